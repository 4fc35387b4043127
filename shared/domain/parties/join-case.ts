import { healthMajority, isUnder } from '../calendar/age.ts';
import { type Day, dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import type { Actor } from '../event.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import { isOpenSeat, type SeatName } from './seats.ts';

export type Joining = { readonly seat: SeatName; readonly now: Date };

/** Somebody takes the seat they were invited to. What they proved it with is not the domain's to judge. */
export function joinCase(
  before: IpCase,
  { seat: name, now }: Joining,
  municipality: Municipality,
): Transition<'ended' | 'not-invited'> {
  if (isEnded(before)) return { ok: false, reason: 'ended' };
  const at = instant(now);
  const seat = before.seats?.[name];
  if (!isOpenSeat(seat, at)) return { ok: false, reason: 'not-invited' };
  const seats = { ...before.seats, [name]: { ...seat, state: 'joined', joinedAt: at } } as const;
  const seated: IpCase = { ...before, version: before.version + 1, seats };
  const after = takesOver(name, before, now) ? takenOver(seated, dayInNorway(now)) : seated;
  const by: Actor = name === 'otherParent' ? { who: 'otherParent' } : { who: 'person' };
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt(after, municipality),
      events: [{ type: 'joined', seat: name, at, by }],
      notices: [],
      tasks: [],
    },
  };
}

/** Whether the case is run for whoever comes, from then on: the one it is about, once they are of age to decide. */
export function takesOver(
  name: SeatName,
  { bornOn, parentsGoOn }: Pick<IpCase, 'bornOn' | 'parentsGoOn'>,
  now: Date,
): boolean {
  if (name !== 'person') return false;
  const today = dayInNorway(now);
  const goesOn = parentsGoOn !== undefined && parentsGoOn.until >= today;
  return !goesOn && !(bornOn && isUnder(healthMajority, bornOn, today));
}

/** The case run for the one it is about, as they want to be told. */
export function takenOver(ipCase: IpCase, today: Day): IpCase {
  const { language, channel } = ipCase.seats?.person ?? ipCase;
  const { mandateAwaited: _, roleUntil: __, parents: ___, ...rest } = ipCase;
  const { parents: ____, ...consent } = rest.consent;
  return {
    ...rest,
    consent,
    role: 'self',
    sentAs: ipCase.sentAs ?? ipCase.role,
    roleCheck: 'not-needed',
    mandateAwaited: false,
    language,
    channel,
    ...(rest.decision && { decision: { ...rest.decision, takenOverOn: today } }),
  };
}
