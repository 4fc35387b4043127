import { dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isOpen } from '../case.ts';
import type { Transition } from '../change.ts';
import { responsibleFor } from '../handling/routing.ts';
import { type LostRole, lostRole } from '../parties/told.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';

/**
 * Transition 12: whoever sent the application takes it back before the decision; everything stops. Not somebody whose
 * role does not hold: what the municipality goes on with is then the person's own.
 */
export function withdraw(
  before: IpCase,
  now: Date,
  municipality: Municipality,
): Transition<'already-withdrawn' | 'decided' | LostRole> {
  if (before.status === 'withdrawn') return { ok: false, reason: 'already-withdrawn' };
  if (!isOpen(before)) return { ok: false, reason: 'decided' };
  const lost = lostRole(before);
  if (lost) return { ok: false, reason: lost };
  const { information: _, consentAsked: __, ...rest } = before;
  const consent = { ...before.consent, sharing: [] };
  const after: IpCase = { ...rest, version: before.version + 1, status: 'withdrawn', consent };
  const leader = responsibleFor(before, municipality, dayInNorway(now));
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt(after, municipality),
      events: [{ type: 'withdrawn', at: instant(now), by: { who: 'person' } }],
      notices: [
        {
          kind: 'withdrawal',
          occurrence: `withdrawn:${dayInNorway(now)}`,
          to: { who: 'staff', staffId: leader },
          language: municipality.language,
          urgency: 'at-once',
        },
      ],
      tasks: [],
    },
  };
}
