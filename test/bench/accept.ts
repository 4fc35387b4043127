import { randomBytes, randomInt } from 'node:crypto';
import { type DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { application as form } from '../../forms/application/form.ts';
import { stepsOf } from '../../forms/form.ts';
import { onceKeyFor } from '../../functions/citizen-site/draft-life.ts';
import { submitApplication } from '../../functions/citizen-site/submit-application.ts';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { kmsSealer } from '../../shared/adapters/kms-sealer.ts';
import { newReference } from '../../shared/domain/reference.ts';
import type { Draft } from '../../shared/ports.ts';
import { formContext, wholeAnswers } from '../support/application-answers.ts';
import { aDraft } from '../support/case-builders.ts';
import { receivedAt } from '../support/domain-builders.ts';
import { type DynamoStores, dynamoStores } from '../support/dynamo-stores.ts';
import { startKmsStub } from '../support/kms-stub.ts';
import { countingUnits } from '../support/write-units.ts';
import { atMost, besideFloor, type Figure, figure, median } from './report.ts';

const blocks = 15;
const perBlock = 40;
const mostUnits = 20;
const mostCpu = 2;

/** Accepting an application (check, route, store, queue its notices) beside one bare transaction of three items. */
export async function accepting(endpoint: string): Promise<readonly Figure[]> {
  const kms = await startKmsStub();
  const stores = await dynamoStores(endpoint, kmsSealer({ keyId: 'case', client: new KMSClient(kms.client) }));
  const drafts = await startedDrafts(stores, (blocks + 1) * perBlock);
  const accepted: Cost[] = [];
  const bare: Cost[] = [];
  for (let block = 0; block <= blocks; block += 1) {
    const mine = drafts.slice(block * perBlock, (block + 1) * perBlock);
    const one = await costOf(mine, (draft) => accept(draft, stores));
    const floor = await costOf(mine, (draft) => bareTransaction(stores, draft.reference));
    // The first block warms up.
    if (block > 0) {
      accepted.push(one);
      bare.push(floor);
    }
  }
  const units = await unitsOfOne(stores);
  await kms.stop();
  const cpu = median(accepted.map(({ cpuMs }) => cpuMs));
  const floorCpu = median(bare.map(({ cpuMs }) => cpuMs));
  return [
    besideFloor({ name: 'accept an application, CPU', value: cpu, unit: 'ms' }, floorCpu, mostCpu),
    besideFloor(
      { name: 'accept an application, throughput', value: median(accepted.map(perSecond)), unit: 'per s' },
      median(bare.map(perSecond)),
    ),
    figure({ name: 'accept an application, transactions', value: units.length, unit: 'transactions' }),
    atMost({ name: 'accept an application, write units', value: units[0] ?? Number.NaN, unit: 'units' }, mostUnits),
  ];
}

type Cost = { readonly cpuMs: number; readonly wallMs: number };

const perSecond = ({ wallMs }: Cost) => 1000 / wallMs;

async function costOf(drafts: readonly Draft[], work: (draft: Draft) => Promise<void>): Promise<Cost> {
  const began = performance.now();
  const cpu = process.cpuUsage();
  for (const draft of drafts) await work(draft);
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1000 / drafts.length, wallMs: (performance.now() - began) / drafts.length };
}

async function accept(draft: Draft, stores: DynamoStores): Promise<void> {
  const sending = {
    owner: draft.owner,
    onceKey: draft.onceKey,
    pairs: [['correct', 'yes']] as const,
    context: formContext(),
  };
  const sent = await submitApplication(sending, { ...stores, now: () => receivedAt });
  if (sent.result !== 'received') throw new Error(`not accepted: ${sent.result}`);
}

async function startedDrafts(stores: DynamoStores, count: number): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (let left = count; left > 0; left -= 1) {
    const draft = filledDraft();
    if ((await stores.drafts.start(draft)) === 'started') drafts.push(draft);
  }
  return drafts;
}

function filledDraft(): Draft {
  const reference = newReference(randomInt);
  const answers = wholeAnswers({ correct: undefined });
  if (stepsOf(form, answers, formContext()).length === 0) throw new Error('a form without steps');
  return aDraft({ reference, answers, onceKey: onceKeyFor(reference, randomBytes(18).toString('base64url')) });
}

async function unitsOfOne(stores: DynamoStores): Promise<readonly number[]> {
  const [draft] = await startedDrafts(stores, 1);
  if (!draft) throw new Error('no draft');
  const { units } = countingUnits(stores.client);
  await accept(draft, stores);
  stores.client.middlewareStack.remove('counting-units');
  return units;
}

/** The least that one change of a case could cost: three small items, each on condition that it is new. */
async function bareTransaction({ client, table }: { client: DynamoDBClient; table: string }, name: string) {
  const TransactItems = ['case', 'event', 'notice'].map((sk) => ({
    Put: {
      TableName: table,
      Item: { pk: { S: `bare#${name}` }, sk: { S: sk }, municipality: { S: masoy.id }, state: { S: 'new' } },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  }));
  await client.send(new TransactWriteItemsCommand({ TransactItems }));
}
