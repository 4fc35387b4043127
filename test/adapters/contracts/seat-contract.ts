import { expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import type { SeatName } from '../../../shared/domain/parties/seats.ts';
import type { StoredChange } from '../../../shared/ports/cases.ts';
import { aDraft, aFiling, aKey, aPerson, at } from '../../support/case-builders.ts';
import { sharingTerms } from '../../support/case-states.ts';
import type { Stores } from '../../support/memory-store.ts';
import type { NewStores } from './store-contract.ts';

const moment = at('2026-03-06T10:00:00Z');
const later = aPerson('b');
const seat = { state: 'invited', number: 1, invitedAt: moment, language: 'nn', channel: 'sms' } as const;

async function filed({ drafts, cases }: Stores): Promise<IpCase> {
  await drafts.start(aDraft());
  await cases.open(aFiling());
  return found({ cases });
}

async function found({ cases }: Pick<Stores, 'cases'>): Promise<IpCase> {
  const ipCase = await cases.find(aKey);
  if (!ipCase) throw new Error('not filed');
  return ipCase;
}

function taking(before: IpCase, name: SeatName, takesOver: boolean): StoredChange {
  const seats = { [name]: { ...seat, state: 'joined' as const, joinedAt: moment } };
  return {
    before,
    after: { ...before, version: before.version + 1, seats },
    joins: { seat: name, owner: later, takesOver },
    events: [{ type: 'joined', seat: name, at: moment, by: { who: 'person' } }],
    notices: [],
    tasks: [],
  };
}

/** At 16, of somebody who has come. */
function birthday(before: IpCase): StoredChange {
  return {
    before,
    after: { ...before, version: before.version + 1, role: 'self', sentAs: 'parent' },
    handsOver: 'person',
    events: [{ type: 'took-over', at: moment, by: { who: 'system' } }],
    notices: [],
    tasks: [],
  };
}

const staff = { at: moment, by: { who: 'staff', staffId: 'hanna.hav' } } as const;
const calendar = { at: moment, by: { who: 'system' } } as const;

const rightsEvents: readonly CaseEvent[] = [
  { ...staff, type: 'role-checked', result: 'accepted', until: day('2026-12-31') },
  { ...calendar, type: 'role-expired', why: 'mandate-over' },
  { ...calendar, type: 'consent-lapsed' },
  { ...calendar, type: 'came-of-age', age: 18 },
  { ...staff, type: 'own-consent', reason: 'kindOfMeasure', text: 'Det er bare en samtale.' },
  { ...staff, type: 'child-heard' },
  { ...staff, type: 'parents-go-on', until: day('2027-05-02'), text: 'Hun forstår ikke hva saken gjelder.' },
  { ...staff, type: 'incapacity', basis: 'hpl22', ownWill: 'wants', text: 'Han vil ha hjelp.' },
];

export function seatContract(newStores: NewStores): void {
  test('a seat, its state and the channels to whoever sits there are stored with the case', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const after: IpCase = {
      ...before,
      version: before.version + 1,
      reach: { ...before.reach, otherParent: ['sms'] },
      seats: { otherParent: { ...seat, check: 'unchecked' } },
    };
    await stores.cases.commit({ before, after, events: [], notices: [], tasks: [] });
    expect(await found(stores)).toEqual(after);
  });

  test('what two parents have answered, and whose consent a leader has found to be needed, are stored with the case', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const own = { plan: 'given', coordinator: 'refused' } as const;
    const after: IpCase = {
      ...before,
      version: before.version + 1,
      parents: {
        responsibility: 'two',
        mayContact: 'callFirst',
        finding: { ground: 'dailyCare', on: day('2026-03-06'), by: 'hanna.hav' },
      },
      seats: { otherParent: { ...seat, toldOn: day('2026-03-06'), openedOn: day('2026-03-07') } },
      consent: { ...before.consent, ...own, parents: { main: own, otherParent: own, claimed: own } },
    };
    await stores.cases.commit({ before, after, events: [], notices: [], tasks: [] });
    expect(await found(stores)).toEqual(after);
    const { parents: _, ...without } = after;
    const next = { ...without, version: after.version + 1 };
    await stores.cases.commit({ before: after, after: next, events: [], notices: [], tasks: [] });
    expect(await found(stores)).toEqual(next);
  });

  test('whose answer it was, what was said no to, who was checked and why one is enough stay on the timeline', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const by = { who: 'staff', staffId: 'hanna.hav' } as const;
    const consent: CaseEvent = {
      type: 'consent',
      as: 'parent',
      giver: 'otherParent',
      how: { way: 'digital', level: 'idporten-loa-high' },
      language: 'nn',
      textHash: '3f'.repeat(32),
      changes: [{ part: 'sharing', change: 'refused', sharing: { ...sharingTerms(), id: '1.0' } }],
      at: moment,
      by: { who: 'otherParent' },
    };
    const events: readonly CaseEvent[] = [
      consent,
      { type: 'role-checked', result: 'accepted', seat: 'otherParent', at: moment, by },
      { type: 'consent-ground', ground: 'necessary', text: 'Legen sier det.', at: moment, by },
    ];
    const after = { ...before, version: before.version + 1 };
    await stores.cases.commit({ before, after, events, notices: [], tasks: [] });
    expect((await stores.cases.timeline(aKey)).slice(-3)).toEqual(events);
  });

  test('whoever takes a seat finds the case among theirs, and its sender still has it', async () => {
    const stores = await newStores();
    await stores.cases.commit(taking(await filed(stores), 'otherParent', false));
    expect(await stores.cases.ofPerson(later, 'masoy')).toEqual([{ reference: aKey.reference, as: 'otherParent' }]);
    expect(await stores.cases.standing(later, aKey)).toBe('otherParent');
    expect(await stores.cases.ofPerson(aPerson(), 'masoy')).toEqual([{ reference: aKey.reference, as: 'main' }]);
    expect(await stores.cases.standing(aPerson(), aKey)).toBe('main');
  });

  test('whoever takes over owns what was sent; its sender is a former one', async () => {
    const stores = await newStores();
    await stores.cases.commit(taking(await filed(stores), 'person', true));
    expect(await stores.cases.standing(later, aKey)).toBe('main');
    expect(await stores.cases.ofPerson(later, 'masoy')).toEqual([{ reference: aKey.reference, as: 'main' }]);
    expect((await stores.drafts.find(aKey, moment))?.owner).toBe(later);
    expect(await stores.cases.ofPerson(aPerson(), 'masoy')).toEqual([{ reference: aKey.reference, as: 'former' }]);
    expect(await stores.cases.standing(aPerson(), aKey)).toBe('former');
  });

  test('whoever sits there is handed the case by a birthday, which knows nobody’s number', async () => {
    const stores = await newStores();
    await stores.cases.commit(taking(await filed(stores), 'person', false));
    await stores.due.commit(birthday(await found(stores)));
    expect(await stores.cases.ofPerson(later, 'masoy')).toEqual([{ reference: aKey.reference, as: 'main' }]);
    expect((await stores.drafts.find(aKey, moment))?.owner).toBe(later);
    expect(await stores.cases.standing(aPerson(), aKey)).toBe('former');
  });

  test('a birthday on an earlier reading of the case hands nothing over', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    await stores.cases.commit(taking(before, 'person', false));
    expect(await stores.due.commit(birthday(before))).toBe('stale');
    expect(await stores.cases.standing(aPerson(), aKey)).toBe('main');
    expect(await stores.cases.standing(later, aKey)).toBe('person');
  });

  test('what was found about who decides is stored with the case, and gone when it is over', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const on = day('2026-03-06');
    const found45: IpCase = {
      ...before,
      version: before.version + 1,
      roleCheck: 'expired',
      roleUntil: day('2026-12-31'),
      bornOn: day('2010-05-03'),
      alone: { reason: 'parentsNotTold' },
      parentsGoOn: { until: day('2027-05-02'), on, by: 'hanna.hav' },
      incapacity: { basis: 'pbrl46', on, by: 'hanna.hav' },
      heardOn: on,
      consent: { plan: 'lapsed', coordinator: 'lapsed', sharing: [], revision: 1 },
    };
    const events = rightsEvents;
    await stores.cases.commit({ before, after: found45, events, notices: [], tasks: [] });
    expect(await found(stores)).toEqual(found45);
    expect((await stores.cases.timeline(aKey)).slice(-events.length)).toEqual(events);
    const { roleUntil, bornOn, alone, parentsGoOn, incapacity, heardOn, ...rest } = found45;
    const over = { ...rest, version: found45.version + 1 };
    await stores.cases.commit({ before: found45, after: over, events: [], notices: [], tasks: [] });
    expect(await found(stores)).toEqual(over);
  });

  test('a seat that is taken anew has one in it: whoever had it before, where that is somebody else, has it no more', async () => {
    const stores = await newStores();
    await stores.cases.commit(taking(await filed(stores), 'otherParent', false));
    await stores.cases.commit(taking(await found(stores), 'otherParent', false));
    expect(await stores.cases.standing(later, aKey)).toBe('otherParent');
    const another = aPerson('c');
    const change = taking(await found(stores), 'otherParent', false);
    const joins = { seat: 'otherParent', owner: another, takesOver: false } as const;
    expect(await stores.cases.commit({ ...change, joins })).toBe('saved');
    expect(await stores.cases.standing(another, aKey)).toBe('otherParent');
    expect(await stores.cases.standing(later, aKey)).toBeUndefined();
    expect(await stores.cases.ofPerson(later, 'masoy')).toEqual([]);
  });

  test('a seat taken on an earlier reading of the case is not taken', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    await stores.cases.commit(taking(before, 'otherParent', false));
    expect(await stores.cases.commit(taking(before, 'person', true))).toBe('stale');
    expect(await stores.cases.standing(aPerson(), aKey)).toBe('main');
  });

  test('nobody stands to a case that is not theirs, nor to a draft', async () => {
    const stores = await newStores();
    await stores.drafts.start(aDraft());
    expect(await stores.cases.standing(aPerson(), aKey)).toBeUndefined();
    expect(await stores.cases.standing(later, aKey)).toBeUndefined();
  });

  test('a code is tried five times, however many try at once; another invitation has its own five', async () => {
    const stores = await newStores();
    await filed(stores);
    const tries = await Promise.all(Array.from({ length: 8 }, () => stores.cases.countTry(aKey, 'person:1')));
    expect(tries.filter((each) => each === 'may-try')).toHaveLength(5);
    expect(await stores.cases.countTry(aKey, 'person:2')).toBe('may-try');
  });
}
