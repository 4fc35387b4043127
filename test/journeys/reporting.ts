import { messagesAbout } from '../support/messages.ts';
import { type ReportStep, reportSteps } from '../support/report-answers.ts';
import { confirmAndSend, pathOf, type Site } from './applying.ts';
import type { Pairs, Visitor } from './visitor.ts';

export type Changes = Readonly<Partial<Record<ReportStep, Pairs>>>;

/** Signs in and stands at the first step of a new report. */
export async function beginReport(visitor: Visitor, site: Site): Promise<void> {
  await visitor.openAs(site.person, `${pathOf(site)}/melding/start`);
  await visitor.press('main [name="action"]');
}

/** A whole report from sign-in to receipt; its reference. */
export async function report(visitor: Visitor, site: Site, changes: Changes = {}): Promise<string> {
  await beginReport(visitor, site);
  for (const step of ['melder', 'personen', 'behov'] as const) {
    await visitor.fill([
      ...Object.entries(reportSteps[step]).filter(([, value]) => value !== ''),
      ...(changes[step] ?? []),
    ]);
    await visitor.send();
  }
  return (await confirmAndSend(visitor)).reference;
}

/** The reference and code that the person was sent, as they stand in the message. */
export async function invitationOf(origin: string, reference: string): Promise<Pairs> {
  const bodies = (await messagesAbout(origin, reference, 3)).map(({ body }) => body.replaceAll('\u00a0', ' '));
  const code = bodies.map((body) => /\b\d{4} \d{4}(?=\.| |,)/.exec(body.replace(/ring .*$/s, ''))?.[0]).find(Boolean);
  if (!code) throw new Error(`no code among: ${bodies.join('\n')}`);
  return [
    ['reference', reference],
    ['code', code],
  ];
}

/** Comes with the code to what was reported. */
export async function comeWithCode(visitor: Visitor, site: Site, invitation: Pairs): Promise<void> {
  await visitor.openAs(site.person, `${pathOf(site)}/min-sak/kode`);
  await visitor.fill(invitation);
  await visitor.send();
  await visitor.page.waitForURL('**/min-sak/*/melding');
}

/** What a yes fills in; the rest is known from the report. */
export const wishes: Pairs = [
  ['wishes', 'plan'],
  ['birthDate.day', '22'],
  ['birthDate.month', '7'],
  ['birthDate.year', '1958'],
  ['unit', 'sykeavdelingen'],
];
