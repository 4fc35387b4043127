import type { Instant } from '../oracle/calendar.ts';
import type { Fates } from './fates.ts';
import type { NoticeKeys } from './stream.ts';

type StreamRecord = { readonly at: Instant; readonly keys: NoticeKeys; readonly tries: number };
type Deliver = (
  event: unknown,
) => Promise<{ readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] }>;

export type StreamQueue = {
  readonly add: (keys: NoticeKeys, now: Instant) => void;
  readonly bring: (deliver: Deliver, now: Instant) => Promise<void>;
  readonly next: () => Instant | undefined;
};

const minute = 60_000;
const triesOfLambda = 3;
/** Of the event source. */
const batchSize = 10;

/** Records come at once; now and then one comes late, twice, in another order, or never. */
export function streamQueue(fates: Fates): StreamQueue {
  let records: readonly StreamRecord[] = [];
  const taken = (now: Instant): readonly StreamRecord[] => {
    const due = records.filter(({ at }) => at <= now).slice(0, batchSize);
    records = records.filter((one) => !due.includes(one));
    return fates('order').chance(0.1) ? due.toReversed() : due;
  };
  return {
    add(keys, now) {
      const luck = fates(`record ${keys.sk.S}`);
      if (luck.chance(0.01)) return;
      const record = { at: luck.chance(0.02) ? now + 5 * minute : now, keys, tries: 0 };
      const again = luck.chance(0.05) ? [{ ...record, at: now + minute * luck.between(0, 3) }] : [];
      records = [...records, record, ...again];
    },
    async bring(deliver, now) {
      for (let batch = taken(now); batch.length > 0; batch = taken(now)) {
        const Records = batch.map(({ keys }, index) => ({ dynamodb: { SequenceNumber: String(index), Keys: keys } }));
        const { batchItemFailures } = await deliver({ Records });
        const failed = batchItemFailures.flatMap(({ itemIdentifier }) => batch[Number(itemIdentifier)] ?? []);
        // Lambda brings it again a few times; then its row is found through the due index.
        const again = failed.filter(({ tries }) => tries < triesOfLambda);
        records = [...records, ...again.map((one) => ({ ...one, at: now + minute, tries: one.tries + 1 }))];
      }
    },
    next: () => (records.length === 0 ? undefined : Math.min(...records.map(({ at }) => at))),
  };
}
