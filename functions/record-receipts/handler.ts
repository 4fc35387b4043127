import type { Counts } from '../../shared/log.ts';
import type { Receipt } from './receipt.ts';
import { type Deps, recordReceipt } from './record-receipt.ts';
import { parseSesEvent } from './ses-event.ts';
import { parseSmsEvents } from './sms-event.ts';

export type HandlerDeps = Deps & { readonly counts: Counts };

export function createHandler(deps: HandlerDeps) {
  return async (event: unknown): Promise<void> => {
    for (const receipt of receiptsIn(event, deps)) await recorded(receipt, deps);
  };
}

function receiptsIn(event: unknown, { log }: HandlerDeps): readonly Receipt[] {
  const mail = parseSesEvent(event);
  if (mail === 'not-needed') return [];
  if (mail !== 'not-ours') return [mail];
  const messages = parseSmsEvents(event);
  if (messages !== 'not-ours') return messages;
  log.error('receipt-unreadable');
  return [];
}

async function recorded(receipt: Receipt, deps: HandlerDeps): Promise<void> {
  const outcome = await recordReceipt(receipt, deps);
  const ids = receipt.notice ? { ...receipt.notice.key, noticeId: receipt.notice.noticeId } : {};
  deps.log.info('receipt-handled', { ...ids, kind: receipt.event.what, status: outcome });
  if (receipt.event.what === 'delay') deps.counts.count('DeliveryDelays', 1);
  if (outcome === 'unknown') deps.counts.count('ReceiptsOfUnknownNotices', 1);
  // An asynchronous call that throws is made again by Lambda.
  if (outcome === 'unknown-young') throw new Error('a receipt whose notice is not there yet');
}
