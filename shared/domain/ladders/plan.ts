import { addDays, type Day } from '../calendar/day.ts';
import { aimOfMunicipality } from '../calendar/deadline.ts';
import { workingDayOnOrBefore } from '../calendar/working-days.ts';
import type { Clock } from '../case.ts';
import type { StaffStepKind } from '../telling/notice.ts';
import { coordinatorOn } from './coordinator.ts';
import {
  atEight,
  atLevel,
  pair,
  type Rungs,
  type Step,
  untilAfter,
  weeklyAfter,
  weeklyThenMonthlyAfter,
} from './step.ts';

/** Make the plan: the coordinator before, on the date and weekly; the leader as below. */
export function makePlanSteps(rungs: Rungs): readonly Step[] {
  const { ipCase, municipality } = rungs;
  const { makePlan } = ipCase;
  if (!makePlan) return [];
  const before = [municipality.ladders.planBefore];
  return ladder(makePlan, rungs, { obligation: 'plan', due: 'plan-due', overdue: 'plan-overdue', before });
}

/** Revise the plan: the person once before; the coordinator twice before, on the date and weekly. */
export function revisionSteps(rungs: Rungs): readonly Step[] {
  const { revisionPerson, revisionFirst, revisionSecond } = rungs.municipality.ladders;
  const { status, plan } = rungs.ipCase;
  if (status !== 'plan-active' || !plan) return [];
  const clock: Clock = { by: plan.nextRevision, since: plan.since };
  const kinds = { obligation: 'revision', due: 'revision-due', overdue: 'revision-overdue' } as const;
  const steps = [
    personStep(clock, revisionPerson),
    ...ladder(clock, rungs, { ...kinds, before: [revisionFirst, revisionSecond] }),
  ];
  return steps.filter(({ at }) => at > clock.since);
}

function personStep({ by }: Clock, daysBefore: number): Step {
  return {
    tell: 'person',
    kind: 'revision-coming',
    obligation: 'revision-person',
    occurrence: `${daysBefore}-days-before:${by}`,
    at: atEight(revisionComes(by, daysBefore)),
    date: by,
  };
}

/** The day on which the person is told that the revision comes, or the coordinator reminded. */
export function revisionComes(by: Day, days: number): Day {
  return workingDayOnOrBefore(addDays(aimOfMunicipality(by), -days));
}

type Kinds = {
  readonly obligation: 'plan' | 'revision';
  readonly due: StaffStepKind;
  readonly overdue: StaffStepKind;
  /** Days before the date on which the coordinator is reminded. */
  readonly before: readonly number[];
};

function ladder(clock: Clock, rungs: Rungs, kinds: Kinds): Step[] {
  const aim = aimOfMunicipality(clock.by);
  const steps = [
    ...kinds.before.map((days) => ({
      name: `${days}-days-before`,
      on: revisionComes(clock.by, days),
      kind: kinds.due,
    })),
    { name: 'on-the-date', on: aim, kind: kinds.due },
    ...weeklyAfter(aim, untilAfter(rungs.until, clock.since)).map(({ number, on }) => ({
      name: `week-${number}-after`,
      on,
      kind: kinds.overdue,
    })),
  ].map(({ name, on, kind }): Step => {
    const to = coordinatorOn(rungs, on);
    const occurrence = `${name}:${clock.by}`;
    return { tell: 'staff', kind, obligation: kinds.obligation, occurrence, at: atEight(on), to, date: clock.by };
  });
  return [...steps, ...leaderSteps(clock, rungs, kinds)].filter(({ at }) => at > clock.since);
}

/**
 * The leader from 7 days after, weekly, after some times monthly to the next level. Whoever is told as coordinator is
 * not told once more: the escalation goes to the next other person.
 */
function leaderSteps({ by, since }: Clock, rungs: Rungs, { obligation, overdue }: Kinds): Step[] {
  const until = untilAfter(rungs.until, since);
  const { weeks, months } = weeklyThenMonthlyAfter(
    aimOfMunicipality(by),
    until,
    rungs.municipality.ladders.weeklyTimes,
  );
  const step = (name: string, on: Day, level: number): Step => {
    const told = coordinatorOn(rungs, on);
    const line = rungs.lineOn(on).filter((id) => !told.includes(id));
    return {
      tell: 'staff',
      kind: overdue,
      obligation: `${obligation}-leader`,
      occurrence: `leader-${name}:${by}`,
      at: atEight(on),
      to: level === 0 ? atLevel(line, 0) : pair(line, level),
      date: by,
    };
  };
  return [
    ...weeks.map(({ number, on }) => step(`week-${number}-after`, on, 0)),
    ...months.map(({ number, on }) => step(`month-${number}-after`, on, number)),
  ];
}
