import type { Dice } from './dice.ts';
import type { Moments } from './moments.ts';
import type { Place } from './municipalities.ts';
import type { CalendarDay } from './oracle/calendar.ts';
import type { Act } from './oracle/diary.ts';

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
export const isOfGuardian = ({ acts }: Pen): boolean => acts.some((act) => act.did === 'file' && act.awaitsMandate);

/** Whom of them the case is closed to. */
export const mayNotHandle = ({ acts }: Pen): readonly string[] =>
  acts.flatMap((act) => (act.did === 'disqualify' ? [act.who] : []));
