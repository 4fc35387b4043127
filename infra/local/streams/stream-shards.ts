import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams';
import { objectAt, textAt } from '../json.ts';
import type { StateFolder } from '../state-folder.ts';

export type Shards = {
  readonly arn: string;
  /** Finds shards that are new since the last look. */
  look(): Promise<void>;
  open(): readonly string[];
  read(shard: string): Promise<readonly StreamRecord[]>;
  /** These records have been dealt with: a restart goes on after them. */
  done(shard: string, records: readonly StreamRecord[]): void;
};

export type ShardParts = {
  readonly tables: DynamoDBClient;
  readonly streams: DynamoDBStreamsClient;
  readonly state: StateFolder;
  /** Who reads: each reader of a stream has its own place in it. */
  readonly reader: string;
};

/** The open shards of a table's stream, and how far each has been read, kept over restarts. */
export async function openShards(tableName: string, parts: ShardParts): Promise<Shards> {
  const { tables, streams, state, reader } = parts;
  const { Table } = await tables.send(new DescribeTableCommand({ TableName: tableName }));
  const arn = Table?.LatestStreamArn ?? '';
  const file = `stream-${tableName}-${reader}.json`;
  const iterators = new Map<string, string>();
  const finished = new Set<string>();
  const reached = new Map<string, string>();
  const kept = state.read(file);
  if (textAt(kept, 'stream') === arn) {
    for (const [shard, sequence] of Object.entries(objectAt(kept, 'reached'))) reached.set(shard, String(sequence));
  }

  const iteratorOf = async (shard: string): Promise<string | undefined> => {
    const at = { StreamArn: arn, ShardId: shard };
    const after = reached.get(shard);
    const oldest = () => streams.send(new GetShardIteratorCommand({ ...at, ShardIteratorType: 'TRIM_HORIZON' }));
    if (after === undefined) return (await oldest()).ShardIterator;
    const next = { ...at, ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after } as const;
    // Older than the 24 hours that a stream keeps: from the start of what there is.
    return (await streams.send(new GetShardIteratorCommand(next)).catch(oldest)).ShardIterator;
  };

  const look = async () => {
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn: arn }));
    for (const { ShardId = '' } of StreamDescription?.Shards ?? []) {
      if (iterators.has(ShardId) || finished.has(ShardId)) continue;
      const iterator = await iteratorOf(ShardId);
      if (iterator) iterators.set(ShardId, iterator);
    }
  };

  await look();
  return {
    arn,
    look,
    open: () => [...iterators.keys()],
    read: async (shard) => {
      const iterator = iterators.get(shard);
      // An iterator lives 15 minutes; a laptop that slept comes back later than that and finds a new one by looking.
      iterators.delete(shard);
      const { Records = [], NextShardIterator } = await streams.send(
        new GetRecordsCommand({ ShardIterator: iterator }),
      );
      if (NextShardIterator) iterators.set(shard, NextShardIterator);
      else finished.add(shard);
      return Records;
    },
    done: (shard, records) => {
      const sequence = records.at(-1)?.dynamodb?.SequenceNumber;
      if (sequence === undefined) return;
      reached.set(shard, sequence);
      state.write(file, { stream: arn, reached: Object.fromEntries(reached) });
    },
  };
}
