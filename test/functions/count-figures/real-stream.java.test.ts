import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, expect, inject, test } from 'vitest';
import { createHandler } from '../../../functions/count-figures/handler.ts';
import { type JsonObject, textAt } from '../../../infra/local/json.ts';
import { lambdaRecord } from '../../../infra/local/streams/stream-record.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { kmsSealer } from '../../../shared/adapters/sealing/kms-sealer.ts';
import { streamImages } from '../../../shared/adapters/stream-images.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { month } from '../../../shared/domain/figures/month.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import { aFiling } from '../../support/case-builders.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { type DynamoStores, dynamoStores } from '../../support/dynamo-stores.ts';
import { startKmsStub } from '../../support/kms-stub.ts';

const kms = await startKmsStub();
afterAll(kms.stop);
const sealer = kmsSealer({ keyId: 'case-key', client: new KMSClient(kms.client) });

test('an answered case is in the figures as the table’s own stream tells of it, told twice as well', async () => {
  const stores = await dynamoStores(inject('dynamoEndpoint'), sealer);
  const opening = aFiling();
  // Young and alone: a field that is there and empty.
  const filing = { ...opening, change: { ...opening.change, after: { ...opening.change.after, alone: {} } } };
  await stores.drafts.start(filing.draft);
  await stores.cases.open(filing);
  const now = new Date('2026-03-12T10:00:00Z');
  const act = { decision: { outcome: 'granted' as const, text: '' }, staffId: 'hanna.hav', now };
  const decided = addressChange(changeOf(decide(filing.change.after, act, masoy)), masoy, instant(now));
  expect(await stores.cases.commit(decided)).toBe('saved');

  const logged: string[] = [];
  const write = (code: string) => void logged.push(code);
  const log = { info: write, warn: write, error: write };
  const handler = createHandler({ figures: stores.figures, images: streamImages, log });
  const Records = (await told(stores)).filter((record) => textAt(record, 'dynamodb', 'Keys', 'sk', 'S') === 'case');
  expect(Records).toHaveLength(2);
  for (const times of [1, 2]) {
    expect(await handler({ Records }), `time ${times}`).toEqual({ batchItemFailures: [] });
    const [march, april] = await stores.figures.of('masoy', month('2026-04'));
    expect(march).toEqual({ month: '2026-03', unit: 'hjemmetjenesten', counts: { answered_7: 1, inTime: 1 } });
    expect(april?.counts).toEqual({ answerBy_2: 0 });
  }
  expect(logged).toEqual([]);
});

/** All that the stream of this table has, as the runner hands it to a function. */
async function told({ client, table }: DynamoStores): Promise<readonly JsonObject[]> {
  const streams = new DynamoDBStreamsClient({
    endpoint: inject('dynamoEndpoint'),
    region: 'eu-north-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  const StreamArn = Table?.LatestStreamArn ?? '';
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  const records: JsonObject[] = [];
  for (const { ShardId } of StreamDescription?.Shards ?? []) {
    const at = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' as const };
    const { ShardIterator } = await streams.send(new GetShardIteratorCommand(at));
    const { Records = [] } = await streams.send(new GetRecordsCommand({ ShardIterator }));
    records.push(...Records.map((record) => lambdaRecord(record, { arn: StreamArn, region: 'eu-north-1' })));
  }
  streams.destroy();
  return records;
}
