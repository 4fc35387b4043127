import { hash } from 'node:crypto';
import { isPractice } from '../../domain/settings/practice.ts';

/** Over how many partitions of the `due` index the work is spread; one serves some 1000 writes a second (AWS limit). */
export const usualShards = 1;

/** What waits for time: of which municipality, and what tells it from others. */
export type Waiting = { readonly municipality: string; readonly id: string };

/** The `due` partition a row belongs to, as the index stores it. A practice municipality's clock is its own. */
export function shardOf({ municipality, id }: Waiting, shards: number): string {
  if (isPractice(municipality)) return practiceShard(municipality);
  if (shards === 1) return '0';
  return String(hash('sha256', id, 'buffer').readUInt32BE() % shards);
}

export function practiceShard(municipality: string): string {
  return `practice#${municipality}`;
}
