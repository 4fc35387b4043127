import { randomBytes, randomInt } from 'node:crypto';
import { type DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { application as form } from '../../forms/application/form.ts';
import { toApplication } from '../../forms/application/to-application.ts';
import { stepsOf } from '../../forms/form.ts';
import { onceKeyFor } from '../../functions/citizen-site/draft-life.ts';
import { submitApplication } from '../../functions/citizen-site/submit-application.ts';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { kmsSealer } from '../../shared/adapters/kms-sealer.ts';
import { instant } from '../../shared/domain/day.ts';
import { openCase } from '../../shared/domain/open-case.ts';
import { newReference } from '../../shared/domain/reference.ts';
import { addressChange } from '../../shared/notices/address-notices.ts';
import type { Draft } from '../../shared/ports.ts';
import { formContext, wholeAnswers } from '../support/application-answers.ts';
import { aDraft } from '../support/case-builders.ts';
import { receivedAt } from '../support/domain-builders.ts';
import { type DynamoStores, dynamoStores } from '../support/dynamo-stores.ts';
import { startKmsStub } from '../support/kms-stub.ts';
import { countingUnits } from '../support/write-units.ts';
import { atMost, besideFloor, type Figure, median } from './report.ts';

const warmUp = 6;
const blocks = 15;
const perBlock = 40;
const mostUnits = 20;
const mostCpu = 2;

/**
 * Accepting an application beside one bare transaction of three items. `accept` is routing, storing and queueing the
 * notices of an application that has been read; `the whole submission` also reads the draft and checks every answer anew.
 */
export async function accepting(endpoint: string): Promise<readonly Figure[]> {
  const kms = await startKmsStub();
  const stores = await dynamoStores(endpoint, kmsSealer({ keyId: 'case', client: new KMSClient(kms.client) }));
  const works: Record<string, Work> = {
    accept: (draft) => accept(draft, stores),
    submission: (draft) => submit(draft, stores),
    bare: (draft) => bareTransaction(stores, draft.reference),
  };
  const costs = await interleaved(works, () => startedDrafts(stores, perBlock));
  const units = await unitsOfOne(stores);
  await kms.stop();
  const cpu = (name: string) => median((costs[name] ?? []).map(({ cpuMs }) => cpuMs));
  const rate = (name: string) => median((costs[name] ?? []).map(({ wallMs }) => 1000 / wallMs));
  return [
    besideFloor({ name: 'accept an application, CPU', value: cpu('accept'), unit: 'ms' }, cpu('bare'), mostCpu),
    besideFloor({ name: 'the whole submission, CPU', value: cpu('submission'), unit: 'ms' }, cpu('bare')),
    besideFloor({ name: 'the whole submission, throughput', value: rate('submission'), unit: 'per s' }, rate('bare')),
    atMost({ name: 'the whole submission, transactions', value: units.length, unit: 'transactions' }, 1),
    atMost({ name: 'the whole submission, write units', value: units[0] ?? Number.NaN, unit: 'units' }, mostUnits),
  ];
}

type Work = (draft: Draft) => Promise<void>;

/** Blocks of each kind of work in turn, each on drafts begun just before: their data keys are still at hand. */
async function interleaved(works: Readonly<Record<string, Work>>, begin: () => Promise<readonly Draft[]>) {
  const costs: Record<string, Cost[]> = {};
  for (let block = -warmUp; block < blocks; block += 1) {
    for (const [name, work] of Object.entries(works)) {
      const cost = await costOf(await begin(), work);
      if (block >= 0) costs[name] = [...(costs[name] ?? []), cost];
    }
  }
  return costs;
}

type Cost = { readonly cpuMs: number; readonly wallMs: number };

async function costOf(drafts: readonly Draft[], work: (draft: Draft) => Promise<void>): Promise<Cost> {
  const began = performance.now();
  const cpu = process.cpuUsage();
  for (const draft of drafts) await work(draft);
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1000 / drafts.length, wallMs: (performance.now() - began) / drafts.length };
}

async function accept(draft: Draft, stores: DynamoStores): Promise<void> {
  const { application, contacts } = toApplication(draft.answers, formContext());
  const change = openCase({ reference: draft.reference, application, receivedAt }, masoy);
  const opened = await stores.cases.open({
    change: addressChange(change, masoy, instant(receivedAt)),
    contacts,
    draft,
  });
  if (opened !== 'opened') throw new Error(`not accepted: ${opened}`);
}

async function submit(draft: Draft, stores: DynamoStores): Promise<void> {
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
    await stores.drafts.start(draft);
    // Read once, as the check page does: its data key is then at hand where it is sent.
    await stores.drafts.find(draft, draft.savedAt);
    drafts.push(draft);
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
  await submit(draft, stores);
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
