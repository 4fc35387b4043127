import { comingReads } from '../../shared/adapters/coming-reads.ts';
import { dynamoClient } from '../../shared/adapters/dynamo-client.ts';
import { noticeStore } from '../../shared/adapters/notice-store.ts';
import { practiceStore } from '../../shared/adapters/practice-store.ts';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import { sesMailer } from '../../shared/adapters/ses-mailer.ts';
import { settings } from '../../shared/adapters/settings.ts';
import { smsMessenger } from '../../shared/adapters/sms-messenger.ts';
import { readEnv } from '../../shared/env.ts';
import { createCounts, createLog } from '../../shared/log.ts';
import { municipalTime } from '../../shared/municipal-time.ts';
import { deliverNoticesEnv } from './env.ts';
import { createHandler } from './handler.ts';
import { practiceProviders } from './practice-providers.ts';

const env = readEnv(deliverNoticesEnv);
const access = { client: dynamoClient(), table: env.CASE_TABLE };

const practice = practiceStore(access);
const time = municipalTime(() => new Date(), practice);
const providers = {
  mailer: sesMailer({ configurationSet: env.MAIL_CONFIGURATION_SET }),
  messenger: smsMessenger({ origination: env.SMS_ORIGINATION, configurationSet: env.SMS_CONFIGURATION_SET }),
};

export const handler = createHandler({
  notices: noticeStore({ ...access, sealer: kmsSealer({ keyId: env.CASE_KEY }) }),
  coming: comingReads(access),
  settings: settings(access),
  ...practiceProviders({ providers, practice, now: time.now }),
  ...time,
  siteOrigin: env.SITE_ORIGIN,
  neutralSender: env.NEUTRAL_SENDER,
  log: createLog('deliver-notices'),
  counts: createCounts('deliver-notices'),
});
