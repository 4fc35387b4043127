import type { Day } from '../calendar/day.ts';
import type { Recipient } from '../telling/notice.ts';

/** Whoever has said they will do it; a service is known by its name. */
export type ActionOwner = Recipient | { readonly who: 'service'; readonly name: string };

/** What somebody said on a meeting that they would do; its words are sealed where they are stored. */
export type MeetingAction = {
  readonly what: string;
  readonly owner: ActionOwner;
  /** The day by which it is to be done. */
  readonly by?: Day;
  readonly doneOn?: Day;
};

export const mostActions = 20;

export function isOverdue({ by, doneOn }: MeetingAction, today: Day): boolean {
  return !doneOn && by !== undefined && by < today;
}

/** An action and where it stands: the number of its meeting, and its place there. */
export type PlacedAction = {
  readonly meeting: number;
  readonly place: number;
  readonly action: MeetingAction;
};

type Agreed = { readonly number: number; readonly actions?: readonly MeetingAction[] };

/** What was agreed on all these meetings: what is not done first, by its date, then the rest. */
export function agreedOn(meetings: readonly Agreed[]): readonly PlacedAction[] {
  const all = meetings.flatMap(({ number, actions = [] }) =>
    actions.map((action, place) => ({ meeting: number, place, action })),
  );
  const order = ({ action: { by, doneOn } }: PlacedAction) => `${doneOn ? 1 : 0}${by ?? 'without'}`;
  return all.toSorted((one, other) => (order(one) < order(other) ? -1 : Number(order(one) > order(other))));
}
