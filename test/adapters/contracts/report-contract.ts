import { expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { askPersonAgain } from '../../../shared/domain/reporting/ask-person-again.ts';
import { dismissReport } from '../../../shared/domain/reporting/dismiss-report.ts';
import type { Opening, StoredChange } from '../../../shared/ports/cases.ts';
import { aDraft, aFiling, aKey, aPerson, at } from '../../support/case-builders.ts';
import { changeOf } from '../../support/domain-builders.ts';
import type { Stores } from '../../support/memory-store.ts';
import { aJoinedReport, aReportOpening, aYes, reportContacts } from '../../support/report-builders.ts';
import type { NewStores } from './store-contract.ts';

const during = at('2026-03-06T08:00:00Z');
const person = aPerson('b');
const draft = aDraft({ form: 'need-report', answers: { reporter: 'health', why: 'Æøå' } });

function opening(): Opening {
  return { draft, contacts: reportContacts, change: { ...aReportOpening(), notices: [], tasks: [] } };
}

async function reported({ drafts, cases }: Stores): Promise<IpCase> {
  await drafts.start(draft);
  await cases.open(opening());
  const ipCase = await cases.find(aKey);
  if (!ipCase) throw new Error('not opened');
  return ipCase;
}

async function joined(stores: Stores): Promise<IpCase> {
  const change = joining(await reported(stores));
  await stores.cases.commit(change);
  return change.after;
}

function joining(before: IpCase): StoredChange {
  const joins = { seat: 'person', owner: person, takesOver: true } as const;
  return { before, after: aJoinedReport(), joins, events: [], notices: [], tasks: [] };
}

export function reportContract(newStores: NewStores): void {
  test('a report is a draft beside the application, each the latest of its kind', async () => {
    const { drafts } = await newStores();
    const application = aDraft({ reference: 'BCDE2346', startedAt: at('2026-03-05T09:00:00Z') });
    await drafts.start(draft);
    await drafts.start(application);
    expect(await drafts.latest(aPerson(), 'masoy', during)).toEqual(application);
    expect(await drafts.latest(aPerson(), 'masoy', during, 'need-report')).toEqual(draft);
  });

  test('a reported case is stored as it is', async () => {
    const stores = await newStores();
    expect(await reported(stores)).toEqual(aReportOpening().after);
  });

  test('whoever reported stands to the case as its reporter, before and after the person has come', async () => {
    const stores = await newStores();
    const asReporter = [{ reference: aKey.reference, as: 'reporter' }];
    const before = await reported(stores);
    expect(await stores.cases.ofPerson(aPerson(), 'masoy')).toEqual(asReporter);
    await stores.cases.commit(joining(before));
    expect(await stores.cases.ofPerson(aPerson(), 'masoy')).toEqual(asReporter);
    expect(await stores.cases.standing(aPerson(), aKey)).toBe('reporter');
    expect(await stores.cases.standing(person, aKey)).toBe('main');
    expect((await stores.drafts.find(aKey, during))?.owner).toBe(person);
  });

  test('a person who is asked anew is reached elsewhere, by the name that was reported', async () => {
    const stores = await newStores();
    const before = await reported(stores);
    const reached = { mobile: '+4740000034', channel: 'sms', language: 'en' } as const;
    const act = { reached, contacts: reportContacts, staffId: 'hanna.hav', now: new Date('2026-03-09T10:00:00Z') };
    const change = changeOf(askPersonAgain(before, act, masoy));
    expect(await stores.cases.commit({ ...change, notices: [], tasks: [] })).toBe('saved');
    expect(await stores.cases.find(aKey)).toEqual(change.after);
    expect(await stores.cases.contacts(aKey)).toEqual({
      ...reportContacts,
      person: { name: 'Siv Syntetisk', mobile: '+4740000034' },
    });
  });

  test.each(['oral', 'paper'] as const)('a no that an employee noted says how it came: %s', async (way) => {
    const stores = await newStores();
    const act = { by: { who: 'staff', staffId: 'hanna.hav' }, way, now: new Date('2026-03-09T10:00:00Z') } as const;
    const change = changeOf(dismissReport(await reported(stores), act, masoy));
    expect(await stores.cases.commit({ ...change, notices: [], tasks: [] })).toBe('saved');
    const timeline = await stores.cases.timeline(aKey);
    expect(timeline.filter(({ type }) => type === 'report-answered')).toEqual([change.events[0]]);
  });

  test('what the person applies for is kept beside what was reported', async () => {
    const stores = await newStores();
    const before = await joined(stores);
    expect(await stores.cases.confirmation(aKey)).toBeUndefined();
    const { after, events } = aYes(before);
    const confirmation = { role: 'self', wishes: ['plan'], needs: 'Ønsker én å ringe' };
    const change = { before, after, confirmation, events, notices: [], tasks: [] };
    expect(await stores.cases.commit(change)).toBe('saved');
    expect(await stores.cases.confirmation(aKey)).toEqual(confirmation);
    expect(await stores.cases.application(aKey)).toEqual(draft.answers);
    expect(await stores.cases.find(aKey)).toEqual(after);
    expect((await stores.cases.timeline(aKey)).map(({ type }) => type)).toContain('report-answered');
  });

  test('a yes on an earlier reading of the case leaves nothing behind', async () => {
    const stores = await newStores();
    const before = await joined(stores);
    const stale = { ...before, version: before.version - 1 };
    const { after } = aYes(before);
    const change = { before: stale, after, confirmation: { needs: 'For sent' }, events: [], notices: [], tasks: [] };
    expect(await stores.cases.commit(change)).toBe('stale');
    expect(await stores.cases.confirmation(aKey)).toBeUndefined();
  });

  test('an application has no confirmation', async () => {
    const { drafts, cases } = await newStores();
    await drafts.start(aDraft());
    await cases.open(aFiling());
    expect(await cases.confirmation(aKey)).toBeUndefined();
  });
}
