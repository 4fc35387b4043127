import { startDynamoLocal } from '../../support/dynamo-local.ts';
import type { Instant } from '../oracle/calendar.ts';
import { type LivedYear, live, type Year } from './live.ts';

/**
 * The same year with each municipality in a table of its own, all at once: they share nothing, and DynamoDB Local does
 * one thing at a time. `progress` is told how far the last of them has come.
 */
export async function liveApart({ stories, progress, ...year }: Omit<Year, 'endpoint'>): Promise<LivedYear> {
  const places = [...Map.groupBy(stories, ({ municipality }) => municipality)];
  const reached = new Map<string, Instant>(places.map(([id]) => [id, 0]));
  const years = await Promise.all(
    places.map(async ([id, own]) => {
      const dynamo = await startDynamoLocal();
      const told = (at: Instant) => {
        reached.set(id, at);
        progress?.(Math.min(...reached.values()));
      };
      return live({ ...year, stories: own, endpoint: dynamo.endpoint, progress: told }).finally(dynamo.stop);
    }),
  );
  return {
    lives: years.flatMap(({ lives }) => lives),
    taken: years.flatMap(({ taken }) => taken),
    events: years.flatMap(({ events }) => events),
  };
}
