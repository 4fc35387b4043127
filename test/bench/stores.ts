import { randomInt } from 'node:crypto';
import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { caseToRow } from '../../shared/adapters/rows/case-row.ts';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import { toItem } from '../../shared/adapters/table/attribute-values.ts';
import { usualShards } from '../../shared/adapters/table/shard.ts';
import { newReference } from '../../shared/domain/applying/reference.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';
import type { CaseKey } from '../../shared/ports/case-key.ts';
import { aDraft, aFiling } from '../support/case-builders.ts';
import { plainClient } from '../support/dynamo-local.ts';
import { type DynamoStores, dynamoStores } from '../support/dynamo-stores.ts';
import { startKmsStub } from '../support/kms-stub.ts';

/** The product's stores, and a plain client to measure the floor with. */
export type BenchStores = DynamoStores & { readonly plain: DynamoDBClient };

/** The product's stores over a new table, with a KMS that lives as long as the work. */
export async function withStores<Result>(
  endpoint: string,
  work: (stores: BenchStores) => Promise<Result>,
): Promise<Result> {
  const kms = await startKmsStub();
  try {
    const sealer = kmsSealer({ keyId: 'case', client: new KMSClient(kms.client) });
    return await work({ ...(await dynamoStores(endpoint, sealer)), plain: plainClient(endpoint) });
  } finally {
    await kms.stop();
  }
}

/** An application that has been received and stored, with these notices; nobody has taken it. */
export async function storeCase(
  { drafts, cases }: DynamoStores,
  noticesOf: (key: CaseKey) => readonly Notice[] = () => [],
): Promise<IpCase> {
  const draft = aDraft({ reference: newReference(randomInt) });
  const filing = aFiling({ draft, notices: noticesOf(draft) });
  await drafts.start(draft);
  if ((await cases.open(filing)) !== 'opened') throw new Error('not opened');
  return filing.change.after;
}

/** So many rows a call takes (AWS limit). */
const batch = 25;

/** The rows of cases as the store writes them, and no other of theirs: one by one, 10,000 take minutes. */
export async function storeCaseRows(ipCases: readonly IpCase[], { client, table }: DynamoStores): Promise<void> {
  const rows = ipCases.map((ipCase) => ({ PutRequest: { Item: toItem(caseToRow(ipCase, usualShards)) } }));
  const batches = Array.from({ length: Math.ceil(rows.length / batch) }, (_, index) =>
    rows.slice(index * batch, (index + 1) * batch),
  );
  for (const requests of batches) {
    await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: requests } }));
  }
}

/** Many of the same, a few at a time. */
export async function many<Result>(count: number, make: () => Promise<Result>): Promise<readonly Result[]> {
  const made: Result[] = [];
  let left = count;
  const lane = async () => {
    for (; left > 0; ) {
      left -= 1;
      made.push(await make());
    }
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  return made;
}
