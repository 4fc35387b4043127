import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { createHandler } from '../../../functions/record-receipts/handler.ts';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { kmsSealer } from '../../../shared/adapters/sealing/kms-sealer.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import table from '../../notices/tables/delivery-receipts.json' with { type: 'json' };
import { aDraft, aFiling, aKey, aNotice, at } from '../../support/case-builders.ts';
import { dynamoStores } from '../../support/dynamo-stores.ts';
import { startKmsStub } from '../../support/kms-stub.ts';
import { aMailEvent, anSmsEvent } from './provider-events.ts';

const kms = await startKmsStub();
afterAll(kms.stop);
const sealer = kmsSealer({ keyId: 'case-key', client: new KMSClient(kms.client) });
const sentAt = at('2026-03-05T11:00:00Z');

/** A case in the table with this one notice, and the function that takes receipts. */
async function aTable(notice: Notice, now = at('2026-03-05T11:01:00Z')) {
  const stores = await dynamoStores(inject('dynamoEndpoint'), sealer);
  await stores.drafts.start(aDraft());
  await stores.cases.open(aFiling({ notices: [notice] }));
  const logged: string[] = [];
  const counted: Record<string, number> = {};
  const note = (code: string) => void logged.push(code);
  const handle = createHandler({
    receipts: stores.receipts,
    settings: { municipality: async (id) => [masoy, fjordsund].find((each) => each.id === id) },
    now: () => new Date(now),
    log: { info: () => {}, warn: note, error: note },
    counts: { count: (name, value) => void Object.assign(counted, { [name]: (counted[name] ?? 0) + value }) },
  });
  const standing = async () => (await stores.notices.findNotice(aKey, notice.id)) ?? notice;
  return { stores, handle, logged, counted, standing };
}

function handedOver(overrides: Partial<Notice> = {}): Notice {
  const { dueAt: _, ...notice } = aNotice({ kind: 'decision-ready', state: 'sent', sentAt, ...overrides });
  return notice;
}

const mail = handedOver({ channel: 'email' });
const sms = handedOver();

describe('each row of the table of receipts holds in the real store', () => {
  const known = table.rows.filter(({ given }) => given.noticeKnown !== false);

  test.each(known)('$given.event $given.type $given.subType after $given.after: $state', async ({ given, ...row }) => {
    const before = given.after === 'delivered' || given.after === 'bounced' ? given.after : 'sent';
    const { stores, handle, logged, standing } = await aTable({ ...mail, state: before });
    const bounce = given.type ? { bounceType: given.type, bounceSubType: given.subType ?? 'General' } : undefined;
    await handle(aMailEvent(mail, { eventType: given.event, ...(bounce && { bounce }) }));
    // What may be retried is not left as failed: it waits for its next attempt.
    expect((await standing()).state).toBe(row.retry ? 'waiting' : row.state);
    expect(await stores.cases.tasks(aKey)).toHaveLength(row.task ? 1 : 0);
    const found = await stores.cases.find(aKey);
    expect(found?.reach.person.includes('email')).toBe(!row.suppressAddress);
    expect(logged.includes('notice-not-rendered')).toBe(row.alarm === true);
    expect(found?.version).toBe(aFiling().change.after.version);
  });

  const unknown = table.rows.filter(({ given }) => given.noticeKnown === false);

  test.each(unknown)('$given.event of a notice that is not there is kept aside', async ({ given }) => {
    const stranger = { ...mail, id: 'stranger' };
    const event = aMailEvent(stranger, { eventType: given.event });
    const young = await aTable(mail);
    await expect(young.handle(event)).rejects.toThrow('not there yet');
    const old = await aTable(mail, at('2026-03-05T11:15:00Z'));
    await old.handle(event);
    expect(old.logged).toContain('receipt-of-unknown-notice');
    expect(old.counted).toMatchObject({ ReceiptsOfUnknownNotices: 1 });
    expect(await old.standing()).toEqual(mail);
  });
});

const fifty = Array.from({ length: 50 });
const softBounce = { eventType: 'Bounce', bounce: { bounceType: 'Transient', bounceSubType: 'MailboxFull' } };

describe('the same receipt fifty times at once', () => {
  test('of a delivery is one', async () => {
    const { handle, standing } = await aTable(sms);
    await Promise.all(fifty.map(() => handle(anSmsEvent(sms, 'TEXT_DELIVERED'))));
    expect(await standing()).toEqual({
      ...sms,
      state: 'delivered',
      deliveredAt: sentAt,
      steps: [{ at: sentAt, state: 'delivered' }],
    });
  });

  test('of a number that is none is one mail instead', async () => {
    const { stores, handle, standing } = await aTable(sms);
    await Promise.all(fifty.map(() => handle(anSmsEvent(sms, 'TEXT_INVALID'))));
    expect(await standing()).toMatchObject({ state: 'bounced', detail: 'invalid-number' });
    const notices = await stores.cases.notices(aKey);
    expect(notices.filter(({ id }) => id !== sms.id)).toMatchObject([{ channel: 'email', state: 'pending' }]);
    expect(await stores.cases.tasks(aKey)).toEqual([]);
  });

  test('of a complaint is one task, counted once', async () => {
    const { stores, handle } = await aTable(mail);
    await Promise.all(fifty.map(() => handle(aMailEvent(mail, { eventType: 'Complaint' }))));
    expect(await stores.cases.tasks(aKey)).toHaveLength(1);
    const { rows: queue } = await stores.cases.queue('masoy', aFiling().change.after.unit, 'open');
    expect(queue).toMatchObject([{ openTasks: 1 }]);
  });

  test('of a failure for now is one attempt', async () => {
    const { handle, standing } = await aTable(mail);
    await Promise.all(fifty.map(() => handle(aMailEvent(mail, softBounce))));
    expect(await standing()).toMatchObject({ state: 'waiting', attempts: 1 });
  });
});
