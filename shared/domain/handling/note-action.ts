import { addMonths, type Day, dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import type { Actor } from '../event.ts';
import { guestName, heldMeeting, type Meeting, possibleGuests } from '../planning/meeting.ts';
import { type ActionOwner, type MeetingAction, mostActions } from '../planning/meeting-action.ts';
import { mostMonthsAhead } from '../planning/plan-periods.ts';
import type { Municipality } from '../settings/municipality.ts';
import { isDisqualified } from './disqualified.ts';
import type { StaffAct } from './take-case.ts';

export type NoAction = 'ended' | 'no-meeting-held';
export type ActionProblem = 'date-before-meeting' | 'date-too-far' | 'unknown-owner';

export function obstacleToAction(ipCase: IpCase, today: Day): NoAction | undefined {
  if (isEnded(ipCase)) return 'ended';
  return heldMeeting(ipCase, today) ? undefined : 'no-meeting-held';
}

/** Those who can be invited, and otherwise services: a name that nobody here answers to. */
export function possibleOwners(ipCase: IpCase, municipality: Municipality, today: Day) {
  return possibleGuests(ipCase, municipality, today).filter(
    (guest) => guest.who !== 'staff' || !isDisqualified(ipCase, guest.staffId),
  );
}

type Noting = StaffAct & {
  readonly action: Omit<MeetingAction, 'doneOn'>;
  /** The meeting that was held, as it stands. */
  readonly standing: Meeting | undefined;
};

/** Something was agreed on the latest meeting: with it the meeting was held. */
export function noteAction(
  before: IpCase,
  { action, standing, staffId, now }: Noting,
  municipality: Municipality,
): Transition<NoAction | 'actions-full' | ActionProblem> {
  const today = dayInNorway(now);
  const obstacle = obstacleToAction(before, today);
  if (obstacle) return { ok: false, reason: obstacle };
  const held = heldMeeting(before, today);
  if (!held || standing?.number !== held.number) return { ok: false, reason: 'no-meeting-held' };
  const { actions = [] } = standing;
  if (actions.length >= mostActions) return { ok: false, reason: 'actions-full' };
  if (!isKnown(action.owner, possibleOwners(before, municipality, today).map(guestName)))
    return { ok: false, reason: 'unknown-owner' };
  if (action.by && action.by < held.on) return { ok: false, reason: 'date-before-meeting' };
  if (action.by && action.by > addMonths(today, mostMonthsAhead)) return { ok: false, reason: 'date-too-far' };
  const { planned, last = held.number, openActions = 0 } = before.meetings ?? {};
  // What is planned and what is held are never the same meeting.
  const next = planned?.number === held.number ? {} : planned && { planned };
  const at = instant(now);
  return {
    ok: true,
    change: {
      before,
      after: {
        ...before,
        version: before.version + 1,
        meetings: { last, ...next, held, openActions: openActions + 1 },
      },
      meeting: { ...standing, state: 'held', actions: [...actions, action], changedAt: at },
      events: [{ type: 'meeting-action', what: 'noted', number: held.number, at, by: { who: 'staff', staffId } }],
      notices: [],
      tasks: [],
    },
  };
}

function isKnown(owner: ActionOwner, possible: readonly string[]): boolean {
  return owner.who === 'service' || possible.includes(guestName(owner));
}

type Doing = {
  readonly standing: Meeting | undefined;
  /** The action's place in its meeting. */
  readonly place: number;
  readonly by: Extract<Actor, { readonly who: 'person' | 'otherParent' | 'staff' }>;
  readonly now: Date;
};

/** Employees tick off what anybody was to do; the person, and the other parent, their own. */
export function actionDone(
  before: IpCase,
  { standing, place, by, now }: Doing,
): Transition<'no-open-action' | 'not-theirs'> {
  const action = standing?.actions?.[place];
  const { openActions = 0, ...others } = before.meetings ?? { last: standing?.number ?? 0 };
  if (!standing || !action || action.doneOn || openActions === 0) return { ok: false, reason: 'no-open-action' };
  if (by.who !== 'staff' && !isOwn(action.owner, by.who)) return { ok: false, reason: 'not-theirs' };
  const at = instant(now);
  const done = { ...action, doneOn: dayInNorway(now) };
  const actions = standing.actions?.map((each, index) => (index === place ? done : each)) ?? [];
  return {
    ok: true,
    change: {
      before,
      after: {
        ...before,
        version: before.version + 1,
        meetings: { ...others, ...(openActions > 1 && { openActions: openActions - 1 }) },
      },
      meeting: { ...standing, actions, changedAt: at },
      events: [{ type: 'meeting-action', what: 'done', number: standing.number, at, by }],
      notices: [],
      tasks: [],
    },
  };
}

/** Whoever runs the case for the person does the person's share. */
export function isOwn({ who }: ActionOwner, by: 'person' | 'otherParent'): boolean {
  return by === 'otherParent' ? who === 'otherParent' : who === 'person' || who === 'applicant';
}
