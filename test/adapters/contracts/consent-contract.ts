import { expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import { sharingOf } from '../../../shared/domain/consent/consent.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { aFiling, aKey, at } from '../../support/case-builders.ts';
import { sharingTerms } from '../../support/case-states.ts';
import { aChange, filed } from './case-contract.ts';
import type { NewStores } from './store-contract.ts';

const moment = at('2026-03-13T10:00:00Z');
const person = { at: moment, by: { who: 'person' } } as const;
const staff = { at: moment, by: { who: 'staff', staffId: 'hanna.hav' } } as const;
const system = { at: moment, by: { who: 'system' } } as const;

const shown = { as: 'self', language: 'nn', textHash: '3f'.repeat(32) } as const;
const digital = { way: 'digital', level: 'idporten-loa-high' } as const;
const { except: _, ...unexcepted } = sharingTerms();

/** Twenty rows, each with an exception as long as the form takes. */
const many = Array.from({ length: 20 }, (_, index) => ({
  ...sharingTerms({ service: `Tjeneste ${index} ☺`, except: 'Ikke om økonomien min, og ikke til flere. '.repeat(12) }),
  id: `2.${index}`,
}));

const events: readonly CaseEvent[] = [
  {
    ...person,
    ...shown,
    type: 'consent',
    how: digital,
    changes: [
      { part: 'plan', change: 'given' },
      { part: 'coordinator', change: 'refused' },
      { part: 'sharing', change: 'given', sharing: { ...sharingTerms(), id: '1.2' } },
      { part: 'sharing', change: 'narrowed', sharing: { ...unexcepted, direction: 'collect', id: '1.3' } },
    ],
  },
  {
    ...person,
    ...shown,
    type: 'consent',
    how: { ...digital, through: '999888777' },
    changes: [{ part: 'coordinator', change: 'given' }],
  },
  { ...staff, ...shown, type: 'consent', how: { way: 'paper' }, changes: [{ part: 'plan', change: 'withdrawn' }] },
  {
    ...staff,
    ...shown,
    as: 'guardian',
    type: 'consent',
    how: { way: 'oral' },
    changes: many.map((sharing) => ({ part: 'sharing', change: 'renewed', sharing })),
  },
  { ...staff, type: 'consent-asked', parts: ['plan', 'sharing'], text: 'Vi vil begynne ☺' },
  { ...staff, type: 'consent-asked', parts: ['coordinator'] },
  { ...person, type: 'consent-kept' },
  { ...staff, type: 'mandate-seen' },
  { ...staff, type: 'information-asked', until: day('2026-03-20'), text: 'Send oss epikrisen ☺' },
  { ...person, type: 'information-answered', text: 'Her er den.\nHilsen Siv' },
  { ...person, type: 'information-answered', document: 'doc-1' },
  { ...system, type: 'information-missed', until: day('2026-03-20') },
  { ...system, type: 'sharing-expired', ids: ['1.0', '1.1'] },
  { ...staff, type: 'coordinator-appointed', coordinator: 'kari.koord' },
  { ...staff, type: 'coordinator-appointed', coordinator: 'dag.dal', instead: 'kari.koord' },
  { ...staff, type: 'coordinator-left', coordinator: 'dag.dal' },
  { ...staff, type: 'stand-in', coordinator: 'siri.sist', until: day('2026-06-18') },
  {
    ...staff,
    type: 'plan-registered',
    from: day('2026-05-01'),
    to: day('2027-04-30'),
    nextRevision: day('2027-04-30'),
  },
  {
    ...staff,
    type: 'plan-registered',
    from: day('2026-05-01'),
    to: day('2027-04-30'),
    nextRevision: day('2027-04-30'),
    elsewhere: true,
  },
  { ...staff, type: 'meeting', what: 'planned', number: 1, on: day('2026-05-12'), from: '09:30', to: '10:30' },
  { ...staff, type: 'meeting-action', what: 'noted', number: 1 },
  { ...person, type: 'meeting-action', what: 'done', number: 1 },
  { ...person, type: 'meeting-declined', number: 1, sequence: 0 },
  { ...staff, type: 'plan-revised', nextRevision: day('2028-04-28') },
  { ...person, type: 'needs-changed', text: 'Jeg har flyttet ☺' },
  { ...person, type: 'needs-changed' },
  { ...staff, type: 'closed', reason: 'needEnded', agreed: 'yes' },
  { ...staff, type: 'closed', reason: 'deceased' },
];

export function consentContract(newStores: NewStores): void {
  test('what happens after the decision comes back word for word, in the order it happened', async () => {
    const stores = await newStores();
    const received = aFiling().change.events;
    const before = await filed(stores);
    const first = aChange(before, { events: events.slice(0, 7) });
    await stores.cases.commit(first);
    await stores.cases.commit(aChange(first.after, { events: events.slice(7) }));
    expect(await stores.cases.timeline(aKey)).toEqual([...received, ...events]);
  });

  test('the rows that hold are read from the timeline as they were written', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    await stores.cases.commit(aChange(before, { events: events.slice(0, 4) }));
    const held = sharingOf(await stores.cases.timeline(aKey));
    expect(held).toEqual([
      { ...sharingTerms(), id: '1.2' },
      { ...unexcepted, direction: 'collect', id: '1.3' },
      ...many,
    ]);
  });

  test('what was changed last comes last, whatever the clocks of the machines that changed it said', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const row = { ...sharingTerms(), id: '2.0' };
    const consented = (change: 'given' | 'withdrawn', time: string): CaseEvent => ({
      ...person,
      ...shown,
      at: at(time),
      type: 'consent',
      how: digital,
      changes: [{ part: 'sharing', change, sharing: row }],
    });
    const given = aChange(before, { events: [consented('given', '2026-03-13T10:00:00.200Z')] });
    await stores.cases.commit(given);
    await stores.cases.commit(aChange(given.after, { events: [consented('withdrawn', '2026-03-13T10:00:00.100Z')] }));
    expect(sharingOf(await stores.cases.timeline(aKey))).toEqual([]);
  });

  test('the sweep records that sharing has ended', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const expired = { ...system, type: 'sharing-expired', ids: ['1.0'] } as const;
    expect(await stores.due.commit(aChange(before, { events: [expired] }))).toBe('saved');
    expect((await stores.cases.timeline(aKey)).at(-1)).toEqual(expired);
  });
}
