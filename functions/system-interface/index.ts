import { hash, randomBytes } from 'node:crypto';
import { auditLog } from '../../shared/adapters/audit-log.ts';
import { caseStore } from '../../shared/adapters/case-store.ts';
import { changeLog } from '../../shared/adapters/change-log.ts';
import { draftStore } from '../../shared/adapters/draft-store.ts';
import { dynamoClient } from '../../shared/adapters/dynamo-client.ts';
import { limitStore } from '../../shared/adapters/limit-store.ts';
import { practiceStore } from '../../shared/adapters/practice-store.ts';
import { kmsPersonKeys } from '../../shared/adapters/sealing/kms-person-keys.ts';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import { settings } from '../../shared/adapters/settings.ts';
import { usedTokenStore } from '../../shared/adapters/used-token-store.ts';
import { readEnv } from '../../shared/env.ts';
import { createLog } from '../../shared/log.ts';
import { municipalTime } from '../../shared/municipal-time.ts';
import { publishedKeys } from '../../shared/web/system-token.ts';
import { systemInterfaceEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = readEnv(systemInterfaceEnv);
const table = { client: dynamoClient(), table: env.CASE_TABLE };
const sealed = { ...table, sealer: kmsSealer({ keyId: env.CASE_KEY }) };
const clock = () => new Date();

export const handler = createHandler({
  settings: settings(table),
  drafts: draftStore(sealed),
  cases: caseStore(sealed),
  changes: changeLog(table),
  usedTokens: usedTokenStore(table),
  limits: limitStore(table),
  auditLog: auditLog(table),
  personKeys: kmsPersonKeys({ keyId: env.PERSON_KEY }),
  tokens: { issuer: env.MACHINE_ISSUER, keys: publishedKeys(env.MACHINE_KEYS) },
  siteOrigin: env.SITE_ORIGIN,
  production: env.STAGE === 'production',
  clock,
  ...municipalTime(clock, practiceStore(table)),
  newUnique: () => randomBytes(18).toString('base64url'),
  hashOf: (text) => hash('sha256', text, 'hex'),
  log: createLog('system-interface'),
});
