import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Transition } from '../../../shared/domain/change.ts';
import { rowsHeld } from '../../../shared/domain/consent/both-consent.ts';
import { recordCall } from '../../../shared/domain/handling/record-call.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { checkRole, type RoleFinding, type RoleResult } from '../../../shared/domain/parties/check-role.ts';
import { checkSeat } from '../../../shared/domain/parties/check-seat.ts';
import { recordHeard } from '../../../shared/domain/parties/hear-child.ts';
import { noteMandateSeen } from '../../../shared/domain/parties/mandate.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { mayOpen } from '../access.ts';
import { openerOf } from '../staff-page.ts';
import type { FormProblem, Refusal } from '../texts/action.ts';
import { changeVersion } from './change-version.ts';
import { possibleActions } from './obstacles.ts';
import { conflict, doneReply, invalid, type PostedAction, seeChanges, stoppedReply } from './posted-action.ts';
import { controlsOf, postedDate, readDate, type TypedDate } from './typed-date.ts';

/** An action of one press: nothing is typed in it. */
export type PressedStep = {
  readonly action:
    | 'take'
    | 'called'
    | 'check-role'
    | 'mandate-seen'
    | 'child-heard'
    | 'send-again'
    | 'revise-unchanged'
    | 'action-done';
  readonly values: Readonly<Record<string, string>>;
  readonly transition: (ipCase: IpCase) => Transition<Refusal>;
  readonly alreadyDone: (ipCase: IpCase) => boolean | Promise<boolean>;
};

export function postTake(posted: PostedAction): Promise<Reply> {
  const { visit } = posted;
  const act = { staffId: visit.session.staffId, now: visit.now };
  return carryOut(posted, {
    action: 'take',
    values: {},
    transition: (ipCase) => takeCase(ipCase, act, visit.municipality),
    alreadyDone: ({ takenBy }) => takenBy === act.staffId,
  });
}

export function postCalled(posted: PostedAction): Promise<Reply> {
  const { visit } = posted;
  const act = { staffId: visit.session.staffId, now: visit.now };
  return carryOut(posted, {
    action: 'called',
    values: {},
    transition: (ipCase) => recordCall(ipCase, act, visit.municipality),
    alreadyDone: ({ call }) => call?.doneOn !== undefined,
  });
}

export function postMandateSeen(posted: PostedAction): Promise<Reply> {
  const { visit } = posted;
  const act = { staffId: visit.session.staffId, now: visit.now };
  return carryOut(posted, {
    action: 'mandate-seen',
    values: {},
    transition: (ipCase) => noteMandateSeen(ipCase, act, visit.municipality),
    alreadyDone: ({ mandateAwaited }) => !mandateAwaited,
  });
}

/** The child was heard; nothing of what it said is asked for. */
export function postHeard(posted: PostedAction): Promise<Reply> {
  const { visit } = posted;
  const act = { staffId: visit.session.staffId, now: visit.now };
  return carryOut(posted, {
    action: 'child-heard',
    values: {},
    transition: (ipCase) => recordHeard(ipCase, act, visit.municipality),
    alreadyDone: ({ heardOn }) => heardOn === dayInNorway(visit.now),
  });
}

export async function postCheckRole(posted: PostedAction): Promise<Reply> {
  const { visit, ipCase, form } = posted;
  const typed = postedDate(form.values, 'until');
  const finding = readRole(form.values.get('result'), typed);
  if ('problem' in finding) {
    return stoppedReply(visit, { status: invalid, ipCase, stopped: { why: 'incomplete', problem: finding.problem } });
  }
  const seat = form.values.get('seat');
  if (seat === 'otherParent') return checkOtherParent(posted, finding.result);
  const act = { staffId: visit.session.staffId, now: visit.now, ...finding };
  const [day, month, year] = controlsOf('until');
  return carryOut(posted, {
    action: 'check-role',
    values: { result: finding.result, [`${day}`]: typed.day, [`${month}`]: typed.month, [`${year}`]: typed.year },
    transition: (before) => checkRole(before, act, visit.municipality),
    alreadyDone: ({ roleCheck, roleUntil }) => roleCheck === finding.result && roleUntil === finding.until,
  });
}

/** The other parent's seat: whether whoever signed in is the one. */
async function checkOtherParent(posted: PostedAction, result: RoleResult): Promise<Reply> {
  const { visit, ipCase, deps } = posted;
  const rows = rowsHeld(await deps.cases.timeline(ipCase), dayInNorway(visit.now));
  const act = { staffId: visit.session.staffId, now: visit.now, result, rows };
  return carryOut(posted, {
    action: 'check-role',
    values: { result, seat: 'otherParent' },
    transition: (before) => checkSeat(before, act, visit.municipality),
    alreadyDone: ({ seats }) => seats?.otherParent?.check === result,
  });
}

/** What is refused has no last day; one that is accepted need not have one. */
function readRole(value: string | undefined, typed: TypedDate): RoleFinding | { readonly problem: FormProblem } {
  const result = roleResult(value);
  if (!result) return { problem: 'result-missing' };
  const date = readDate(typed);
  if (result === 'refused' || (!date.ok && date.code === 'date-missing')) return { result };
  return date.ok ? { result, until: date.on } : { problem: date.code };
}

function roleResult(value: string | undefined): RoleResult | undefined {
  return value === 'accepted' || value === 'refused' ? value : undefined;
}

/** Makes the change, or says what stands in its way; the same again is offered where the case was changed first. */
export async function carryOut(posted: PostedAction, step: PressedStep): Promise<Reply> {
  const { visit, ipCase, form, deps } = posted;
  if (form.version === undefined) {
    return stoppedReply(visit, { status: invalid, ipCase, stopped: { why: 'incomplete', problem: 'incomplete' } });
  }
  const request = {
    read: ipCase,
    version: form.version,
    transition: step.transition,
    alreadyDone: async (found: IpCase) => step.alreadyDone(found),
  };
  const changed = await changeVersion(request, { ...deps, municipality: visit.municipality, now: () => visit.now });
  if (changed.result === 'done') return doneReply(posted, step.action, changed.ipCase);
  if (changed.result === 'refused') return refused(posted, changed);
  if (!mayOpen(openerOf(visit), changed.ipCase)) return problemReply(visit, 'not-found');
  const stopped = { why: 'changed', events: await seeChanges(posted, changed.ipCase) } as const;
  const again = possibleActions(changed.ipCase, dayInNorway(visit.now)).includes(step.action) && { again: step };
  return stoppedReply(visit, { status: conflict, ipCase: changed.ipCase, stopped, ...again });
}

function refused({ visit }: PostedAction, { reason, ipCase }: { readonly reason: Refusal; readonly ipCase: IpCase }) {
  return stoppedReply(visit, { status: conflict, ipCase, stopped: { why: 'refused', refusal: reason } });
}
