import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseSmsEvents } from '../../../../functions/record-receipts/sms-event.ts';
import { createClock } from '../../../../infra/local/clock.ts';
import { createFaults } from '../../../../infra/local/faults.ts';
import { openMessages } from '../../../../infra/local/inboxes/messages.ts';
import { createSms } from '../../../../infra/local/inboxes/sms.ts';
import { placeAt } from '../../../../infra/local/place.ts';
import { openStateFolder } from '../../../../infra/local/state-folder.ts';

const path = mkdtempSync(join(tmpdir(), 'local-sms-'));
const state = openStateFolder(path, false);
const messages = openMessages(state);
const topicArn = 'arn:aws:sns:eu-north-1:000000000000:events';
const eventTypes = ['TEXT_DELIVERED', 'TEXT_INVALID', 'TEXT_UNREACHABLE'];
const handed: { readonly to: readonly string[]; readonly event: unknown }[] = [];
const sms = createSms({
  place: placeAt(3000),
  clock: createClock(state),
  messages,
  bus: { hand: (event, to) => handed.push({ to, event }) },
  destinations: new Map([['ours', [{ topicArn, eventTypes, functionArns: ['receipts'] }]]]),
});
const send = (DestinationPhoneNumber: string, ConfigurationSetName = 'ours') =>
  sms('SendTextMessage', {
    DestinationPhoneNumber,
    ConfigurationSetName,
    MessageBody: 'Hei',
    Context: { noticeId: 'n-1', municipality: 'masoy', reference: 'ACDE2346' },
  });

/** What the product reads in the events that follow. */
function toldAfter(number: string, configurationSet?: string): unknown[] {
  handed.length = 0;
  send(number, configurationSet);
  return handed.flatMap(({ event }) => {
    const told = parseSmsEvents(event);
    return told === 'not-ours' ? [] : told;
  });
}

test('a text message is kept, with what it was sent with, and is there after a restart', () => {
  expect(send('+4740000041')).toMatchObject({ result: { MessageId: expect.any(String) } });
  const kept = { channel: 'sms', to: '+4740000041', body: 'Hei', tags: { noticeId: 'n-1', municipality: 'masoy' } };
  expect(messages.all()).toMatchObject([kept]);
  expect(openMessages(openStateFolder(path, false)).all()).toMatchObject([kept]);
});

test('some numbers have said no, and some are none', () => {
  for (const number of ['+4740000055', '+4740000059']) {
    expect(send(number)).toMatchObject({ error: 'ConflictException' });
  }
  expect(send('12 34')).toMatchObject({ error: 'ValidationException' });
  expect(messages.all()).toHaveLength(1);
});

test.each([
  ['+4740000041', 'TEXT_DELIVERED'],
  ['+4740000050', 'TEXT_INVALID'],
  ['+4740000053', 'TEXT_UNREACHABLE'],
])('an SMS to %s is accepted, and then the topic’s subscriber is told %s', (number, type) => {
  const notice = { key: { municipality: 'masoy', reference: 'ACDE2346' }, noticeId: 'n-1' };
  expect(toldAfter(number)).toMatchObject([{ type, notice }]);
  expect(handed).toMatchObject([{ to: ['receipts'] }]);
});

test('only events that the configuration set asks for are told, and none without it', () => {
  expect(toldAfter('+4740000051')).toEqual([]);
  expect(toldAfter('+4740000041', 'another')).toEqual([]);
});

test('services are made to fail by name, and a wish that names none of them changes nothing', () => {
  const faults = createFaults();
  expect(faults.set({ ses: 'down' })).toEqual({ ses: 'down' });
  expect(faults.set({ ses: 'tired' })).toBeUndefined();
  expect(faults.set({ post: 'down' })).toBeUndefined();
  expect(faults.get('ses')).toBe('down');
  expect(faults.set({})).toEqual({});
});
