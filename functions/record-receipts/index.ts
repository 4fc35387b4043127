import { dynamoClient } from '../../shared/adapters/dynamo-client.ts';
import { receiptStore } from '../../shared/adapters/receipt-store.ts';
import { settings } from '../../shared/adapters/settings.ts';
import { readEnv } from '../../shared/env.ts';
import { createCounts, createLog } from '../../shared/log.ts';
import { recordReceiptsEnv } from './env.ts';
import { createHandler } from './handler.ts';

const access = { client: dynamoClient(), table: readEnv(recordReceiptsEnv).CASE_TABLE };

export const handler = createHandler({
  receipts: receiptStore(access),
  settings: settings(access),
  now: () => new Date(),
  log: createLog('record-receipts'),
  counts: createCounts('record-receipts'),
});
