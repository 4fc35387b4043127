import { apply, referenceOf } from '../../infra/local/apply.ts';
import { type Browser, createBrowser, signInAs, type Values, type VisitedPage } from '../../infra/local/browser.ts';

export type Filing = {
  readonly municipality: 'masoy' | 'fjordsund';
  readonly person: string;
  /** Applies for the person under this name, and attaches the mandate afterwards. */
  readonly guardian?: string;
  readonly unit?: string;
  readonly language?: 'nb' | 'nn' | 'en';
  /** In place of what `personen` asks for, or besides. */
  readonly personal?: Values;
  /** In place of what `hva` asks for, or besides. */
  readonly wishes?: Values;
  /** In place of what `tjenester` asks for, or besides. */
  readonly needs?: Values;
};

export const byMail = (email: string): Values => ({ mobile: '', email, noticeChannel: 'email' });
export const bySms = (mobile: string): Values => ({ mobile, email: '', noticeChannel: 'sms' });

/** What a grown-up answers step by step about themself, with a mobile number for notices. */
export function answersOf({ municipality, unit = 'unknown', guardian, language, personal, wishes, needs }: Filing) {
  const told = { noticeChannel: 'sms', language: language ?? languageOf(municipality) };
  return {
    hvem: { role: guardian ? 'guardian' : 'self' },
    soker: { 'applicant.name': guardian ?? '', 'applicant.mobile': '40000092', mandate: 'attached', ...told },
    personen: {
      givenName: 'Prøve',
      familyName: 'Prøvesen',
      'birthDate.day': '22',
      'birthDate.month': '7',
      'birthDate.year': '1958',
      staysHere: 'yes',
      interpreter: 'no',
      language: language ?? languageOf(municipality),
      ...bySms('40000041'),
      ...personal,
    },
    hva: { wishes: ['plan', 'coordinator'], existingPlan: 'no', ...wishes },
    tjenester: { unit, needs: 'Jeg vil ha én å snakke med.', ...needs },
  };
}

/** Fills in what comes before this step; its page. */
export function fillUntil(browser: Browser, until: string, filing: Filing): Promise<VisitedPage> {
  const { municipality, person, language = languageOf(municipality) } = filing;
  const site = `${browser.origin}/${municipality}/${language}`;
  return apply(browser, { site, person, answers: answersOf(filing), until, anew: true });
}

/** Files an application as this person, in a browser of its own unless one is given; its reference. */
export async function file(origin: string, filing: Filing, browser = createBrowser(origin)): Promise<string> {
  const { municipality, person, language = languageOf(municipality) } = filing;
  const site = `${origin}/${municipality}/${language}`;
  return referenceOf(await apply(browser, { site, person, answers: answersOf(filing), anew: true }));
}

export async function staffBrowser(origin: string, municipality: string, staff: string): Promise<Browser> {
  const browser = createBrowser(origin);
  await signInAs(browser, `${origin}/${municipality}/ansatt/`, staff);
  return browser;
}

function languageOf(municipality: Filing['municipality']): 'nb' | 'nn' {
  return municipality === 'fjordsund' ? 'nn' : 'nb';
}
