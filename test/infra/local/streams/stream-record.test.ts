import { expect, test } from 'vitest';
import { lambdaRecord } from '../../../../infra/local/streams/stream-record.ts';

const source = { arn: 'arn:stream', region: 'eu-north-1' };

test('an empty map is told as one, as AWS does', () => {
  // What DynamoDB Local's stream makes of `{ "M": {} }`, which the client's types know nothing of.
  const told = JSON.parse('{"alone":{},"reach":{"M":{"person":{"L":[]}}}}');
  const record = lambdaRecord({ eventName: 'INSERT', dynamodb: { NewImage: told } }, source);
  expect(record).toMatchObject({
    dynamodb: { NewImage: { alone: { M: {} }, reach: { M: { person: { L: [] } } } } },
  });
});

test('bytes are told in base64', () => {
  const record = lambdaRecord({ dynamodb: { NewImage: { sealed: { B: new Uint8Array([1, 2]) } } } }, source);
  expect(record).toMatchObject({ dynamodb: { NewImage: { sealed: { B: 'AQI=' } } } });
});
