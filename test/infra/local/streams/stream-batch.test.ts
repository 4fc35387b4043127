import { expect, test } from 'vitest';
import type { Invocation } from '../../../../infra/local/functions.ts';
import { type Batch, deliverBatch } from '../../../../infra/local/streams/stream-batch.ts';

const mapping = { functionArn: 'f', tableName: 't', batchSize: 10, filters: [], retries: 3, partialFailures: true };
const batch: Batch = ['1', '2', '3'].map((SequenceNumber) => ({ dynamodb: { SequenceNumber } }));
const numbers = (records: Batch) => records.map((each) => JSON.stringify(each).replace(/\D/g, '')).join('');

async function delivered(answers: readonly Invocation[]) {
  const calls: string[] = [];
  const given: string[] = [];
  await deliverBatch(batch, mapping, {
    invoke: async ({ Records }) => {
      calls.push(numbers(Records));
      return answers[calls.length - 1] ?? { outcome: 'answered', value: { batchItemFailures: [] } };
    },
    wait: async () => undefined,
    giveUp: (records) => given.push(numbers(records)),
  });
  return { calls, given };
}

const failed: Invocation = { outcome: 'failed', error: 'x' };
const failedAt = (itemIdentifier: string): Invocation => ({
  outcome: 'answered',
  value: { batchItemFailures: [{ itemIdentifier }] },
});

test('a batch that goes well goes once', async () => {
  expect(await delivered([])).toEqual({ calls: ['123'], given: [] });
});

test('what failed, and what came after it, goes again', async () => {
  expect(await delivered([failedAt('2')])).toEqual({ calls: ['123', '23'], given: [] });
});

test('a function that breaks gets the whole batch again, and after the last try it is given up and kept', async () => {
  expect(await delivered([failed, failed, failed, failed])).toEqual({
    calls: ['123', '123', '123', '123'],
    given: ['123'],
  });
});
