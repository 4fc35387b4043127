import { describe, expect, test } from 'vitest';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { aNotice } from '../../support/case-builders.ts';
import type { Life } from '../living/live.ts';
import type { Taken } from '../living/providers.ts';
import { osloInstant } from '../oracle/calendar.ts';
import { digestDifferences } from './compare-digests.ts';

const at = (day: string, hour = 8) => osloInstant(day, hour);
const bounds = { outages: [], changes: [], until: at('2026-03-14') };
const key = { municipality: 'masoy', reference: 'ACDE2346' };
const mailAddress = 'hanna.hav@masoy.example';

/** Nobody takes it until the fifth working day: one reminder to the leader, on the tenth of March. */
function aLife(more: Partial<Life> = {}): Life {
  const filed = { at: at('2026-03-05', 10), did: 'file', unit: 'hjemmetjenesten', people: ['person'] } as const;
  const diary = [filed, { at: at('2026-03-11', 10), did: 'take', by: 'hanna.hav' } as const];
  const person = { channel: 'email', language: 'nb', restricted: false } as const;
  const story = { name: 'one', municipality: 'masoy', person, acts: diary };
  return { story, key, diary, refused: [], notices: [], tasks: [], ...more };
}

function aDigest(more: Partial<Taken> = {}): Taken {
  return {
    noticeId: 'digest',
    municipality: 'masoy',
    reference: 'digest-2026-03-10-hanna',
    channel: 'email',
    to: mailAddress,
    at: at('2026-03-10') + 60_000,
    text: 'Nye påminnelser\n\nSak ACDE 2346\nIngen har tatt saken.',
    ...more,
  };
}

function found(taken: readonly Taken[], life: Life = aLife(), until = bounds.until): readonly string[] {
  return digestDifferences({ lives: [life], taken, events: [] }, { ...bounds, until });
}

test('a reminder is in the mail of its day', () => {
  expect(found([aDigest()])).toEqual([]);
});

test.each([
  ['no mail', []],
  ['a mail that says nothing of it', [aDigest({ text: 'Nye påminnelser' })]],
  ['a mail that only says what comes', [aDigest({ text: 'De neste sju dagene\n\nSak ACDE 2346' })]],
  ['a mail to somebody else', [aDigest({ to: 'dag.dal@masoy.example', text: '' })]],
])('%s: it is missing', (_, taken) => {
  expect(found(taken)).toEqual([
    'masoy: missing in the digest of 2026-03-10: 2026-03-10 08:00 take-3 to hanna.hav, ACDE2346',
  ]);
});

test('another case was to be in no mail that day', () => {
  const text = `${aDigest().text}\nSak FGHJ 2346`;
  expect(found([aDigest({ text })])).toEqual(['masoy: unexpected in the digest of 2026-03-10 to hanna.hav: FGHJ2346']);
  const nextDay = aDigest({ noticeId: 'next', reference: 'digest-2026-03-20-hanna', at: at('2026-03-20') + 60_000 });
  expect(found([aDigest(), nextDay])).toHaveLength(1);
});

test('a mail that had to wait takes in what came meanwhile', () => {
  const monday = aDigest({ reference: 'digest-2026-03-09-hanna', at: at('2026-03-10') + 60_000 });
  expect(found([monday])).not.toContain('masoy: unexpected in the digest of 2026-03-09 to hanna.hav: ACDE2346');
  const inTime = { ...monday, at: at('2026-03-09') + 60_000 };
  expect(found([inTime])).toContain('masoy: unexpected in the digest of 2026-03-09 to hanna.hav: ACDE2346');
});

test('twice on a day is once too often', () => {
  expect(found([aDigest(), aDigest()])).toEqual(['masoy: a digest twice: hanna.hav 2026-03-10']);
});

test('nobody gets it before their hour', () => {
  expect(found([aDigest({ at: at('2026-03-10', 7) })])).toContain(
    'masoy: too early: the digest of 2026-03-10 to hanna.hav',
  );
});

test('what goes in the digest has no mail of its own', () => {
  const to = { who: 'staff', staffId: 'hanna.hav' } as const;
  const occurrence = '3-working-days:2026-03-05';
  const createdAt = instant(new Date(at('2026-03-10')));
  const notice = aNotice({ ...key, id: 'take', kind: 'take-case', occurrence, to, createdAt });
  const own = aDigest({ noticeId: 'take', reference: key.reference });
  expect(found([aDigest(), own], aLife({ notices: [notice] }))).toEqual([
    'masoy: a mail of its own: 2026-03-10 08:00 take-3 to hanna.hav, ACDE2346',
  ]);
});

describe('a reminder that a crash kept from its mail, and that the next step overtook before the next mail', () => {
  const week = 7 * 24 * 60 * 60_000;
  const mailed = at('2026-03-18') + 60_000;
  const without = aDigest({ reference: 'digest-2026-03-18-hanna', at: mailed, text: 'Nye påminnelser' });
  const next = aDigest({ noticeId: 'next', reference: 'digest-2026-03-25-hanna', at: mailed + week });

  function missing(createdAt: readonly number[], taken: readonly Taken[]): readonly string[] {
    const to = { who: 'staff', staffId: 'hanna.hav' } as const;
    const more = { ...key, kind: 'answer-due', occurrence: '14-days:2026-04-01', to } as const;
    const notices = createdAt.map((ms) => aNotice({ ...more, createdAt: instant(new Date(ms)) }));
    const diary = aLife().diary.map((act) => (act.did === 'take' ? { ...act, at: at('2026-03-06', 10) } : act));
    return found(taken, aLife({ diary, notices }), at('2026-03-27')).filter((line) => line.includes('answer-14'));
  }

  test('may be left out', () => {
    expect(missing([mailed + 60_000], [without, next])).toEqual([]);
  });

  test.each([
    ['was planned before the mail left', [mailed - 60_000], [without, next]],
    ['was never planned', [], [without, next]],
    ['had a twin in time', [mailed - 60_000, mailed + 60_000], [without, next]],
    ['met a mail before it was overtaken', [mailed + 60_000], [without, { ...without, at: next.at - 61_000 }]],
  ])('is missing if it %s', (_, createdAt, taken) => {
    expect(missing(createdAt, taken)).toEqual([
      'masoy: missing in the digest of 2026-03-18: 2026-03-18 08:00 answer-14 to hanna.hav, ACDE2346',
    ]);
  });
});
