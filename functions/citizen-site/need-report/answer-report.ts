import type { Answers, FormContext } from '../../../forms/form.ts';
import { ownAnswers, toOwnApplication } from '../../../forms/own-application/to-own-application.ts';
import { changeCase } from '../../../shared/change-case.ts';
import { type IpCase, isAppliedFor } from '../../../shared/domain/case.ts';
import { confirmReport } from '../../../shared/domain/reporting/answer-report.ts';
import { dismissReport } from '../../../shared/domain/reporting/dismiss-report.ts';
import type { ReportOfCase } from '../../../shared/domain/reporting/need-report.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { StoredAnswers } from '../../../shared/ports/case-key.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import { type Deps as OwnDeps, ownApplication, type Wanted } from '../following/own-application.ts';

export type Deps = OwnDeps & {
  readonly cases: Pick<CaseStore, 'find' | 'commit' | 'contacts' | 'application'>;
  readonly municipality: Municipality;
};

/** A report of one's own need: the case, and what was reported. */
export type OwnReport = {
  readonly ipCase: IpCase;
  readonly report: ReportOfCase;
  readonly answers: StoredAnswers;
};

/** Only the one it is about finds it: not whoever sent it. */
export async function findReport(wanted: Wanted, deps: Omit<Deps, 'municipality'>): Promise<OwnReport | undefined> {
  const own = await ownApplication(wanted, deps);
  const ipCase = own && (await deps.cases.find(own));
  const answers = ipCase?.report && (await deps.cases.application(ipCase));
  return ipCase?.report && answers ? { ipCase, report: ipCase.report, answers } : undefined;
}

/** `answered` when the report is not open any more; saying the same twice is saying it once. */
export type Answered = { readonly result: 'done' | 'answered'; readonly ipCase: IpCase };

/** The person says yes, and applies with these answers. */
export async function sayYes(
  read: IpCase,
  { answers, context }: { readonly answers: Answers; readonly context: FormContext },
  deps: Deps,
): Promise<Answered> {
  const { application } = toOwnApplication(answers, context);
  const judged = async (ipCase: IpCase) => {
    // Read after the case, so that addresses that changed in between make the case that was read a stale one.
    const contacts = await deps.cases.contacts(ipCase);
    if (!contacts) throw new Error('a case without contacts');
    const confirmed = { application, contacts, by: { who: 'person' }, now: deps.now() } as const;
    return confirmReport(ipCase, confirmed, deps.municipality);
  };
  const confirmation = { ...answers, ...ownAnswers };
  const { ipCase, reason } = await changeCase(read, judged, { ...deps, confirmation });
  return { result: reason === undefined || isAppliedFor(ipCase) ? 'done' : 'answered', ipCase };
}

/** The person says no. */
export async function sayNo(read: IpCase, deps: Deps): Promise<Answered> {
  const act = { by: { who: 'person' }, now: deps.now() } as const;
  const { ipCase, reason } = await changeCase(read, (found) => dismissReport(found, act, deps.municipality), deps);
  return { result: reason === undefined || ipCase.report?.answer === 'no' ? 'done' : 'answered', ipCase };
}
