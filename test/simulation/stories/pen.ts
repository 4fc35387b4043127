import type { CalendarDay, Instant } from '../oracle/calendar.ts';
import type { Act } from '../oracle/diary.ts';
import type { Dice } from './dice.ts';
import type { Moments } from './moments.ts';
import type { Place } from './municipalities.ts';

export type Telling = {
  readonly dice: Dice;
  readonly place: Place;
  readonly number: number;
  readonly startsOn: CalendarDay;
};

/** What is known while a story is being told. */
export type Pen = Telling & {
  readonly when: Moments;
  readonly acts: Act[];
  readonly unit: string;
  readonly leader: string;
};
export const isOfParent = ({ acts }: Pen): boolean => acts.some(({ did }) => did === 'invite');
export const isClaimed = ({ acts }: Pen): boolean => acts.some((act) => act.did === 'file' && act.sentBy !== undefined);
export const isOfGuardian = ({ acts }: Pen): boolean => acts.some((act) => act.did === 'file' && act.awaitsMandate);

/** What ended is opened again by the coordinating unit. */
export function reopened({ dice, when, acts, place }: Pen, ended: Instant): Instant | undefined {
  const { units, coordinatingUnit, lastContact } = place.municipality;
  if (!dice.chance(0.3)) return undefined;
  const at = when.workday(ended, dice.between(3, 40));
  acts.push({ at, did: 'reopen', by: units.find(({ id }) => id === coordinatingUnit)?.leader ?? lastContact });
  return at;
}

/** Whom of them the case is closed to. */
export const mayNotHandle = ({ acts }: Pen): readonly string[] =>
  acts.flatMap((act) => (act.did === 'disqualify' ? [act.who] : []));
