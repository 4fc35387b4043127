import { describe, expect, test } from 'vitest';
import { noticeOn } from '../../../shared/notices/sending/address-notices.ts';
import { moved } from '../../../shared/notices/sending/moved.ts';
import { aNotice, aPlan, aReminder, at, noon, theCase } from '../../notices/notice-builders.ts';
import { aWorld } from '../../notices/notice-world.ts';
import table from '../../notices/tables/delivery-receipts.json' with { type: 'json' };
import { handle, hardBounce, inState, others, softBounce } from './handling.ts';
import { aMailEvent } from './provider-events.ts';

describe('an event of the mail service', () => {
  const known = table.rows.filter(({ given }) => given.noticeKnown !== false);

  test.each(known)('$given.event $given.type $given.subType after $given.after: $state', async (row) => {
    const { given } = row;
    const before = given.after === 'delivered' || given.after === 'bounced' ? given.after : 'sent';
    const notice = inState(before);
    const world = aWorld({ notices: [notice] });
    const bounce = given.type ? { bounceType: given.type, bounceSubType: given.subType ?? 'General' } : undefined;
    await handle(world, aMailEvent(notice, { eventType: given.event, ...(bounce && { bounce }) }));
    // What may be retried is not left as failed: it waits for its next attempt.
    expect(world.standing(notice).state).toBe(row.retry ? 'waiting' : row.state);
    if (row.task) expect(world.tasks.size).toBe(1);
    expect(world.ipCase().reach.person.includes('email')).toBe(!row.suppressAddress);
  });

  test('tells when the mail left and when it arrived', async () => {
    const notice = inState('sending');
    const world = aWorld({ notices: [notice] });
    await handle(world, aMailEvent(notice, { eventType: 'Send' }));
    await handle(world, aMailEvent(notice, { eventType: 'Delivery' }, { time: at('2026-03-05T11:00:05Z') }));
    expect(world.standing(notice)).toMatchObject({
      state: 'delivered',
      sentAt: noon,
      deliveredAt: at('2026-03-05T11:00:05Z'),
    });
  });

  test('of a complaint does not move the moment the mail arrived', async () => {
    const notice = moved(aNotice(), 'delivered', { deliveredAt: noon });
    const world = aWorld({ notices: [notice] });
    await handle(world, aMailEvent(notice, { eventType: 'Complaint' }, { time: at('2026-03-06T11:00:00Z') }));
    expect(world.standing(notice)).toMatchObject({ state: 'delivered', deliveredAt: noon, detail: 'complaint' });
  });

  test('settles an attempt that nobody knew the result of', async () => {
    const notice = aNotice({ state: 'uncertain', dueAt: at('2026-03-06T11:00:00Z') });
    const world = aWorld({ notices: [notice] });
    await handle(world, aMailEvent(notice, { eventType: 'Delivery' }));
    expect(world.standing(notice).state).toBe('delivered');
    expect(world.standing(notice)).not.toHaveProperty('dueAt');
  });

  test('that comes twice changes nothing the second time', async () => {
    const notice = inState('sent');
    const world = aWorld({ notices: [notice] });
    await handle(world, aMailEvent(notice, hardBounce));
    const after = [...world.notices.values()];
    await handle(world, aMailEvent(notice, hardBounce));
    expect([...world.notices.values()]).toEqual(after);
  });

  test('of a delay is counted, and the notice stays as it was', async () => {
    const notice = inState('sent');
    const world = aWorld({ notices: [notice] });
    await handle(world, aMailEvent(notice, { eventType: 'DeliveryDelay' }));
    expect(world.standing(notice)).toEqual(notice);
    expect(world.counts).toEqual({ DeliveryDelays: 1 });
  });

  test('that says nothing of delivery is passed over', async () => {
    const notice = inState('sent');
    const world = aWorld({ notices: [notice] });
    await handle(world, aMailEvent(notice, { eventType: 'Open' }));
    expect(world.standing(notice)).toEqual(notice);
    expect(world.aside()).toEqual([]);
  });

  test('is not lost when somebody else writes at the same moment', async () => {
    const notice = inState('sending');
    const world = aWorld({ notices: [notice] });
    let written = false;
    world.stage.meanwhile = (step) => {
      if (step !== 'before finish' || written) return;
      written = true;
      world.notices.set(notice.id, moved(notice, 'sent', { sentAt: noon }));
    };
    await handle(world, aMailEvent(notice, { eventType: 'Delivery' }));
    expect(world.standing(notice)).toMatchObject({ state: 'delivered', sentAt: noon });
  });
});

describe('a mail that did not arrive', () => {
  test('goes as SMS when there is a number', async () => {
    const notice = inState('sent');
    const world = aWorld({ notices: [notice] });
    await handle(world, aMailEvent(notice, hardBounce));
    expect(world.standing(notice)).toMatchObject({ state: 'bounced', detail: 'general' });
    expect(others(world, notice)).toMatchObject([{ channel: 'sms', state: 'pending', kind: 'decision-ready' }]);
    expect(world.tasks.size).toBe(0);
  });

  test('as SMS waits for the window', async () => {
    const notice = inState('sent');
    const world = aWorld({ notices: [notice], now: at('2026-03-05T19:00:00Z') });
    await handle(world, aMailEvent(notice, hardBounce));
    expect(others(world, notice)).toMatchObject([{ channel: 'sms', state: 'waiting' }]);
  });

  test('becomes a task when the SMS had failed before it', async () => {
    const sms = moved(noticeOn('sms', aPlan(), { key: theCase, at: noon }), 'failed');
    const notice = inState('sent');
    const world = aWorld({ notices: [sms, notice] });
    await handle(world, aMailEvent(notice, hardBounce));
    expect([...world.tasks.values()]).toMatchObject([{ kind: 'ring-or-write', about: 'decision-ready' }]);
  });

  test('to a leader becomes a task in the case', async () => {
    const notice = inState('sent', aNotice({}, aReminder()));
    const world = aWorld({ notices: [notice] });
    await handle(world, aMailEvent(notice, hardBounce));
    expect(world.tasks.size).toBe(1);
  });

  test('for now is tried again, until its attempts are used up', async () => {
    const notice = inState('sent');
    const world = aWorld({ notices: [notice] });
    await handle(world, aMailEvent(notice, softBounce));
    expect(world.standing(notice)).toMatchObject({ state: 'waiting', attempts: 1, detail: 'mailbox-full' });

    const last = { ...notice, attempts: 5 };
    world.notices.set(notice.id, last);
    await handle(world, aMailEvent(notice, softBounce));
    expect(world.standing(notice)).toMatchObject({ state: 'failed', detail: 'mailbox-full' });
    expect(others(world, notice)).toMatchObject([{ channel: 'sms' }]);
  });
});

describe('an event that names no known notice', () => {
  test('is kept aside and comes again for 15 minutes', async () => {
    const world = aWorld({ now: at('2026-03-05T11:14:59Z') });
    await expect(handle(world, aMailEvent(aNotice(), { eventType: 'Delivery' }))).rejects.toThrow('not there yet');
    expect(world.aside()).toMatchObject([{ id: 'event-1', type: 'Delivery' }]);
  });

  test('is then reported', async () => {
    const world = aWorld({ now: at('2026-03-05T11:15:00Z') });
    await handle(world, aMailEvent(aNotice(), { eventType: 'Delivery' }));
    expect(world.aside()).toHaveLength(1);
    expect(world.counts).toMatchObject({ ReceiptsOfUnknownNotices: 1 });
  });

  test('is kept once, however often it comes', async () => {
    const world = aWorld({ now: at('2026-03-05T12:00:00Z') });
    for (let times = 0; times < 3; times += 1) await handle(world, aMailEvent(aNotice(), { eventType: 'Delivery' }));
    expect(world.aside()).toHaveLength(1);
  });

  test('is recorded after all when the notice turns up', async () => {
    const notice = inState('sending');
    const world = aWorld();
    const event = aMailEvent(notice, { eventType: 'Delivery' });
    await expect(handle(world, event)).rejects.toThrow();
    world.notices.set(notice.id, notice);
    await handle(world, event);
    expect(world.standing(notice).state).toBe('delivered');
  });

  test('because it carries no tags is kept aside at once: it would be no wiser later', async () => {
    const world = aWorld();
    await handle(world, aMailEvent(aNotice(), { eventType: 'Bounce' }, { tagged: false }));
    expect(world.aside()).toMatchObject([{ type: 'Bounce' }]);
    expect(world.counts).toMatchObject({ ReceiptsOfUnknownNotices: 1 });
  });
});

describe('an event of the mail service whose', () => {
  const notice = inState('sent');
  const usual = aMailEvent(notice, {
    eventType: 'Bounce',
    bounce: { bounceType: 'Permanent', bounceSubType: 'General' },
  });
  const withMail = (mail: unknown) => ({ ...usual, detail: { ...usual.detail, mail } });

  test.each([
    ['mail is missing', withMail(undefined)],
    ['tags are no lists', withMail({ tags: { noticeId: notice.id } })],
    ['tags are empty', withMail({ tags: {} })],
    ['notice tag is an empty list', withMail({ tags: { ...usual.detail.mail.tags, noticeId: [] } })],
    ['reference cannot be ours', withMail({ tags: { ...usual.detail.mail.tags, reference: ['A#B'] } })],
  ])('%s is kept aside and changes no notice', async (_, event) => {
    const world = aWorld({ notices: [notice] });
    await handle(world, event);
    expect(world.standing(notice)).toEqual(notice);
    expect(world.aside()).toHaveLength(1);
    expect(world.counts).toEqual({ ReceiptsOfUnknownNotices: 1 });
  });

  test.each(['', 'yesterday', '0001-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '2999-01-01T00:00:00Z', 1e20, null, {}])(
    'time is %j is taken as of now',
    async (time) => {
      const now = at('2026-03-05T11:20:00Z');
      const world = aWorld({ notices: [notice], now });
      await handle(world, { ...aMailEvent(notice, { eventType: 'Delivery' }), time });
      expect(world.standing(notice)).toMatchObject({ state: 'delivered', deliveredAt: now });
    },
  );
});

test.each([[null], [{}], ['text'], [{ source: 'aws.s3' }]])(
  'an event of another shape (%j) is kept aside once, and does not come again',
  async (odd) => {
    const world = aWorld();
    await handle(world, odd);
    await handle(world, odd);
    expect(world.aside()).toMatchObject([{ type: 'unreadable', at: noon }]);
    expect(world.counts).toEqual({ ReceiptsOfUnknownNotices: 2 });
  },
);
