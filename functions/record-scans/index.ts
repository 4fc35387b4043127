import { attachmentStore } from '../../shared/adapters/attachment-store.ts';
import { dynamoClient } from '../../shared/adapters/dynamo-client.ts';
import { practiceStore } from '../../shared/adapters/practice-store.ts';
import { scanStore } from '../../shared/adapters/scan-store.ts';
import { settings } from '../../shared/adapters/settings.ts';
import { readEnv } from '../../shared/env.ts';
import { createCounts, createLog } from '../../shared/log.ts';
import { municipalTime } from '../../shared/municipal-time.ts';
import { recordScansEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = readEnv(recordScansEnv);
const access = { client: dynamoClient(), table: env.CASE_TABLE };

export const handler = createHandler({
  scans: scanStore(access),
  attachments: attachmentStore({ bucket: env.ATTACHMENT_BUCKET }),
  settings: settings(access),
  ...municipalTime(() => new Date(), practiceStore(access)),
  log: createLog('record-scans'),
  counts: createCounts('record-scans'),
});
