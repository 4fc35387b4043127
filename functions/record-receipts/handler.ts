import { hash } from 'node:crypto';
import { instant } from '../../shared/domain/calendar/day.ts';
import type { Receipt } from './receipt.ts';
import { type Deps, recordReceipt } from './record-receipt.ts';
import { parseSesEvent } from './ses-event.ts';
import { parseSmsEvents } from './sms-event.ts';

export function createHandler(deps: Deps) {
  return async (event: unknown): Promise<void> => {
    const thrown: unknown[] = [];
    for (const told of receiptsIn(event)) {
      // One that has to come again holds back no other.
      const work = 'unreadable' in told ? unreadable(told.unreadable, deps) : recorded(told, deps);
      await work.catch((error: unknown) => thrown.push(error));
    }
    if (thrown.length > 0) throw thrown[0];
  };
}

type Told = Receipt | { readonly unreadable: unknown };

function receiptsIn(event: unknown): readonly Told[] {
  const mail = parseSesEvent(event);
  if (mail === 'not-needed') return [];
  if (mail !== 'not-ours') return [mail];
  const records = parseSmsEvents(event);
  if (records === 'not-ours') return [{ unreadable: event }];
  return records.flatMap((record) => (record === 'not-needed' ? [] : [record]));
}

/**
 * It would be no more readable next time. That it came is kept, under a hash: what it holds may be somebody's address,
 * and the same one again is the same row.
 */
async function unreadable(event: unknown, { receipts, now, log, counts }: Deps): Promise<void> {
  const id = hash('sha256', JSON.stringify(event) ?? '', 'base64url');
  await receipts.setAside({ id: `unreadable-${id}`, at: instant(now()), type: 'unreadable' });
  log.error('receipt-unreadable');
  counts.count('ReceiptsOfUnknownNotices', 1);
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
