import { hash, randomBytes, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachmentStore } from '../../shared/adapters/attachment-store.ts';
import { auditLog } from '../../shared/adapters/audit-log.ts';
import { caseStore } from '../../shared/adapters/case-store.ts';
import { dynamoClient } from '../../shared/adapters/dynamo-client.ts';
import { figureReads } from '../../shared/adapters/figure-store.ts';
import { planStore } from '../../shared/adapters/plan-store.ts';
import { practiceStore } from '../../shared/adapters/practice-store.ts';
import { kmsPersonKeys } from '../../shared/adapters/sealing/kms-person-keys.ts';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import { secretClientKeys } from '../../shared/adapters/secret-client-keys.ts';
import { sessionStore } from '../../shared/adapters/session-store.ts';
import { currentSettings, settings } from '../../shared/adapters/settings.ts';
import { settingsStore } from '../../shared/adapters/settings-store.ts';
import { newReference } from '../../shared/domain/applying/reference.ts';
import { readEnv } from '../../shared/env.ts';
import { createLog } from '../../shared/log.ts';
import { municipalTime } from '../../shared/municipal-time.ts';
import { identityProviders } from '../../shared/web/identity-provider.ts';
import { staffSiteEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = readEnv(staffSiteEnv);
const table = { client: dynamoClient(), table: env.CASE_TABLE };
const practice = practiceStore(table);
const css = readFileSync(join(import.meta.dirname, 'style.css'), 'utf8');

const sealer = kmsSealer({ keyId: env.CASE_KEY });

export const handler = createHandler({
  settings: settings(table),
  currentSettings: currentSettings(table),
  settingsStore: settingsStore(table),
  sessions: sessionStore(table),
  cases: caseStore({ ...table, sealer }),
  plans: planStore({ ...table, sealer }),
  auditLog: auditLog(table),
  personKeys: kmsPersonKeys({ keyId: env.PERSON_KEY }),
  attachments: attachmentStore({ bucket: env.ATTACHMENT_BUCKET }),
  figures: figureReads(table),
  practice,
  providers: identityProviders(secretClientKeys({ secretId: env.CLIENT_KEY_SECRET })),
  hashOf: (text) => hash('sha256', text, 'hex'),
  siteOrigin: env.SITE_ORIGIN,
  production: env.STAGE === 'production',
  style: { css, version: hash('sha256', css, 'hex').slice(0, 10) },
  ...municipalTime(() => new Date(), practice),
  newReference: () => newReference(randomInt),
  newUnique: () => randomBytes(18).toString('base64url'),
  newToken: () => randomBytes(32).toString('base64url'),
  log: createLog('staff-site'),
});
