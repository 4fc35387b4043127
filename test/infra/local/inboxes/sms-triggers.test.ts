import { expect, test } from 'vitest';
import type { Resource } from '../../../../infra/local/assembly.ts';
import type { JsonObject } from '../../../../infra/local/json.ts';
import { readTriggers } from '../../../../infra/local/system-triggers.ts';

const topic = 'arn:aws:sns:eu-north-1:000000000000:events';
const receipts = 'arn:aws:lambda:eu-north-1:000000000000:function:receipts';

function resource(type: string, properties: JsonObject): Resource {
  return { id: type, type, properties, stack: { name: 'Messaging', template: {}, assets: new Map() } };
}

function subscription(TopicArn: string, Protocol: string, Endpoint: string): Resource {
  return resource('AWS::SNS::Subscription', { TopicArn, Protocol, Endpoint });
}

function destination(Enabled: boolean): JsonObject {
  return { Enabled, MatchingEventTypes: ['TEXT_DELIVERED'], SnsDestination: { TopicArn: topic } };
}

function triggersOf(...resources: readonly Resource[]) {
  return readTriggers({ resources, properties: ({ properties }) => properties });
}

const smsSet = (isEnabled: boolean) =>
  resource('AWS::SMSVOICE::ConfigurationSet', {
    ConfigurationSetName: 'ours',
    EventDestinations: [destination(isEnabled)],
  });

test('SMS events go to the functions that are subscribed to the set’s topic, and to nobody else', () => {
  const { smsEvents, functionArns } = triggersOf(
    smsSet(true),
    subscription(topic, 'lambda', receipts),
    subscription(topic, 'email', 'drift@ip.example'),
    subscription(`${topic}-of-alarms`, 'lambda', `${receipts}-2`),
  );
  const ours = { topicArn: topic, eventTypes: ['TEXT_DELIVERED'], functionArns: [receipts] };
  expect(smsEvents).toEqual(new Map([['ours', [ours]]]));
  expect(functionArns).toEqual([receipts]);
});

test('a destination that is switched off gets none', () => {
  const { smsEvents, functionArns } = triggersOf(smsSet(false), subscription(topic, 'lambda', receipts));
  expect(smsEvents.get('ours')).toEqual([]);
  expect(functionArns).toEqual([]);
});
