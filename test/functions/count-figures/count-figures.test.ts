import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHandler } from '../../../functions/count-figures/handler.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { streamImages } from '../../../shared/adapters/stream-images.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { month } from '../../../shared/domain/figures/month.ts';
import { revisePlan } from '../../../shared/domain/planning/register-plan.ts';
import type { FigureStore } from '../../../shared/ports/figures.ts';
import { aFiling, aNotice } from '../../support/case-builders.ts';
import { aPeriod, consentedCase, coordinatedCase, decidedCase, plannedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { memoryStores } from '../../support/memory-store.ts';
import { changesOf, noticeEnded, type Told } from './told-changes.ts';

function counting(change: (figures: FigureStore) => FigureStore = (figures) => figures) {
  const stores = memoryStores([masoy]);
  const lines: string[] = [];
  const write = (code: string) => void lines.push(code);
  const log = { info: write, warn: write, error: write };
  const handler = createHandler({ figures: change(stores.figures), images: streamImages, log });
  return {
    stores,
    lines,
    handler: (...Records: readonly unknown[]) => handler({ Records }),
    /** Without the zeros that are left where something was owed. */
    async figures() {
      const rows = await stores.figures.of('masoy', month('2030-12'));
      const counts = rows.flatMap(({ month: of, unit, counts: each }) =>
        Object.entries(each).map(([name, count]) => [`${of} ${unit} ${name}`, count] as const),
      );
      return Object.fromEntries(counts.filter(([, count]) => count !== 0).sort());
    },
  };
}

const planned = plannedCase({ period: aPeriod({ nextRevision: day('2026-09-15') }) });
const act = { nextRevision: day('2027-03-15'), staffId: 'kari.koord', now: new Date('2026-09-20T10:00:00Z') };
const revised = changeOf(revisePlan(planned, act, masoy)).after;
const life: readonly IpCase[] = [aReceivedCase(), decidedCase(), consentedCase(), coordinatedCase(), planned, revised];
const whatItCountsFor = {
  '2026-03 hjemmetjenesten answered_7': 1,
  '2026-03 hjemmetjenesten coordinator_7': 1,
  '2026-03 hjemmetjenesten inTime': 1,
  '2026-09 hjemmetjenesten unrevised': 1,
  '2027-03 hjemmetjenesten revision_15': 1,
};

describe('a case that is counted', () => {
  test('is in the figures as it happened', async () => {
    const world = counting();
    expect(await world.handler(...changesOf(life))).toEqual({ batchItemFailures: [] });
    expect(await world.figures()).toEqual(whatItCountsFor);
  });

  test('comes to the same however its changes are told: again, out of order, in many batches, all at once', async () => {
    const told = changesOf(life);
    const tellings = fc
      .tuple(
        fc.shuffledSubarray([...told], { minLength: told.length }),
        fc.array(fc.constantFrom(...told), { maxLength: 12 }),
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
      )
      .map(([first, again, size, atOnce]) => ({ batches: inBatches([...first, ...again], size), atOnce }));
    await fc.assert(
      fc.asyncProperty(tellings, async ({ batches, atOnce }) => {
        const world = counting(slowly);
        if (atOnce) await Promise.all(batches.map((batch) => tellUntilTaken(world, batch)));
        else for (const batch of batches) await tellUntilTaken(world, batch);
        expect(await world.figures()).toEqual(whatItCountsFor);
      }),
      { numRuns: 100 },
    );
  });

  test('is made good by what comes later, where a change was passed over', async () => {
    const world = counting();
    await world.handler(...changesOf(life).slice(2));
    expect(await world.figures()).toEqual(whatItCountsFor);
  });

  test('is told again, with all after it, when it could not be counted; nothing is counted twice', async () => {
    let isDown = true;
    const world = counting((figures) => ({
      ...figures,
      count: (key, count) => (isDown && count.before ? Promise.reject(new Error('down')) : figures.count(key, count)),
    }));
    const told = changesOf(life);
    expect(await world.handler(...told)).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] });
    expect(world.lines).toEqual(['figures-not-counted']);
    isDown = false;
    expect(await world.handler(...told)).toEqual({ batchItemFailures: [] });
    expect(await world.figures()).toEqual(whatItCountsFor);
  });

  test.each([
    ['of another shape', { dynamodb: {} }],
    ['of a case that no row can be', { dynamodb: { SequenceNumber: '1', Keys: { sk: { S: 'case' } }, NewImage: {} } }],
    ['that is nothing', null],
  ])('is counted after a record %s, which is stepped over', async (_, odd) => {
    const world = counting();
    expect(await world.handler(odd, ...changesOf(life))).toEqual({ batchItemFailures: [] });
    expect(world.lines).toEqual(['stream-record-unreadable']);
    expect(await world.figures()).toEqual(whatItCountsFor);
  });
});

describe('a notice that did not arrive', () => {
  const filed = async () => {
    const world = counting();
    const opening = aFiling();
    await world.stores.drafts.start(opening.draft);
    await world.stores.cases.open(opening);
    return world;
  };

  test.each(['bounced', 'failed', 'suppressed', 'expired', 'handed-to-person'] as const)(
    '%s counts by its channel, once',
    async (state) => {
      const world = await filed();
      const ended = noticeEnded(aNotice({ state }));
      await world.handler(ended, ended);
      await world.handler(noticeEnded(aNotice({ state: 'bounced' })));
      await world.handler(noticeEnded(aNotice({ id: 'another', state, channel: 'email' })));
      expect(await world.figures()).toEqual({ '2026-03 hjemmetjenesten email': 1, '2026-03 hjemmetjenesten sms': 1 });
    },
  );

  test('does not count where it is on its way, arrived, or told of a draft', async () => {
    const world = await filed();
    for (const state of ['pending', 'sent', 'delivered', 'superseded'] as const) {
      await world.handler(noticeEnded(aNotice({ state })));
    }
    await world.handler(noticeEnded(aNotice({ state: 'failed', kind: 'draft-expiring' })));
    expect(await world.figures()).toEqual({});
  });
});

function inBatches(told: readonly Told[], size: number): readonly (readonly Told[])[] {
  return Array.from({ length: Math.ceil(told.length / size) }, (_, at) => told.slice(at * size, (at + 1) * size));
}

/** As Lambda does: what failed, and all after it, once more. */
async function tellUntilTaken(world: ReturnType<typeof counting>, batch: readonly Told[]): Promise<void> {
  for (let left = batch; left.length > 0; ) {
    const { batchItemFailures } = await world.handler(...left);
    const [failed] = batchItemFailures;
    if (!failed) return;
    left = left.slice(left.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === failed.itemIdentifier));
  }
}

/** Others get in between a reading and its writing. */
function slowly(figures: FigureStore): FigureStore {
  return {
    ...figures,
    counted: async (key) => {
      const found = await figures.counted(key);
      await Promise.resolve();
      return found;
    },
  };
}
