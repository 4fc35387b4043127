import { deliverNotice } from '../../functions/deliver-notices/deliver-notice.ts';
import { masoy } from '../../infra/municipalities/masoy.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';
import type { SendResult } from '../../shared/ports/sending.ts';
import { aNotice } from '../support/case-builders.ts';
import { countingUnits } from '../support/write-units.ts';
import { readUnits } from './read-units.ts';
import { type Figure, figure } from './report.ts';
import { type BenchStores, storeCase, withStores } from './stores.ts';
import { quiet, silent } from './sweep-at.ts';

const count = 200;
/** As many as the stream hands over at once. */
const batch = 10;

/** Pending mails handed over in the stream's batches, to providers that answer at once and after a tenth of a second. */
export async function delivering(endpoint: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const waitMs of [0, 100]) figures.push(...(await withStores(endpoint, (stores) => to(waitMs, stores))));
  return figures;
}

async function to(waitMs: number, stores: BenchStores): Promise<readonly Figure[]> {
  const notices = await pendingNotices(stores);
  const { units, stop } = countingUnits(stores.client);
  const began = performance.now();
  const reads = await readUnits(stores.client, () => deliverAll(notices, waitMs, stores));
  const seconds = (performance.now() - began) / 1000;
  stop();
  const writes = units.reduce((sum, each) => sum + each, 0);
  const name = `deliver notices, provider at ${waitMs} ms`;
  return [
    figure({ name, value: count / seconds, unit: 'per s' }),
    figure({ name: `${name}, reads a notice`, value: reads / count, unit: 'units' }),
    figure({ name: `${name}, writes a notice`, value: writes / count, unit: 'units' }),
    figure({ name: 'the ledger of a case, read', value: await ledgerUnits(notices, stores), unit: 'units' }),
  ].slice(0, waitMs === 0 ? 4 : 1);
}

/** Ten in each of as many cases as it takes. */
async function pendingNotices(stores: BenchStores): Promise<readonly Notice[]> {
  const notices: Notice[] = [];
  for (let left = count; left > 0; left -= batch) {
    await storeCase(stores, (key) => {
      const own = Array.from({ length: batch }, (_, index) =>
        aNotice({
          ...key,
          id: `${index}`.padEnd(43, '-'),
          channel: 'email',
          kind: 'decision-ready',
          state: 'pending',
        }),
      );
      notices.push(...own);
      return own;
    });
  }
  return notices;
}

async function deliverAll(notices: readonly Notice[], waitMs: number, stores: BenchStores): Promise<void> {
  const send = async (): Promise<SendResult> => {
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    return { result: 'accepted', providerId: 'provider-1' };
  };
  const deps = {
    notices: stores.notices,
    coming: stores.coming,
    settings: { municipality: async () => masoy },
    mailer: { send },
    messenger: { send },
    now: () => new Date('2026-03-05T11:01:00Z'),
    siteOrigin: 'https://ip.example',
    neutralSender: 'varsel@melding.example',
    log: quiet,
    counts: silent,
  };
  for (let from = 0; from < notices.length; from += batch) {
    const handed = notices.slice(from, from + batch);
    const results = await Promise.all(handed.map((each) => deliverNotice({ key: each, noticeId: each.id }, deps)));
    const odd = results.find((each) => each !== 'sent');
    if (odd) throw new Error(`not sent: ${odd}`);
  }
}

/** What the page of a case reads to tell who was told what; of ten notices. */
async function ledgerUnits([notice]: readonly Notice[], { client, cases }: BenchStores): Promise<number> {
  if (!notice) throw new Error('no notice');
  return readUnits(client, async () => {
    const found = await cases.notices(notice);
    if (found.length !== batch || found.some(({ steps }) => steps?.length !== 2)) throw new Error('not in the ledger');
  });
}
