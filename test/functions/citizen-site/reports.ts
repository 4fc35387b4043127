import { joinCase } from '../../../functions/citizen-site/parties/join-case.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { invitationCode, invitationName } from '../../../shared/notices/sending/invitation-code.ts';
import type { CaseKey } from '../../../shared/ports/case-key.ts';
import type { Overrides } from '../../support/application-answers.ts';
import { pairsOf, type ReportStep } from '../../support/report-answers.ts';
import { aSite, type Browser, onceKeyOn, type Seen } from './browser.ts';
import { aWorld, kari, siv, type World } from './site-under-test.ts';

export type Changes = Readonly<Partial<Record<ReportStep, Overrides>>>;

export const reportBase = '/masoy/nb/melding';

/** Fills in all steps of the report, and gives back its check page. */
export async function fillInReport(browser: Browser, changes: Changes = {}): Promise<Seen> {
  await browser.post(`${reportBase}/start`, { action: 'begin' });
  for (const step of ['melder', 'personen', 'behov'] as const) {
    const posted = Object.fromEntries(pairsOf(step, changes[step]));
    const answered = await browser.post(`${reportBase}/${step}`, posted);
    if (answered.status !== 303) throw new Error(`${step}: ${answered.status} ${answered.text}`);
  }
  return browser.get(`${reportBase}/se-over`);
}

export type Reported = {
  readonly world: World;
  /** Kari, who has reported. */
  readonly reporter: Browser;
  /** Siv, whom it is about. */
  readonly person: Browser;
  readonly key: CaseKey;
  readonly receipt: Seen;
  /** The person's page about what was reported, and their application. */
  readonly address: string;
  readonly apply: string;
};

/** Kari has reported Siv's need; both are signed in. */
export async function reported(changes: Changes = {}, world: World = aWorld()): Promise<Reported> {
  const site = aSite(world);
  const [reporter, person] = await Promise.all([site.signedIn(kari), site.signedIn(siv)]);
  const check = await fillInReport(reporter, changes);
  const sent = await reporter.post(`${reportBase}/se-over`, { onceKey: onceKeyOn(check), correct: 'yes' });
  if (sent.status !== 303) throw new Error(`${sent.status} ${sent.text}`);
  const reference = sent.location.split('/').at(-1) ?? '';
  const address = `/masoy/nb/min-sak/${reference}/melding`;
  const apply = `/masoy/nb/min-sak/${reference}/sok`;
  const key = { municipality: 'masoy', reference };
  return { world, reporter, person, key, receipt: await reporter.get(sent.location), address, apply };
}

export async function codeOf({ world, key }: Pick<Reported, 'world' | 'key'>): Promise<string> {
  const [contacts, ipCase] = await Promise.all([world.cases.contacts(key), world.cases.find(key)]);
  const number = ipCase?.seats?.person?.number ?? 0;
  return invitationCode(contacts?.inviteKey ?? '', invitationName('person', number));
}

/** Somebody types the code, signed in. */
export async function joins(given: Pick<Reported, 'world' | 'key'>, as = siv, nationalId?: string) {
  const claim = { owner: as.owner, reference: given.key.reference, code: await codeOf(given) };
  return joinCase({ ...claim, ...(nationalId && { nationalId }) }, { ...given.world, municipality: masoy });
}

export const yes = {
  wishes: ['plan', 'coordinator'],
  givenName: 'Siv',
  familyName: 'Syntetisk',
  'birthDate.day': '3',
  'birthDate.month': '5',
  'birthDate.year': '1985',
  mobile: '40000031',
  noticeChannel: 'sms',
  language: 'nb',
  unit: 'unknown',
  needs: 'Jeg vil ha én å ringe til.',
} as const;
