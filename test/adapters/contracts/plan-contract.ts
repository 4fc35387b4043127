import { expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { fieldsOf, numbersOf, writtenPoints } from '../../../shared/domain/plan-record/points.ts';
import type { PlanVersion } from '../../../shared/domain/plan-record/versions.ts';
import { pointEvent } from '../../../shared/domain/plan-record/write-point.ts';
import { aKey, at } from '../../support/case-builders.ts';
import { aPeriod } from '../../support/case-states.ts';
import { aPointVersion, wholePlan } from '../../support/plan-builders.ts';
import { aChange, filed } from './case-contract.ts';
import type { NewStores } from './store-contract.ts';

const whole = wholePlan();

/** Every point, as it stands in the whole plan. */
const everyPoint = writtenPoints.map((point) =>
  aPointVersion({
    point,
    lastRow: 3,
    content: Object.fromEntries(fieldsOf[point].map((field) => [field, whole[field]])),
  }),
);

const version: PlanVersion = {
  number: 2,
  why: 'registered',
  at: at('2026-04-30T10:00:00Z'),
  by: 'kari.koord',
  period: { ...aPeriod(), revisedOn: day('2026-04-30') },
  coordinator: 'kari.koord',
  consent: { plan: 'given', coordinator: 'given' },
  points: { goals: 1, measures: 3 },
  sharing: [
    {
      id: '1.0',
      service: 'Havøysund skole',
      direction: 'both',
      areas: ['school'],
      except: 'Det om far.',
      from: day('2026-03-13'),
      to: day('2027-05-30'),
    },
  ],
};

export function planContract(newStores: NewStores): void {
  test('a plan in which nobody has written is empty', async () => {
    const { plans } = await newStores();
    expect(await plans.latest(aKey)).toEqual({});
    expect(await plans.at(aKey, { goals: 1 })).toEqual({});
    expect(await plans.versions(aKey)).toEqual([]);
    expect(await plans.seen(aKey, 'main')).toEqual({});
  });

  test('a plan that is kept elsewhere says so, and whether something was written here', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    for (const elsewhere of [{}, { writtenHere: true }] as const) {
      const found = (await stores.cases.find(aKey)) ?? before;
      const plan = { ...aPeriod(), since: at('2026-04-30T10:00:00Z'), elsewhere };
      const { after } = aChange(found);
      expect(await stores.cases.commit(aChange(found, { after: { ...after, plan } }))).toBe('saved');
      expect((await stores.cases.find(aKey))?.plan).toEqual(plan);
    }
  });

  test('each point is read as it was written, and the timeline says that it was', async () => {
    const stores = await newStores();
    const ipCase = await filed(stores);
    for (const point of everyPoint) expect(await stores.plans.write(ipCase, point)).toBe('written');
    expect(Object.values(await stores.plans.latest(aKey))).toEqual(everyPoint);
    const events = (await stores.cases.timeline(aKey)).filter(({ type }) => type === 'plan-point-changed');
    expect(events).toHaveLength(everyPoint.length);
    expect(events).toEqual(expect.arrayContaining(everyPoint.map(pointEvent)));
    expect(await stores.cases.find(aKey)).toEqual(ipCase);
  });

  test('what an employee writes is in the log, without a word of it; what the person writes is not', async () => {
    const stores = await newStores();
    const ipCase = await filed(stores);
    await stores.plans.write(ipCase, aPointVersion());
    await stores.plans.write(ipCase, aPointVersion({ version: 2, by: { who: 'person' } }));
    const asked = { municipality: 'masoy', from: day('2026-03-20'), to: day('2026-03-20') };
    expect((await stores.auditLog.entries(asked)).entries).toEqual([
      {
        at: aPointVersion().at,
        by: 'kari.koord',
        code: 'case-changed',
        reference: aKey.reference,
        about: 'plan-point-changed',
      },
    ]);
  });

  test('six who write in six points at once are all heard', async () => {
    const stores = await newStores();
    const ipCase = await filed(stores);
    const results = await Promise.all(everyPoint.map((point) => stores.plans.write(ipCase, point)));
    expect(results).toEqual(everyPoint.map(() => 'written'));
  });

  test('of two who write the same version of a point one is told that the other was first', async () => {
    const stores = await newStores();
    const ipCase = await filed(stores);
    const mine = aPointVersion({ by: { who: 'person' }, content: { resources: 'Liker fjell.' } });
    const results = await Promise.all([aPointVersion(), mine].map((each) => stores.plans.write(ipCase, each)));
    expect(results.toSorted()).toEqual(['stale', 'written']);
    const events = (await stores.cases.timeline(aKey)).filter(({ type }) => type === 'plan-point-changed');
    expect(events).toHaveLength(1);
  });

  test('nothing is written for a case that has changed since it was read', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const change = aChange(before);
    await stores.cases.commit(change);
    expect(await stores.plans.write(before, aPointVersion())).toBe('case-changed');
    expect(await stores.plans.latest(aKey)).toEqual({});
    expect(await stores.plans.write(change.after, aPointVersion())).toBe('written');
  });

  test('older versions are kept, also when there are many', async () => {
    const stores = await newStores();
    const ipCase = await filed(stores);
    const versions = Array.from({ length: 11 }, (_, index) =>
      aPointVersion({
        version: index + 1,
        at: at(`2026-03-20T10:00:${String(index).padStart(2, '0')}Z`),
        content: { resources: `Tekst ${index + 1}` },
      }),
    );
    for (const each of versions) expect(await stores.plans.write(ipCase, each)).toBe('written');
    expect(await stores.plans.latest(aKey)).toEqual({ goals: versions[10] });
    expect(await stores.plans.at(aKey, { goals: 2, measures: 1 })).toEqual({ goals: versions[1] });
    const events = (await stores.cases.timeline(aKey)).filter(({ type }) => type === 'plan-point-changed');
    expect(events.map(({ at: moment }) => moment)).toEqual(versions.map(({ at: moment }) => moment));
  });

  test('the plan as it was registered is kept with the change, or not at all', async () => {
    const stores = await newStores();
    const before: IpCase = await filed(stores);
    const change = aChange(before, { planVersion: version });
    expect(await stores.cases.commit(change)).toBe('saved');
    expect(await stores.cases.commit({ ...change, planVersion: { ...version, number: 3 } })).toBe('stale');
    expect(await stores.plans.versions(aKey)).toEqual([version]);
  });

  test('each who reads the plan has read their own versions of it', async () => {
    const { plans } = await newStores();
    const numbers = numbersOf({ goals: aPointVersion({ version: 4 }) });
    await plans.see(aKey, 'main', numbers);
    await plans.see(aKey, 'person', { measures: 2 });
    await plans.see(aKey, 'person', { measures: 3 });
    expect(await plans.seen(aKey, 'main')).toEqual({ goals: 4 });
    expect(await plans.seen(aKey, 'person')).toEqual({ measures: 3 });
    expect(await plans.seen(aKey, 'otherParent')).toEqual({});
  });
}
