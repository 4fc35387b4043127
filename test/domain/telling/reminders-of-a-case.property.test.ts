import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { addDays, addMonths, type Day, day, dayInNorway, momentInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { stillCalledFor } from '../../../shared/domain/telling/still-called-for.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { withWakeAt } from '../../../shared/domain/wake.ts';
import { plannedCase } from '../../support/case-states.ts';
import { expectEnough, remindersIn, type Sent } from './sent-reminders.ts';

const first = day('2026-03-02');
const start = { on: first, at: momentInNorway(first, 9) };

/** How many days after the first the reminder of each falls due. */
type Busy = {
  readonly unopened: number;
  readonly revision: number;
  readonly birthday: number;
  readonly complaint: number;
};

/** An active plan, a decision that lies unread, a complaint, and somebody who is soon 18. */
function busyCase({ unopened, revision, birthday, complaint }: Busy, remindedOn: readonly Day[]): IpCase {
  const planned = plannedCase();
  const { decision, plan } = planned;
  if (!decision || !plan) throw new Error('not planned');
  const { unopenedReminder, revisionPerson, eighteenSecond } = masoy.ladders;
  const by = addDays(start.on, complaint);
  return withWakeAt(
    {
      ...planned,
      sweptTo: start.at,
      remindedOn: { person: remindedOn },
      bornOn: addMonths(addDays(start.on, eighteenSecond + birthday), -12 * 18),
      decision: { ...decision, toldOn: addDays(start.on, unopened - unopenedReminder) },
      plan: { ...plan, nextRevision: addDays(start.on, revision + revisionPerson), since: start.at },
      complaint: { receivedAt: start.at, receivedOn: start.on, late: false, by },
    },
    masoy,
  );
}

const soon = fc.integer({ min: 1, max: 12 });
const busy = fc.record({ unopened: soon, revision: soon, birthday: soon, complaint: soon });
const lately = fc.uniqueArray(fc.integer({ min: -5, max: 0 }), { maxLength: 2 });

/** Things that end a reminder, and the day on which they happen. */
const ends: Readonly<Record<string, (ipCase: IpCase) => IpCase>> = {
  opened: ({ decision, ...ipCase }) => ({ ...ipCase, ...(decision && { decision: { ...decision, openedOn: first } }) }),
  paused: (ipCase) => ({ ...ipCase, status: 'plan-paused' }),
  answered: ({ complaint: _, ...ipCase }) => ipCase,
};
const endings = fc.record({ end: fc.constantFrom(...Object.keys(ends)), on: fc.integer({ min: 1, max: 14 }) });

type Found = { merged: number; waited: number; gone: number };

/** Sweeps the case at each of its moments for 40 days, and looks at what becomes of all that its ladders call for. */
function sweptOn(begun: IpCase, ending: { readonly end: string; readonly on: number }, found: Found): readonly Sent[] {
  const sent: Sent[] = [];
  let ipCase = begun;
  let isToCome = true;
  while (ipCase.wakeAt && ipCase.wakeAt <= momentInNorway(addDays(first, 40), 8)) {
    const moment = new Date(ipCase.wakeAt);
    if (isToCome && dayInNorway(moment) >= addDays(first, ending.on)) {
      isToCome = false;
      ipCase = withWakeAt(ends[ending.end]?.(ipCase) ?? ipCase, masoy);
      continue;
    }
    const { remindedOn: _, remindLater, ...unlimited } = ipCase;
    const called = whatTimeCallsFor(unlimited, masoy, moment).notices.flatMap(remindersIn);
    const { notices, after } = whatTimeCallsFor(ipCase, masoy, moment);
    const told = notices.flatMap(remindersIn);
    const waits = after.remindLater?.person?.about ?? [];
    if (told.length > 0) sent.push({ on: dayInNorway(moment), about: told });
    const owed = [...(remindLater?.person?.about ?? []), ...called];
    const missing = owed.filter(
      (each) => ![...told, ...waits].some(({ occurrence }) => occurrence === each.occurrence),
    );
    // Neither told nor waiting any more: it is no longer so.
    for (const each of missing) expect(stillCalledFor({ ...each, to: { who: 'person' } }, after)).toBe(false);
    // The same sweep once more adds nothing.
    expect(whatTimeCallsFor(after, masoy, moment)).toMatchObject({ notices: [], tasks: [], after });
    found.merged += told.length > 1 ? 1 : 0;
    found.waited += waits.length;
    found.gone += missing.length;
    ipCase = after;
  }
  return sent;
}

test('nothing that the ladders of a case call for is lost: it is told, waits for its day, or is no longer so', () => {
  const found: Found = { merged: 0, waited: 0, gone: 0 };
  fc.assert(
    fc.property(busy, lately, endings, (days, before, ending) => {
      const remindedOn = before.map((back) => addDays(first, back)).toSorted();
      const sent = sweptOn(busyCase(days, remindedOn), ending, found);
      expectEnough([...remindedOn.map((on) => ({ on, about: [] })), ...sent]);
      for (const { on, about } of sent) {
        for (const { kind, date = on } of about) expect(kind === 'decision-unopened' || date >= on).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
  expect(Math.min(found.merged, found.waited)).toBeGreaterThan(10);
  expect(found.gone).toBeGreaterThan(0);
});
