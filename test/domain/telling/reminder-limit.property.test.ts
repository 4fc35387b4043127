import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day, momentInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { PlannedNotice } from '../../../shared/domain/telling/notice.ts';
import { enough } from '../../../shared/domain/telling/reminder-limit.ts';
import { aPlan } from '../../notices/notice-builders.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';
import { expectEnough, remindersIn, type Sent } from './sent-reminders.ts';

const first = day('2026-03-02');

/** Things that stay so: on which day each comes and, of some, in how many days the date is that it is about. */
const coming = fc.array(
  fc.record({ on: fc.integer({ min: 0, max: 60 }), dueIn: fc.option(fc.integer({ min: 0, max: 40 })) }),
  { minLength: 1, maxLength: 40, size: 'max' },
);

type Coming = { readonly on: Day; readonly notice: PlannedNotice };

/** Of those of one date the later says it all: here each has its own. */
function thingsOf(all: readonly { on: number; dueIn: number | null }[]): readonly Coming[] {
  const things = all.map(({ on, dueIn }, index) => {
    const occurrence = String(index);
    // What names a day that is past is true no longer than its first day here.
    const about =
      dueIn === null
        ? { kind: 'document-awaited' as const, date: addDays(first, -1 - index) }
        : { kind: 'rights-change' as const, date: addDays(first, on + dueIn) };
    return { on: addDays(first, on), notice: aPlan({ ...about, occurrence }) };
  });
  const isFirst = ({ notice: { date } }: Coming, index: number) =>
    things.findIndex(({ notice }) => notice.date === date) === index;
  return things.filter(isFirst);
}

/** What the person gets of it, swept at eight every morning. */
function sentOf(things: readonly Coming[]): readonly Sent[] {
  let ipCase: IpCase = aReceivedCase();
  const sent: Sent[] = [];
  for (let offset = 0; offset <= 80; offset += 1) {
    const on = addDays(first, offset);
    const eight = momentInNorway(on, 8);
    const called = things.filter((each) => each.on === on).map(({ notice }) => notice);
    const swept = enough(called, ipCase, eight);
    sent.push(...swept.notices.map((notice) => ({ on, about: remindersIn(notice) })));
    // The same morning once more adds nothing.
    expect(enough([], swept.ipCase, eight)).toEqual({ notices: [], ipCase: swept.ipCase });
    ipCase = swept.ipCase;
  }
  return sent;
}

test('to one person one message leaves a day and two in any seven, each thing once and never after its date', () => {
  let merged = 0;
  fc.assert(
    fc.property(coming, (all) => {
      const things = thingsOf(all);
      const sent = sentOf(things);
      expectEnough(sent);
      const told = sent.flatMap(({ about }) => about.map(({ occurrence }) => occurrence));
      const lasting = things.filter(({ notice }) => notice.kind === 'rights-change');
      expect(told.toSorted()).toEqual(expect.arrayContaining(lasting.map(({ notice }) => notice.occurrence)));
      expect(new Set(told).size).toBe(told.length);
      for (const { on, about } of sent)
        for (const { kind, date = on } of about) expect(kind !== 'rights-change' || date >= on).toBe(true);
      merged += sent.filter(({ about }) => about.length > 1).length;
    }),
  );
  expect(merged).toBeGreaterThan(50);
});
