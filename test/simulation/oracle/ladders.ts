import {
  addDays,
  addMonths,
  type CalendarDay,
  workdayOnOrAfter,
  workdayOnOrBefore,
  workdaysAfter,
  workdaysBefore,
} from './calendar.ts';
import type { Duty } from './duty.ts';

/** To whom a step goes: levels of the line, those the case is about, who is missing, the coordinator; a task waits. */
export type Target =
  | { readonly levels: readonly number[]; readonly beside?: 'coordinator' }
  | { readonly to: 'people' | 'applicant' | 'missing' | 'coordinator' | 'leader-and-coordinator' | 'task' };

export type Step = { readonly step: string; readonly on: CalendarDay; readonly target: Target };

/** One row of the table: of its missed steps only the latest goes. */
export type Ladder = readonly Step[];

const leader: Target = { levels: [0] };
const people: Target = { to: 'people' };
const applicant: Target = { to: 'applicant' };
const missing: Target = { to: 'missing' };
const coordinator: Target = { to: 'coordinator' };
const task: Target = { to: 'task' };
/** Whoever was told as the coordinator is not told again as the leader: the next other person is. */
const besideCoordinator = (levels: readonly number[]): Target => ({ levels, beside: 'coordinator' });

/** A step before a date that falls on a non-working day goes the working day before; a step after it, the next. */
const before = (date: CalendarDay, days: number): CalendarDay => workdayOnOrBefore(addDays(date, -days));
const after = (date: CalendarDay, days: number): CalendarDay => workdayOnOrAfter(addDays(date, days));

const yearsOfWeeks = 60;

/** The numbers of the table that some municipality of the simulation has its own of. */
const usual = { takeLeader: 3, takeDeputy: 5, takeCoordinating: 7, answerFirst: 14, planBefore: 14 };

type Numbers = typeof usual;
type Reach = { readonly last: CalendarDay; readonly numbers?: Partial<Numbers> };

/** The ladders of a duty until `last`: `notices.md`, “The ladders”, row by row. */
export function laddersOf(duty: Duty, { last, numbers }: Reach): readonly Ladder[] {
  return rowsOf(duty, { ...usual, ...numbers }).map((row) =>
    row.filter(({ on }) => on <= last).toSorted((a, b) => (a.on < b.on ? -1 : 1)),
  );
}

function rowsOf({ owed, date }: Duty, numbers: Numbers): readonly Ladder[] {
  // People are promised the plain date; the municipality’s own duties aim at the working day before it.
  const aim = workdayOnOrBefore(date);
  switch (owed) {
    case 'take':
      return [
        [numbers.takeLeader, numbers.takeDeputy, numbers.takeCoordinating].map((days, level) => ({
          step: `take-${days}`,
          on: workdaysAfter(date, days),
          target: { levels: [level] },
        })),
      ];
    case 'call':
      return [
        [2, 3].map((days, level) => ({
          step: `call-${days}`,
          on: workdaysAfter(date, days),
          target: { levels: [level] },
        })),
      ];
    case 'answer':
      return [
        [
          { step: `answer-${numbers.answerFirst}`, on: before(aim, numbers.answerFirst), target: leader },
          { step: 'answer-7', on: before(aim, 7), target: leader },
          { step: 'answer-1', on: workdaysBefore(aim, 1), target: leader },
          { step: 'answer-late', on: workdaysAfter(aim, 1), target: { levels: [0, 1] } },
          ...weeklyThenMonthly('answer', workdaysAfter(aim, 1), { weekly: { levels: [0, 1] }, firstLevel: 2 }),
        ],
      ];
    case 'preliminary':
      return [[{ step: 'preliminary-ready', on: workdaysBefore(aim, 3), target: leader }]];
    case 'open':
      return [
        [{ step: 'open-7', on: after(date, 7), target: missing }],
        [{ step: 'open-letter', on: after(date, 14), target: task }],
      ];
    case 'information':
      return [
        [{ step: 'information-3', on: before(date, 3), target: applicant }],
        [{ step: 'information-missed', on: after(date, 1), target: task }],
      ];
    case 'come':
      return [[{ step: 'report-14', on: after(date, 14), target: people }]];
    case 'confirm-report':
      return [[{ step: 'report-call', on: after(date, 21), target: task }]];
    case 'join':
      return [
        [
          { step: 'join-7', on: after(date, 7), target: missing },
          { step: 'join-task', on: after(date, 21), target: task },
        ],
      ];
    case 'mandate':
      return [
        [
          { step: 'mandate-7', on: after(date, 7), target: missing },
          { step: 'mandate-task', on: after(date, 21), target: task },
        ],
      ];
    case 'asked-in':
      return [
        [
          { step: 'join-7', on: after(date, 7), target: missing },
          { step: 'talk-with-young', on: after(date, 21), target: task },
        ],
      ];
    default:
      return rowsOfDecided({ owed, date }, aim, numbers);
  }
}

type Owed = Pick<Duty, 'owed' | 'date'>;

function rowsOfDecided({ owed, date }: Owed, aim: CalendarDay, numbers: Numbers): readonly Ladder[] {
  switch (owed) {
    case 'coordinator':
      return [
        [
          { step: 'appoint-3', on: before(aim, 3), target: leader },
          { step: 'appoint-0', on: aim, target: leader },
          ...weekly('appoint', aim, { levels: [0, 1] }),
        ],
      ];
    case 'vacant-place':
      return [
        [
          { step: 'appoint-day-1', on: after(date, 1), target: leader },
          { step: 'appoint-day-3', on: after(date, 3), target: { levels: [0, 1] } },
          ...weekly('appoint', after(date, 3), { levels: [0, 1] }),
        ],
      ];
    case 'plan':
      return [
        [
          { step: `plan-${numbers.planBefore}`, on: before(aim, numbers.planBefore), target: coordinator },
          { step: 'plan-0', on: aim, target: coordinator },
          ...weekly('plan', aim, coordinator),
        ],
        weeklyThenMonthly('plan-leader', aim, { weekly: besideCoordinator([0]), firstLevel: 1 }),
      ];
    case 'revision':
      return [
        [{ step: 'revision-person', on: before(aim, 30), target: people }],
        [
          { step: 'revision-30', on: before(aim, 30), target: coordinator },
          { step: 'revision-7', on: before(aim, 7), target: coordinator },
          { step: 'revision-0', on: aim, target: coordinator },
          ...weekly('revision', aim, coordinator),
        ],
        weeklyThenMonthly('revision-leader', aim, { weekly: besideCoordinator([0]), firstLevel: 1 }),
      ];
    case 'complaint':
      return [
        [
          { step: 'complaint-14', on: before(aim, 14), target: leader },
          { step: 'complaint-7', on: before(aim, 7), target: leader },
          { step: 'complaint-late', on: workdaysAfter(aim, 1), target: { levels: [0, 1] } },
          ...weekly('complaint', workdaysAfter(aim, 1), { levels: [0, 1] }),
        ],
        [{ step: 'complaint-person', on: aim, target: applicant }],
      ];
    case 'result':
      return [[{ step: 'result-task', on: workdayOnOrAfter(date), target: task }]];
    case 'capacity':
      return [[{ step: 'assess-capacity', on: workdayOnOrAfter(date), target: task }]];
    case 'turns-16':
      return birthday('turns-16', [before(date, 90)]);
    case 'turns-18':
      return birthday('turns-18', [before(date, 180), before(date, 60)]);
    default:
      return [];
  }
}

const birthday = (owed: string, days: readonly CalendarDay[]): readonly Ladder[] =>
  [people, { to: 'leader-and-coordinator' } as const].map((target) =>
    days.map((on, index) => ({ step: `${owed}-${index + 1}`, on, target })),
  );

const weekly = (owed: string, aim: CalendarDay, target: Target): Ladder =>
  Array.from({ length: yearsOfWeeks }, (_, index) => ({
    step: `${owed}-week-${index + 1}`,
    on: after(aim, 7 * (index + 1)),
    target,
  }));

type GoingUp = { readonly weekly: Target; readonly firstLevel: number };

/** Four times weekly from a day (the first word about what is late), then a month after the fourth and every month, one level further up each time. */
function weeklyThenMonthly(owed: string, aim: CalendarDay, { weekly: target, firstLevel }: GoingUp): Ladder {
  const monthly = Array.from({ length: 24 }, (_, index) => ({
    step: `${owed}-month-${index + 1}`,
    on: workdayOnOrAfter(addMonths(addDays(aim, 28), index + 1)),
    target: { ...target, levels: [0, firstLevel + index] },
  }));
  return [...weekly(owed, aim, target).slice(0, 4), ...monthly];
}
