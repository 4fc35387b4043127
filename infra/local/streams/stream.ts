import { setTimeout as wait } from 'node:timers/promises';
import type { Activity } from '../activity.ts';
import type { Invocation } from '../functions.ts';
import { type JsonObject, parseJson } from '../json.ts';
import type { Mapping } from '../system-triggers.ts';
import { matches } from './event-pattern.ts';
import { type Batch, deliverBatch } from './stream-batch.ts';
import { lambdaRecord } from './stream-record.ts';
import { openShards, type ShardParts, type Shards } from './stream-shards.ts';

export type StreamParts = ShardParts & {
  readonly region: string;
  /** When it is quiet the stream is asked less often. */
  readonly activity: Activity;
  /** Something was in the stream. */
  readonly onRecords: () => void;
  readonly invoke: (event: { readonly Records: Batch }) => Promise<Invocation>;
};

/** How a stream is followed, whoever its records go to. */
export type Followed = Omit<Mapping, 'functionArn'>;

export type StreamReader = {
  /** Hands over all that is in the stream now; says how many records passed the filter. */
  drain(): Promise<number>;
  stop(): Promise<void>;
};

/** `missed`: shards that could not be read and may hold more. */
type Round = { readonly read: number; readonly passed: number; readonly missed: number };

const betweenPolls = 100;
/** What comes although nothing seems to be going on, from a person with a tool, can wait a little. */
const betweenQuietPolls = 1000;
const mostFailures = 50;
/** How often to look for new shards, in polls. */
const pollsPerLook = 20;

/** Reads the table's stream as Lambda's event source mapping does, from where the last start left off. */
export async function readStream(mapping: Followed, parts: StreamParts): Promise<StreamReader> {
  const shards = await openShards(mapping.tableName, parts);
  const handOver = createHandOver(mapping, parts);
  let turn: Promise<unknown> = Promise.resolve();
  // One round at a time: the order of a shard's records is kept.
  const round = (): Promise<Round> => {
    const next = turn.then(() => readRound(shards, handOver, parts));
    turn = next.catch(() => undefined);
    return next;
  };
  const stopPolling = poll(shards, round, parts.activity);
  return {
    drain: async () => {
      let passed = 0;
      for (let failures = 0; failures < mostFailures; ) {
        const last = await round();
        passed += last.passed;
        if (last.missed > 0) {
          failures += 1;
          await wait(betweenPolls);
        } else if (last.read === 0) return passed;
      }
      throw new Error('the stream cannot be read');
    },
    stop: async () => {
      stopPolling();
      await turn;
    },
  };
}

type HandOver = (records: readonly JsonObject[]) => Promise<number>;

async function readRound(shards: Shards, handOver: HandOver, { region, onRecords }: StreamParts): Promise<Round> {
  const total = { read: 0, passed: 0, missed: 0 };
  for (const shard of shards.open()) {
    const records = await shards.read(shard).catch(() => undefined);
    if (!records) {
      total.missed += 1;
      await shards.look();
      continue;
    }
    if (records.length > 0) onRecords();
    total.passed += await handOver(records.map((record) => lambdaRecord(record, { arn: shards.arn, region })));
    shards.done(shard, records);
    total.read += records.length;
  }
  return total;
}

/** Filters and hands over in batches; says how many passed. */
function createHandOver(mapping: Followed, { invoke, state }: StreamParts): HandOver {
  const filters = mapping.filters.map(parseJson);
  const giveUp = (records: Batch) => {
    for (const record of records) state.append('given-up.jsonl', record['dynamodb']);
  };
  return async (records) => {
    const passing = records.filter((each) => filters.length === 0 || filters.some((filter) => matches(filter, each)));
    for (let start = 0; start < passing.length; start += mapping.batchSize) {
      await deliverBatch(passing.slice(start, start + mapping.batchSize), mapping, { invoke, wait, giveUp });
    }
    return passing.length;
  };
}

function poll(shards: Shards, round: () => Promise<Round>, activity: Activity): () => void {
  let polls = 0;
  let timer: NodeJS.Timeout | undefined;
  let isSlow = false;
  let stopped = false;
  const arm = () => {
    clearTimeout(timer);
    isSlow = activity.isQuiet();
    if (!stopped) timer = setTimeout(goOn, isSlow ? betweenQuietPolls : betweenPolls);
  };
  const goOn = async () => {
    isSlow = false;
    polls += 1;
    if (polls % pollsPerLook === 0) await shards.look().catch(() => undefined);
    await round().catch(() => undefined);
    arm();
  };
  // Not anew for each function: many of them in a row would put off the next poll for ever.
  activity.follow(() => {
    if (isSlow) arm();
  });
  arm();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
