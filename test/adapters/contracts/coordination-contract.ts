import { expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { QueuePage } from '../../../shared/ports/queue.ts';
import { aDraft, aKey, at } from '../../support/case-builders.ts';
import { coordinatedCase, plannedCase } from '../../support/case-states.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';
import type { Stores } from '../../support/memory-store.ts';
import { aChange, filed } from './case-contract.ts';
import type { NewStores } from './store-contract.ts';

const references = ({ rows }: QueuePage) => rows.map(({ ipCase }) => ipCase.reference);

/** The case as it is stored, turned into this one. */
async function become(stores: Stores, after: IpCase): Promise<IpCase> {
  const before = await stores.cases.find(after);
  if (!before) throw new Error('not filed');
  const next = { ...after, version: before.version + 1 };
  expect(await stores.cases.commit(aChange(before, { after: next }))).toBe('saved');
  return next;
}

/** Files a case and gives it to a coordinator, to be done by this day. */
async function given(stores: Stores, reference: string, by = '2026-06-11', changed: Partial<IpCase> = {}) {
  await filed(stores, aDraft({ reference }));
  const { makePlan, ...ipCase } = coordinatedCase();
  const clock = makePlan && { makePlan: { ...makePlan, by: day(by) } };
  return become(stores, { ...ipCase, ...clock, ...changed, reference });
}

const missedOn = day('2026-03-23');
const waiting = {
  status: 'awaiting-information',
  information: { askedOn: day('2026-03-06'), by: day('2026-03-20'), since: at('2026-03-06T10:00:00Z') },
} as const;

const standingIn = (ipCase: IpCase, staffId: string): IpCase => ({
  ...ipCase,
  coordinator: { staffId: 'kari.koord', since: day('2026-03-19'), standIn: { staffId, until: day('2026-06-18') } },
});

export function coordinationContract(newStores: NewStores): void {
  test('everything that a case carries after its decision is kept, and gone when taken away', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const full: IpCase = {
      ...standingIn(plannedCase(), 'dag.dal'),
      consent: {
        plan: 'withdrawn',
        coordinator: 'given',
        sharing: [
          { id: '1.0', to: day('2027-05-30') },
          { id: '3.1', to: day('2027-01-31') },
        ],
        revision: 7,
      },
      information: { askedOn: day('2026-03-06'), by: day('2026-03-20'), since: before.receivedAt },
      consentAsked: { on: day('2026-03-16'), parts: ['plan', 'sharing'] },
      appoint: { by: day('2026-05-13'), since: before.receivedAt, vacant: true },
      makePlan: { by: day('2026-06-11'), since: before.receivedAt },
      plan: {
        from: day('2026-05-01'),
        to: day('2027-04-30'),
        nextRevision: day('2027-04-30'),
        since: before.receivedAt,
        revisedOn: day('2026-05-20'),
        needsChangedAt: before.receivedAt,
      },
      complaint: {
        receivedAt: before.receivedAt,
        receivedOn: day('2026-03-05'),
        late: true,
        by: day('2026-04-05'),
        answer: { result: 'upheld-and-forwarded', on: day('2026-03-30'), by: 'hanna.hav' },
      },
      closing: { reason: 'moved', on: day('2026-06-01'), by: 'kari.koord', agreed: 'notAsked' },
      decision: { outcome: 'granted', on: day('2026-03-12'), by: 'hanna.hav', toldOn: day('2026-03-12') },
    };
    expect(await stores.cases.find(aKey)).toEqual(before);
    const kept = await become(stores, full);
    expect(await stores.cases.find(aKey)).toEqual(kept);
    const bare = await become(stores, before);
    expect(await stores.cases.find(aKey)).toEqual(bare);
  });

  test.each([
    ['awaiting-information', { ...aReceivedCase(), ...waiting }],
    ['in-progress', { ...aReceivedCase(), status: 'in-progress', information: { ...waiting.information, missedOn } }],
    ['coordinator-appointed', coordinatedCase()],
    ['plan-active', plannedCase()],
    ['plan-paused', { ...plannedCase(), status: 'plan-paused' }],
    ['closed', { ...plannedCase(), status: 'closed' }],
  ] as const)('a case that is %s is stored as it is', async (_, ipCase) => {
    const stores = await newStores();
    await filed(stores);
    const stored = await become(stores, ipCase);
    expect(await stores.cases.find(aKey)).toEqual(stored);
    expect(await stores.due.findCase(aKey)).toEqual(stored);
  });

  test('a coordinator finds their cases, what is due first at the top, page by page', async () => {
    const stores = await newStores();
    const later = Array.from({ length: 54 }, (_, index) => `CASE${1000 + index}`);
    await given(stores, 'URGENT22', '2026-05-01');
    for (const reference of later) await given(stores, reference);
    await given(stores, 'ANOTHERS', '2026-05-01', { coordinator: { staffId: 'dag.dal', since: day('2026-03-19') } });
    const first = await stores.cases.coordinated('masoy', 'kari.koord');
    const second = await stores.cases.coordinated('masoy', 'kari.koord', first.next);
    expect(references(first)).toHaveLength(50);
    expect([...references(first), ...references(second)]).toEqual(['URGENT22', ...later]);
    expect(second.next).toBeUndefined();
    expect(first.rows[0]).toMatchObject({ nextDeadline: '2026-05-01', openTasks: 0 });
    expect(references(await stores.cases.coordinated('fjordsund', 'kari.koord'))).toEqual([]);
    expect(references(await stores.cases.coordinated('masoy', 'kari.koord', 'æ!%'))).toEqual(references(first));
  });

  test('a stand-in finds the case too; it moves with its date, and goes with them', async () => {
    const stores = await newStores();
    const found = async (staffId: string) => references(await stores.cases.coordinated('masoy', staffId));
    const first = await given(stores, 'CASE1001', '2026-06-11');
    await given(stores, 'CASE1002', '2026-05-20', { coordinator: { staffId: 'dag.dal', since: day('2026-03-19') } });
    await become(stores, standingIn(first, 'dag.dal'));
    expect(await found('dag.dal')).toEqual(['CASE1002', 'CASE1001']);
    expect(await found('kari.koord')).toEqual(['CASE1001']);

    const sooner = { ...standingIn(first, 'dag.dal'), makePlan: { by: day('2026-05-02'), since: first.receivedAt } };
    await become(stores, sooner);
    expect(await found('dag.dal')).toEqual(['CASE1001', 'CASE1002']);
    expect((await stores.cases.coordinated('masoy', 'dag.dal')).rows[0]?.nextDeadline).toBe('2026-05-02');

    await become(stores, standingIn(sooner, 'siri.sist'));
    expect(await found('dag.dal')).toEqual(['CASE1002']);
    expect(await found('siri.sist')).toEqual(['CASE1001']);

    await become(stores, first);
    expect(await found('siri.sist')).toEqual([]);
    expect(await found('kari.koord')).toEqual(['CASE1001']);
  });

  test('somebody who stands in for more than a page finds them all, each once', async () => {
    const stores = await newStores();
    const all = Array.from({ length: 53 }, (_, index) => `CASE${1000 + index}`);
    for (const reference of all) {
      const ipCase = await given(stores, reference);
      await become(stores, standingIn(ipCase, 'dag.dal'));
    }
    const first = await stores.cases.coordinated('masoy', 'dag.dal');
    const second = await stores.cases.coordinated('masoy', 'dag.dal', first.next);
    expect([...references(first), ...references(second)]).toEqual(all);
  });

  test('a closed case leaves the list of its coordinator, of the stand-in and of the unit', async () => {
    const stores = await newStores();
    const ipCase = standingIn(await given(stores, 'CASE1001'), 'dag.dal');
    await become(stores, ipCase);
    expect(references(await stores.cases.queue('masoy', ipCase.unit, 'plan'))).toEqual(['CASE1001']);
    const { wakeAt: _, makePlan: __, ...rest } = ipCase;
    await become(stores, { ...rest, status: 'closed' });
    for (const staffId of ['kari.koord', 'dag.dal']) {
      expect(references(await stores.cases.coordinated('masoy', staffId))).toEqual([]);
    }
    expect(references(await stores.cases.queue('masoy', ipCase.unit, 'plan'))).toEqual([]);
  });

  test('a coordinator who has left finds the case no more', async () => {
    const stores = await newStores();
    const { coordinator: _, ...vacant } = await given(stores, 'CASE1001');
    await become(stores, { ...vacant, status: 'decided' });
    expect(references(await stores.cases.coordinated('masoy', 'kari.koord'))).toEqual([]);
    expect(references(await stores.cases.queue('masoy', vacant.unit, 'waiting'))).toEqual(['CASE1001']);
  });
}
