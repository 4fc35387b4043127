import { type Browser, type Submission, signInAs, type Values, type VisitedPage } from './browser.ts';
import { type Form, unescaped } from './html-forms.ts';

export type Applying = {
  /** `/masoy/nb` */
  readonly site: string;
  readonly person: string;
  /** Where it begins; on the application's first page when nothing is said. */
  readonly start?: 'soknad' | 'melding/start';
  /** Step address → what is filled in there. */
  readonly answers: Readonly<Record<string, Values>>;
  /** Stops at this step and gives its page back. */
  readonly until?: string;
  /** Does not go on with a draft that is there. */
  readonly anew?: boolean;
};

/** Fills in and sends an application or a report through the pages, as a person would; gives back the receipt page. */
export async function apply(browser: Browser, applying: Applying): Promise<VisitedPage> {
  const { site, person, start = 'soknad', answers, until, anew } = applying;
  let page = await signInAs(browser, `${site}/${start}`, person);
  page = await browser.submit(page, anew ? { button: { name: 'action', value: 'anew' } } : {});
  for (let steps = 0; steps < 12; steps += 1) {
    const step = lastPart(page.url);
    if (new URL(page.url).pathname.includes('/kvittering/')) return page;
    if (step === until) return page;
    const values = answers[step] ?? (step === 'se-over' ? { correct: 'yes' } : {});
    const next = await browser.submit(page, { values });
    if (next.status !== 200) throw new Error(`${step}: ${next.status} ${problemsOf(next.text)}`);
    page = next;
  }
  throw new Error(`The form did not end; last page ${page.url}`);
}

export function referenceOf(receipt: VisitedPage): string {
  return lastPart(receipt.url);
}

export type CaseAction = {
  readonly municipality: string;
  readonly reference: string;
  readonly action: string;
  readonly values?: Values;
  /** Where several stand in the form. */
  readonly button?: Submission['button'];
};

/** Does one thing with a case on its page, in a browser where staff have signed in. */
export async function act(
  browser: Browser,
  { municipality, reference, action, values = {}, button }: CaseAction,
): Promise<VisitedPage> {
  const form = (each: Form) => new URL(each.action, browser.origin).pathname.endsWith(`/${action}`);
  const casePage = await browser.get(`/${municipality}/ansatt/sak/${reference}`);
  // Some things are done on the case's page, others have a page of their own.
  const page = casePage.forms.some(form) ? casePage : await browser.get(linkTo(casePage, { action, values }));
  const done = await browser.submit(page, { form, values, ...(button && { button }) });
  if (done.status !== 200) throw new Error(`${action}: ${done.status} ${problemsOf(done.text)}`);
  return done;
}

/** A link to the action's page; where there are several, the one that names the outcome. */
function linkTo(page: VisitedPage, { action, values }: Required<Pick<CaseAction, 'action' | 'values'>>): string {
  const links = [...page.text.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => unescaped(address));
  const fitting = links.filter((address) => new URL(address, page.url).pathname.endsWith(`/${action}`));
  const outcome = String(values['outcome'] ?? '');
  const link = fitting.find((address) => address.includes(outcome)) ?? fitting[0];
  if (link === undefined) throw new Error(`${page.url} offers no ${action}`);
  return new URL(link, page.url).href;
}

function lastPart(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? '';
}

function problemsOf(page: string): string {
  const summary = /error-summary[\s\S]{0,800}/i.exec(page)?.[0] ?? /<h1[\s\S]{0,300}/.exec(page)?.[0] ?? '';
  return summary
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 400);
}
