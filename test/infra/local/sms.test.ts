import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createClock } from '../../../infra/local/clock.ts';
import { createFaults } from '../../../infra/local/faults.ts';
import { openMessages } from '../../../infra/local/messages.ts';
import { createSms } from '../../../infra/local/sms.ts';
import { openStateFolder } from '../../../infra/local/state-folder.ts';

const path = mkdtempSync(join(tmpdir(), 'local-sms-'));
const state = openStateFolder(path, false);
const messages = openMessages(state);
const sms = createSms(messages, createClock(state));
const send = (DestinationPhoneNumber: string) =>
  sms('SendTextMessage', { DestinationPhoneNumber, MessageBody: 'Hei', Context: { noticeId: 'n-1' } });

test('a text message is kept, with what it was sent with, and is there after a restart', () => {
  expect(send('+4740000041')).toMatchObject({ result: { MessageId: expect.any(String) } });
  const kept = { channel: 'sms', to: '+4740000041', body: 'Hei', tags: { noticeId: 'n-1' } };
  expect(messages.all()).toMatchObject([kept]);
  expect(openMessages(openStateFolder(path, false)).all()).toMatchObject([kept]);
});

test('some numbers have said no, and some are none', () => {
  expect(send('+4740000055')).toMatchObject({ error: 'ConflictException' });
  expect(send('12 34')).toMatchObject({ error: 'ValidationException' });
  expect(messages.all()).toHaveLength(1);
});

test('services are made to fail by name, and a wish that names none of them changes nothing', () => {
  const faults = createFaults();
  expect(faults.set({ ses: 'down' })).toEqual({ ses: 'down' });
  expect(faults.set({ ses: 'tired' })).toBeUndefined();
  expect(faults.set({ post: 'down' })).toBeUndefined();
  expect(faults.get('ses')).toBe('down');
  expect(faults.set({})).toEqual({});
});
