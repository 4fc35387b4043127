import { expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { StoredChange } from '../../../shared/ports/cases.ts';
import { aDraft, aFiling, aKey, aNotice, aPerson, aTask, at } from '../../support/case-builders.ts';
import type { Stores } from '../../support/memory-store.ts';
import type { NewStores } from './store-contract.ts';

/** A change somebody made of the case as it was read. */
export function aChange(before: IpCase, overrides: Partial<StoredChange> = {}): StoredChange {
  const after: IpCase = { ...before, version: before.version + 1, status: 'in-progress', takenBy: 'hanna.hav' };
  return { before, after, events: [], notices: [], tasks: [], ...overrides };
}

/** Files an application, with its case as stored. */
export async function filed({ drafts, cases }: Stores, draft = aDraft()): Promise<IpCase> {
  await drafts.start(draft);
  await cases.open(aFiling({ draft }));
  const found = await cases.find(draft);
  if (!found) throw new Error('not filed');
  return found;
}

export function caseContract(newStores: NewStores): void {
  test('filing stores the case, its contacts, its answers, its timeline and its notices', async () => {
    const stores = await newStores();
    const filing = aFiling();
    await stores.drafts.start(filing.draft);
    expect(await stores.cases.open(filing)).toBe('opened');
    const { cases } = stores;
    expect(await cases.find(aKey)).toEqual(filing.change.after);
    expect(await cases.contacts(aKey)).toEqual(filing.contacts);
    expect(await cases.application(aKey)).toEqual(filing.draft.answers);
    expect(await cases.timeline(aKey)).toEqual(filing.change.events);
    expect(await cases.notices(aKey)).toEqual(filing.change.notices);
    expect(await cases.ofPerson(aPerson(), 'masoy')).toEqual([{ reference: aKey.reference, as: 'main' }]);
    expect(await cases.ofPerson(aPerson(), 'fjordsund')).toEqual([]);
  });

  test('the same form sent fifty times at once is one case', async () => {
    const { drafts, cases } = await newStores();
    await drafts.start(aDraft());
    const results = await Promise.all(Array.from({ length: 50 }, () => cases.open(aFiling())));
    expect(results.filter((result) => result === 'opened')).toHaveLength(1);
    expect(results.filter((result) => result === 'same')).toHaveLength(49);
    expect(await cases.timeline(aKey)).toHaveLength(1);
    expect(await cases.notices(aKey)).toHaveLength(2);
  });

  test('other answers under an application that was sent are refused', async () => {
    const { drafts, cases } = await newStores();
    await drafts.start(aDraft());
    await cases.open(aFiling());
    expect(await cases.open(aFiling({ draft: aDraft({ onceKey: 'once-2' }) }))).toBe('other');
    expect(await cases.open(aFiling({ draft: aDraft({ revision: 2 }) }))).toBe('other');
  });

  test('a draft that was changed meanwhile is not sent as it was before', async () => {
    const { drafts, cases } = await newStores();
    await drafts.start(aDraft());
    await drafts.save(aDraft({ revision: 2, onceKey: 'once-2' }));
    expect(await cases.open(aFiling())).toBe('other');
    expect(await cases.find(aKey)).toBeUndefined();
  });

  test('an application without a draft is refused, and so is one from the draft of another', async () => {
    const { drafts, cases } = await newStores();
    expect(await cases.open(aFiling())).toBe('other');
    await drafts.start(aDraft());
    expect(await cases.open(aFiling({ draft: aDraft({ owner: aPerson('b') }) }))).toBe('other');
  });

  test('answers of a draft are no application yet', async () => {
    const { drafts, cases } = await newStores();
    await drafts.start(aDraft());
    expect(await cases.application(aKey)).toBeUndefined();
    expect(await cases.ofPerson(aPerson(), 'masoy')).toEqual([]);
  });

  test('a change is saved once; who read the case before it is told so', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const changes = [aChange(before), aChange(before)].map((change) => stores.cases.commit(change));
    expect((await Promise.all(changes)).sort()).toEqual(['saved', 'stale']);
    expect(await stores.cases.find(aKey)).toEqual(aChange(before).after);
    expect(await stores.cases.contacts(aKey)).toEqual(aFiling().contacts);
  });

  test('a sweep and a caseworker at the same moment do not overwrite each other', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const swept = { ...before, sweptTo: at('2026-03-10T07:00:00Z') };
    expect(await stores.due.commit(aChange(before, { after: swept }))).toBe('saved');
    expect(await stores.cases.commit(aChange(before))).toBe('stale');
  });

  test('what a change takes away is gone', async () => {
    const stores = await newStores();
    const taken = aChange(await filed(stores)).after;
    await stores.cases.commit(aChange(await filed(stores)));
    const { takenBy: _takenBy, wakeAt: _wakeAt, ...rest } = taken;
    const withdrawn: IpCase = { ...rest, version: 3, status: 'withdrawn' };
    expect(await stores.cases.commit(aChange(taken, { after: withdrawn }))).toBe('saved');
    expect(await stores.cases.find(aKey)).toEqual(withdrawn);
    expect((await stores.cases.queue('masoy', taken.unit, 'open')).rows).toEqual([]);
    const due = await stores.due.due(at('2027-01-01T00:00:00Z'), 10);
    expect(due.filter(({ kind }) => kind === 'case')).toEqual([]);
  });

  test('events come back in order, with the words that people wrote', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const moment = at('2026-03-06T08:00:00Z');
    const by = { who: 'staff', staffId: 'hanna.hav' } as const;
    const decided = { type: 'decided', outcome: 'refused', text: 'Siv trenger det ikke ☺', at: moment, by } as const;
    const taken = { type: 'taken', at: moment, by } as const;
    const first = aChange(before, { events: [taken] });
    await stores.cases.commit(first);
    await stores.cases.commit(aChange(first.after, { events: [decided] }));
    const received = aFiling().change.events;
    expect(await stores.cases.timeline(aKey)).toEqual([...received, taken, decided]);
  });

  test.each([
    { disagrees: 'Jeg får <b>tre</b> tjenester ☺\nog «mer»', wants: 'En "plan"', helper: 'Søsteren min' },
    { disagrees: 'å'.repeat(4000) },
  ])('a complaint comes back with its words, and what it came to: %#', async (words) => {
    const stores = await newStores();
    const before = await filed(stores);
    const moment = at('2026-03-06T08:00:00Z');
    const by = { who: 'staff', staffId: 'hanna.hav' } as const;
    const received = { type: 'complaint-received', late: true, words, at: moment, by: { who: 'person' } } as const;
    const answered = { type: 'complaint-answered', result: 'changed', text: 'Vi tok feil.', at: moment, by } as const;
    expect(await stores.cases.commit(aChange(before, { events: [received, answered] }))).toBe('saved');
    expect((await stores.cases.timeline(aKey)).slice(1)).toEqual([received, answered]);
  });

  test("the sweep stores the municipality's standard words", async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const event = {
      type: 'preliminary-answer',
      promisedBy: day('2026-04-16'),
      text: 'Vi trenger mer tid.',
      at: at('2026-04-01T13:00:00Z'),
      by: { who: 'system' },
    } as const;
    expect(await stores.due.commit(aChange(before, { events: [event] }))).toBe('saved');
    expect((await stores.cases.timeline(aKey)).at(-1)).toEqual(event);
  });

  test('a notice that was planned before is not planned again, and stops nothing', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const known = aNotice({ id: 'receipt'.padEnd(43, '-'), state: 'pending', channel: 'email' });
    const change = aChange(before, { notices: [known, aNotice()], tasks: [aTask()] });
    expect(await stores.cases.commit(change)).toBe('saved');
    const after = { ...change.after, version: 3 };
    expect(await stores.cases.commit({ ...change, before: change.after, after })).toBe('saved');
    const notices = await stores.cases.notices(aKey);
    expect(notices).toHaveLength(3);
    expect(notices.find(({ id }) => id === known.id)?.channel).toBe('sms');
    expect((await stores.cases.queue('masoy', before.unit, 'open')).rows[0]?.openTasks).toBe(1);
  });

  test('a task is ticked off once and leaves the count of the case, and comes back when that was a mistake', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    await stores.cases.commit(aChange(before, { tasks: [aTask(), aTask({ id: 'correct' })] }));
    const openTasks = async () => (await stores.cases.queue('masoy', before.unit, 'open')).rows[0]?.openTasks;
    expect(await openTasks()).toBe(2);
    const doneAt = at('2026-03-09T08:00:00Z');
    expect(await stores.cases.finishTask(aKey, aTask(), 'hanna.hav', doneAt)).toBe('done');
    expect(await stores.cases.finishTask(aKey, aTask(), 'dag.dal', doneAt)).toBe('done');
    expect(await stores.cases.finishTask(aKey, aTask({ id: 'unknown' }), 'dag.dal', doneAt)).toBe('gone');
    expect(await openTasks()).toBe(1);
    expect(await stores.cases.tasks(aKey)).toContainEqual(aTask({ doneAt, doneBy: 'hanna.hav' }));
    const otherTime = at('2026-03-09T08:00:01Z');
    expect(await stores.cases.reopenTask(aKey, aTask(), otherTime)).toBe('stale');
    expect(await stores.cases.reopenTask(aKey, aTask(), doneAt)).toBe('open');
    expect(await stores.cases.reopenTask(aKey, aTask(), doneAt)).toBe('stale');
    expect(await openTasks()).toBe(2);
    expect(await stores.cases.tasks(aKey)).toContainEqual(aTask());
  });

  test('a task ticked off that brings the decision stands on the case, whatever reading a change was made on', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const decision = { outcome: 'refused', on: day('2026-03-06'), by: 'hanna.hav' } as const;
    const decided = { ...before, version: 2, status: 'decided', decision } as const;
    const tasks = [
      aTask({ id: 'send-letter', kind: 'send-letter' }),
      aTask({ id: 'about-it', about: 'decision-ready' }),
      aTask({ id: 'about-plan', about: 'plan-ready' }),
    ];
    expect(await stores.cases.commit({ before, after: decided, events: [], notices: [], tasks })).toBe('saved');
    const letterAfter = async (index: number, on: string) => {
      await stores.cases.finishTask(aKey, tasks[index] ?? aTask(), 'hanna.hav', at(`${on}T22:30:00Z`));
      return (await stores.cases.find(aKey))?.decision?.letterOn;
    };
    expect(await letterAfter(2, '2026-03-08')).toBeUndefined();
    // Half past eleven in the evening.
    expect(await letterAfter(1, '2026-03-09')).toBe('2026-03-09');
    expect(await letterAfter(0, '2026-03-31')).toBe('2026-04-01');
    const after = { ...decided, version: 3 };
    expect(await stores.cases.commit({ before: decided, after, events: [], notices: [], tasks: [] })).toBe('saved');
    expect(await stores.cases.find(aKey)).toMatchObject({ version: 3, decision: { letterOn: '2026-04-01' } });
  });

  test('views by staff are kept, each once', async () => {
    const stores = await newStores();
    await filed(stores);
    const view = { at: at('2026-03-06T08:00:00Z'), staffId: 'hanna.hav' };
    await Promise.all([stores.cases.recordView(aKey, view), stores.cases.recordView(aKey, view)]);
    expect(await stores.cases.views(aKey)).toEqual([view]);
  });

  test('the queue shows what is due first, page by page, and only its own list', async () => {
    const stores = await newStores();
    const references = Array.from({ length: 60 }, (_, index) => `CASE${1000 + index}`);
    const moved = await filed(stores, aDraft({ reference: 'URGENT22' }));
    const promisedBy = day('2026-03-20');
    await stores.cases.commit(aChange(moved, { after: { ...moved, version: 2, promisedBy } }));
    for (const reference of references) await filed(stores, aDraft({ reference }));
    const first = await stores.cases.queue('masoy', moved.unit, 'open');
    const second = await stores.cases.queue('masoy', moved.unit, 'open', first.next);
    const shown = [...first.rows, ...second.rows].map(({ ipCase }) => ipCase.reference);
    expect(shown).toEqual(['URGENT22', ...references.sort()]);
    expect(first.rows).toHaveLength(50);
    expect(second.next).toBeUndefined();
    expect((await stores.cases.queue('masoy', moved.unit, 'restricted')).rows).toEqual([]);
    expect((await stores.cases.queue('masoy', moved.unit, 'open', 'æ!%')).rows[0]).toEqual(first.rows[0]);
  });

  test('a case that nobody filed is not found', async () => {
    const { cases } = await newStores();
    expect(await cases.find(aKey)).toBeUndefined();
    expect(await cases.contacts(aKey)).toBeUndefined();
    expect(await cases.application(aKey)).toBeUndefined();
    expect(await cases.timeline(aKey)).toEqual([]);
  });
}
