import type { Invocation } from '../functions.ts';
import { type JsonObject, listAt, textAt } from '../json.ts';
import type { Mapping } from '../system-triggers.ts';

export type Batch = readonly JsonObject[];

export type BatchDeps = {
  readonly invoke: (event: { readonly Records: Batch }) => Promise<Invocation>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Records given up: what the on-failure queue gets in the cloud. */
  readonly giveUp: (records: Batch) => void;
};

/** Even a mapping that retries for ever (-1) must come to an end while somebody waits for quiet. */
const mostRetries = 10;

/** Hands a batch over; what the function reports as failed, or all, again with growing pauses, a bounded number of times. */
export async function deliverBatch(
  batch: Batch,
  mapping: Pick<Mapping, 'retries' | 'partialFailures'>,
  deps: BatchDeps,
): Promise<void> {
  const retries = mapping.retries < 0 ? mostRetries : Math.min(mapping.retries, mostRetries);
  let left = batch;
  for (let attempt = 0; attempt <= retries; attempt += 1) {
    if (attempt > 0) await deps.wait(Math.min(100 * 2 ** attempt, 2000));
    left = remaining(left, await deps.invoke({ Records: left }), mapping);
    if (left.length === 0) return;
  }
  deps.giveUp(left);
}

/** Lambda goes on from the lowest sequence number that failed (Lambda developer guide, "Partial batch response"). */
function remaining(batch: Batch, invocation: Invocation, mapping: Pick<Mapping, 'retries' | 'partialFailures'>): Batch {
  if (invocation.outcome !== 'answered') return batch;
  if (!mapping.partialFailures) return [];
  const failures = listAt(invocation.value, 'batchItemFailures').map((each) => textAt(each, 'itemIdentifier'));
  if (failures.length === 0) return [];
  const first = batch.findIndex((record) => failures.includes(textAt(record, 'dynamodb', 'SequenceNumber')));
  return first < 0 ? batch : batch.slice(first);
}
