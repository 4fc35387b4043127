import type { Channel, Wish } from '../applying/application.ts';
import { healthMajority, isUnder, majority } from '../calendar/age.ts';
import { type Day, dayInNorway, type Instant, instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import type { StaffAct } from '../handling/take-case.ts';
import type { Language, Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import { reachedAnew } from './change-contact.ts';
import type { Contacts } from './contacts.ts';

/** What an employee corrects or fills in for whoever applied; their names stand on the timeline, what they say does not. */
export const detailNames = [
  'applicantName',
  'name',
  'birthDate',
  'mobile',
  'phone',
  'email',
  'address',
  'channel',
  'language',
  'wishes',
  'needs',
  'matters',
  'adaptations',
] as const;
export type DetailName = (typeof detailNames)[number];

export type Correction = {
  readonly contacts: { readonly before: Contacts; readonly after: Contacts };
  readonly channel: Channel;
  readonly language: Language;
  readonly wishes: readonly Wish[];
  /** What is another than before. */
  readonly fields: readonly DetailName[];
};

export type NotToCorrect = 'ended' | 'nothing-new';

/**
 * What was registered or sent is corrected, or filled in by telephone. No date moves: the clock runs from the day it
 * came.
 */
export function correctDetails(
  before: IpCase,
  { correction, staffId, now }: StaffAct & { readonly correction: Correction },
  municipality: Municipality,
): Transition<NotToCorrect> {
  if (isEnded(before)) return { ok: false, reason: 'ended' };
  const { contacts, channel, language, wishes, fields } = correction;
  if (fields.length === 0) return { ok: false, reason: 'nothing-new' };
  const at = instant(now);
  const born = fields.includes('birthDate') ? contacts.after.birthDate : undefined;
  const aged = born ? ofAge(before, born, { on: dayInNorway(now), at }) : { ipCase: before, tasks: [] };
  const corrected = { ...aged.ipCase, ...reachedAnew(before, contacts, at), channel, language, wishes };
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt({ ...corrected, version: before.version + 1 }, municipality),
      contacts,
      events: [{ type: 'details-corrected', fields, at, by: { who: 'staff', staffId } }],
      notices: [],
      tasks: aged.tasks,
    },
  };
}

type Moment = { readonly on: Day; readonly at: Instant };

/** An age that nobody knew decides who decides (pbrl §§ 4-3, 4-4). */
function ofAge(before: IpCase, born: Day, { on, at }: Moment): { readonly ipCase: IpCase } & Pick<Change, 'tasks'> {
  const { bornOn: _born, alone: wasAlone, parents: asked, ...rest } = before;
  const isChild = isUnder(healthMajority, born, on);
  const aloneNow = before.role === 'self' && isChild;
  const parents = isChild && (asked ?? (before.role === 'parent' ? { responsibility: 'unknown' as const } : undefined));
  const ipCase: IpCase = {
    ...rest,
    birthDateMismatch: false,
    ...(isUnder(majority, born, on) && { bornOn: born }),
    ...(aloneNow && { alone: wasAlone ?? {} }),
    ...(parents && { parents }),
  };
  const kind = 'assess-own-consent';
  return { ipCase, tasks: aloneNow && !wasAlone ? [{ id: kind, kind, createdAt: at }] : [] };
}
