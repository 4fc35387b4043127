import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { newReference, parseReference } from '../../../shared/domain/applying/reference.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import { digestMoment, digestNamed, isDigest, nextDigestMoment } from '../../../shared/domain/telling/digest.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';
import { withEmployee } from '../../support/settings-builders.ts';

const at = (text: string) => instant(new Date(text));
const atNoon = { hour: 12, days: [1, 2, 3, 4, 5] };
const onMondays = { hour: 7, days: [1] };

describe('the digest that a step goes in', () => {
  test.each([
    ['is that of eight o’clock where nobody chose another', undefined, '2026-03-10T07:00:00Z', '2026-03-10T07:00:00Z'],
    ['is that of the hour its reader wants', atNoon, '2026-03-10T07:00:00Z', '2026-03-10T11:00:00Z'],
    ['is that of the next day its reader wants', onMondays, '2026-03-10T07:00:00Z', '2026-03-16T06:00:00Z'],
    [
      'is today’s, which goes at once, where nothing ran at its hour',
      undefined,
      '2026-03-10T08:30:00Z',
      '2026-03-10T07:00:00Z',
    ],
    ['is today’s where nothing ran for days', atNoon, '2026-03-12T08:30:00Z', '2026-03-12T11:00:00Z'],
    ['is the next day’s where it is found on a day off', undefined, '2026-03-14T09:00:00Z', '2026-03-16T07:00:00Z'],
  ] as const)('%s', (_, hours, now, moment) => {
    expect(digestMoment(hours, at('2026-03-10T07:00:00Z'), at(now))).toBe(at(moment));
  });

  test('is not this morning’s where the step comes after its hour', () => {
    expect(
      digestMoment({ hour: 7, days: [1, 2, 3, 4, 5] }, at('2026-03-10T07:00:00Z'), at('2026-03-10T07:00:00Z')),
    ).toBe(at('2026-03-11T06:00:00Z'));
  });

  test.each([
    [undefined, '2026-03-10T07:00:00Z', '2026-03-11T07:00:00Z'],
    [undefined, '2026-03-13T07:00:00Z', '2026-03-16T07:00:00Z'],
    // Easter, and summer time begins.
    [undefined, '2026-03-31T06:00:00Z', '2026-04-01T06:00:00Z'],
    [undefined, '2026-04-01T06:00:00Z', '2026-04-07T06:00:00Z'],
    [onMondays, '2026-03-23T06:00:00Z', '2026-03-30T05:00:00Z'],
  ])('of %j after that of %s is that of %s', (hours, gone, next) => {
    expect(nextDigestMoment(hours, at(gone))).toBe(at(next));
  });
});

test('a digest’s name is no reference, and no reference a digest’s name', () => {
  const name = digestNamed('2026-03-10', 'x'.repeat(46));
  expect(name).toMatch(/^[\w-]{1,64}$/);
  expect(parseReference(name)).toBeUndefined();
  expect(isDigest({ reference: name })).toBe(true);
  expect(isDigest({ reference: newReference((limit) => limit - 1) })).toBe(false);
});

describe('a reminder to a leader who wants them at noon', () => {
  const noon = withEmployee('hanna.hav', { notices: atNoon });

  /** What time calls for to the leader between these moments, of a case that she has taken. */
  const toLeader = (from: string, now: string, municipality: Municipality) => {
    const ipCase = { ...aReceivedCase(), status: 'in-progress' as const, sweptTo: at(from) };
    const promised = { on: ipCase.receivedOn, by: 'hanna.hav', promisedBy: ipCase.promisedBy };
    const { notices } = whatTimeCallsFor({ ...ipCase, preliminaryAnswer: promised }, municipality, new Date(now));
    return notices.filter(({ to }) => to.who === 'staff' && to.staffId === 'hanna.hav');
  };

  // Promised by Thursday 2 April (skjærtorsdag): aimed at 1 April, overdue on Tuesday 7 April.
  test('goes in her digest', () => {
    expect(toLeader('2026-03-17T07:00:00Z', '2026-03-18T07:00:00Z', noon)).toMatchObject([
      { kind: 'answer-due', digestAt: at('2026-03-18T11:00:00Z') },
    ]);
  });

  test('that the legal date has passed is a mail of its own, at once; the weekly ones after it go in her digest', () => {
    const [first] = toLeader('2026-04-02T06:00:00Z', '2026-04-07T06:00:00Z', noon);
    expect(first).toMatchObject({ kind: 'answer-overdue' });
    expect(first).not.toHaveProperty('digestAt');
    expect(toLeader('2026-04-10T06:00:00Z', '2026-04-14T06:00:00Z', noon)).toMatchObject([
      { kind: 'answer-overdue', digestAt: at('2026-04-14T10:00:00Z') },
    ]);
  });

  test('goes in the digest of eight o’clock where nobody chose another hour', () => {
    expect(toLeader('2026-03-17T07:00:00Z', '2026-03-18T07:00:00Z', masoy)).toMatchObject([
      { digestAt: at('2026-03-18T07:00:00Z') },
    ]);
  });
});
