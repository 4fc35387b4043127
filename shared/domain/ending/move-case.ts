import { dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import type { StaffAct } from '../handling/take-case.ts';
import type { SaidBy } from '../reporting/need-report.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import type { Moving, NewHome } from './moving.ts';

/** `way`: how the person said yes. `text`: the letter to whoever goes on with it, in the person's language. */
export type Move = { readonly to: NewHome; readonly way: SaidBy; readonly text: string };

/**
 * Transition 14: one plan follows the person, and only with their yes. The letter is kept with the case and sent by a
 * person, as a task; when it has been, the case is closed.
 */
export function moveCase(
  before: IpCase,
  { move, staffId, now }: StaffAct & { readonly move: Move },
  municipality: Municipality,
): Transition<'ended' | 'moving-already' | 'letter-missing'> {
  if (isEnded(before)) return { ok: false, reason: 'ended' };
  if (before.moving) return { ok: false, reason: 'moving-already' };
  if (!move.text.trim()) return { ok: false, reason: 'letter-missing' };
  const at = instant(now);
  const moving: Moving = { to: move.to, on: dayInNorway(now) };
  const after = { ...before, version: before.version + 1, moving };
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt(after, municipality),
      events: [{ type: 'moved', ...move, at, by: { who: 'staff', staffId } }],
      notices: [],
      tasks: [{ id: `transfer-letter:${after.version}`, kind: 'transfer-letter', createdAt: at }],
    },
  };
}
