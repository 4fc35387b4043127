import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Change } from '../../../shared/domain/change.ts';
import { sharingOf } from '../../../shared/domain/consent/consent.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { joinCase } from '../../../shared/domain/parties/join-case.ts';
import { everyoneTold } from '../../../shared/domain/parties/told.ts';
import { stillCalledFor } from '../../../shared/domain/telling/still-called-for.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { consentChange, plannedCase, sharingTerms } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { aboutChild, accepted, goingOn, joined } from '../../support/young-cases.ts';
import { linesOf, noticeLine, passTime, taskLines } from '../time-machine.ts';

const born = '2011-05-03';
/** A plan for a girl whose mother applied and consented; the girl turns 15 on 3 May 2026 and 16 on 3 May 2027. */
const withPlan = accepted(plannedCase({ application: aboutChild(born) }), '2026-05-01');
const beforeFifteen = aReceivedCase(aboutChild(born));

const until = (ipCase: IpCase, at: string) => passTime(ipCase, masoy, at).ipCase;
/** The very sweep of midnight, when the birthday begins in Norway: summer time. */
const sixteenth = (ipCase: IpCase): Change =>
  whatTimeCallsFor(until(ipCase, '2027-05-02T21:59:00Z'), masoy, new Date('2027-05-02T22:00:00Z'));
const eventsOf = ({ events }: Change) => events.map(({ type }) => type);
const told = ({ notices }: Change) => notices.map(noticeLine);
const tasks = (change: Change) => change.tasks.map(({ kind }) => kind);

describe('at 15 in a parent’s case', () => {
  test('the child is asked in by its own mobile, at the midnight with which the birthday begins', () => {
    const eve = until(accepted(beforeFifteen), '2026-05-02T21:59:00Z');
    expect([eve.seats, eve.wakeAt]).toEqual([undefined, '2026-05-02T22:00:00.000Z']);
    const change = whatTimeCallsFor(eve, masoy, new Date('2026-05-02T22:00:00Z'));
    expect([eventsOf(change), told(change)]).toEqual([['invited'], ['invitation person']]);
    expect(change.after.version).toBe(eve.version + 1);
    expect(change.after.seats?.person).toMatchObject({ state: 'invited', channel: 'sms', language: 'nb' });
  });

  test('a child without a channel of its own, or with a protected address, is talked with by somebody', () => {
    const silent = aReceivedCase(aboutChild(born, { person: { name: 'Jo' } }));
    const hidden = aReceivedCase(aboutChild(born, { protectedAddress: true }));
    for (const ipCase of [silent, hidden]) {
      const { left, ipCase: after } = passTime(accepted(ipCase), masoy, '2026-05-02T22:00:00Z');
      expect(left.map(({ task }) => task.kind)).toContain('talk-with-young');
      expect(after.seats).toBeUndefined();
    }
  });

  test('nobody is asked in on the word of a parent whom no leader has checked', () => {
    expect(until(beforeFifteen, '2026-06-01T00:00:00Z').seats).toBeUndefined();
  });

  test('the child is asked in when the parent is accepted, where it was 15 already', () => {
    const late = accepted(until(beforeFifteen, '2026-06-01T00:00:00Z'), '2026-06-02');
    expect(late.seats?.person?.state).toBe('invited');
    expect(accepted(until(beforeFifteen, '2027-06-01T00:00:00Z'), '2027-06-02').seats?.person?.state).toBe('invited');
  });

  test('a child that has come is told beside the parent', () => {
    const girl = joined(until(accepted(beforeFifteen), '2026-05-04T00:00:00Z'), 'person', '2026-05-04');
    expect([girl.role, everyoneTold(girl).map(({ who }) => who)]).toEqual(['parent', ['applicant', 'person']]);
  });
});

describe('at 16', () => {
  test('the parent’s consent lapses, the plan is paused, and the young person is asked in anew', () => {
    const change = sixteenth(withPlan);
    expect(eventsOf(change)).toEqual(['role-expired', 'consent-lapsed', 'invited']);
    const { roleCheck, status, consent, coordinator, seats, version } = change.after;
    expect([roleCheck, status, consent.plan, consent.coordinator]).toEqual([
      'expired',
      'plan-paused',
      'lapsed',
      'lapsed',
    ]);
    expect(coordinator?.staffId).toBe('kari.koord');
    expect(seats?.person).toMatchObject({ state: 'invited', number: 2 });
    expect(version).toBe((change.before?.version ?? 0) + 1);
    expect(tasks(change)).toEqual(['ask-anew']);
    expect(told(change)).toEqual(['invitation person', 'rights-changed hanna.hav', 'rights-changed kari.koord']);
  });

  test('nothing is shared any more', () => {
    const terms = { sharing: [sharingTerms({ to: withPlan.plan?.to ?? withPlan.receivedOn })] };
    const given = consentChange(until(withPlan, '2027-04-01T00:00:00Z'), {
      act: { as: 'parent', wish: terms, now: new Date('2027-04-01T10:00:00Z') },
    });
    const longer = {
      ...given.after,
      consent: { ...given.after.consent, sharing: [{ id: '2.0', to: day('2028-01-01') }] },
    };
    const change = sixteenth(longer);
    expect(change.after.consent.sharing).toEqual([]);
    expect(sharingOf([...given.events, ...change.events])).toEqual([]);
  });

  test('the parent is told nothing more, and what waits to leave for them does not', () => {
    const { after } = sixteenth(withPlan);
    expect(everyoneTold(after)).toEqual([]);
    const reminder = { kind: 'decision-ready', occurrence: 'decided:2', to: { who: 'applicant' } } as const;
    expect([stillCalledFor(reminder, withPlan), stillCalledFor(reminder, after)]).toEqual([true, false]);
    const occurrence = `invitation:person:${after.seats?.person?.number}`;
    expect(stillCalledFor({ kind: 'invitation', occurrence, to: { who: 'person' } }, after)).toBe(true);
  });

  test('whoever comes then has the case, and answers about consent themself', () => {
    const girl = joined(sixteenth(withPlan).after, 'person', '2027-05-10');
    expect([girl.role, girl.sentAs, girl.roleCheck, girl.consent.plan]).toEqual([
      'self',
      'parent',
      'not-needed',
      'lapsed',
    ]);
    const yes = consentChange(girl, { act: { as: 'self', now: new Date('2027-05-11T10:00:00Z') } }).after;
    expect([yes.status, yes.coordinator?.staffId]).toEqual(['plan-active', 'kari.koord']);
    const no = consentChange(girl, {
      act: { as: 'self', wish: { plan: 'no', coordinator: 'no' }, now: new Date('2027-05-11T10:00:00Z') },
    }).after;
    expect([no.status, no.coordinator]).toEqual(['plan-paused', undefined]);
  });

  test('whoever came at 15 has the case at once, with no other code', () => {
    const girl = joined(until(withPlan, '2026-05-05T00:00:00Z'), 'person', '2026-05-05');
    const change = sixteenth(girl);
    expect(eventsOf(change)).toEqual(['role-expired', 'consent-lapsed', 'took-over']);
    expect([change.handsOver, change.after.role, change.after.language]).toEqual(['person', 'self', 'nb']);
    expect(told(change)).toEqual(['rights-change person', 'rights-changed hanna.hav', 'rights-changed kari.koord']);
    expect(everyoneTold(change.after).map(({ who }) => who)).toEqual(['person']);
  });

  test('nobody is to write of a refusal that the parent was rung about long ago', () => {
    const applied = aReceivedCase(aboutChild(born, { noticeChannel: 'phone' }), new Date('2027-03-01T09:00:00Z'));
    const girl = joined(accepted(applied, '2027-03-02'), 'person', '2027-03-03');
    const refusal = { decision: { outcome: 'refused', text: 'Nei.' }, staffId: 'hanna.hav' } as const;
    const refused = changeOf(decide(girl, { ...refusal, now: new Date('2027-03-04T09:00:00Z') }, masoy)).after;
    const change = sixteenth(refused);
    expect([change.after.role, change.after.channel, tasks(change)]).toEqual(['self', 'sms', []]);
  });

  test('the other parent’s place ends too', () => {
    const both = joined(withPlan, 'otherParent', '2026-06-01');
    expect(sixteenth(both).after.seats?.otherParent?.state).toBe('ended');
  });

  test('the very same is left by a sweep that was away for a month', () => {
    const swept = until(withPlan, '2027-04-20T00:00:00Z');
    const late = whatTimeCallsFor(swept, masoy, new Date('2027-06-03T10:00:00Z'));
    expect(eventsOf(late)).toEqual(['role-expired', 'consent-lapsed', 'invited']);
    expect(late.after.roleCheck).toBe('expired');
  });

  test('one who was to be asked in at 15 and 16 in the same sweep is asked once', () => {
    const swept = until(accepted(beforeFifteen), '2026-04-01T00:00:00Z');
    const late = whatTimeCallsFor({ ...swept, status: 'in-progress' }, masoy, new Date('2027-06-03T10:00:00Z'));
    expect(eventsOf(late).filter((type) => type === 'invited')).toEqual(['invited']);
  });

  test('nothing happens in a case that the young person sent', () => {
    const own = { ...plannedCase(), bornOn: withPlan.bornOn ?? withPlan.receivedOn };
    expect([eventsOf(sixteenth(own)), sixteenth(own).after.status]).toEqual([[], 'plan-active']);
  });
});

describe('parents who go on by § 4-5', () => {
  const going = goingOn(until(withPlan, '2027-03-01T00:00:00Z'), '2027-03-01', '2028-05-02');

  test('decide and are told after 16 as before', () => {
    const change = sixteenth(going);
    expect(eventsOf(change)).toEqual([]);
    expect([change.after.roleCheck, change.after.consent.plan]).toEqual(['accepted', 'given']);
  });

  test('do so to the end of the last day that was noted', () => {
    const last = until(going, '2028-05-02T21:59:00Z');
    expect(last.roleCheck).toBe('accepted');
    expect(until(last, '2028-05-02T22:00:00Z').roleCheck).toBe('expired');
  });

  test('sit beside the young person, who comes without having the case', () => {
    const girl = joined(sixteenth(going).after, 'person', '2027-06-01');
    expect([girl.role, everyoneTold(girl).map(({ who }) => who)]).toEqual(['parent', ['applicant', 'person']]);
    expect(until(girl, '2028-05-02T22:00:00Z').role).toBe('self');
  });
});

test('at 18 the rules about young people are over, and a children’s coordinator is wished for as a coordinator', () => {
  const wishes = ['plan', 'childrensCoordinator', 'coordinator'] as const;
  const young = accepted(aReceivedCase({ ...aboutChild(born), wishes }), '2026-03-06');
  const grown = until({ ...young, status: 'in-progress' }, '2029-05-02T22:00:00Z');
  expect([grown.bornOn, grown.wishes]).toEqual([undefined, ['plan', 'coordinator']]);
});

test('three weeks after somebody young was asked in without coming, somebody talks with them', () => {
  // Asked on 3 May 2027; 24 May is a Monday.
  const asked = sixteenth(withPlan).after;
  const talks = (ipCase: IpCase) =>
    taskLines(passTime(ipCase, masoy, '2027-06-30T00:00:00Z').left).filter((line) => line.endsWith('talk-with-young'));
  expect(talks(asked)).toEqual(['2027-05-24 08:00 talk-with-young']);
  expect(talks(joined(asked, 'person', '2027-05-10'))).toEqual([]);
});

test('somebody young who was asked in is reminded once, after 7 days, and not once they have come', () => {
  // Asked on Monday 3 May 2027, with the midnight; a week later is Monday 10 May.
  const asked = sixteenth(withPlan).after;
  const reminders = (ipCase: IpCase) =>
    linesOf('invitation-reminder', passTime(ipCase, masoy, '2027-06-30T00:00:00Z').told);
  expect(reminders(asked)).toEqual(['2027-05-10 08:00 invitation-reminder person']);
  expect(reminders(joined(asked, 'person', '2027-05-07'))).toEqual([]);
});

test('the week after which a child of 15 is reminded ends on a working day', () => {
  // Asked on Sunday 3 May 2026; a week later is a Sunday again. On Saturday 9 May 2026 it is Saturday 16, the next is
  // the 17th, which is a Sunday: Monday 18 May.
  const reminded = (birth: string) => {
    const child = accepted(aReceivedCase(aboutChild(birth)));
    return linesOf('invitation-reminder', passTime(child, masoy, '2026-05-20T00:00:00Z').told);
  };
  expect(reminded('2011-05-03')).toEqual(['2026-05-11 08:00 invitation-reminder person']);
  expect(reminded('2011-05-09')).toEqual(['2026-05-18 08:00 invitation-reminder person']);
});

test('somebody who comes late with a code still has to be in time', () => {
  const asked = sixteenth(withPlan).after;
  expect(joinCase(asked, { seat: 'person', now: new Date('2027-06-03T10:00:00Z') }, masoy)).toEqual({
    ok: false,
    reason: 'not-invited',
  });
  expect(changeOf(joinCase(asked, { seat: 'person', now: new Date('2027-06-01T10:00:00Z') }, masoy)).after.role).toBe(
    'self',
  );
});
