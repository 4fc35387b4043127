import type { AttributeValue, _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';

/** A stream record as Lambda hands it over: binary values are base64 there, times are seconds. */
export function lambdaRecord(record: StreamRecord, source: { arn: string; region: string }): JsonObject {
  const change = record.dynamodb ?? {};
  const image = (name: 'Keys' | 'NewImage' | 'OldImage') => (change[name] ? { [name]: imageOf(change[name]) } : {});
  return {
    eventID: record.eventID ?? '',
    eventName: record.eventName ?? '',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: source.region,
    eventSourceARN: source.arn,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor((change.ApproximateCreationDateTime?.getTime() ?? 0) / 1000),
      ...image('Keys'),
      ...image('NewImage'),
      ...image('OldImage'),
      SequenceNumber: change.SequenceNumber ?? '',
      SizeBytes: change.SizeBytes ?? 0,
      StreamViewType: change.StreamViewType ?? 'NEW_AND_OLD_IMAGES',
    },
  };
}

/** DynamoDB Local's stream tells of an empty map without saying that it is one; AWS's says so. */
function imageOf(row: Record<string, AttributeValue>): Json {
  const entries = Object.entries(row).map(([name, value]) => {
    const isUntold = Object.keys(value).length === 0;
    return [name, isUntold ? { M: {} } : plain(value)] as const;
  });
  return Object.fromEntries(entries);
}

function plain(value: Record<string, AttributeValue> | AttributeValue | readonly unknown[] | unknown): Json {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!isObject(value) || isList(value)) return null;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([name, each]) => [name, plain(each)]));
}
