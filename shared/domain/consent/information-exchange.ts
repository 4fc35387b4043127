import type { Day } from '../calendar/day.ts';
import type { Clock } from '../case.ts';
import type { CaseEvent } from '../event.ts';

/**
 * What is missing was asked for: on this day, to be answered by that one, which is the answerer's own last day. The words
 * stand sealed in the timeline. An answer that comes later is taken in all the same, for it is still needed.
 */
export type InformationRequest = Clock & {
  readonly askedOn: Day;
  /** When the calendar took note that the date had passed; the case goes on without waiting. */
  readonly missedOn?: Day;
};

export type ExchangeEvent = CaseEvent & { readonly type: 'information-asked' | 'information-answered' };

export function hasDocument(event: ExchangeEvent): boolean {
  return event.type === 'information-answered' && event.document !== undefined;
}

/** What has been asked for and what was answered, the oldest first. */
export function exchangeOf(timeline: readonly CaseEvent[]): readonly ExchangeEvent[] {
  return timeline.filter(
    (event): event is ExchangeEvent => event.type === 'information-asked' || event.type === 'information-answered',
  );
}
