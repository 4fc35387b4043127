import { describe, expect, test } from 'vitest';
import { noticeOn } from '../../../shared/notices/sending/address-notices.ts';
import { digestsOf } from '../../../shared/notices/sending/digest.ts';
import { aNotice, aReminder, at, theCase } from '../notice-builders.ts';

const morning = at('2026-03-10T07:00:00Z');
const step = (staffId: string, digestAt = morning) =>
  noticeOn('email', aReminder({ to: { who: 'staff', staffId }, digestAt }), { key: theCase, at: morning });

const dueAt = (digestAt: string, now: string) => digestsOf([step('hanna.hav', at(digestAt))], at(now))[0]?.digest.dueAt;

describe('the digests of a change', () => {
  test('are one for each reader and day, named by both', () => {
    const steps = [step('hanna.hav'), step('dag.dal'), step('hanna.hav', at('2026-03-11T07:00:00Z'))];
    const digests = digestsOf(steps, morning);
    expect(new Set(digests.map(({ digest }) => digest.reference)).size).toBe(3);
    expect(new Set(digests.map(({ digest }) => digest.id)).size).toBe(3);
    expect(digestsOf([step('hanna.hav')], at('2026-03-10T09:00:00Z'))[0]?.digest.id).toBe(digests[0]?.digest.id);
  });

  test('are none for what leaves by itself', () => {
    expect(digestsOf([aNotice(), aNotice({}, aReminder())], morning)).toEqual([]);
  });

  test('name nobody: a digest’s name stands in tags and logs', () => {
    expect(digestsOf([step('hanna.hav')], morning)[0]?.digest.reference).not.toMatch(/hanna|hav/i);
  });

  test.each([
    ['a minute after its hour', '2026-03-10T07:00:00Z', '2026-03-10T07:00:00.400Z', '2026-03-10T07:01:00Z'],
    ['in the minute after it was found late', '2026-03-10T07:00:00Z', '2026-03-10T08:30:12Z', '2026-03-10T08:31:00Z'],
    [
      'a minute after the hour that its reader wants',
      '2026-03-10T11:00:00Z',
      '2026-03-10T07:00:30Z',
      '2026-03-10T11:01:00Z',
    ],
  ])('leave %s', (_, digestAt, now, moment) => {
    expect(dueAt(digestAt, now)).toBe(at(moment));
  });
});
