import type { Role, TimeOfDay } from '../../../shared/domain/applying/application.ts';
import { healthMajority, isUnder } from '../../../shared/domain/calendar/age.ts';
import type { Day } from '../../../shared/domain/calendar/day.ts';
import { aimOfMunicipality } from '../../../shared/domain/calendar/deadline.ts';
import { type IpCase, isEnded, isOpen } from '../../../shared/domain/case.ts';
import { coordinatorIsGranted, planIsGranted } from '../../../shared/domain/clocks.ts';
import { resultExpectedBy, unansweredComplaint } from '../../../shared/domain/complaint/complaint.ts';
import { type ConsentPart, isDeclined } from '../../../shared/domain/consent/consent.ts';
import { complaintsEnd } from '../../../shared/domain/handling/open-decision.ts';
import { seatIsUnchecked } from '../../../shared/domain/parties/check-seat.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { Task } from '../../../shared/domain/telling/notice.ts';

/** The one thing that is to be done with a case now. */
export type NextStep =
  | { readonly step: 'ask-person'; readonly by: Day; readonly how: 'byHand' | 'asked' | 'come' | 'child' }
  | { readonly step: 'take'; readonly by: Day }
  | { readonly step: 'call'; readonly when?: TimeOfDay }
  | { readonly step: 'check-role'; readonly role: Role }
  | { readonly step: 'await-information'; readonly by: Day }
  | { readonly step: 'check-parent' }
  | { readonly step: 'decide'; readonly by: Day; readonly preliminaryOn?: Day }
  | { readonly step: 'tasks' }
  | { readonly step: 'wait' }
  | { readonly step: 'appoint'; readonly by: Day; readonly vacant: boolean }
  | { readonly step: 'ask-consent'; readonly part: ConsentPart; readonly by: Day }
  | { readonly step: 'declined'; readonly part: ConsentPart }
  | { readonly step: 'make-plan'; readonly by: Day }
  | { readonly step: 'revise'; readonly by: Day }
  /** There is a coordinator, and no plan is owed. */
  | { readonly step: 'coordinate' }
  | { readonly step: 'ask-coordinator'; readonly task: Task }
  | { readonly step: 'paused' }
  | { readonly step: 'complaint'; readonly by: Day }
  | { readonly step: 'answer-complaint'; readonly by: Day; readonly late: boolean }
  | { readonly step: 'await-governor'; readonly by: Day }
  | { readonly step: 'close'; readonly why: 'refused' | 'plan-ended' | 'moved' }
  | { readonly step: 'over' };

export type Here = { readonly municipality: Municipality; readonly today: Day };

export function nextStep(ipCase: IpCase, tasks: readonly Task[], here: Here): NextStep {
  if (ipCase.status === 'reported') return askPerson(ipCase, here);
  if (ipCase.status === 'received') return { step: 'take', by: ipCase.promisedBy };
  if (isOpen(ipCase) && ipCase.call && !ipCase.call.doneOn) return { step: 'call', ...callTime(ipCase.call) };
  if (!isEnded(ipCase) && ipCase.roleCheck === 'unchecked') return { step: 'check-role', role: ipCase.role };
  if (!isEnded(ipCase) && seatIsUnchecked(ipCase)) return { step: 'check-parent' };
  if (ipCase.moving && !isEnded(ipCase)) return taskStep(tasks) ?? { step: 'close', why: 'moved' };
  const awaited = informationAwaited(ipCase, here);
  if (awaited) return { step: 'await-information', by: awaited };
  if (isOpen(ipCase)) return { step: 'decide', by: ipCase.promisedBy, ...preliminary(ipCase) };
  return complaintStep(ipCase) ?? taskStep(tasks) ?? afterDecision(ipCase, here);
}

function complaintStep(ipCase: IpCase): NextStep | undefined {
  const complaint = unansweredComplaint(ipCase);
  return complaint && { step: 'answer-complaint', by: complaint.by, late: complaint.late };
}

/** The date by which what is missing should come; whoever owes an answer by an earlier one waits no longer. */
function informationAwaited({ status, information, promisedBy }: IpCase, { today }: Here): Day | undefined {
  return status === 'awaiting-information' && promisedBy >= today ? information?.by : undefined;
}

/** The person is asked, or has been and is waited for; of a child, those with parental responsibility. */
function askPerson({ report, receivedOn, seats, bornOn }: IpCase, { today }: Here): NextStep {
  const by = report ? (report.askedOn ? report.confirmBy : report.askBy) : receivedOn;
  if (bornOn && isUnder(healthMajority, bornOn, today)) return { step: 'ask-person', by, how: 'child' };
  if (!report?.askedOn) return { step: 'ask-person', by, how: 'byHand' };
  return { step: 'ask-person', by, how: seats?.person?.state === 'joined' ? 'come' : 'asked' };
}

function taskStep(tasks: readonly Task[]): NextStep | undefined {
  const open = tasks.filter(({ doneAt }) => !doneAt);
  const task = open.find(({ kind }) => kind === 'ask-about-coordinator');
  if (task) return { step: 'ask-coordinator', task };
  return open.length > 0 ? { step: 'tasks' } : undefined;
}

function afterDecision(ipCase: IpCase, here: Here): NextStep {
  const resultBy = resultExpectedBy(ipCase);
  if (isEnded(ipCase)) return resultBy ? { step: 'await-governor', by: resultBy } : { step: 'over' };
  const { appoint, consent, status, plan } = ipCase;
  if (!coordinatorIsGranted(ipCase)) return nothingGranted(ipCase, here);
  if (appoint && consent.coordinator !== 'given') return { step: 'ask-consent', part: 'coordinator', by: appoint.by };
  if (appoint) return { step: 'appoint', by: appoint.by, vacant: appoint.vacant ?? false };
  if (status === 'plan-paused') return { step: 'paused' };
  if (plan) return { step: 'revise', by: plan.nextRevision };
  if (status === 'decided') return { step: 'declined', part: 'coordinator' };
  return towardsPlan(ipCase);
}

/** A refusal, or the end of a plan: what is left is time to complain, and to close. */
function nothingGranted(ipCase: IpCase, { municipality, today }: Here): NextStep {
  const resultBy = resultExpectedBy(ipCase);
  if (resultBy) return { step: 'await-governor', by: resultBy };
  const by = complaintsEnd(ipCase, municipality);
  if (!by) return { step: 'wait' };
  if (ipCase.decision?.outcome !== 'refused') return { step: 'close', why: 'plan-ended' };
  return by < today ? { step: 'close', why: 'refused' } : { step: 'complaint', by };
}

function towardsPlan(ipCase: IpCase): NextStep {
  const { consent, makePlan } = ipCase;
  if (planIsGranted(ipCase) && isDeclined(consent.plan)) return { step: 'declined', part: 'plan' };
  if (!makePlan) return { step: 'coordinate' };
  if (consent.plan !== 'given') return { step: 'ask-consent', part: 'plan', by: makePlan.by };
  return { step: 'make-plan', by: makePlan.by };
}

function callTime({ when }: NonNullable<IpCase['call']>): { readonly when?: TimeOfDay } {
  return when ? { when } : {};
}

/** The day on which the system gives the preliminary answer itself, when nobody has (fvl § 11 a). */
function preliminary(ipCase: IpCase): { readonly preliminaryOn?: Day } {
  return ipCase.preliminaryAnswer ? {} : { preliminaryOn: aimOfMunicipality(ipCase.preliminaryBy) };
}
