import { expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { Meeting } from '../../../shared/domain/planning/meeting.ts';
import { aKey } from '../../support/case-builders.ts';
import { aMeeting } from '../../support/meeting-builders.ts';
import { aChange, filed } from './case-contract.ts';
import type { NewStores } from './store-contract.ts';

const { number, sequence, on, from, to } = aMeeting();
const planned = { number, sequence, on, from, to };

export function meetingContract(newStores: NewStores): void {
  test('a case has no meeting before one is agreed', async () => {
    const { cases, notices } = await newStores();
    expect(await cases.meetings(aKey)).toEqual([]);
    expect(await notices.meeting(aKey, 1)).toBeUndefined();
  });

  test('a meeting comes with the change that agrees it, whole, and the case knows when it is', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const meeting = aMeeting({ agenda: 'Skolen\nFritid', invited: [{ who: 'otherParent' }, { who: 'applicant' }] });
    const { after } = aChange(before);
    const meetings = { last: 1, planned: { ...planned, otherParent: true } } as const;
    expect(await stores.cases.commit(aChange(before, { after: { ...after, meetings }, meeting }))).toBe('saved');
    expect(await stores.cases.meetings(aKey)).toEqual([meeting]);
    expect(await stores.notices.meeting(aKey, 1)).toEqual(meeting);
    expect((await stores.cases.find(aKey))?.meetings).toEqual(meetings);
  });

  test('a changed meeting stands in its own place, beside the others', async () => {
    const stores = await newStores();
    const first = aMeeting({ agenda: 'Skolen' });
    const next = aMeeting({ number: 2 });
    const changed: Meeting = aMeeting({ sequence: 1, state: 'cancelled' });
    let before = await filed(stores);
    for (const meeting of [first, next, changed]) {
      const change = aChange(before, { meeting });
      expect(await stores.cases.commit(change)).toBe('saved');
      before = change.after;
    }
    expect((await stores.cases.meetings(aKey)).toSorted((a, b) => a.number - b.number)).toEqual([changed, next]);
  });

  test('what was agreed comes back with its meeting, word for word, and the case counts what is left', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const actions = [
      { what: 'Ringe skolen ☺', owner: { who: 'person' }, by: day('2026-05-20'), doneOn: day('2026-05-19') },
      { what: 'Søke støttekontakt', owner: { who: 'service', name: 'Nav Måsøy' } },
      { what: 'Møte på skolen', owner: { who: 'staff', staffId: 'kari.koord' } },
    ] as const;
    const held = aMeeting({ state: 'held', actions });
    const { after } = aChange(before);
    const meetings = { last: 1, held: { number, on }, openActions: 2 };
    await stores.cases.commit(aChange(before, { after: { ...after, meetings }, meeting: held }));
    expect(await stores.cases.meetings(aKey)).toEqual([held]);
    expect((await stores.cases.find(aKey))?.meetings).toEqual(meetings);
  });

  test('a change that comes too late leaves the meeting as it is', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    await stores.cases.commit(aChange(before, { meeting: aMeeting() }));
    expect(await stores.cases.commit(aChange(before, { meeting: aMeeting({ place: 'Annet sted' }) }))).toBe('stale');
    expect(await stores.cases.meetings(aKey)).toEqual([aMeeting()]);
  });
}
