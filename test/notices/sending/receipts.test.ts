import { describe, expect, test } from 'vitest';
import type { NoticeState } from '../../../shared/domain/telling/notice.ts';
import { type ReceiptEvent, receiptEffect } from '../../../shared/notices/sending/receipts.ts';
import { at } from '../notice-builders.ts';

const sent: Notice = { state: 'sent' };
type Notice = Parameters<typeof receiptEffect>[0];

const hard = (detail: string): ReceiptEvent => ({ what: 'bounce', lasting: true, detail });
const turnedDown: ReceiptEvent = { what: 'turned-down', detail: 'spam' };
const soft = (detail: string): ReceiptEvent => ({ what: 'bounce', lasting: false, detail });

function stateAfter(notice: Notice, event: ReceiptEvent): NoticeState {
  const effect = receiptEffect(notice, event);
  return effect.effect === 'none' ? notice.state : effect.state;
}

const rows: readonly { event: ReceiptEvent; before: NoticeState; after: NoticeState; follow?: string; drop?: true }[] =
  [
    { event: { what: 'send' }, before: 'sending', after: 'sent', follow: 'nothing' },
    { event: { what: 'delivery' }, before: 'sent', after: 'delivered', follow: 'nothing' },
    { event: { what: 'delay' }, before: 'sent', after: 'sent' },
    { event: hard('general'), before: 'sent', after: 'bounced', follow: 'other-way', drop: true },
    { event: hard('no-email'), before: 'sent', after: 'bounced', follow: 'other-way', drop: true },
    { event: soft('mailbox-full'), before: 'sent', after: 'failed', follow: 'retry' },
    { event: soft('undetermined'), before: 'sent', after: 'failed', follow: 'retry' },
    { event: { what: 'complaint' }, before: 'sent', after: 'delivered', follow: 'task', drop: true },
    { event: { what: 'reject' }, before: 'sent', after: 'failed', follow: 'task' },
    { event: { what: 'rendering-failure' }, before: 'sent', after: 'failed', follow: 'other-way' },
    { event: hard('general'), before: 'delivered', after: 'bounced', follow: 'other-way', drop: true },
    { event: { what: 'delivery' }, before: 'bounced', after: 'bounced' },
    { event: { what: 'delivery' }, before: 'delivered', after: 'delivered' },
    { event: { what: 'send' }, before: 'delivered', after: 'delivered' },
    { event: soft('mailbox-full'), before: 'delivered', after: 'delivered' },
    { event: soft('mailbox-full'), before: 'waiting', after: 'waiting' },
    { event: { what: 'reject' }, before: 'delivered', after: 'delivered' },
    { event: { what: 'delivery' }, before: 'uncertain', after: 'delivered', follow: 'nothing' },
    { event: { what: 'send' }, before: 'uncertain', after: 'sent', follow: 'nothing' },
    { event: { what: 'delivery' }, before: 'superseded', after: 'delivered', follow: 'nothing' },
    { event: hard('general'), before: 'handed-to-person', after: 'bounced', follow: 'nothing', drop: true },
    { event: hard('general'), before: 'bounced', after: 'bounced' },
    { event: hard('general'), before: 'expired', after: 'bounced', follow: 'nothing', drop: true },
    { event: { what: 'delivery' }, before: 'expired', after: 'delivered', follow: 'nothing' },
    { event: soft('mailbox-full'), before: 'expired', after: 'expired' },
    { event: { what: 'send' }, before: 'suppressed', after: 'suppressed' },
    { event: turnedDown, before: 'sent', after: 'bounced', follow: 'other-way' },
    { event: turnedDown, before: 'delivered', after: 'bounced', follow: 'other-way' },
    { event: turnedDown, before: 'bounced', after: 'bounced' },
  ];

describe('what a provider tells of a message', () => {
  test.each(rows)('$event.what $event.detail on a notice that is $before: $after', ({ event, before, ...expected }) => {
    const effect = receiptEffect({ state: before }, event);
    expect(stateAfter({ state: before }, event)).toBe(expected.after);
    if (!expected.follow) {
      expect(effect.effect).toBe('none');
      return;
    }
    expect(effect).toMatchObject({ follow: expected.follow, suppressAddress: expected.drop ?? false });
  });

  test('a complaint makes one task, however often it comes', () => {
    expect(receiptEffect({ state: 'delivered' }, { what: 'complaint' })).toMatchObject({ follow: 'task' });
    expect(receiptEffect({ state: 'delivered', detail: 'complaint' }, { what: 'complaint' }).effect).toBe('none');
  });

  test('a failure told again after the next attempt has left says nothing about that attempt', () => {
    const again: Notice = { state: 'sent', sentAt: at('2026-03-05T11:01:00Z') };
    const late = receiptEffect(again, soft('mailbox-full'), at('2026-03-05T11:00:05Z'));
    expect(late.effect).toBe('none');
    const own = receiptEffect(again, soft('mailbox-full'), at('2026-03-05T11:00:59Z'));
    expect(own).toMatchObject({ follow: 'retry' });
    expect(receiptEffect(again, hard('general'), at('2026-03-05T11:00:05Z'))).toMatchObject({ state: 'bounced' });
  });

  test('nor while the next attempt is out, and nothing has been heard of it', () => {
    const steps = [
      { at: at('2026-03-05T11:00:00Z'), state: 'sending' as const },
      { at: at('2026-03-05T11:00:20Z'), state: 'waiting' as const },
      { at: at('2026-03-05T11:01:20Z'), state: 'sending' as const },
    ];
    const out = { state: 'sending' as const, sentAt: at('2026-03-05T11:00:01Z'), steps };
    expect(receiptEffect(out, soft('mailbox-full'), at('2026-03-05T11:00:20Z')).effect).toBe('none');
    expect(receiptEffect(out, soft('mailbox-full'), at('2026-03-05T11:01:25Z'))).toMatchObject({ follow: 'retry' });
  });

  test('a mail that could not be rendered is a fault of ours and raises an alarm', () => {
    expect(receiptEffect(sent, { what: 'rendering-failure' })).toMatchObject({ alarm: true });
  });
});
