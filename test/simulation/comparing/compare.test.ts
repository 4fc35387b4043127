import { describe, expect, test } from 'vitest';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { aNotice } from '../../support/case-builders.ts';
import type { Life } from '../living/live.ts';
import type { Taken } from '../living/providers.ts';
import { osloInstant } from '../oracle/calendar.ts';
import { differences } from './compare.ts';
import { wrongEndings } from './endings.ts';

const filedAt = osloInstant('2026-03-05', 10);
const bounds = { outages: [], changes: [], until: osloInstant('2026-03-17', 12) };
const key = { municipality: 'masoy', reference: 'ACDE2346' };
const person = { channel: 'sms', language: 'nb', mobile: '+4740000031', restricted: false } as const;

function notice(id: string, more: Partial<Notice>): Notice {
  return aNotice({ ...key, id, createdAt: instant(new Date(filedAt)), state: 'delivered', channel: 'email', ...more });
}
const receipt = notice('receipt', { kind: 'receipt', to: { who: 'person' }, channel: 'sms' });
const routing = notice('routing', { kind: 'routing', to: { who: 'staff', staffId: 'hanna.hav' } });

const unread = { kind: 'decision-unopened', occurrence: '7-days-after:2026-03-06' } as const;
const eighteen = { kind: 'rights-change', occurrence: '60-days-before:2026-05-12' } as const;
const both = {
  kind: 'several-reminders',
  occurrence: [unread, eighteen].map((each) => `${each.kind}:${each.occurrence}`).join('+'),
  about: [unread, eighteen],
} as const;

function aLife(more: Partial<Life> = {}): Life {
  const filed = { at: filedAt, did: 'file', unit: 'hjemmetjenesten', people: ['person'] } as const;
  const taken = { at: osloInstant('2026-03-06', 10), did: 'take' } as const;
  const acts = [filed, taken];
  const story = { name: 'one', municipality: 'masoy', person, acts };
  return { story, key, diary: acts, refused: [], notices: [receipt, routing], tasks: [], ...more };
}

describe('what a case told and what was expected', () => {
  test('are the same where each was told once, on its day', () => {
    expect(differences(aLife(), bounds)).toEqual([]);
  });

  test('differ where somebody was not told', () => {
    expect(differences(aLife({ notices: [receipt] }), bounds)).toEqual([
      'missing    2026-03-05 10:00 routing to hanna.hav',
    ]);
  });

  test('differ where somebody else was told', () => {
    const other = { ...routing, to: { who: 'staff', staffId: 'dag.dal' } } as const;
    expect(differences(aLife({ notices: [receipt, other] }), bounds)).toEqual([
      'missing    2026-03-05 10:00 routing to hanna.hav',
      'unexpected 2026-03-05 10:00 routing to dag.dal',
    ]);
  });

  test('differ where it was told on another day, or what nobody was to be told', () => {
    const late = { ...routing, createdAt: instant(new Date(osloInstant('2026-03-06', 10))) };
    expect(differences(aLife({ notices: [receipt, late] }), bounds)).toHaveLength(2);
    const more = notice('take', { kind: 'take-case', occurrence: '3-working-days:2026-03-05', to: routing.to });
    expect(differences(aLife({ notices: [receipt, routing, more] }), bounds)).toHaveLength(1);
  });

  describe('about two reminders of one morning', () => {
    const unit = 'hjemmetjenesten';
    const diary: Life['diary'] = [
      { at: filedAt, did: 'file', unit, people: ['person'], birthDate: '2008-05-12' },
      { at: osloInstant('2026-03-06', 10), did: 'decide', outcome: 'refused', by: 'hanna.hav' },
    ];
    const morning = { to: { who: 'person' }, createdAt: instant(new Date(osloInstant('2026-03-13', 8))) } as const;
    const found = (notices: readonly Notice[]) =>
      differences(aLife({ diary, notices }), bounds).filter((each) => /2026-03-13 08:00 .* to person/.test(each));

    test('differ where they are two messages', () => {
      expect(found([notice('both', { ...morning, ...both })])).toEqual([]);
      expect(found([notice('one', { ...morning, ...unread }), notice('other', { ...morning, ...eighteen })])).toEqual([
        'one by one 2026-03-13 08:00 turns-18-2 to person',
      ]);
    });

    test('are the same where one was over when the message had to leave again', () => {
      expect(found([notice('both', { ...morning, ...both, about: [eighteen] })])).toEqual([]);
      expect(found([notice('other', { ...morning, ...eighteen })])).toEqual([
        'missing    2026-03-13 08:00 open-7 to person',
      ]);
    });
  });

  test('are the same where somebody rings instead', () => {
    const asked = { at: osloInstant('2026-03-07', 10), did: 'promise', newDate: '2026-04-30' } as const;
    const createdAt = instant(new Date(asked.at));
    const id = 'ring-or-write:preliminary-answer:promised:2026-04-30:2';
    const task = { id, kind: 'ring-or-write', about: 'preliminary-answer', createdAt } as const;
    const diary = [...aLife().diary, asked];
    expect(differences(aLife({ diary, tasks: [task] }), bounds)).toEqual([]);
    expect(differences(aLife({ diary }), bounds)).toEqual(['missing    2026-03-07 10:00 promise to person']);
  });
});

describe('how a message ended', () => {
  const takenOf = (one: Notice, at = filedAt): Taken => ({
    noticeId: one.id,
    ...key,
    channel: one.channel,
    to: 'somewhere',
    text: '',
    at,
  });
  const endings = (life: Life, taken: readonly Taken[]) =>
    wrongEndings(life, { taken: Map.groupBy(taken, ({ noticeId }) => noticeId), events: new Map() }, bounds).map(
      (line) => line.split(':')[0],
    );
  const inWindow = notice('asked', {
    kind: 'information-asked',
    to: { who: 'person' },
    channel: 'sms',
    urgency: 'in-window',
  });

  test('is right where it left once', () => {
    expect(endings(aLife(), [takenOf(receipt), takenOf(routing)])).toEqual([]);
  });

  test.each([
    ['sent twice', aLife(), [takenOf(receipt), takenOf(receipt)]],
    ['never came to an end', aLife({ notices: [{ ...routing, state: 'uncertain' }] }), []],
    ['never came to an end', aLife({ notices: [{ ...routing, state: 'bounced' }] }), [takenOf(routing)]],
    ['sent too late', aLife({ notices: [routing] }), [takenOf(routing, filedAt + 3 * 3_600_000)]],
    [
      'text message outside its hours',
      aLife({ notices: [inWindow] }),
      [takenOf(inWindow, osloInstant('2026-03-05', 8))],
    ],
  ])('is wrong where it was %s', (what, life, taken) => {
    expect(endings(life, taken)).toEqual([what]);
  });

  test('is wrong where it left after the end', () => {
    const withdrawn = { at: osloInstant('2026-03-06', 12), did: 'withdraw' } as const;
    const reminder = notice('due', { kind: 'answer-due', occurrence: '14-days-before:2026-04-02', to: routing.to });
    const life = aLife({ notices: [reminder], diary: [...aLife().diary, withdrawn] });
    expect(endings(life, [takenOf(reminder, osloInstant('2026-03-06', 13))])).toContain('sent after the end');
  });

  test.each([
    ['is right where what is not left to somebody of several things is over', aLife().diary, []],
    ['is wrong where it is left to nobody and still so', aLife().diary.slice(0, 1), ['never came to an end']],
  ])('%s', (_, diary, expected) => {
    const handedOver = notice('both', { ...both, to: { who: 'person' }, state: 'handed-to-person' });
    const id = `ring-or-write:several-reminders:${both.occurrence}`;
    const createdAt = instant(new Date(filedAt));
    const task = { id, kind: 'ring-or-write', about: 'several-reminders', things: [eighteen.kind], createdAt } as const;
    expect(endings(aLife({ diary, notices: [handedOver], tasks: [task] }), [])).toEqual(expected);
  });
});
