import { expect, test } from 'vitest';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { aDraft, aFiling, aKey, aNotice, aPerson, at } from '../../support/case-builders.ts';
import { aReach, aReachableDraft, reminderAt, someContacts } from '../../support/draft-builders.ts';
import type { Stores } from '../../support/memory-store.ts';
import type { NewStores } from './store-contract.ts';

const later = at('2026-05-01T00:00:00Z');
const dueDraft = { kind: 'draft', key: aKey, dueAt: reminderAt };

/** A draft of somebody who can be reached. */
async function saved(stores: Stores, draft = aReachableDraft()) {
  await stores.drafts.start(aDraft());
  expect(await stores.drafts.save(draft, someContacts)).toBe('saved');
  return draft;
}

async function headOf({ due }: Stores) {
  const draft = await due.findDraft(aKey);
  if (!draft) throw new Error('no draft');
  return draft;
}

function aReminder(overrides: Partial<Notice> = {}): Notice {
  return aNotice({ kind: 'draft-expiring', occurrence: 'expires:2026-04-04', ...overrides });
}

const drafts = (due: readonly { readonly kind: string }[]) => due.filter(({ kind }) => kind === 'draft');

export function draftDueContract(newStores: NewStores): void {
  test('a draft is due three days before it is deleted, in the morning', async () => {
    const stores = await newStores();
    await saved(stores);
    expect(await stores.due.due(at('2026-04-01T05:59:00Z'), 10)).toEqual([]);
    expect(await stores.due.due(reminderAt, 10)).toEqual([dueDraft]);
    expect(await headOf(stores)).toMatchObject({ state: 'draft', revision: 2, told: aReach(), dueAt: reminderAt });
  });

  test('a report’s draft is due as an application’s is, with the addresses of whoever reports alone', async () => {
    const stores = await newStores();
    const told = aReach({ to: 'applicant', reach: { person: [], applicant: ['sms'] } });
    const contacts = { person: {}, applicant: { mobile: '+4740000033' } };
    const report = aDraft({ form: 'need-report' });
    await stores.drafts.start(report);
    expect(await stores.drafts.save({ ...report, revision: 2, told }, contacts)).toBe('saved');
    expect(await stores.due.due(reminderAt, 10)).toEqual([dueDraft]);
    expect(await stores.notices.draftSecrets(aKey)).toEqual({ contacts });
    expect(await stores.due.remindOf(await headOf(stores), aReminder({ to: { who: 'applicant' } }))).toBe('saved');
    expect(drafts(await stores.due.due(later, 10))).toEqual([]);
    expect((await stores.drafts.find(aKey, reminderAt))?.form).toBe('need-report');
  });

  test('a draft whose owner cannot be reached is never due', async () => {
    const stores = await newStores();
    await stores.drafts.start(aDraft());
    expect(await stores.due.due(later, 10)).toEqual([]);
    const none = aReach({ reach: { person: [], applicant: [] } });
    await stores.drafts.save(aReachableDraft({ told: none }), someContacts);
    expect(await stores.due.due(later, 10)).toEqual([]);
    await stores.drafts.save(aReachableDraft({ revision: 3, told: aReach({ channel: 'phone' }) }), someContacts);
    expect(await stores.due.due(later, 10)).toEqual([]);
  });

  test('only the latest saving counts', async () => {
    const stores = await newStores();
    await saved(stores);
    const read = await headOf(stores);
    const again = aReachableDraft({ revision: 3, expiresAt: at('2026-04-20T08:00:00Z') });
    await stores.drafts.save(again, someContacts);
    expect(await stores.due.remindOf(read, aReminder())).toBe('stale');
    expect(await stores.cases.notices(aKey)).toEqual([]);
    expect(await stores.due.due(at('2026-04-16T00:00:00Z'), 10)).toEqual([]);
    expect(await stores.due.due(at('2026-04-17T06:00:00Z'), 10)).toMatchObject([{ kind: 'draft', key: aKey }]);
  });

  test('a draft that was reminded of is not due again', async () => {
    const stores = await newStores();
    await saved(stores);
    const read = await headOf(stores);
    const reminder = aReminder({ dueAt: reminderAt });
    expect(await stores.due.remindOf(read, reminder)).toBe('saved');
    expect(await stores.due.remindOf(read, aReminder({ id: 'another' }))).toBe('stale');
    expect(drafts(await stores.due.due(later, 10))).toEqual([]);
    expect(await stores.cases.notices(aKey)).toEqual([reminder]);
    expect((await stores.drafts.find(aKey, reminderAt))?.answers).toEqual(aDraft().answers);
  });

  test('an application that is sent is not due as a draft any more, and keeps no addresses as one', async () => {
    const stores = await newStores();
    const draft = await saved(stores);
    expect(await stores.cases.open(aFiling({ draft, notices: [] }))).toBe('opened');
    expect(drafts(await stores.due.due(later, 10))).toEqual([]);
    expect(await stores.notices.draftSecrets(aKey)).toEqual({});
    expect(await headOf(stores)).not.toHaveProperty('told');
  });

  test('a notice about a draft is claimed only while the draft is as it was read', async () => {
    const stores = await newStores();
    await saved(stores);
    const read = await headOf(stores);
    await stores.due.remindOf(read, aReminder());
    const attempt = aReminder({ state: 'sending' });
    expect(await stores.notices.draftSecrets(aKey)).toEqual({ contacts: someContacts });
    await stores.drafts.save(aReachableDraft({ revision: 3 }), someContacts);
    expect(await stores.notices.claimOfDraft(aReminder(), attempt, read)).toBe('case-changed');
    const now = await headOf(stores);
    expect(await stores.notices.claimOfDraft(aReminder(), attempt, now)).toBe('claimed');
    expect(await stores.notices.claimOfDraft(aReminder(), attempt, now)).toBe('not-pending');
  });

  test('a notice about a draft that is deleted or sent is claimed by nobody', async () => {
    for (const gone of ['deleted', 'sent'] as const) {
      const stores = await newStores();
      const draft = await saved(stores);
      const read = await headOf(stores);
      await stores.due.remindOf(read, aReminder());
      if (gone === 'deleted') await stores.drafts.remove(draft);
      else await stores.cases.open(aFiling({ draft }));
      const claimed = await stores.notices.claimOfDraft(aReminder(), aReminder({ state: 'sending' }), read);
      expect(claimed).toBe(gone === 'deleted' ? 'not-pending' : 'case-changed');
    }
  });

  test('a deleted draft leaves nothing behind: neither answers, nor its place in a list, nor its notices', async () => {
    const stores = await newStores();
    const draft = await saved(stores);
    await stores.due.remindOf(await headOf(stores), aReminder());
    expect(await stores.drafts.remove(draft)).toBe('removed');
    expect(await stores.drafts.find(aKey, draft.savedAt)).toBeUndefined();
    expect(await stores.drafts.unsent(aPerson(), 'masoy', draft.savedAt)).toEqual([]);
    expect(await stores.due.findDraft(aKey)).toBeUndefined();
    expect(await stores.cases.notices(aKey)).toEqual([]);
    expect(await stores.due.due(later, 10)).toEqual([]);
    expect(await stores.drafts.save(aReachableDraft({ revision: 3 }))).toBe('gone');
    expect(await stores.drafts.remove(draft)).toBe('kept');
  });

  test('nobody deletes the draft of another, or an application that is sent', async () => {
    const stores = await newStores();
    const draft = await saved(stores);
    expect(await stores.drafts.remove({ ...draft, owner: aPerson('b') })).toBe('kept');
    await stores.cases.open(aFiling({ draft }));
    expect(await stores.drafts.remove(draft)).toBe('kept');
    expect(await stores.cases.application(aKey)).toEqual(draft.answers);
  });
}
