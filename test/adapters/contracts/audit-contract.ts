import { expect, test } from 'vitest';
import type { AuditEntry } from '../../../shared/domain/audit-entry.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { AuditQuery } from '../../../shared/ports/log.ts';
import { aFiling, aKey, at } from '../../support/case-builders.ts';
import type { Stores } from '../../support/memory-store.ts';
import type { NewStores } from './store-contract.ts';

const march: AuditQuery = { municipality: 'masoy', from: day('2026-03-01'), to: day('2026-03-31') };
const line = (moment: string, overrides: Partial<AuditEntry> = {}): AuditEntry => ({
  at: at(moment),
  by: 'hanna.hav',
  code: 'case-opened',
  reference: aKey.reference,
  ...overrides,
});

async function all({ auditLog }: Stores, asked: AuditQuery = march): Promise<readonly AuditEntry[]> {
  const found: AuditEntry[] = [];
  let page: string | undefined;
  do {
    const { entries, next } = await auditLog.entries(asked, page);
    found.push(...entries);
    page = next;
  } while (page);
  return found;
}

export function auditContract(newStores: NewStores): void {
  test('what happened in the same millisecond is two lines: none takes the place of another', async () => {
    const stores = await newStores();
    const same = line('2026-03-06T08:00:00Z');
    await Promise.all([stores.auditLog.record('masoy', same), stores.auditLog.record('masoy', same)]);
    expect(await all(stores)).toEqual([same, same]);
  });

  test('the newest comes first, page by page, each line once, over days without any', async () => {
    const stores = await newStores();
    const written = Array.from({ length: 70 }, (_, index) =>
      line(`2026-03-${String((index % 20) + 1).padStart(2, '0')}T10:00:${String(index % 60).padStart(2, '0')}Z`),
    );
    for (const entry of written) await stores.auditLog.record('masoy', entry);
    const found = await all(stores);
    expect(found.map((entry) => entry.at)).toEqual(
      written
        .map((entry) => entry.at)
        .sort()
        .reverse(),
    );
    expect((await stores.auditLog.entries(march)).entries).toHaveLength(50);
  });

  test('a day ends at midnight in Norway, and the days asked for are whole', async () => {
    const stores = await newStores();
    const [before, first, last, after] = [
      '2026-03-05T22:59:59Z',
      '2026-03-05T23:00:00Z',
      '2026-03-07T22:59:59Z',
      '2026-03-07T23:00:00Z',
    ].map((moment) => line(moment));
    if (!before || !first || !last || !after) throw new Error('four moments');
    for (const entry of [before, first, last, after]) await stores.auditLog.record('masoy', entry);
    expect(await all(stores, { ...march, from: day('2026-03-06'), to: day('2026-03-07') })).toEqual([last, first]);
  });

  test('a search finds one employee, one case and one kind of act, in its own municipality', async () => {
    const stores = await newStores();
    const mine = line('2026-03-06T08:00:00Z');
    const others = line('2026-03-06T08:01:00Z', { by: 'dag.dal' });
    const refused = line('2026-03-06T08:02:00Z', { code: 'page-asked', refused: 'forbidden', reference: 'EFGH2346' });
    for (const entry of [mine, others, refused]) await stores.auditLog.record('masoy', entry);
    await stores.auditLog.record('fjordsund', mine);
    expect(await all(stores, { ...march, by: 'dag.dal' })).toEqual([others]);
    expect(await all(stores, { ...march, reference: 'EFGH2346' })).toEqual([refused]);
    expect(await all(stores, { ...march, code: 'page-asked' })).toEqual([refused]);
    expect(await all(stores, { ...march, by: 'dag.dal', code: 'page-asked' })).toEqual([]);
    expect(await all(stores, { ...march, municipality: 'fjordsund' })).toEqual([mine]);
  });

  test('a view of a case is in the log with it, an emergency’s marked as one', async () => {
    const stores = await newStores();
    await stores.drafts.start(aFiling().draft);
    await stores.cases.open(aFiling());
    const view = { at: at('2026-03-06T08:00:00Z'), staffId: 'vera.vakt', emergency: true } as const;
    await stores.cases.recordView(aKey, view);
    expect(await stores.cases.views(aKey)).toEqual([view]);
    expect(await all(stores)).toEqual([line('2026-03-06T08:00:00Z', { by: 'vera.vakt', about: 'emergency' })]);
  });

  test('an employee’s change is in the log with it, the calendar’s is not', async () => {
    const stores = await newStores();
    await stores.drafts.start(aFiling().draft);
    await stores.cases.open(aFiling());
    const before = await stores.cases.find(aKey);
    if (!before) throw new Error('not filed');
    const taken = { ...before, version: before.version + 1 };
    const by = { who: 'staff', staffId: 'hanna.hav' } as const;
    const events = [{ type: 'taken', at: at('2026-03-06T08:00:00Z'), by } as const];
    const change = { before, after: taken, events, notices: [], tasks: [] };
    expect(await stores.cases.commit(change)).toBe('saved');
    expect(await stores.cases.commit(change)).toBe('stale');
    const system = [{ type: 'consent-lapsed', at: at('2026-03-06T09:00:00Z'), by: { who: 'system' } } as const];
    const swept = { ...taken, version: taken.version + 1 };
    await stores.cases.commit({ before: taken, after: swept, events: system, notices: [], tasks: [] });
    expect(await all(stores)).toEqual([line('2026-03-06T08:00:00Z', { code: 'case-changed', about: 'taken' })]);
  });
}
