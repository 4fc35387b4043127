import { expect, test } from 'vitest';
import { notAhead, sentOn } from '../../../shared/domain/settings/practice.ts';
import type { PracticeMessage } from '../../../shared/ports/practice.ts';
import { aDraft, aFiling, at } from '../../support/case-builders.ts';
import type { NewStores } from './store-contract.ts';

const message = (minute: number, more: Partial<PracticeMessage> = {}): PracticeMessage => ({
  at: at(`2026-03-05T08:0${minute}:00Z`),
  noticeId: `n${minute}`,
  reference: 'ACDE2346',
  channel: 'sms',
  to: '+4740000001',
  text: 'Det er en ny melding.',
  ...more,
});

export function practiceContract(newStores: NewStores): void {
  test('the clock of a municipality to train in moves once for what was read', async () => {
    const { practice } = await newStores();
    const sent = sentOn(notAhead, 7);
    expect(await practice.clock('oving')).toEqual(notAhead);
    expect(await practice.moveClock('oving', notAhead, sent)).toBe('moved');
    expect(await practice.moveClock('oving', notAhead, sent)).toBe('stale');
    expect(await practice.moveClock('oving', sent, { ...sent, aheadMs: 1 })).toBe('moved');
    expect(await practice.clock('oving')).toEqual({ ...sent, aheadMs: 1 });
    expect(await practice.clock('oving-nord')).toEqual(notAhead);
  });

  test('its inbox has the newest first, and no more than are asked for', async () => {
    const { practice } = await newStores();
    const mail = message(2, { channel: 'email', to: 'anna@example.org', subject: 'Ny melding' });
    for (const each of [message(1), mail, message(3)]) await practice.keepMessage('oving', each);
    expect(await practice.messages('oving', 2)).toEqual([message(3), mail]);
    expect(await practice.messages('oving-nord', 2)).toEqual([]);
  });

  test('what waits there waits for its own clock, and not among what is real', async () => {
    const { drafts, cases, due, dueIn } = await newStores();
    const filing = aFiling();
    const there = { municipality: 'oving' };
    await drafts.start(aDraft(there));
    const change = {
      ...filing.change,
      after: { ...filing.change.after, ...there },
      notices: filing.change.notices.map((notice) => ({ ...notice, ...there })),
    };
    expect(await cases.open({ ...filing, draft: aDraft(there), change })).toBe('opened');
    const later = at('2027-01-01T00:00:00Z');
    expect(await due.due(later, 50)).toEqual([]);
    expect((await dueIn('oving').due(later, 50)).map((item) => 'key' in item && item.key.municipality)).toContain(
      'oving',
    );
  });
}
