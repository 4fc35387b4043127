import type { Instant } from '../../shared/domain/calendar/day.ts';
import type { ReceiptEvent } from '../../shared/notices/sending/receipts.ts';
import type { NoticeRef } from '../../shared/ports/sending.ts';

/** One event of a provider, as it came in. */
export type Receipt = {
  /** The event's own id: the same event may come twice. */
  readonly id: string;
  /** When the provider says it happened; absent when that is no moment. */
  readonly at?: Instant;
  /** The provider's word for it, for what is set aside. */
  readonly type: string;
  /** Absent when its tags name no notice. */
  readonly notice?: NoticeRef;
  readonly event: ReceiptEvent;
};
