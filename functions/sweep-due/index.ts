import { dueStore } from '../../shared/adapters/due-store.ts';
import { dynamoClient } from '../../shared/adapters/dynamo-client.ts';
import { settings } from '../../shared/adapters/settings.ts';
import { readEnv } from '../../shared/env.ts';
import { createCounts, createLog } from '../../shared/log.ts';
import { sweepDueEnv } from './env.ts';
import { createHandler } from './handler.ts';

const access = { client: dynamoClient(), table: readEnv(sweepDueEnv).CASE_TABLE };

export const handler = createHandler({
  due: dueStore(access),
  settings: settings(access),
  now: () => new Date(),
  log: createLog('sweep-due'),
  counts: createCounts('sweep-due'),
});
