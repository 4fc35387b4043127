import { expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { protectAddress } from '../../../shared/domain/parties/protect-address.ts';
import type { StoredChange } from '../../../shared/ports/cases.ts';
import { aDraft, aFiling, aKey, aPerson, at } from '../../support/case-builders.ts';
import { changeOf } from '../../support/domain-builders.ts';
import type { Stores } from '../../support/memory-store.ts';
import { aJoinedReport, aReportOpening, aYes, reportContacts } from '../../support/report-builders.ts';
import type { NewStores } from './store-contract.ts';

const now = new Date('2026-03-06T10:00:00Z');
const during = at('2026-03-06T11:00:00Z');
const without = { role: 'self', needs: 'Ønsker én å ringe', protectedAddress: 'yes' };
const draft = aDraft({ answers: { role: 'self', needs: 'Ønsker én å ringe', 'address.street': 'Strandgata 2' } });

/** Whoever says it has read what was sent, as on the page. */
async function saying({ cases }: Stores, sentAnew: StoredChange['sentAnew'] = {}): Promise<StoredChange> {
  await cases.application(aKey);
  const ipCase = await cases.find(aKey);
  if (!ipCase) throw new Error('not filed');
  return { ...changeOf(protectAddress(ipCase, now, masoy)), notices: [], sentAnew };
}

async function filed({ drafts, cases }: Stores): Promise<void> {
  await drafts.start(draft);
  await cases.open(aFiling({ draft }));
}

export function protectedAddressContract(newStores: NewStores): void {
  test('an address is gone from what was sent when it is said to be protected, and all else stands', async () => {
    const stores = await newStores();
    await filed(stores);
    const sent = await stores.drafts.find(aKey, during);
    expect(await stores.cases.commit(await saying(stores, { application: without }))).toBe('saved');
    expect(await stores.cases.application(aKey)).toEqual(without);
    expect(await stores.drafts.find(aKey, during)).toEqual({ ...sent, answers: without });
    expect(await stores.cases.contacts(aKey)).toEqual(aFiling().contacts);
  });

  test('the case is found in the list of restricted cases from then on, and in no other', async () => {
    const stores = await newStores();
    await filed(stores);
    const change = await saying(stores, { application: without });
    await stores.cases.commit(change);
    const listed = async (list: 'open' | 'restricted') =>
      (await stores.cases.queue('masoy', change.after.unit, list)).rows.map(({ ipCase }) => ipCase.restricted);
    expect([await listed('open'), await listed('restricted')]).toEqual([[], [true]]);
    expect((await stores.cases.timeline(aKey)).map(({ type }) => type)).toEqual(['received', 'address-protected']);
  });

  test('nothing is taken out of what was sent by a change that comes too late', async () => {
    const stores = await newStores();
    await filed(stores);
    const late = await saying(stores, { application: { needs: 'For sent' } });
    await stores.cases.commit(await saying(stores, { application: without }));
    expect(await stores.cases.commit(late)).toBe('stale');
    expect(await stores.cases.application(aKey)).toEqual(without);
  });

  test('of a report, what the person applied for is another, and what was reported is as it was', async () => {
    const stores = await newStores();
    const report = aDraft({ form: 'need-report', answers: { reporter: 'health' } });
    await stores.drafts.start(report);
    const opening = { ...aReportOpening(), notices: [], tasks: [] };
    await stores.cases.open({ draft: report, contacts: reportContacts, change: opening });
    const joins = { seat: 'person', owner: aPerson('b'), takesOver: true } as const;
    const nothing = { events: [], notices: [], tasks: [] };
    await stores.cases.commit({ before: opening.after, after: aJoinedReport(), joins, ...nothing });
    const { before, after } = aYes(aJoinedReport());
    if (!before) throw new Error('no yes');
    await stores.cases.commit({ before, after, confirmation: { needs: 'Ønsker én å ringe' }, ...nothing });
    expect(await stores.cases.commit(await saying(stores, { confirmation: without }))).toBe('saved');
    expect(await stores.cases.confirmation(aKey)).toEqual(without);
    expect(await stores.cases.application(aKey)).toEqual(report.answers);
  });
}
