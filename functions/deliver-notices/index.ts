import { dynamoClient } from '../../shared/adapters/dynamo-client.ts';
import { kmsSealer } from '../../shared/adapters/kms-sealer.ts';
import { noticeStore } from '../../shared/adapters/notice-store.ts';
import { sesMailer } from '../../shared/adapters/ses-mailer.ts';
import { settings } from '../../shared/adapters/settings.ts';
import { smsMessenger } from '../../shared/adapters/sms-messenger.ts';
import { readEnv } from '../../shared/env.ts';
import { createCounts, createLog } from '../../shared/log.ts';
import { deliverNoticesEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = readEnv(deliverNoticesEnv);
const access = { client: dynamoClient(), table: env.CASE_TABLE };

export const handler = createHandler({
  notices: noticeStore({ ...access, sealer: kmsSealer({ keyId: env.CASE_KEY }) }),
  settings: settings(access),
  mailer: sesMailer({ configurationSet: env.MAIL_CONFIGURATION_SET }),
  messenger: smsMessenger({ origination: env.SMS_ORIGINATION, configurationSet: env.SMS_CONFIGURATION_SET }),
  now: () => new Date(),
  siteOrigin: env.SITE_ORIGIN,
  log: createLog('deliver-notices'),
  counts: createCounts('deliver-notices'),
});
