import { dueStore } from '../../shared/adapters/due-store.ts';
import { dynamoClient } from '../../shared/adapters/dynamo-client.ts';
import { practiceStore } from '../../shared/adapters/practice-store.ts';
import { currentSettings, settings } from '../../shared/adapters/settings.ts';
import { readEnv } from '../../shared/env.ts';
import { createCounts, createLog } from '../../shared/log.ts';
import { municipalTime } from '../../shared/municipal-time.ts';
import { sweepDueEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = readEnv(sweepDueEnv);
const access = { client: dynamoClient(), table: env.CASE_TABLE };
const practice = practiceStore(access);
const practiceIds = env.PRACTICE_MUNICIPALITIES.split(',').filter(Boolean);

export const handler = createHandler({
  due: dueStore(access),
  settings: settings(access),
  practice,
  practices: practiceIds.map((id) => ({ municipality: id, due: dueStore({ ...access, practice: id }) })),
  ...municipalTime(() => new Date(), practice),
  currentSettings: currentSettings(access),
  log: createLog('sweep-due'),
  counts: createCounts('sweep-due'),
});
