import type { CaseEvent } from './event.ts';

export type ExchangeEvent = CaseEvent & { readonly type: 'information-asked' | 'information-answered' };

/** What has been asked for and what was answered, the oldest first. */
export function exchangeOf(timeline: readonly CaseEvent[]): readonly ExchangeEvent[] {
  return timeline.filter(
    (event): event is ExchangeEvent => event.type === 'information-asked' || event.type === 'information-answered',
  );
}
