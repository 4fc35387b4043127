import { type Day, dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isEnded, isOpen } from '../case.ts';
import type { Transition } from '../change.ts';
import type { CaseEvent } from '../event.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import type { StaffAct } from './take-case.ts';

/**
 * What can be undone without harm: nobody outside was told of it, and nothing was decided by it. A coordinator's
 * appointment is not among it: that employee was told at once, and is changed for another instead.
 */
export const undoables = ['taken', 'called', 'mandate-seen', 'child-heard', 'stand-in'] as const;
export type Undoable = (typeof undoables)[number];

/** Which of it can be undone in this case on this day. */
export function undoableNow(ipCase: IpCase, timeline: readonly CaseEvent[], today: Day): readonly Undoable[] {
  return undoables.filter((what) => standing(what, timeline) && mayUndo(what, { ipCase, timeline, today }));
}

/** The step that would be undone: the last of its kind that was not undone yet. */
export function standing(what: Undoable, timeline: readonly CaseEvent[]): CaseEvent | undefined {
  const last = timeline.findLast((event) => event.type === what || (event.type === 'undone' && event.what === what));
  return last?.type === what ? last : undefined;
}

type Here = { readonly ipCase: IpCase; readonly timeline: readonly CaseEvent[]; readonly today: Day };

/** A slip of the hand is noticed on its day; who takes a case or stands in can give that back whenever it is so. */
function mayUndo(what: Undoable, { ipCase, timeline, today }: Here): boolean {
  const event = standing(what, timeline);
  const isTodays = event !== undefined && dayInNorway(new Date(event.at)) === today;
  switch (what) {
    case 'taken':
      return ipCase.status === 'in-progress' && event?.by.who === 'staff' && event.by.staffId === ipCase.takenBy;
    case 'called':
      return isTodays && isOpen(ipCase) && ipCase.call?.doneOn === today;
    case 'mandate-seen':
      return isTodays && !isEnded(ipCase) && !ipCase.mandateAwaited && ipCase.roleCheck === 'unchecked';
    case 'child-heard':
      return isTodays && !isEnded(ipCase) && ipCase.heardOn === today;
    case 'stand-in':
      return (
        !isEnded(ipCase) && event?.type === 'stand-in' && ipCase.coordinator?.standIn?.staffId === event.coordinator
      );
  }
}

type Undoing = StaffAct & { readonly what: Undoable; readonly timeline: readonly CaseEvent[] };

/** The case as it was before that step, which stays in the timeline; what reminds of it goes again from now on. */
export function undoStep(
  before: IpCase,
  { what, timeline, staffId, now }: Undoing,
  municipality: Municipality,
): Transition<'cannot-undo'> {
  const today = dayInNorway(now);
  if (!undoableNow(before, timeline, today).includes(what)) return { ok: false, reason: 'cannot-undo' };
  const after = { ...undone(what, { ipCase: before, timeline, today }), version: before.version + 1 };
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt(after, municipality),
      events: [{ type: 'undone', what, at: instant(now), by: { who: 'staff', staffId } }],
      notices: [],
      tasks: [],
    },
  };
}

function undone(what: Undoable, { ipCase, timeline, today }: Here): IpCase {
  switch (what) {
    case 'taken': {
      const { takenBy: _, ...rest } = ipCase;
      return { ...rest, status: 'received' };
    }
    case 'called': {
      const { doneOn: _, ...asked } = ipCase.call ?? {};
      return { ...ipCase, call: asked };
    }
    case 'mandate-seen':
      return { ...ipCase, mandateAwaited: true };
    case 'child-heard': {
      const { heardOn: _, ...rest } = ipCase;
      const heardOn = heardBefore(timeline, today);
      return heardOn ? { ...rest, heardOn } : rest;
    }
    case 'stand-in':
      return withoutStandIn(ipCase);
  }
}

function withoutStandIn({ coordinator, ...rest }: IpCase): IpCase {
  if (!coordinator) return rest;
  const { standIn: _, ...alone } = coordinator;
  return { ...rest, coordinator: alone };
}

/** The day before this one on which the child was heard last. */
function heardBefore(timeline: readonly CaseEvent[], today: Day): Day | undefined {
  const days = timeline.filter(({ type }) => type === 'child-heard').map(({ at }) => dayInNorway(new Date(at)));
  return days.findLast((on) => on < today);
}
