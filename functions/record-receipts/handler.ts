import type { Receipt } from './receipt.ts';
import { type Deps, recordReceipt } from './record-receipt.ts';
import { parseSesEvent } from './ses-event.ts';
import { parseSmsEvents } from './sms-event.ts';

export function createHandler(deps: Deps) {
  return async (event: unknown): Promise<void> => {
    const thrown: unknown[] = [];
    for (const receipt of receiptsIn(event, deps)) {
      // One that has to come again holds back no other.
      await recorded(receipt, deps).catch((error: unknown) => thrown.push(error));
    }
    if (thrown.length > 0) throw thrown[0];
  };
}

function receiptsIn(event: unknown, { log, counts }: Deps): readonly Receipt[] {
  const mail = parseSesEvent(event);
  if (mail === 'not-needed') return [];
  if (mail !== 'not-ours') return [mail];
  const records = parseSmsEvents(event);
  const known = records === 'not-ours' ? (['unreadable'] as const) : records;
  return known.flatMap((record) => {
    if (typeof record !== 'string') return [record];
    if (record === 'unreadable') {
      log.error('receipt-unreadable');
      counts.count('ReceiptsOfUnknownNotices', 1);
    }
    return [];
  });
}

async function recorded(receipt: Receipt, deps: Deps): Promise<void> {
  const outcome = await recordReceipt(receipt, deps);
  const ids = receipt.notice ? { ...receipt.notice.key, noticeId: receipt.notice.noticeId } : {};
  deps.log.info('receipt-handled', { ...ids, kind: receipt.event.what, status: outcome });
  if (receipt.event.what === 'delay') deps.counts.count('DeliveryDelays', 1);
  if (outcome === 'unknown') deps.counts.count('ReceiptsOfUnknownNotices', 1);
  // An asynchronous call that throws is made again by Lambda.
  if (outcome === 'unknown-young') throw new Error('a receipt whose notice is not there yet');
}
