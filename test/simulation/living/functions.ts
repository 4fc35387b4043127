import { createHandler as deliverHandler } from '../../../functions/deliver-notices/handler.ts';
import { createHandler as receiptHandler } from '../../../functions/record-receipts/handler.ts';
import { createHandler as sweepHandler } from '../../../functions/sweep-due/handler.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { DynamoStores } from '../../support/dynamo-stores.ts';
import { plainTime } from '../../support/memory-practice.ts';
import type { Instant } from '../oracle/calendar.ts';
import { crashing } from './crashing.ts';
import type { Fates } from './fates.ts';
import type { Post } from './providers.ts';

const crashLikelihood = 0.01;
const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const uncounted = { count: () => {} };

type Deps = {
  readonly stores: DynamoStores;
  readonly fates: Fates;
  readonly post: Post;
  readonly now: () => Instant;
  readonly settingsNow: (municipality: string) => Municipality;
};

/** The product’s functions as Lambda calls them, over stores in which any step may be their last. */
export function functionsOf({ stores, fates, post, now, settingsNow }: Deps) {
  const bad = { fates, likelihood: crashLikelihood };
  const settings = { municipality: async (id: string) => settingsNow(id) };
  const shared = {
    settings,
    currentSettings: settings,
    ...plainTime(() => new Date(now())),
    log: quiet,
    counts: uncounted,
  };
  const sweep = sweepHandler({
    ...shared,
    due: crashing(stores.due, bad),
    practice: stores.practice,
    practices: [],
  });
  return {
    deliver: deliverHandler({
      ...shared,
      notices: crashing(stores.notices, bad),
      coming: crashing(stores.coming, bad),
      mailer: post.mailer,
      messenger: post.messenger,
      siteOrigin: 'https://ip.example',
      neutralSender: 'varsel@melding.example',
    }),
    receive: receiptHandler({ ...shared, receipts: crashing(stores.receipts, bad) }),
    /** Now and then its time is up at once; what it could not do the next minute’s does. */
    sweep: () =>
      sweep({}, { getRemainingTimeInMillis: () => (fates('sweep').chance(0.02) ? 0 : 60_000) }).catch(() => {}),
  };
}
