import { expect, test } from 'vitest';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Contacts } from '../../../shared/domain/parties/contacts.ts';
import type { NoticeChannel } from '../../../shared/domain/telling/notice.ts';
import type { StoredChange } from '../../../shared/ports/cases.ts';
import { aDraft, aFiling, aKey, aNotice, at } from '../../support/case-builders.ts';
import type { Stores } from '../../support/memory-store.ts';
import type { NewStores } from './store-contract.ts';

const { contacts: held } = aFiling();
const elsewhere: Contacts = { ...held, person: { ...held.person, email: 'siv@ny.example' } };
const moment = at('2026-03-06T10:00:00Z');

async function filed(stores: Stores): Promise<IpCase> {
  const notices = (['sms', 'email'] as const).map((channel) => aNotice({ id: channel.padEnd(43, '-'), channel }));
  await stores.drafts.start(aDraft());
  await stores.cases.open(aFiling({ notices }));
  return found(stores);
}

async function found({ cases }: Stores): Promise<IpCase> {
  const ipCase = await cases.find(aKey);
  if (!ipCase) throw new Error('not filed');
  return ipCase;
}

/** The person is reached elsewhere, as the case was read. */
function moves(before: IpCase, after: Contacts = elsewhere): StoredChange {
  const event = { type: 'contact-changed', at: moment, by: { who: 'person' } } as const;
  return {
    before,
    after: {
      ...before,
      version: before.version + 1,
      language: 'nn',
      reach: { person: ['sms', 'email'], applicant: [] },
      reachSince: { email: moment },
    },
    contacts: { before: held, after },
    events: [event],
    notices: [],
    tasks: [],
  };
}

/** The channel turns out to lead nowhere. */
async function loses({ cases, receipts }: Stores, channel: NoticeChannel): Promise<void> {
  const notice = (await cases.notices(aKey)).find((each) => each.channel === channel);
  if (!notice) throw new Error('no such notice');
  await receipts.finish(notice, { ...notice, state: 'bounced' }, { addressLost: true });
}

export function contactContract(newStores: NewStores): void {
  test('other addresses are stored with the change, its event and the case', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    expect(await stores.cases.commit(moves(before))).toBe('saved');
    expect(await stores.cases.contacts(aKey)).toEqual(elsewhere);
    expect(await stores.notices.contacts(aKey)).toEqual(elsewhere);
    expect(await stores.cases.timeline(aKey)).toMatchObject([{ type: 'received' }, { type: 'contact-changed' }]);
    expect(await found(stores)).toMatchObject({ version: 2, language: 'nn', reachSince: { email: moment } });
  });

  test('addresses of a change that comes too late are not stored', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    await stores.cases.commit(moves(before));
    const late = { ...elsewhere, person: { name: 'Siv Syntetisk' } };
    expect(await stores.cases.commit(moves(before, late))).toBe('stale');
    expect(await stores.cases.contacts(aKey)).toEqual(elsewhere);
    expect(await stores.cases.timeline(aKey)).toHaveLength(2);
  });

  test('a change without addresses leaves them as they are', async () => {
    const stores = await newStores();
    const { contacts: _, ...change } = moves(await filed(stores));
    expect(await stores.cases.commit(change)).toBe('saved');
    expect(await stores.cases.contacts(aKey)).toEqual(held);
  });

  test('an address that bounced is counted on again once it is another, and only that one', async () => {
    const stores = await newStores();
    await filed(stores);
    await loses(stores, 'sms');
    await loses(stores, 'email');
    const before = await found(stores);
    expect(before.reach.person).toEqual([]);
    await stores.cases.commit(moves(before));
    for (const store of [stores.cases.find, stores.due.findCase, stores.notices.findCase, stores.receipts.findCase])
      expect((await store(aKey))?.reach.person).toEqual(['email']);
  });

  test('an address that bounces while another is being typed is not brought back by the same one', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    await loses(stores, 'sms');
    expect(await stores.cases.commit(moves(before))).toBe('saved');
    expect((await found(stores)).reach.person).toEqual(['email']);
  });
}
