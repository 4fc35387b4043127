import { sumsBetween } from '../../shared/domain/figures/contributions.ts';
import { type Counted, countedAfter } from '../../shared/domain/figures/counted.ts';
import { month } from '../../shared/domain/figures/month.ts';
import { coordinatedCase, decidedCase, plannedCase } from '../support/case-states.ts';
import { aReceivedCase } from '../support/domain-builders.ts';
import type { DynamoStores } from '../support/dynamo-stores.ts';
import { countingUnits } from '../support/write-units.ts';
import { readUnits } from './read-units.ts';
import { atMost, besideFloor, type Figure } from './report.ts';
import { withStores } from './stores.ts';

const few = 10;
const manyCases = 1_000;
/** The row beside the case and the rows of two months, each two units a started kilobyte. */
const mostUnits = 6;
const states = [aReceivedCase(), decidedCase(), coordinatedCase(), plannedCase()];

/** What one counted change costs, and what the page reads: that must not grow with the cases that are counted in it. */
export async function countingFigures(endpoint: string): Promise<readonly Figure[]> {
  return withStores(endpoint, async (stores) => {
    const { units, stop } = countingUnits(stores.client);
    await countLife(stores, 0);
    stop();
    for (let index = 1; index < few; index += 1) await countLife(stores, index);
    const ofFew = await reading(stores);
    for (let index = few; index < manyCases; index += 1) await countLife(stores, index);
    const ofMany = await reading(stores);
    return [
      atMost(
        { name: 'a change counted into the figures, at most', value: Math.max(...units), unit: 'units' },
        mostUnits,
      ),
      besideFloor({ name: `the figures of ${manyCases} cases, read`, value: ofMany, unit: 'read units' }, ofFew, 1),
    ];
  });
}

function reading({ client, figures }: DynamoStores): Promise<number> {
  return readUnits(client, () => figures.of('masoy', month('2026-12')));
}

async function countLife({ figures }: DynamoStores, index: number): Promise<void> {
  const key = { municipality: 'masoy', reference: String(index).padStart(8, '0') };
  let before: Counted | undefined;
  for (const after of states) {
    const next = countedAfter(before, { after });
    await figures.count(key, { ...(before && { before }), after: next, sums: sumsBetween(before, next) });
    before = next;
  }
}
