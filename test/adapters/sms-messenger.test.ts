import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { afterEach, expect, test } from 'vitest';
import { smsMessenger } from '../../shared/adapters/sms-messenger.ts';
import type { TextMessage } from '../../shared/ports/sending.ts';
import { type AwsStub, type StubAnswer, startAwsStub } from '../support/aws-stub.ts';

let stub: AwsStub | undefined;
afterEach(() => stub?.stop());

const message: TextMessage = {
  notice: { key: { municipality: 'masoy', reference: 'ACDE2346' }, noticeId: 'Tm90aWNl-_1' },
  to: '+4740000031',
  text: 'Hei. Ring oss.',
};

async function messengerThat(answer: StubAnswer, origination = 'pool-1') {
  stub = await startAwsStub(() => answer);
  const client = new PinpointSMSVoiceV2Client(stub.client);
  return smsMessenger({ origination, configurationSet: 'sms', client });
}

test('an SMS goes out with what its receipt is to bring back, and nothing else', async () => {
  const messenger = await messengerThat({ output: { MessageId: 'sms-1' } });
  expect(await messenger.send(message)).toEqual({ result: 'accepted', providerId: 'sms-1' });
  expect(stub?.requests[0]).toEqual({
    action: 'SendTextMessage',
    input: {
      DestinationPhoneNumber: '+4740000031',
      OriginationIdentity: 'pool-1',
      MessageBody: 'Hei. Ring oss.',
      MessageType: 'TRANSACTIONAL',
      ConfigurationSetName: 'sms',
      Context: { noticeId: 'Tm90aWNl-_1', municipality: 'masoy', reference: 'ACDE2346' },
    },
  });
});

test('a stage without a sender sends no SMS', async () => {
  const messenger = await messengerThat({ output: {} }, '');
  expect(await messenger.send(message)).toEqual({ result: 'permanent', detail: 'sms-off' });
  expect(stub?.requests).toEqual([]);
});

const failures = [
  ['ThrottlingException', 400, { result: 'throttled' }],
  ['ValidationException', 400, { result: 'permanent', detail: 'validation-exception' }],
  ['ConflictException', 409, { result: 'permanent', detail: 'conflict-exception' }],
  ['ServiceQuotaExceededException', 402, { result: 'permanent', detail: 'service-quota-exceeded-exception' }],
  ['AccessDeniedException', 400, { result: 'transient', detail: 'access-denied-exception' }],
  ['InternalServerException', 500, { result: 'unknown', detail: 'internal-server-exception' }],
] as const;

test.each(failures)('when the service answers %s (%i), the SMS is %o', async (error, status, expected) => {
  expect(await (await messengerThat({ error, status })).send(message)).toEqual(expected);
  expect(stub?.requests).toHaveLength(1);
});

test('an SMS without an answer may have left', async () => {
  expect(await (await messengerThat('silence')).send(message)).toMatchObject({ result: 'unknown' });
  expect(stub?.requests).toHaveLength(1);
});
