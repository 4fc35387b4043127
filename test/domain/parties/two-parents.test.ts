import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { Application } from '../../../shared/domain/applying/application.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { askConsent } from '../../../shared/domain/consent/ask-consent.ts';
import { noRows, rowsAwaited, rowsHeld, sharingInForce } from '../../../shared/domain/consent/both-consent.ts';
import type { ConsentState, SharingTerms } from '../../../shared/domain/consent/consent.ts';
import type { ConsentWish } from '../../../shared/domain/consent/consent-changes.ts';
import { recordGround } from '../../../shared/domain/consent/consent-ground.ts';
import { giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { closeReasonsFor } from '../../../shared/domain/ending/close-case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { complaintsEnd, openDecision, openFromSeat } from '../../../shared/domain/handling/open-decision.ts';
import { askOtherParent } from '../../../shared/domain/parties/ask-other-parent.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { checkSeat } from '../../../shared/domain/parties/check-seat.ts';
import { joinCase } from '../../../shared/domain/parties/join-case.ts';
import {
  type ConsentGiver,
  type ConsentGround,
  consentGrounds,
  needsBoth,
  type Responsibility,
} from '../../../shared/domain/parties/parents.ts';
import { recordParentsGoOn } from '../../../shared/domain/parties/record-finding.ts';
import { everyoneTold } from '../../../shared/domain/parties/told.ts';
import { appointCoordinator } from '../../../shared/domain/planning/appoint-coordinator.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { aConsent, sharingTerms } from '../../support/case-states.ts';
import { anOpening, changeOf } from '../../support/domain-builders.ts';

const now = new Date('2026-03-06T10:00:00Z');
const today = day('2026-03-06');
const hanna = { staffId: 'hanna.hav', now };

const parents: Partial<Application> = {
  role: 'parent',
  birthDate: day('2017-02-01'),
  applicant: { name: 'Mona Mor', mobile: '+4740000033' },
  parents: { responsibility: 'two', mayContact: 'yes' },
  otherParent: { name: 'Per Prøve', mobile: '+4740000032' },
};

/** A case and all that has happened in it. */
type Told = { readonly ipCase: IpCase; readonly events: readonly CaseEvent[] };

function opened(overrides: Partial<Application> = {}): Told {
  const { after, events } = anOpening({ ...parents, ...overrides });
  return { ipCase: after, events };
}

type Act = (told: Told) => Parameters<typeof changeOf>[0];

const then = (told: Told, ...acts: readonly Act[]): Told =>
  acts.reduce((so, act) => {
    const change = changeOf(act(so));
    return { ipCase: change.after, events: [...so.events, ...change.events] };
  }, told);

const accept: Act = ({ ipCase }) => checkRole(ipCase, { ...hanna, result: 'accepted' }, masoy);
const join: Act = ({ ipCase }) => joinCase(ipCase, { seat: 'otherParent', now }, masoy);
const seat =
  (result: 'accepted' | 'refused'): Act =>
  ({ ipCase, events }) =>
    checkSeat(ipCase, { ...hanna, result, rows: rowsHeld(events, today) }, masoy);
const says =
  (wish: ConsentWish): Act =>
  ({ ipCase, events }) => {
    const { main: sharing, otherParent: beside } = rowsHeld(events, today);
    return giveConsent(ipCase, { sharing, beside, act: aConsent({ wish, as: 'parent', now }) }, masoy);
  };
const otherSays =
  (wish: ConsentWish): Act =>
  ({ ipCase, events }) => {
    const { main: beside, otherParent: sharing } = rowsHeld(events, today);
    const by = { who: 'otherParent' } as const;
    const act = aConsent({ wish, by, as: 'parent', giver: 'otherParent', now });
    return giveConsent(ipCase, { sharing, beside, act }, masoy);
  };
const otherAgrees: Act = (told) => {
  const rows = rowsAwaited(rowsHeld(told.events, today)).map((row) => ({ row, answer: 'yes', saidNo: false }) as const);
  return otherSays({ rows })(told);
};
const finds =
  (ground: ConsentGround): Act =>
  ({ ipCase, events }) =>
    recordGround(ipCase, { ...hanna, found: { ground, text: 'Fordi.' }, rows: rowsHeld(events, today) }, masoy);
const grant: Act = ({ ipCase }) => decide(ipCase, { ...hanna, decision: { outcome: 'granted', text: '' } }, masoy);
const refuse: Act = ({ ipCase }) => decide(ipCase, { ...hanna, decision: { outcome: 'refused', text: 'Nei.' } }, masoy);

const asks: Act = ({ ipCase }) => askConsent(ipCase, { ...hanna, question: { parts: ['plan'], text: '' } }, masoy);

const bothIn = then(opened(), accept, join, seat('accepted'));

describe('whose consent is needed (pbrl § 4-4)', () => {
  test.each<[Responsibility, boolean]>([
    ['alone', false],
    ['two', true],
    // Until a leader has found out.
    ['unknown', true],
    ['childWelfare', true],
  ])('where the applicant says “%s”, both: %s', (responsibility, both) => {
    expect(needsBoth(opened({ parents: { responsibility } }).ipCase)).toBe(both);
  });

  test.each(consentGrounds)('where a leader has found “%s”, that is what holds', (ground) => {
    for (const responsibility of ['alone', 'two', 'unknown'] as const) {
      const { ipCase } = then(opened({ parents: { responsibility } }), finds(ground));
      expect(needsBoth(ipCase)).toBe(ground === 'both');
    }
  });

  test('a guardian decides alone, and an adult', () => {
    expect(needsBoth(anOpening({ ...parents, role: 'guardian' }).after)).toBe(false);
    expect(needsBoth(anOpening().after)).toBe(false);
  });
});

describe('the yes of two parents', () => {
  test.each<[ConsentWish, ConsentWish, ConsentState]>([
    [{ plan: 'yes' }, { plan: 'yes' }, 'given'],
    [{ plan: 'yes' }, { coordinator: 'yes' }, 'unanswered'],
    [{ plan: 'yes' }, { plan: 'no' }, 'refused'],
    [{ plan: 'no' }, { plan: 'yes' }, 'refused'],
    [{ plan: 'no' }, { plan: 'no' }, 'refused'],
  ])('%j and %j is for the plan: %s', (one, other, state) => {
    expect(then(bothIn, says(one), otherSays(other)).ipCase.consent.plan).toBe(state);
    expect(then(bothIn, otherSays(other), says(one)).ipCase.consent.plan).toBe(state);
  });

  test('lets nobody be appointed before both have said it', () => {
    const appoint = ({ ipCase }: Told) => appointCoordinator(ipCase, { ...hanna, coordinator: 'kari.koord' }, masoy);
    const one = then(bothIn, says({ plan: 'yes', coordinator: 'yes' }), grant);
    expect(appoint(one)).toEqual({ ok: false, reason: 'coordinator-consent-missing' });
    expect(appoint(then(one, otherSays({ coordinator: 'yes' }))).ok).toBe(true);
  });

  test('ends as soon as one takes it back, and holds again when that one gives it again', () => {
    const both = then(bothIn, says({ plan: 'yes' }), otherSays({ plan: 'yes' }));
    const back = then(both, otherSays({ plan: 'no' }));
    expect(back.ipCase.consent.plan).toBe('withdrawn');
    expect(then(back, otherSays({ plan: 'yes' })).ipCase.consent.plan).toBe('given');
  });
});

const row = (overrides: Partial<SharingTerms> = {}) => ({ sharing: [sharingTerms(overrides)] });
const shared = ({ ipCase, events }: Told) => sharingInForce(ipCase, events, today);

describe('a service that one parent has said yes to', () => {
  test('is shared with once the other has too, and by no more than both allow', () => {
    const one = then(bothIn, says(row({ areas: ['school', 'health'] })));
    expect(shared(one)).toEqual([]);
    const both = then(one, otherAgrees);
    expect(shared(both)).toMatchObject([{ areas: ['school', 'health'], direction: 'both' }]);
    const wider = then(both, says(row({ areas: ['school', 'health', 'work'], to: day('2028-01-01') })));
    expect(shared(wider)).toMatchObject([{ areas: ['school', 'health'], to: '2027-05-30' }]);
    expect(rowsAwaited(rowsHeld(wider.events, today))).toHaveLength(1);
    expect(shared(then(wider, otherAgrees))).toMatchObject([{ areas: ['school', 'health', 'work'] }]);
  });

  test('is shared by less as soon as either says less', () => {
    const both = then(bothIn, says(row({ direction: 'both' })), otherAgrees);
    expect(shared(then(both, says(row({ direction: 'collect' }))))).toMatchObject([{ direction: 'collect' }]);
    expect(shared(then(both, otherSays({ sharing: [] })))).toEqual([]);
    expect(shared(then(both, says({ sharing: [] })))).toEqual([]);
  });

  test('keeps what each of them has excepted', () => {
    const both = then(bothIn, says(row({ except: 'Ikke om meg' })), otherAgrees, says(row({ except: 'Ikke om far' })));
    expect(shared(both)).toMatchObject([{ except: 'Ikke om far\nIkke om meg' }]);
  });

  test('is asked about anew when it was taken back and is given again', () => {
    const both = then(bothIn, says(row()), otherAgrees, says({ sharing: [] }), says(row()));
    expect(shared(both)).toEqual([]);
  });

  test('ends when the shorter of the two periods does, and a yes that reaches further still stands', () => {
    const both = then(bothIn, says(row({ to: day('2026-04-10') })), otherAgrees, says(row({ to: day('2027-01-01') })));
    const swept = then(both, ({ ipCase }) => ({
      ok: true,
      change: whatTimeCallsFor(ipCase, masoy, new Date('2026-04-12T10:00:00Z')),
    }));
    expect(swept.ipCase.consent.sharing).toEqual([]);
    expect(rowsHeld(swept.events, day('2026-04-12')).main).toHaveLength(1);
  });
});

describe('somebody who says that they are the other parent', () => {
  const claimed = then(opened(), accept, join, says({ plan: 'yes' }), otherSays({ plan: 'yes' }));

  test('gives nothing, is told nothing, and counts from the moment a leader has checked it', () => {
    expect(claimed.ipCase.consent.plan).toBe('unanswered');
    expect(everyoneTold(claimed.ipCase)).toEqual([{ who: 'applicant' }]);
    const checked = then(claimed, seat('accepted'));
    expect(checked.ipCase.consent.plan).toBe('given');
    expect(everyoneTold(checked.ipCase)).toEqual([{ who: 'applicant' }, { who: 'otherParent' }]);
  });

  test('leaves no question about what holds once they are known', () => {
    expect(then(claimed, asks, seat('accepted')).ipCase.consentAsked).toBeUndefined();
  });

  test('has said nothing when they turn out not to be', () => {
    const refused = then(claimed, seat('refused'));
    expect(refused.ipCase.consent).toMatchObject({ plan: 'unanswered' });
    expect(refused.ipCase.consent.parents?.claimed).toBeUndefined();
  });

  test('does not undo what the other parent said aloud before', () => {
    const noted = then(opened(), accept, says({ plan: 'yes', ...row() }), ({ ipCase, events }) => {
      const { main: beside, otherParent: sharing } = rowsHeld(events, today);
      const rows = beside.map((each) => ({ row: each, answer: 'yes', saidNo: false }) as const);
      const wish = { plan: 'yes', rows } as const;
      const by = { who: 'staff', staffId: 'hanna.hav' } as const;
      const act = aConsent({ wish, by, as: 'parent', giver: 'otherParent', how: { way: 'oral' }, now });
      return giveConsent(ipCase, { sharing, beside, act }, masoy);
    });
    const impostor = then(noted, join, otherSays({ plan: 'no' }));
    expect(impostor.ipCase.consent).toMatchObject({ plan: 'given', sharing: [{ id: '1.0' }] });
  });

  test('and is found out later: their yes falls, sharing ends, staff are told', () => {
    const both = then(bothIn, says({ plan: 'yes', ...row() }), otherSays({ plan: 'yes' }), otherAgrees);
    const change = changeOf(
      checkSeat(both.ipCase, { staffId: 'dag.dal', now, result: 'refused', rows: rowsHeld(both.events, today) }, masoy),
    );
    expect(change.after.consent).toMatchObject({ plan: 'unanswered', sharing: [] });
    expect(change.notices).toMatchObject([{ kind: 'consent-changed' }]);
    expect(sharingInForce(change.after, [...both.events, ...change.events], today)).toEqual([]);
  });
});

test('whoever applied turns out not to be a parent: the other’s answer stands, and holds nothing alone', () => {
  const both = then(bothIn, says({ plan: 'yes', ...row() }), otherSays({ plan: 'yes' }), otherAgrees);
  const { ipCase, events } = then(both, ({ ipCase: before }) =>
    checkRole(before, { ...hanna, result: 'refused' }, masoy),
  );
  expect(ipCase.consent).toMatchObject({ plan: 'unanswered', sharing: [] });
  expect(ipCase.consent.parents?.otherParent.plan).toBe('given');
  expect(sharingInForce(ipCase, events, today)).toEqual([]);
});

describe('a finding of whose consent is needed', () => {
  const one = then(bothIn, says({ plan: 'yes', coordinator: 'yes', ...row() }));

  test.each<[ConsentGround, ConsentState, number]>([
    ['soleResponsibility', 'given', 1],
    ['dailyCare', 'given', 1],
    ['necessary', 'given', 1],
    ['both', 'unanswered', 0],
    ['childWelfare', 'unanswered', 0],
  ])('“%s” makes one parent’s yes to the plan: %s', (ground, state, rows) => {
    const { ipCase } = then(one, finds(ground));
    expect([ipCase.consent.plan, ipCase.consent.sharing.length]).toEqual([state, rows]);
  });

  test('that only one has the responsibility leaves the other no part in the case', () => {
    const { ipCase } = then(one, finds('soleResponsibility'));
    expect(ipCase.seats?.otherParent?.state).toBe('ended');
    expect(everyoneTold(ipCase)).toEqual([{ who: 'applicant' }]);
  });

  test('that only one has the responsibility takes the other’s answers with it, also if both are found to have it later', () => {
    const both = then(bothIn, says({ plan: 'yes', ...row() }), otherSays({ plan: 'yes' }), otherAgrees);
    const { ipCase, events } = then(both, finds('soleResponsibility'), finds('both'));
    expect(ipCase.consent).toMatchObject({ plan: 'unanswered', sharing: [] });
    expect(sharingInForce(ipCase, events, today)).toEqual([]);
  });

  test('leaves no question about what came to hold by it', () => {
    const asked = then(one, asks);
    expect(asked.ipCase.consentAsked?.parts).toEqual(['plan']);
    expect(then(asked, finds('dailyCare')).ipCase.consentAsked).toBeUndefined();
    expect(then(asked, finds('both')).ipCase.consentAsked?.parts).toEqual(['plan']);
  });

  test('needs its reason', () => {
    const act = { ...hanna, found: { ground: 'both', text: ' ' } as const, rows: rowsHeld([], today) };
    expect(recordGround(one.ipCase, act, masoy)).toEqual({ ok: false, reason: 'reason-missing' });
  });
});

describe('the decision', () => {
  test('is told to each parent who is known to be one, and to the other when they are checked later', () => {
    const change = changeOf(grant(bothIn));
    expect(change.notices.map(({ to }) => to.who)).toEqual(['applicant', 'otherParent']);
    const late = then(opened(), accept, join, grant);
    const checked = changeOf(seat('accepted')(late));
    expect(checked.notices).toMatchObject([{ kind: 'decision-ready', to: { who: 'otherParent' } }]);
  });

  test('is read by each for themself, and each is reminded for themself', () => {
    const decided = then(bothIn, grant, ({ ipCase }) => openDecision(ipCase, now, masoy)).ipCase;
    const swept = whatTimeCallsFor(decided, masoy, new Date('2026-03-13T10:00:00Z'));
    expect(swept.notices.filter(({ kind }) => kind === 'decision-unopened').map(({ to }) => to.who)).toEqual([
      'otherParent',
    ]);
    const later = whatTimeCallsFor(swept.after, masoy, new Date('2026-03-20T10:00:00Z'));
    expect(later.tasks).toMatchObject([{ kind: 'letter-to-second-parent' }]);
    const read = changeOf(openFromSeat(decided, now, masoy)).after;
    expect(whatTimeCallsFor(read, masoy, new Date('2026-03-20T10:00:00Z')).tasks).toEqual([]);
  });

  test('that refuses can be complained of until the last of them no longer can', () => {
    const refused = then(bothIn, refuse, ({ ipCase }) => openDecision(ipCase, now, masoy)).ipCase;
    // Opened on 6 March: 3 April is langfredag, so that the first has until Tuesday 7 April.
    const late = changeOf(openFromSeat(refused, new Date('2026-03-30T10:00:00Z'), masoy)).after;
    expect(complaintsEnd(late, masoy)).toBe('2026-04-27');
    expect(closeReasonsFor(late, masoy, day('2026-04-20'))).not.toContain('refused');
    expect(closeReasonsFor(late, masoy, day('2026-04-28'))).toContain('refused');
    // Never opened, they get a letter after 14 days, which arrives a week later: 27 March.
    expect(complaintsEnd(refused, masoy)).toBe('2026-04-24');
  });
});

type Saying = { readonly giver: ConsentGiver; readonly wish: ConsentWish };

/** What one of the parents says on a later day, and the case then. */
function consentOn(on: string, { ipCase }: Told, { giver, wish }: Saying): IpCase {
  const by = { who: giver === 'main' ? 'person' : 'otherParent' } as const;
  const giving = giver === 'otherParent' && { giver };
  const act = aConsent({ wish, by, as: 'parent', ...giving, now: new Date(`${on}T10:00:00Z`) });
  return changeOf(giveConsent(ipCase, { sharing: [], act }, masoy)).after;
}

describe('a child of two parents who turns 16', () => {
  const onBirthday: Act = ({ ipCase }) => ({
    ok: true,
    change: whatTimeCallsFor(ipCase, masoy, new Date('2026-03-20T10:00:00Z')),
  });
  const born = day('2010-03-20');
  const both = then(opened({ birthDate: born }), accept, join, seat('accepted'));
  const wide = says({ plan: 'yes', sharing: [sharingTerms()] });

  test('decides; neither parent is asked or told any more', () => {
    const { ipCase } = then(both, wide, otherSays({ plan: 'yes' }), otherAgrees, onBirthday);
    expect([ipCase.roleCheck, ipCase.consent.plan, ipCase.consent.sharing]).toEqual(['expired', 'lapsed', []]);
    expect([needsBoth(ipCase), everyoneTold(ipCase), ipCase.seats?.otherParent?.state]).toEqual([false, [], 'ended']);
  });

  test('what only one had said yes to does not hold because the other is no longer needed', () => {
    const { ipCase, events } = then(both, wide, onBirthday);
    expect(events.map(({ type }) => type)).toContain('consent-lapsed');
    expect([ipCase.consent.plan, ipCase.consent.sharing]).toEqual(['lapsed', []]);
    expect(sharingInForce(ipCase, events, day('2026-03-21'))).toEqual([]);
  });

  test('has the case alone once they have come, and consents as anybody does', () => {
    const comes: Act = ({ ipCase }) =>
      joinCase(ipCase, { seat: 'person', now: new Date('2026-03-21T10:00:00Z') }, masoy);
    const own = then(both, wide, otherSays({ plan: 'no' }), onBirthday, comes);
    expect([own.ipCase.role, own.ipCase.parents, own.ipCase.consent.parents]).toEqual(['self', undefined, undefined]);
    const act = aConsent({ wish: { plan: 'yes' }, as: 'self', now: new Date('2026-03-21T11:00:00Z') });
    expect(changeOf(giveConsent(own.ipCase, { sharing: [], act }, masoy)).after.consent.plan).toBe('given');
  });

  const goOn =
    (on: string): Act =>
    ({ ipCase }) => {
      const finding = { until: day('2028-03-19'), text: 'Hun forstår ikke hva saken gjelder.' };
      return recordParentsGoOn(ipCase, { finding, staffId: 'hanna.hav', now: new Date(`${on}T10:00:00Z`) }, masoy);
    };

  test('is decided for by both after that too, where parents go on by § 4-5', () => {
    const agreed = then(both, says({ plan: 'yes' }), otherSays({ plan: 'yes' }), goOn('2026-03-06'));
    expect(changeOf(goOn('2026-03-06')(both)).tasks.map(({ kind }) => kind)).toEqual(['show-finding']);
    const { ipCase } = then(agreed, onBirthday);
    expect([ipCase.roleCheck, needsBoth(ipCase), ipCase.consent.plan]).toEqual(['accepted', true, 'given']);
    expect(everyoneTold(ipCase).map(({ who }) => who)).toEqual(['applicant', 'otherParent']);
    const back = consentOn('2026-04-01', { ipCase, events: [] }, { giver: 'otherParent', wish: { plan: 'no' } });
    expect(back.consent.plan).toBe('withdrawn');
  });

  test('is decided for by both again, where that is found later: the yes of one gives nothing', () => {
    const lapsed = then(both, says({ plan: 'yes' }), otherSays({ plan: 'yes' }), onBirthday);
    const found = changeOf(goOn('2026-03-30')(lapsed));
    expect([found.after.roleCheck, needsBoth(found.after), found.after.consent.plan]).toEqual([
      'unchecked',
      true,
      'lapsed',
    ]);
    expect(found.tasks.map(({ kind }) => kind)).toEqual(['ring-or-write', 'show-finding', 'ask-second-parent']);
    const later = { staffId: 'hanna.hav', now: new Date('2026-03-31T10:00:00Z') };
    const checked = then({ ipCase: found.after, events: [] }, ({ ipCase }) =>
      checkRole(ipCase, { ...later, result: 'accepted' }, masoy),
    );
    const one = consentOn('2026-04-01', checked, { giver: 'main', wish: { plan: 'yes' } });
    expect(one.consent.plan).not.toBe('given');

    // Asked in anew, come and checked, the other one says yes as well.
    const question = { contact: { name: 'Per Prøve', mobile: '+4740000032' }, channel: 'sms', language: 'nb' } as const;
    const asking = { ...later, asked: question, contacts: { person: { name: 'Nils' } } };
    const there = then(
      { ipCase: one, events: [] },
      ({ ipCase }) => askOtherParent(ipCase, asking, masoy),
      ({ ipCase }) => joinCase(ipCase, { seat: 'otherParent', now: later.now }, masoy),
      ({ ipCase }) => checkSeat(ipCase, { ...later, result: 'accepted', rows: noRows }, masoy),
    );
    expect(there.ipCase.consent.plan).not.toBe('given');
    const agreed = consentOn('2026-04-02', there, { giver: 'otherParent', wish: { plan: 'yes' } });
    expect(agreed.consent.plan).toBe('given');
  });

  test('is asked alone where it is 16 when its parent applies', () => {
    const { after, notices, tasks } = anOpening({ ...parents, birthDate: day('2009-01-01') });
    expect([after.parents, needsBoth(after), tasks]).toEqual([undefined, false, []]);
    expect(notices.map(({ kind }) => kind)).not.toContain('invitation');
  });
});
