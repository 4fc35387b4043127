import { describe, expect, test } from 'vitest';
import { createHandler } from '../../../functions/sweep-due/handler.ts';
import { oving } from '../../../infra/municipalities/oving.ts';
import { openCase } from '../../../shared/domain/applying/open-case.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { notAhead, sentOn } from '../../../shared/domain/settings/practice.ts';
import { municipalTime } from '../../../shared/municipal-time.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import { aDraft } from '../../support/case-builders.ts';
import { anApplication, receivedAt } from '../../support/domain-builders.ts';
import { memoryStores } from '../../support/memory-store.ts';

const key = { municipality: 'oving', reference: 'ACDE2346' };
const hour = 3_600_000;

async function practising() {
  const stores = memoryStores([oving]);
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const application = anApplication({ unit: 'hjemmetjenesten' });
  const opened = openCase({ reference: key.reference, application, receivedAt }, oving);
  await stores.drafts.start(aDraft(key));
  const change = addressChange(opened, oving, instant(receivedAt));
  await stores.cases.open({ change, contacts: { person: application.person }, draft: aDraft(key) });
  const sweep = createHandler({
    ...stores,
    currentSettings: stores.settings,
    ...municipalTime(() => receivedAt, stores.practice),
    practices: [{ municipality: 'oving', due: stores.dueIn('oving') }],
    log: quiet,
    counts: { count: () => undefined },
  });
  return { stores, sweep: () => sweep({}, { getRemainingTimeInMillis: () => 40_000 }) };
}

const kinds = async ({ cases }: ReturnType<typeof memoryStores>) =>
  (await cases.notices(key)).filter(({ to }) => to.who === 'staff').map(({ kind, occurrence }) => [kind, occurrence]);

describe('the clock of a municipality to train in', () => {
  test('goes to where it was sent, by way of every reminder on the road', async () => {
    const { stores, sweep } = await practising();
    const sent = sentOn(notAhead, 28);
    await stores.practice.moveClock('oving', notAhead, sent);
    await sweep();
    expect(await stores.practice.clock('oving')).toEqual({ ...sent, aheadMs: sent.untilMs });
    const told = (await kinds(stores)).map(([kind]) => kind);
    expect(told.filter((kind) => kind === 'take-case').length).toBe(3);
    expect(told).toContain('answer-due');
    expect((await stores.cases.find(key))?.preliminaryAnswer).toBeDefined();
  });

  test('stands still, and brings nothing early, while nobody sends it on', async () => {
    const { stores, sweep } = await practising();
    const before = await kinds(stores);
    await sweep();
    expect(await kinds(stores)).toEqual(before);
    expect(await stores.practice.clock('oving')).toEqual(notAhead);
  });

  test('goes on although something that is due cannot be handled', async () => {
    const { stores, sweep } = await practising();
    stores.state.municipalities.clear();
    await stores.practice.moveClock('oving', notAhead, { aheadMs: 0, untilMs: 200 * hour });
    await sweep();
    expect((await stores.practice.clock('oving')).aheadMs).toBe(200 * hour);
  });
});
