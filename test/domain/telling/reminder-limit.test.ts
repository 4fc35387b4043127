import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day, momentInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { PlannedNotice } from '../../../shared/domain/telling/notice.ts';
import type { Reminder } from '../../../shared/domain/telling/reminder.ts';
import { enough } from '../../../shared/domain/telling/reminder-limit.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { aPlan, aReminder } from '../../notices/notice-builders.ts';
import { closedCase, consentChange, plannedCase } from '../../support/case-states.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';

const morning = (on: string) => momentInNorway(day(on), 8);

/** True as long as the case is not over, whatever day it names. */
function news(occurrence: string, more: Partial<PlannedNotice> = {}): PlannedNotice {
  return aPlan({ kind: 'rights-change', occurrence, date: day(`2027-01-${occurrence.padStart(2, '0')}`), ...more });
}

const thing = (occurrence: string): Reminder => ({
  kind: 'rights-change',
  occurrence,
  date: day(`2027-01-${occurrence.padStart(2, '0')}`),
});

/** Somebody who was reminded on these days, and of whom these things wait. */
function aCase(
  remindedOn: readonly string[] = [],
  later?: { readonly on: string; readonly about: Reminder[] },
): IpCase {
  return {
    ...aReceivedCase(),
    ...(remindedOn.length > 0 && { remindedOn: { person: remindedOn.map(day) } }),
    ...(later && { remindLater: { person: { on: day(later.on), about: later.about } } }),
  };
}

const saidIn = ({ kind, about }: PlannedNotice) => (about ? about.map(({ occurrence }) => occurrence) : kind);

// 2 March 2026 is a Monday.
describe('reminders to one person', () => {
  test('of the same morning are one message, which names each of them', () => {
    const { notices, ipCase } = enough(
      ['1', '2', '3'].map((name) => news(name)),
      aCase(),
      morning('2026-03-02'),
    );
    expect(notices).toEqual([
      {
        kind: 'several-reminders',
        occurrence: 'rights-change:1+rights-change:2+rights-change:3',
        about: [thing('1'), thing('2'), thing('3')],
        date: '2027-01-01',
        to: { who: 'person' },
        language: 'nb',
        urgency: 'in-window',
      },
    ]);
    expect(ipCase.remindedOn).toEqual({ person: ['2026-03-02'] });
    expect(ipCase).not.toHaveProperty('remindLater');
  });

  test('that are one alone are the message that they always were', () => {
    expect(enough([news('1')], aCase(), morning('2026-03-02')).notices).toEqual([news('1')]);
  });

  test('are told the day after the last', () => {
    const { notices, ipCase } = enough([news('1')], aCase(['2026-03-02']), morning('2026-03-03'));
    expect(notices).toEqual([news('1')]);
    expect(ipCase.remindedOn?.person).toEqual(['2026-03-02', '2026-03-03']);
  });

  test('wait for the next working day when one has left today', () => {
    // Friday, at two in the afternoon.
    const { notices, ipCase } = enough([news('1')], aCase(['2026-03-06']), momentInNorway(day('2026-03-06'), 14));
    expect(notices).toEqual([]);
    expect(ipCase.remindLater?.person?.on).toBe('2026-03-09');
  });

  test('wait when two have left this week: until the first of those is a week old', () => {
    const before = aCase(['2026-02-20', '2026-02-26', '2026-02-27']);
    const { notices, ipCase } = enough([news('1')], before, morning('2026-03-02'));
    expect(notices).toEqual([]);
    expect(ipCase.remindedOn?.person).toEqual(['2026-02-26', '2026-02-27']);
    expect(ipCase.remindLater).toEqual({ person: { on: '2026-03-05', about: [thing('1')] } });
  });

  test('wait for a working day', () => {
    // Seven days after Sunday 8 March is a Sunday.
    const { ipCase } = enough([news('1')], aCase(['2026-03-07', '2026-03-08']), morning('2026-03-09'));
    expect(ipCase.remindLater?.person?.on).toBe('2026-03-16');
    const second = enough([news('1')], aCase(['2026-03-06', '2026-03-08']), morning('2026-03-09'));
    expect(second.ipCase.remindLater?.person?.on).toBe('2026-03-13');
  });

  test('that wait take in what comes meanwhile, and leave with it on their day', () => {
    const waiting = aCase(['2026-03-02', '2026-03-03'], { on: '2026-03-09', about: [thing('1')] });
    const { notices, ipCase } = enough([news('2')], waiting, morning('2026-03-05'));
    expect(notices).toEqual([]);
    expect(ipCase.remindLater?.person?.about).toEqual([thing('1'), thing('2')]);
    const onTheDay = enough([news('3')], ipCase, morning('2026-03-09'));
    expect(onTheDay.notices.map(saidIn)).toEqual([['1', '2', '3']]);
    expect(onTheDay.ipCase.remindedOn?.person).toEqual(['2026-03-03', '2026-03-09']);
    expect(onTheDay.ipCase).not.toHaveProperty('remindLater');
  });

  test('that wait leave at eight and not before, however early the day is swept', () => {
    const waiting = aCase(['2026-03-03', '2026-03-04'], { on: '2026-03-10', about: [thing('1')] });
    const atSix = momentInNorway(day('2026-03-10'), 6);
    const untouched = enough([], waiting, atSix);
    expect(untouched.notices).toEqual([]);
    expect(untouched.ipCase.remindLater).toEqual(waiting.remindLater);
    expect(enough([], untouched.ipCase, morning('2026-03-10')).notices).toEqual([news('1')]);
  });

  test('that waited are not sent once they are no longer so, and then the day counts for nothing', () => {
    const untrue: Reminder = {
      kind: 'decision-unopened',
      occurrence: '7-days-after:2026-02-27',
      date: day('2026-02-27'),
    };
    const waiting = aCase(['2026-03-02', '2026-03-03'], { on: '2026-03-09', about: [untrue, thing('1')] });
    expect(enough([], waiting, morning('2026-03-09')).notices).toEqual([news('1')]);
    const { notices, ipCase } = enough(
      [],
      aCase(['2026-03-03'], { on: '2026-03-09', about: [untrue] }),
      morning('2026-03-09'),
    );
    expect(notices).toEqual([]);
    expect(ipCase.remindedOn?.person).toEqual(['2026-03-03']);
    expect(ipCase).not.toHaveProperty('remindLater');
  });

  test('never wait past the date that they are about: then what waits goes with them at once', () => {
    const soon = aPlan({ kind: 'information-due', occurrence: 'soon', date: day('2026-03-06') });
    const waiting = aCase(['2026-03-02', '2026-03-03'], { on: '2026-03-09', about: [thing('1')] });
    const { notices, ipCase } = enough([soon], waiting, morning('2026-03-04'));
    // What has such a date stands first, and the first date is the one that is named.
    expect(notices.map(saidIn)).toEqual([['soon', '1']]);
    expect(notices[0]?.date).toBe('2026-03-06');
    expect(ipCase.remindedOn?.person).toEqual(['2026-03-02', '2026-03-03', '2026-03-04']);
  });

  test('may wait up to that date, which on a day off is the working day before', () => {
    const about = (date: string) => aPlan({ kind: 'information-due', occurrence: 'soon', date: day(date) });
    // Room again on Monday 9 March.
    const full = aCase(['2026-03-02', '2026-03-03']);
    expect(enough([about('2026-03-09')], full, morning('2026-03-04')).notices).toEqual([]);
    expect(enough([about('2026-03-08')], full, morning('2026-03-04')).notices).toHaveLength(1);
  });

  test('that waited while nothing was swept are not told once the date they name is over', () => {
    const date = day('2027-04-30');
    const about = [{ kind: 'revision-coming', occurrence: '30-days-before', date } as const, thing('9')];
    const waiting = { ...plannedCase(), remindLater: { person: { on: date, about } } };
    expect(enough([], waiting, morning('2027-04-30')).notices[0]?.about).toEqual(about);
    expect(enough([], waiting, morning('2027-05-03')).notices).toEqual([news('9')]);
  });

  test('of which the law names the day of one have that day in common', () => {
    const delayed = aPlan({ kind: 'complaint-delayed', occurrence: 'delayed', legalDate: day('2026-03-02') });
    const { notices } = enough([news('1'), delayed], aCase(), morning('2026-03-02'));
    expect(notices).toMatchObject([{ kind: 'several-reminders', legalDate: '2026-03-02', date: '2027-01-01' }]);
  });

  test('in the words of another step about the same day are told once', () => {
    const waiting = aCase(['2026-03-02', '2026-03-03'], { on: '2026-03-09', about: [thing('1')] });
    const renamed = news('1', { occurrence: 'another step' });
    expect(enough([renamed], waiting, morning('2026-03-09')).notices).toEqual([renamed]);
  });

  test('are in the language that person has when they leave', () => {
    const waiting = aCase(['2026-03-02', '2026-03-03'], { on: '2026-03-09', about: [thing('1'), thing('2')] });
    const { notices } = enough([], { ...waiting, language: 'nn' }, morning('2026-03-09'));
    expect(notices[0]?.language).toBe('nn');
  });

  test('make room for days to come that an older row names: what waits for those has been planned', () => {
    const { ipCase } = enough([news('1')], aCase(['2026-03-02', '2026-03-03', '2026-03-09']), morning('2026-03-04'));
    expect(ipCase.remindedOn?.person).toEqual(['2026-03-02', '2026-03-03', '2026-03-09']);
    expect(ipCase.remindLater?.person?.on).toBe('2026-03-10');
  });
});

test('reminders to another, and to staff, wait for nobody', () => {
  const others = [news('1', { to: { who: 'otherParent' } }), aReminder(), aReminder({ occurrence: 'other' })];
  const { notices } = enough([news('2'), ...others], aCase(['2026-03-01', '2026-03-02']), morning('2026-03-02'));
  expect(notices).toEqual(others);
});

test('a case remembers when its person was reminded, and forgets it after a week', () => {
  const reminded = whatTimeCallsFor(plannedCase(), masoy, new Date('2027-03-31T06:30:00Z'));
  expect(reminded.notices.filter(({ to }) => to.who === 'person')).toMatchObject([{ kind: 'revision-coming' }]);
  expect(reminded.after.remindedOn).toEqual({ person: ['2027-03-31'] });
  const later = whatTimeCallsFor(reminded.after, masoy, new Date('2027-04-08T06:30:00Z'));
  expect(later.after).not.toHaveProperty('remindedOn');
});

describe('whoever was reminded twice this week', () => {
  const remindedOn = { person: [day('2027-03-29'), day('2027-03-30')] };
  const waiting = whatTimeCallsFor({ ...plannedCase(), remindedOn }, masoy, new Date('2027-03-31T06:30:00Z'));
  const itsMorning = new Date(morning('2027-04-05'));

  test('gets the next when that is over: the case wakes for it', () => {
    expect(waiting.notices.filter(({ to }) => to.who === 'person')).toEqual([]);
    expect(waiting.after.wakeAt).toBe(morning('2027-04-05'));
    const { notices, after } = whatTimeCallsFor(waiting.after, masoy, itsMorning);
    expect(notices).toMatchObject([{ kind: 'revision-coming', to: { who: 'person' } }]);
    expect(whatTimeCallsFor(after, masoy, itsMorning)).toMatchObject({ notices: [], after });
  });

  test('is not told of it when the plan was paused meanwhile', () => {
    const now = new Date('2027-04-01T10:00:00Z');
    const paused = consentChange(waiting.after, { act: { wish: { plan: 'no' }, now } }).after;
    const { notices, after } = whatTimeCallsFor(paused, masoy, itsMorning);
    expect(notices).toEqual([]);
    expect(after).not.toHaveProperty('remindLater');
  });

  test('is told nothing more once the case is closed', () => {
    const closed = { ...closedCase(), ...(waiting.after.remindLater && { remindLater: waiting.after.remindLater }) };
    expect(whatTimeCallsFor(closed, masoy, itsMorning).notices).toEqual([]);
  });
});
