import { expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import type { CaseStore, Latest } from '../../../shared/ports/cases.ts';
import { aDraft, aKey, aNotice, aTask, at } from '../../support/case-builders.ts';
import { aChange, filed } from './case-contract.ts';
import type { NewStores } from './store-contract.ts';

const by = { who: 'staff', staffId: 'hanna.hav' } as const;

/** Every page of what is asked for, in the order in which it came. */
async function allPages<Item>(pageOf: (page?: string) => Promise<Latest<Item>>): Promise<readonly (readonly Item[])[]> {
  const pages: (readonly Item[])[] = [];
  let next: string | undefined;
  do {
    const page = await pageOf(next);
    pages.push(page.items);
    next = page.next;
  } while (next !== undefined);
  return pages;
}

/** Lists, and what grows as long as a case lives: read a page at a time. */
export function listContract(newStores: NewStores): void {
  test('what happened is read the latest first, page by page, nothing twice and nothing left out', async () => {
    const stores = await newStores();
    let ipCase = await filed(stores);
    for (let number = 0; number < 45; number += 1) {
      const moment = at(`2026-03-06T08:${String(number).padStart(2, '0')}:00Z`);
      const event = { type: 'plan-revised', nextRevision: day('2027-01-01'), at: moment, by } as const;
      const change = aChange(ipCase, { events: [event, { type: 'called', at: moment, by }] });
      await stores.cases.commit(change);
      ipCase = change.after;
    }
    const pages = await allPages<CaseEvent>((page) => stores.cases.latestEvents(aKey, page));
    expect(pages.map((page) => page.length)).toEqual([40, 40, 11]);
    expect(pages.flat()).toEqual((await stores.cases.timeline(aKey)).toReversed());
    expect((await stores.cases.latestEvents(aKey, 'æ!%')).items).toEqual(pages[0]);
  });

  test('what stands is found however much has happened since, with its words, and nothing else of that age', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const moment = at('2026-03-06T08:00:00Z');
    const until = day('2026-03-20');
    const asked = { type: 'information-asked', until, text: 'Hva med skolen?', at: moment, by } as const;
    const first = aChange(before, { events: [{ type: 'taken', at: moment, by }, asked] });
    await stores.cases.commit(first);
    const types = ['information-asked', 'information-answered'] as const;
    const { latest, standing } = await stores.cases.happened(aKey, types);
    expect(standing).toEqual(await stores.cases.timeline(aKey));
    expect(latest).toEqual({ items: standing.toReversed() });
    const events = Array.from({ length: 45 }, (_, index) => {
      const later = at(`2026-03-07T08:${String(index).padStart(2, '0')}:00Z`);
      return { type: 'called', at: later, by } as const;
    });
    await stores.cases.commit(aChange(first.after, { events }));
    const since = await stores.cases.happened(aKey, types);
    expect(since.latest).toEqual(await stores.cases.latestEvents(aKey));
    expect(since.standing).toEqual([asked, ...events.slice(5)]);
    const nobody = await stores.cases.happened({ ...aKey, reference: 'ZZZZ2222' }, types);
    expect(nobody).toEqual({ latest: { items: [] }, standing: [] });
  });

  test('views are read the latest first, page by page', async () => {
    const stores = await newStores();
    await filed(stores);
    const views = Array.from({ length: 120 }, (_, index) => {
      return { at: at(`2026-03-06T08:${String(index % 60).padStart(2, '0')}:00Z`), staffId: `staff.${index}` };
    });
    for (const view of views) await stores.cases.recordView(aKey, view);
    const pages = await allPages((page) => stores.cases.latestViews(aKey, page));
    expect(pages.map((page) => page.length)).toEqual([100, 20]);
    expect(new Set(pages.flat().map(({ staffId }) => staffId)).size).toBe(120);
    const moments = pages.flat().map((view) => view.at);
    expect(moments).toEqual(moments.toSorted().toReversed());
  });

  test('a list says who has not been told, until the task is ticked off', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const row = async () => (await stores.cases.queue('masoy', before.unit, 'open')).rows[0];
    expect(await row()).toMatchObject({ openTasks: 0, undelivered: 0 });
    const notice = aNotice({ id: 'receipt'.padEnd(43, '-') });
    const failed = { ...notice, state: 'failed' } as const;
    const [stored] = (await stores.cases.notices(aKey)).filter(({ id }) => id === notice.id);
    await stores.receipts.finish(stored ?? notice, failed, { task: aTask() });
    await stores.cases.commit(aChange(before, { tasks: [aTask({ id: 'ask', kind: 'ask-anew' })] }));
    expect(await row()).toMatchObject({ openTasks: 2, undelivered: 1 });
    await stores.cases.finishTask(
      aKey,
      aTask({ id: 'ask', kind: 'ask-anew' }),
      'hanna.hav',
      at('2026-03-09T08:00:00Z'),
    );
    expect(await row()).toMatchObject({ openTasks: 1, undelivered: 1 });
    await stores.cases.finishTask(aKey, aTask(), 'hanna.hav', at('2026-03-09T08:01:00Z'));
    await stores.cases.finishTask(aKey, aTask(), 'hanna.hav', at('2026-03-09T08:02:00Z'));
    expect(await row()).toMatchObject({ openTasks: 0, undelivered: 0 });
  });

  test('a case that comes with a message nobody can be given says so at once', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const change = aChange(before, {
      tasks: [aTask(), aTask({ id: 'other' }), aTask({ id: 'ask', kind: 'ask-anew' })],
    });
    await stores.cases.commit(change);
    const [row] = (await stores.cases.queue('masoy', before.unit, 'open')).rows;
    expect(row).toMatchObject({ openTasks: 3, undelivered: 2 });
  });

  test('a row’s place goes on after it, in its own unit’s list and in another’s', async () => {
    const stores = await newStores();
    const { cases } = stores;
    for (const reference of ['AAAA2222', 'CCCC2222', 'DDDD2222', 'EEEE2222']) {
      const ipCase = await filed(stores, aDraft({ reference }));
      const unit = reference === 'CCCC2222' || reference === 'EEEE2222' ? 'sykeavdelingen' : 'hjemmetjenesten';
      await cases.commit(aChange(ipCase, { after: { ...ipCase, version: 2, unit } }));
    }
    const rest = async (unit: string, place: string) => references(cases, unit, place);
    const rows = (await cases.queue('masoy', 'sykeavdelingen', 'open')).rows;
    const place = rows.find(({ ipCase }) => ipCase.reference === 'CCCC2222')?.place ?? '';
    expect(await rest('sykeavdelingen', place)).toEqual(['EEEE2222']);
    expect(await rest('hjemmetjenesten', place)).toEqual(['DDDD2222']);
  });
}

async function references(cases: CaseStore, unit: string, page: string): Promise<readonly string[]> {
  return (await cases.queue('masoy', unit, 'open', page)).rows.map(({ ipCase }) => ipCase.reference);
}
