import type { Life } from '../living/live.ts';
import { type Instant, osloClock, osloDay } from '../oracle/calendar.ts';
import type { Outage } from '../oracle/diary.ts';
import { expectedOf } from '../oracle/expect.ts';
import { isReminder, withinLimits } from '../oracle/limits.ts';
import { nameOf, type Told } from '../oracle/told.ts';
import { type Change, plainlyOver } from '../stories/changes.ts';
import type { Entry } from './ledger.ts';
import { ledgerOf } from './ledger.ts';

/** A crash or two on the way, each made good by the next minute’s sweep. */
const slack = 30 * 60_000;

export type Bounds = {
  readonly outages: readonly Outage[];
  readonly changes: readonly Change[];
  readonly until: Instant;
};

/** What was expected and not told, and what was told and not expected. */
export function differences(life: Life, { outages, changes, until }: Bounds): readonly string[] {
  const settings = plainlyOver(life.key.municipality, changes);
  const end = until - slack;
  const expected = withinLimits(expectedOf(life.diary, { settings, outages, until: end }), outages).filter(
    ({ at }) => at < end,
  );
  const left = ledgerOf(life).filter(({ at }) => at < end);
  const oneByOne = severally(expected, left);
  const missing = expected.filter((told) => !taken(told, left));
  // What stands in for a message that could not be sent is no message of its own.
  const unexpected = left.filter(({ to }) => to !== 'ring-or-write');
  return [
    ...missing.map((told) => `missing    ${line(told)}`),
    ...unexpected.map((entry) => `unexpected ${line(entry)}`),
    ...oneByOne.map((told) => `one by one ${line(told)}`),
  ];
}

/** What somebody was to be reminded of at one moment, and was in several messages. */
function severally(expected: readonly Told[], ledger: readonly Entry[]): readonly Told[] {
  const together = Map.groupBy(expected.filter(isReminder), ({ to, at }) => `${nameOf(to)} ${at}`);
  return [...together.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const whats = [first, ...others].map(({ what }) => what);
    const told = ledger.filter(
      ({ to, what, at }) => to === nameOf(first.to) && whats.includes(what) && fits(at, first),
    );
    const [one, ...more] = told.map(({ notices }) => notices.map(({ id }) => id));
    return more.every((ids) => ids.some((id) => one?.includes(id))) ? [] : [first];
  });
}

const fits = (at: Instant, told: Told): boolean => at >= told.at && at <= told.at + slack;

/** Takes what fits out of what is left. */
function taken(told: Told, left: Entry[]): boolean {
  const to = nameOf(told.to);
  const isIt = (entry: Entry) => entry.what === told.what && fits(entry.at, told);
  const index = left.findIndex((entry) => entry.to === to && isIt(entry));
  // Somebody rings or writes instead; of a receipt, which stands on the screen, nobody has to.
  const instead = index >= 0 ? index : left.findIndex((entry) => entry.to === 'ring-or-write' && isIt(entry));
  if (instead >= 0) left.splice(instead, 1);
  return instead >= 0 || (told.what === 'received' && 'party' in Object(told.to));
}

const line = ({ at, what, to }: { readonly at: Instant; readonly what: string; readonly to: Told['to'] | string }) =>
  `${osloDay(at)} ${osloClock(at)} ${what} to ${typeof to === 'string' ? to : nameOf(to)}`;
