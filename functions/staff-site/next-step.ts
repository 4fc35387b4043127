import type { Role, TimeOfDay } from '../../shared/domain/application.ts';
import { type IpCase, isOpen } from '../../shared/domain/case.ts';
import type { Day } from '../../shared/domain/day.ts';
import { aimOfMunicipality } from '../../shared/domain/deadline.ts';
import type { Task } from '../../shared/domain/notice.ts';
import type { CaseAction } from './access.ts';

/** The one thing that is to be done with a case now. */
export type NextStep =
  | { readonly step: 'take'; readonly by: Day }
  | { readonly step: 'call'; readonly when?: TimeOfDay }
  | { readonly step: 'check-role'; readonly role: Role }
  | { readonly step: 'decide'; readonly by: Day; readonly preliminaryOn?: Day }
  | { readonly step: 'tasks' }
  | { readonly step: 'wait' }
  | { readonly step: 'read'; readonly on: Day }
  | { readonly step: 'over' };

export function nextStep(ipCase: IpCase, tasks: readonly Task[]): NextStep {
  if (ipCase.status === 'received') return { step: 'take', by: ipCase.promisedBy };
  if (isOpen(ipCase) && ipCase.call && !ipCase.call.doneOn) return { step: 'call', ...callTime(ipCase.call) };
  if (ipCase.status !== 'withdrawn' && ipCase.roleCheck === 'unchecked')
    return { step: 'check-role', role: ipCase.role };
  if (isOpen(ipCase)) return { step: 'decide', by: ipCase.promisedBy, ...preliminary(ipCase) };
  if (tasks.some(({ doneAt }) => !doneAt)) return { step: 'tasks' };
  if (ipCase.status === 'withdrawn') return { step: 'over' };
  const on = ipCase.decision?.openedOn;
  return on ? { step: 'read', on } : { step: 'wait' };
}

function callTime({ when }: NonNullable<IpCase['call']>): { readonly when?: TimeOfDay } {
  return when ? { when } : {};
}

/** The day on which the system gives the preliminary answer itself, when nobody has (fvl § 11 a). */
function preliminary(ipCase: IpCase): { readonly preliminaryOn?: Day } {
  return ipCase.preliminaryAnswer ? {} : { preliminaryOn: aimOfMunicipality(ipCase.preliminaryBy) };
}

/** What the state of a case leaves open, whoever asks. */
export function possibleActions(ipCase: IpCase): readonly CaseAction[] {
  const actions: CaseAction[] = [];
  if (ipCase.status === 'received') actions.push('take');
  if (isOpen(ipCase)) actions.push('decide', 'preliminary-answer');
  if (isOpen(ipCase) && ipCase.call && !ipCase.call.doneOn) actions.push('called');
  if (ipCase.status !== 'withdrawn' && ipCase.roleCheck !== 'not-needed') actions.push('check-role');
  return [...actions, 'task-done'];
}
