import { expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { aDraft, aFiling, aKey, aNotice, aTask, at } from '../../support/case-builders.ts';
import type { Stores } from '../../support/memory-store.ts';
import { aChange, filed } from './case-contract.ts';
import type { NewStores } from './store-contract.ts';

const sendingUntil = at('2026-03-05T10:00:00Z');

function claimed(notice: Notice): Notice {
  return { ...notice, state: 'sending', dueAt: sendingUntil };
}

function sent(notice: Notice): Notice {
  const { dueAt: _dueAt, ...rest } = notice;
  return { ...rest, state: 'sent', sentAt: at('2026-03-05T09:46:00Z') };
}

/** A filed case with this one notice. */
async function withNotice(stores: Stores, notice = aNotice()) {
  await stores.drafts.start(aDraft());
  await stores.cases.open(aFiling({ notices: [notice] }));
  const ipCase = await stores.notices.findCase(aKey);
  if (!ipCase) throw new Error('not filed');
  return { notice, ipCase };
}

export function noticeContract(newStores: NewStores): void {
  test('of two that claim a notice at once, one sends it', async () => {
    const stores = await newStores();
    const { notice, ipCase } = await withNotice(stores);
    const claims = [1, 2].map(() => stores.notices.claim(notice, claimed(notice), ipCase));
    expect((await Promise.all(claims)).sort()).toEqual(['claimed', 'not-pending']);
    expect(await stores.notices.findNotice(aKey, notice.id)).toEqual(claimed(notice));
  });

  test('a notice is not claimed for a case that has changed since', async () => {
    const stores = await newStores();
    const { notice, ipCase } = await withNotice(stores);
    await stores.cases.commit(aChange(ipCase));
    expect(await stores.notices.claim(notice, claimed(notice), ipCase)).toBe('case-changed');
    expect(await stores.notices.findNotice(aKey, notice.id)).toEqual(notice);
    expect(await stores.notices.claim(notice, claimed(notice), undefined)).toBe('claimed');
  });

  test('claims and results leave the version of the case alone', async () => {
    const stores = await newStores();
    const { notice, ipCase } = await withNotice(stores);
    await stores.notices.claim(notice, claimed(notice), ipCase);
    const task = aTask();
    expect(await stores.notices.finish(claimed(notice), sent(notice), { task })).toBe('written');
    expect(await stores.notices.findCase(aKey)).toEqual(ipCase);
    expect(await stores.cases.commit(aChange(ipCase))).toBe('saved');
  });

  test('a result is written once, with what follows from it', async () => {
    const stores = await newStores();
    const { notice, ipCase } = await withNotice(stores);
    await stores.notices.claim(notice, claimed(notice), undefined);
    const instead = aNotice({ id: 'instead'.padEnd(43, '-'), channel: 'email' });
    const write = () => stores.notices.finish(claimed(notice), sent(notice), { task: aTask(), instead });
    expect(await write()).toBe('written');
    expect(await write()).toBe('stale');
    expect(await stores.cases.notices(aKey)).toEqual(expect.arrayContaining([instead, sent(notice)]));
    expect(await stores.cases.tasks(aKey)).toEqual([aTask()]);
    expect((await stores.cases.queue('masoy', ipCase.unit, 'open')).rows[0]?.openTasks).toBe(1);
  });

  test('what became of a notice is kept, line by line', async () => {
    const stores = await newStores();
    const { notice } = await withNotice(stores);
    const attempt = { at: at('2026-03-05T09:46:00Z'), state: 'sending', toHash: 'hash' } as const;
    const bounced = { at: at('2026-03-05T09:47:00Z'), state: 'bounced', detail: 'general' } as const;
    await stores.notices.claim(notice, { ...claimed(notice), steps: [attempt] }, undefined);
    const after: Notice = { ...sent(notice), state: 'bounced', steps: [attempt, bounced] };
    expect(await stores.receipts.finish(claimed(notice), after, {})).toBe('written');
    expect(await stores.cases.notices(aKey)).toContainEqual(after);
  });

  test('what somebody is to be reminded of later is kept with the case, and gone once one message tells it', async () => {
    const stores = await newStores();
    const { ipCase } = await withNotice(stores);
    const about = [
      { kind: 'revision-coming', occurrence: '30-days-before:2027-04-30', date: day('2027-04-30') } as const,
    ];
    const remindedOn = { person: [day('2027-03-29'), day('2027-03-30')] };
    const waiting = { ...ipCase, remindedOn, remindLater: { person: { on: day('2027-04-05'), about } } };
    expect(await stores.due.commit(aChange(ipCase, { after: waiting }))).toBe('saved');
    expect(await stores.due.findCase(aKey)).toEqual(waiting);
    const several = aNotice({ id: 'several'.padEnd(43, '-'), kind: 'several-reminders', about });
    const task = aTask({ id: 'ring-or-write:several', about: 'several-reminders', things: ['revision-coming'] });
    const told = { ...ipCase, remindedOn: { person: [...remindedOn.person, day('2027-04-05')] } };
    const change = aChange(waiting, { after: told, notices: [several], tasks: [task] });
    expect(await stores.due.commit(change)).toBe('saved');
    expect(await stores.due.findCase(aKey)).toEqual(told);
    expect(await stores.notices.findNotice(aKey, several.id)).toEqual(several);
    expect(await stores.cases.tasks(aKey)).toEqual([task]);
  });

  test('an address leaves a hash that is the same each time, and another in another case', async () => {
    const stores = await newStores();
    await withNotice(stores);
    const otherKey = { ...aKey, reference: 'EFGH2346' };
    const draft = aDraft(otherKey);
    await stores.drafts.start(draft);
    await stores.cases.open(aFiling({ draft }));
    const hash = await stores.notices.addressHash(aKey, 'Siv@post.example');
    expect(hash).toMatch(/^[\w-]{43}$/);
    expect(await stores.notices.addressHash(aKey, 'siv@post.example')).toBe(hash);
    expect(await stores.notices.addressHash(aKey, 'eva@post.example')).not.toBe(hash);
    expect(await stores.notices.addressHash(otherKey, 'siv@post.example')).not.toBe(hash);
  });

  test('a task that is there already is not made or counted again', async () => {
    const stores = await newStores();
    const { notice, ipCase } = await withNotice(stores);
    await stores.cases.commit(aChange(ipCase, { tasks: [aTask()] }));
    expect(await stores.receipts.finish(notice, sent(notice), { task: aTask() })).toBe('written');
    expect((await stores.cases.queue('masoy', ipCase.unit, 'open')).rows[0]?.openTasks).toBe(1);
  });

  test('an address that is no good is not counted on again, whatever change was under way', async () => {
    const stores = await newStores();
    const { notice, ipCase } = await withNotice(stores);
    const then = { task: aTask(), addressLost: true } as const;
    expect(await stores.receipts.finish(notice, sent(notice), then)).toBe('written');
    const left = { ...ipCase, reach: { ...ipCase.reach, person: ipCase.reach.person.filter((way) => way !== 'sms') } };
    expect(ipCase.reach.person).toContain('sms');
    for (const store of [stores.cases.find, stores.due.findCase, stores.notices.findCase, stores.receipts.findCase]) {
      expect(await store(aKey)).toEqual(left);
    }
    // Read before the receipt came, and written after it: neither stale, nor does it bring the number back.
    const change = aChange(ipCase);
    expect(await stores.cases.commit(change)).toBe('saved');
    const changed = { ...change.after, reach: left.reach };
    expect(await stores.cases.find(aKey)).toEqual(changed);
    expect((await stores.cases.queue('masoy', ipCase.unit, 'open')).rows).toMatchObject([
      { ipCase: changed, openTasks: 1 },
    ]);
  });

  test('an address is lost with the result it came with, or not at all', async () => {
    const stores = await newStores();
    const { notice, ipCase } = await withNotice(stores);
    await stores.notices.claim(notice, claimed(notice), undefined);
    expect(await stores.receipts.finish(notice, sent(notice), { addressLost: true })).toBe('stale');
    expect(await stores.cases.find(aKey)).toEqual(ipCase);
  });

  test('an address of staff stands in the settings: the case loses none of its own', async () => {
    const stores = await newStores();
    const { notice, ipCase } = await withNotice(stores, aNotice({ to: { who: 'staff', staffId: 'hanna.hav' } }));
    expect(await stores.receipts.finish(notice, sent(notice), { addressLost: true })).toBe('written');
    expect(await stores.cases.find(aKey)).toEqual(ipCase);
  });

  test('what is due comes earliest first, and nothing before its time', async () => {
    const stores = await newStores();
    const early = aNotice({ id: 'early', dueAt: at('2026-03-05T09:40:00Z') });
    const late = aNotice({ id: 'late', dueAt: at('2026-03-05T12:00:00Z') });
    const done = sent(aNotice({ id: 'done' }));
    await stores.drafts.start(aDraft());
    await stores.cases.open(aFiling({ notices: [late, early, done, aNotice()] }));
    const due = await stores.due.due(at('2026-03-05T10:00:00Z'), 10);
    expect(due).toEqual([
      { kind: 'notice', key: aKey, noticeId: 'early', dueAt: early.dueAt },
      { kind: 'notice', key: aKey, noticeId: aNotice().id, dueAt: aNotice().dueAt },
    ]);
    expect(await stores.due.due(at('2026-03-05T10:00:00Z'), 1)).toHaveLength(1);
  });

  test('a case is due when it wakes', async () => {
    const stores = await newStores();
    const { wakeAt } = await filed(stores);
    if (!wakeAt) throw new Error('sleeps');
    const due = await stores.due.due(wakeAt, 10);
    expect(due).toContainEqual({ kind: 'case', key: aKey, dueAt: wakeAt });
  });

  test('the sweep moves a notice on that is still as it was read', async () => {
    const stores = await newStores();
    const waiting = aNotice({ state: 'waiting' });
    await withNotice(stores, waiting);
    const pending = aNotice({ state: 'pending', dueAt: sendingUntil });
    expect(await stores.due.moveNotice(waiting, pending)).toBe('moved');
    expect(await stores.due.moveNotice(waiting, pending)).toBe('stale');
    expect(await stores.due.findNotice(aKey, waiting.id)).toEqual(pending);
  });

  test('an event about no known notice is kept aside once', async () => {
    const { receipts } = await newStores();
    const event = { id: 'event-1', at: at('2026-03-05T10:00:00Z'), type: 'Delivery' };
    await receipts.setAside(event);
    await expect(receipts.setAside(event)).resolves.toBeUndefined();
    expect(await receipts.findNotice(aKey, 'unknown')).toBeUndefined();
  });
}
