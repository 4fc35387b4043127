import { type Day, dayInNorway } from '../calendar/day.ts';
import { isOfDraft, type Notice, type NoticeChannel, type NoticeState } from '../telling/notice.ts';
import type { Counted, Fact } from './counted.ts';
import { type Month, monthOf } from './month.ts';

/**
 * What a row of figures counts. With a number: so many days (`answered_23`, a histogram), or the day of the month by
 * which something is owed that has not been done (`revision_14`), so that a date passes without anybody counting it.
 */
export type CountName =
  | `answered_${number}`
  | 'inTime'
  | `coordinator_${number}`
  | 'unrevised'
  | `answerBy_${number}`
  | `revision_${number}`
  | NoticeChannel;

export type Contribution = { readonly month: Month; readonly unit: string; readonly name: CountName };

/** How much to add to the counts of one unit and month. */
export type Sum = Pick<Contribution, 'month' | 'unit'> & { readonly add: Readonly<Record<string, number>> };

/** Longer than a year is as long as a year: a row of figures stays small, whatever is counted in it. */
export const mostDays = 366;

export function contributionsOf(counted: Counted): readonly Contribution[] {
  const { unit, answerBy, revision, facts } = counted;
  return [
    ...(answerBy ? [owed('answerBy', unit, answerBy)] : []),
    ...(revision ? [owed('revision', unit, revision)] : []),
    ...Object.values(facts).flatMap((fact) => (isOwedStill(fact, revision) ? [] : contributionsOfFact(fact))),
  ];
}

/** A notice that ended without arriving, in the month it was made; nothing for any other, and for those of a draft. */
export function contributionOfNotice(notice: Notice, unit: string): Contribution | undefined {
  if (!isUndelivered(notice)) return undefined;
  return { month: monthOf(dayInNorway(new Date(notice.createdAt))), unit, name: notice.channel };
}

const undelivered: readonly NoticeState[] = ['bounced', 'failed', 'suppressed', 'expired', 'handed-to-person'];

function isUndelivered({ kind, state }: Notice): boolean {
  return !isOfDraft(kind) && undelivered.includes(state);
}

/** What to add so that a case counts as it does after, and no more as it did before. */
export function sumsBetween(before: Counted | undefined, after: Counted): readonly Sum[] {
  return sumsOf([
    ...contributionsOf(after).map((contribution) => ({ contribution, by: 1 })),
    ...(before ? contributionsOf(before) : []).map((contribution) => ({ contribution, by: -1 })),
  ]);
}

export function sumsOf(parts: readonly { readonly contribution: Contribution; readonly by: number }[]): readonly Sum[] {
  const rows = Map.groupBy(parts, ({ contribution: { month, unit } }) => `${month} ${unit}`);
  return [...rows.values()].flatMap((row) => {
    const [first] = row;
    const names = Object.groupBy(row, ({ contribution }) => contribution.name);
    const totals = Object.entries(names).map(([name, group]) => [
      name,
      (group ?? []).reduce((sum, { by }) => sum + by, 0),
    ]);
    const add = Object.fromEntries(totals.filter(([, total]) => total !== 0));
    const isEmpty = Object.keys(add).length === 0;
    return first && !isEmpty ? [{ month: first.contribution.month, unit: first.contribution.unit, add }] : [];
  });
}

function owed(name: 'answerBy' | 'revision', unit: string, by: Day): Contribution {
  return { month: monthOf(by), unit, name: `${name}_${Number(by.slice(8))}` };
}

/** A date that has passed and is still to be met counts as owed; as a fact only once it is behind. */
function isOwedStill({ fact, on }: Fact, revision: Day | undefined): boolean {
  return fact === 'unrevised' && on === revision;
}

function contributionsOfFact(fact: Fact): readonly Contribution[] {
  const place = { month: monthOf(fact.on), unit: fact.unit };
  switch (fact.fact) {
    case 'answered':
      return [
        { ...place, name: `answered_${withinYear(fact.days)}` },
        ...(fact.inTime ? [{ ...place, name: 'inTime' as const }] : []),
      ];
    case 'coordinator':
      return [{ ...place, name: `coordinator_${withinYear(fact.days)}` }];
    case 'unrevised':
      return [{ ...place, name: 'unrevised' }];
  }
}

function withinYear(days: number): number {
  return Math.min(Math.max(days, 0), mostDays);
}
