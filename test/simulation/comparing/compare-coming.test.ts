import { expect, test } from 'vitest';
import type { Life } from '../living/live.ts';
import type { Taken } from '../living/providers.ts';
import { osloInstant } from '../oracle/calendar.ts';
import type { Act } from '../oracle/diary.ts';
import { comingDifferences } from './compare-coming.ts';

const at = (day: string, hour = 8) => osloInstant(day, hour);
const bounds = { outages: [], changes: [], until: at('2026-04-14') };

/** Taken the day after it came, and to be answered by Thursday 2 April. */
function aLife(more: readonly Act[] = []): Life {
  const filed: Act = { at: at('2026-03-05', 10), did: 'file', unit: 'hjemmetjenesten', people: ['person'] };
  const diary: readonly Act[] = [filed, { at: at('2026-03-06', 10), did: 'take', by: 'hanna.hav' }, ...more];
  const person = { channel: 'email', language: 'nb', restricted: false } as const;
  const story = { name: 'one', municipality: 'masoy', person, acts: diary };
  const key = { municipality: 'masoy', reference: 'ACDE2346' };
  return { story, key, diary, refused: [], notices: [], tasks: [] };
}

/** Of the Monday of that week. */
function aDigest(more: Partial<Taken> = {}): Taken {
  return {
    noticeId: 'digest',
    municipality: 'masoy',
    reference: 'digest-2026-03-30-hanna',
    channel: 'email',
    to: 'hanna.hav@masoy.example',
    at: at('2026-03-30') + 60_000,
    text: 'Nye påminnelser\n\nSak FGHJ 2346\n\nDe neste sju dagene\n\nSak ACDE 2346',
    ...more,
  };
}

function found(taken: readonly Taken[], life: Life = aLife()): readonly string[] {
  return comingDifferences({ lives: [life], taken, events: [] }, bounds);
}

test('what is due within seven days is in the mail of a Monday', () => {
  expect(found([aDigest()])).toEqual([]);
  expect(found([aDigest({ text: 'Frist i dag\n\nSak ACDE 2346' })])).toEqual([]);
});

test('it is missed where the mail does not tell of it', () => {
  expect(found([aDigest({ text: 'Nye påminnelser\n\nSak FGHJ 2346' })])).toEqual([
    'to come, but not in the digest of 2026-03-30 to hanna.hav: ACDE2346',
  ]);
});

test.each([
  ['a case in which nothing is due', aDigest({ text: `${aDigest().text}\n\nSak FGHJ 2346` }), 'hanna.hav: FGHJ2346'],
  ['a case that somebody else leads', aDigest({ to: 'dag.dal@masoy.example' }), 'dag.dal: ACDE2346'],
])('%s is not to come', (_, mail, line) => {
  expect(found([mail])).toEqual([`not to come, but in the digest of 2026-03-30 to ${line}`]);
});

test('nor is what was answered before the mail left', () => {
  const answered: Act = { at: at('2026-03-27', 10), did: 'decide', outcome: 'refused', by: 'hanna.hav' };
  expect(found([aDigest()], aLife([answered]))).toHaveLength(1);
});

test('other mails tell of no week, and neither does one that came too late for its day', () => {
  const text = 'Nye påminnelser\n\nSak FGHJ 2346';
  const onTuesday = aDigest({ reference: 'digest-2026-03-31-hanna', at: at('2026-03-31') + 60_000, text });
  expect(found([onTuesday, aDigest({ at: at('2026-03-31'), text })])).toEqual([]);
});
