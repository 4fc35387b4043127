import { hash, randomBytes, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachmentStore } from '../../shared/adapters/attachment-store.ts';
import { caseStore } from '../../shared/adapters/case-store.ts';
import { draftStore } from '../../shared/adapters/draft-store.ts';
import { dynamoClient } from '../../shared/adapters/dynamo-client.ts';
import { limitStore } from '../../shared/adapters/limit-store.ts';
import { planStore } from '../../shared/adapters/plan-store.ts';
import { practiceStore } from '../../shared/adapters/practice-store.ts';
import { kmsPersonKeys } from '../../shared/adapters/sealing/kms-person-keys.ts';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import { secretClientKeys } from '../../shared/adapters/secret-client-keys.ts';
import { sessionStore } from '../../shared/adapters/session-store.ts';
import { settings } from '../../shared/adapters/settings.ts';
import { newReference } from '../../shared/domain/applying/reference.ts';
import { newCode } from '../../shared/domain/parties/one-time-code.ts';
import { readEnv } from '../../shared/env.ts';
import { createLog } from '../../shared/log.ts';
import { municipalTime } from '../../shared/municipal-time.ts';
import { citizenSiteEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = readEnv(citizenSiteEnv);
const table = { client: dynamoClient(), table: env.CASE_TABLE };
const sealed = { ...table, sealer: kmsSealer({ keyId: env.CASE_KEY }) };
const personKeys = kmsPersonKeys({ keyId: env.PERSON_KEY });
const practice = practiceStore(table);
const css = readFileSync(join(import.meta.dirname, 'style.css'), 'utf8');

export const handler = createHandler({
  settings: settings(table),
  sessions: sessionStore(table),
  drafts: draftStore(sealed),
  cases: caseStore(sealed),
  plans: planStore(sealed),
  attachments: attachmentStore({ bucket: env.ATTACHMENT_BUCKET }),
  limits: limitStore(table),
  personKeys,
  addressMac: (address) => personKeys.macOf(`address ${address}`),
  clientKeys: secretClientKeys({ secretId: env.CLIENT_KEY_SECRET }),
  issuer: env.CITIZEN_ISSUER,
  siteOrigin: env.SITE_ORIGIN,
  production: env.STAGE === 'production',
  style: { css, version: hash('sha256', css, 'hex').slice(0, 10) },
  ...municipalTime(() => new Date(), practice),
  newReference: () => newReference(randomInt),
  newUnique: () => randomBytes(18).toString('base64url'),
  newCode: () => newCode(randomInt),
  hashOf: (text) => hash('sha256', text, 'hex'),
  newToken: () => randomBytes(32).toString('base64url'),
  log: createLog('citizen-site'),
});
