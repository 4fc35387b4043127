import { describe, expect, test } from 'vitest';
import { noticeOn } from '../../../shared/notices/sending/address-notices.ts';
import { moved } from '../../../shared/notices/sending/moved.ts';
import { aPlan, at, noon, theCase } from '../../notices/notice-builders.ts';
import { aWorld } from '../../notices/notice-world.ts';
import { handle, inState, others } from './handling.ts';
import { anSmsEvent, anSnsEvent } from './provider-events.ts';

describe('an event of the SMS service', () => {
  const sms = moved(noticeOn('sms', aPlan(), { key: theCase, at: noon }), 'sent');

  test.each([
    ['TEXT_SENT', 'sent', 'stays'],
    ['TEXT_QUEUED', 'sent', 'stays'],
    ['TEXT_PENDING', 'sent', 'stays'],
    ['TEXT_SUCCESSFUL', 'delivered', 'stays'],
    ['TEXT_DELIVERED', 'delivered', 'stays'],
    ['TEXT_INVALID', 'bounced', 'other way', 'number lost'],
    ['TEXT_BLOCKED', 'bounced', 'other way', 'number lost'],
    ['TEXT_CARRIER_BLOCKED', 'bounced', 'other way'],
    ['TEXT_PROTECT_BLOCKED', 'bounced', 'other way'],
    ['TEXT_SPAM', 'bounced', 'other way'],
    ['TEXT_INVALID_MESSAGE', 'failed', 'other way'],
    ['TEXT_UNREACHABLE', 'waiting', 'stays'],
    ['TEXT_CARRIER_UNREACHABLE', 'waiting', 'stays'],
    ['TEXT_TTL_EXPIRED', 'waiting', 'stays'],
    ['TEXT_UNKNOWN', 'waiting', 'stays'],
    ['TEXT_OF_NEXT_YEAR', 'sent', 'stays'],
    ['constructor', 'sent', 'stays'],
  ] as const)('%s: the notice is %s, %s %s', async (eventType, state, way, number?: 'number lost') => {
    const world = aWorld({ notices: [sms] });
    await handle(world, anSmsEvent(sms, eventType));
    expect(world.standing(sms).state).toBe(state);
    expect(others(world, sms).map(({ channel }) => channel)).toEqual(way === 'other way' ? ['email'] : []);
    expect(world.ipCase().reach.person.includes('sms')).toBe(number === undefined);
    expect(world.tasks.size).toBe(0);
  });

  test('that an operator has taken the message, with more to come, is no delivery', async () => {
    const attempt = moved(sms, 'sending');
    const world = aWorld({ notices: [attempt] });
    await handle(world, anSmsEvent(sms, 'TEXT_SUCCESSFUL', { isFinal: false }));
    expect(world.standing(sms).state).toBe('sent');
  });

  test('an SMS that never arrives becomes a task when the mail had failed before it', async () => {
    const mail = inState('bounced');
    const world = aWorld({ notices: [mail, sms] });
    await handle(world, anSmsEvent(sms, 'TEXT_BLOCKED'));
    expect([...world.tasks.values()]).toMatchObject([{ kind: 'ring-or-write', about: 'decision-ready' }]);
  });

  test.each([
    ['there is none', undefined],
    ['it is somebody else’s', { account: 'bar' }],
    ['a tag is missing', { noticeId: sms.id, municipality: 'masoy' }],
    ['a tag cannot be ours', { noticeId: sms.id, municipality: 'masoy', reference: 'A#B' }],
    ['a tag is no text', { noticeId: sms.id, municipality: 'masoy', reference: 7 }],
  ])('is kept aside and reported when its context does not name a notice: %s', async (_, context) => {
    const world = aWorld({ notices: [sms] });
    await handle(world, anSmsEvent(sms, 'TEXT_INVALID', { context }));
    expect(world.standing(sms)).toEqual(sms);
    expect(world.aside()).toMatchObject([{ id: 'sns-1', type: 'TEXT_INVALID' }]);
    expect(world.counts).toMatchObject({ ReceiptsOfUnknownNotices: 1 });
  });

  test.each(['', '{', 'null', '[]', '"text"', '{"eventType":5}'])(
    'that cannot be read (%s) is reported',
    async (text) => {
      const world = aWorld();
      await handle(world, anSnsEvent(text));
      expect(world.counts).toMatchObject({ ReceiptsOfUnknownNotices: 1 });
    },
  );

  test('holds back no other that came with it', async () => {
    const world = aWorld({ notices: [sms] });
    const unknown = anSmsEvent({ ...sms, id: 'unknown' }, 'TEXT_DELIVERED', { messageId: 'sns-2' });
    const { Records } = anSmsEvent(sms, 'TEXT_DELIVERED');
    await expect(handle(world, { Records: [...unknown.Records, ...Records] })).rejects.toThrow('not there yet');
    expect(world.standing(sms).state).toBe('delivered');
    expect(world.aside()).toMatchObject([{ id: 'sns-2' }]);
  });
});

describe('a date that cannot be', () => {
  const sms = moved(noticeOn('sms', aPlan(), { key: theCase, at: noon }), 'sent', { sentAt: noon });
  const now = at('2026-03-05T11:20:00Z');

  test.each([null, 'yesterday', {}, -1, 0, 1e20, Number.MAX_SAFE_INTEGER, Date.parse('2031-01-01')])(
    '%s is taken as now',
    async (timestamp) => {
      const world = aWorld({ notices: [sms], now });
      await handle(world, anSmsEvent(sms, 'TEXT_DELIVERED', { timestamp }));
      expect(world.standing(sms)).toMatchObject({ state: 'delivered', sentAt: noon, deliveredAt: now });
    },
  );

  test('does not keep an event of an unknown notice from being set aside', async () => {
    const world = aWorld({ now });
    const event = anSmsEvent(sms, 'TEXT_DELIVERED', { timestamp: 1e20 });
    await expect(handle(world, event)).rejects.toThrow('not there yet');
    expect(world.aside()).toMatchObject([{ id: 'sns-1', at: now }]);
  });
});
