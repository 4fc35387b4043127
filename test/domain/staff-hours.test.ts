import { describe, expect, test } from 'vitest';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { instant } from '../../shared/domain/day.ts';
import type { Municipality } from '../../shared/domain/municipality.ts';
import { usualHours, wantedMoment } from '../../shared/domain/staff-hours.ts';
import { whatTimeCallsFor } from '../../shared/domain/time-rules.ts';
import { addressChange } from '../../shared/notices/address-notices.ts';
import { aReceivedCase } from '../support/domain-builders.ts';
import { withEmployee } from '../support/settings-builders.ts';

const at = (text: string) => instant(new Date(text));

describe('the next moment that somebody wants their reminders', () => {
  test.each([
    // Summer time: 08:00 is 06:00 UTC.
    [usualHours, '2026-04-07T06:00:00Z', '2026-04-07T06:00:00Z'],
    [usualHours, '2026-04-07T06:00:01Z', '2026-04-08T06:00:00Z'],
    [{ hour: 12, days: [2, 4] }, '2026-04-07T06:00:00Z', '2026-04-07T10:00:00Z'],
    [{ hour: 12, days: [2, 4] }, '2026-04-07T10:30:00Z', '2026-04-09T10:00:00Z'],
    // 17 May, Whit Monday: public holidays are passed by.
    [usualHours, '2026-05-22T12:00:00Z', '2026-05-26T06:00:00Z'],
    [{ hour: 0, days: [7] }, '2026-03-28T12:00:00Z', '2026-03-28T23:00:00Z'],
  ])('by %j from %s is %s', (hours, from, moment) => {
    expect(wantedMoment(hours, at(from))).toBe(at(moment));
  });
});

describe('a reminder to a leader who wants them at noon', () => {
  const atNoon = withEmployee('hanna.hav', { notices: { hour: 12, days: [1, 2, 3, 4, 5] } });

  const toldAt = (now: string, municipality: Municipality, sweptTo = now) => {
    const ipCase = { ...aReceivedCase(), sweptTo: at(sweptTo) };
    const change = whatTimeCallsFor(ipCase, municipality, new Date(now));
    return addressChange(change, municipality, at(now)).notices.map(({ kind, state, dueAt, to }) => ({
      kind,
      state,
      dueAt,
      staff: to.who === 'staff' ? to.staffId : undefined,
    }));
  };

  test('waits until then', () => {
    const [notice] = toldAt('2026-03-10T07:00:00Z', atNoon, '2026-03-09T07:00:00Z');
    expect(notice).toMatchObject({ kind: 'take-case', state: 'waiting', dueAt: at('2026-03-10T11:00:00Z') });
  });

  test('goes at once where that moment passed while nothing ran', () => {
    const [notice] = toldAt('2026-03-11T09:00:00Z', atNoon, '2026-03-09T07:00:00Z');
    expect(notice).toMatchObject({ kind: 'take-case', state: 'pending' });
  });

  test('goes at eight where nobody chose another hour', () => {
    const [notice] = toldAt('2026-03-10T07:00:00Z', masoy, '2026-03-09T07:00:00Z');
    expect(notice).toMatchObject({ kind: 'take-case', state: 'pending' });
  });

  test('that the legal date has passed waits for no hour; the weekly ones after it do', () => {
    const taken = (sweptTo: string, now: string) => {
      const ipCase = { ...aReceivedCase(), status: 'in-progress' as const, sweptTo: at(sweptTo) };
      const late = {
        ...ipCase,
        preliminaryAnswer: { on: ipCase.receivedOn, by: 'hanna.hav', promisedBy: ipCase.promisedBy },
      };
      return addressChange(whatTimeCallsFor(late, atNoon, new Date(now)), atNoon, at(now)).notices.filter(
        ({ to }) => to.who === 'staff' && to.staffId === 'hanna.hav',
      );
    };
    // Promised by Thursday 2 April (skjærtorsdag): aimed at 1 April, overdue on Tuesday 7 April.
    expect(taken('2026-04-02T06:00:00Z', '2026-04-07T06:00:00Z')).toMatchObject([
      { kind: 'answer-overdue', state: 'pending' },
    ]);
    expect(taken('2026-04-10T06:00:00Z', '2026-04-14T06:00:00Z')).toMatchObject([
      { kind: 'answer-overdue', state: 'waiting', dueAt: at('2026-04-14T10:00:00Z') },
    ]);
  });
});
