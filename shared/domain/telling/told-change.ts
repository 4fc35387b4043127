import type { Instant } from '../calendar/day.ts';
import type { CaseEvent } from '../event.ts';

/**
 * What other systems are told has happened in a case: how far it has come, and no more. Who decides for whom, who was
 * heard, documents and addresses stay inside: a system that sent an application knows whose reference it is.
 */
export const toldTypes = [
  'received',
  'reported',
  'report-answered',
  'taken',
  'information-asked',
  'information-answered',
  'preliminary-answer',
  'decided',
  'consent',
  'coordinator-appointed',
  'coordinator-left',
  'plan-registered',
  'plan-revised',
  'complaint-received',
  'complaint-answered',
  'withdrawn',
  'closed',
] as const satisfies readonly CaseEvent['type'][];

export type ToldType = (typeof toldTypes)[number];

export type ToldChange = {
  /** The same wherever this change is told, so that whoever hears of it twice knows. */
  readonly id: string;
  readonly reference: string;
  readonly type: ToldType;
  readonly at: Instant;
};

export function isTold(type: string): type is ToldType {
  return toldTypes.some((each) => each === type);
}
