import { randomUUID } from 'node:crypto';
import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { auditLog } from '../../shared/adapters/audit-log.ts';
import { caseStore } from '../../shared/adapters/case-store.ts';
import { changeLog } from '../../shared/adapters/change-log.ts';
import { comingReads } from '../../shared/adapters/coming-reads.ts';
import { draftStore } from '../../shared/adapters/draft-store.ts';
import { dueStore } from '../../shared/adapters/due-store.ts';
import { figureReads, figureStore } from '../../shared/adapters/figure-store.ts';
import { limitStore } from '../../shared/adapters/limit-store.ts';
import { noticeStore } from '../../shared/adapters/notice-store.ts';
import { planStore } from '../../shared/adapters/plan-store.ts';
import { practiceStore } from '../../shared/adapters/practice-store.ts';
import { receiptStore } from '../../shared/adapters/receipt-store.ts';
import { scanStore } from '../../shared/adapters/scan-store.ts';
import type { Sealer } from '../../shared/adapters/sealing/sealer.ts';
import { sessionStore } from '../../shared/adapters/session-store.ts';
import { settingsStore } from '../../shared/adapters/settings-store.ts';
import { usedTokenStore } from '../../shared/adapters/used-token-store.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import { createTable, localClient } from './dynamo-local.ts';
import type { Stores } from './memory-store.ts';

export type DynamoStores = Stores & { readonly client: DynamoDBClient; readonly table: string };

/** The product's stores over a new table in DynamoDB Local. */
export async function dynamoStores(endpoint: string, sealer: Sealer): Promise<DynamoStores> {
  const client = localClient(endpoint);
  const table = `test-${randomUUID()}`;
  await createTable(client, table);
  const access = { client, table, patience: { totalMs: 1_500, firstPauseMs: 5, longestPauseMs: 50 } };
  return {
    client,
    table,
    cases: caseStore({ ...access, sealer }),
    drafts: draftStore({ ...access, sealer }),
    due: dueStore(access),
    dueIn: (practice) => dueStore({ ...access, practice }),
    notices: noticeStore({ ...access, sealer }),
    coming: comingReads(access),
    receipts: receiptStore(access),
    scans: scanStore(access),
    sessions: sessionStore(access),
    limits: limitStore(access),
    practice: practiceStore(access),
    figures: { ...figureStore(access), ...figureReads(access) },
    auditLog: auditLog(access),
    changes: changeLog(access),
    usedTokens: usedTokenStore(access),
    settingsStore: settingsStore(access),
    plans: planStore({ ...access, sealer }),
  };
}

/** Puts a municipality's settings as a deploy does. */
export async function seedSettings({ client, table }: DynamoStores, municipality: Municipality): Promise<void> {
  const row = { pk: { S: `settings#${municipality.id}` }, sk: { S: 'settings' } };
  const Item = { ...row, settings: { S: JSON.stringify(municipality) } };
  await client.send(new PutItemCommand({ TableName: table, Item }));
}
