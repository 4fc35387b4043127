import { createHash } from 'node:crypto';

/** Over how many partitions of the `due` index the work is spread; one serves some 1000 writes a second (AWS limit). */
export const usualShards = 1;

/** The `due` partition a row belongs to, as the index stores it. */
export function shardOf(id: string, shards: number): string {
  if (shards === 1) return '0';
  return String(createHash('sha256').update(id).digest().readUInt32BE() % shards);
}
