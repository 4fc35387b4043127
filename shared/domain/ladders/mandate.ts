import { awaitsMandate } from '../parties/mandate.ts';
import { awaitedSteps } from './awaited.ts';
import type { Rungs, Step } from './step.ts';

/** A mandate that was to be sent later, until it is there or the role is checked without it. */
export function mandateSteps({ ipCase, municipality: { ladders } }: Rungs): readonly Step[] {
  if (!awaitsMandate(ipCase)) return [];
  const mandate = {
    obligation: 'mandate',
    since: ipCase.receivedOn,
    reminder: { tell: 'sender', kind: 'document-awaited' },
    task: 'mandate-missing',
  } as const;
  return awaitedSteps(mandate, ladders);
}
