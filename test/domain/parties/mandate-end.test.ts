import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { mayConsent } from '../../../shared/domain/parties/may-consent.ts';
import { recordIncapacity, recordParentsGoOn } from '../../../shared/domain/parties/record-finding.ts';
import { everyoneTold } from '../../../shared/domain/parties/told.ts';
import { stillCalledFor } from '../../../shared/domain/telling/still-called-for.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { aConsent, plannedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { aboutChild, accepted, mother, refused } from '../../support/young-cases.ts';
import { noticeLine, passTime } from '../time-machine.ts';

const guardian = { role: 'guardian', applicant: mother } as const;
const withPlan = accepted(plannedCase({ application: guardian }), '2026-05-01', '2026-08-31');
const until = (ipCase: IpCase, at: string) => passTime(ipCase, masoy, at).ipCase;
const act = (on: string) => ({ staffId: 'hanna.hav', now: new Date(`${on}T10:00:00Z`) });

describe('a mandate with a last day', () => {
  test('holds to the end of that day in Norway', () => {
    expect(until(withPlan, '2026-08-31T21:59:00Z').roleCheck).toBe('accepted');
    expect(until(withPlan, '2026-08-31T22:00:00Z').roleCheck).toBe('expired');
  });

  test('takes access, notices and the consent on it with it; leader and coordinator hear, and somebody asks anew', () => {
    const last = until(withPlan, '2026-08-31T21:59:00Z');
    const change = whatTimeCallsFor(last, masoy, new Date('2026-08-31T22:00:00Z'));
    const { after } = change;
    expect(change.events.map(({ type }) => type)).toEqual(['role-expired', 'consent-lapsed']);
    expect([after.status, after.consent.plan, after.roleUntil]).toEqual(['plan-paused', 'lapsed', undefined]);
    expect([everyoneTold(after), mayConsent(after)]).toEqual([[], false]);
    expect(change.notices.map(noticeLine)).toEqual(['rights-changed hanna.hav', 'rights-changed kari.koord']);
    expect(change.tasks.map(({ kind }) => kind)).toEqual(['ask-anew']);
    expect(stillCalledFor({ kind: 'plan-ready', occurrence: 'once', to: { who: 'applicant' } }, after)).toBe(false);
  });

  test('is not one that was over before it was noted', () => {
    const late = checkRole(
      aReceivedCase(guardian),
      { ...act('2026-03-10'), result: 'accepted', until: day('2026-03-09') },
      masoy,
    );
    expect(late).toEqual({ ok: false, reason: 'date-past' });
  });

  test('can be given another last day, or none, and is told no decision once more', () => {
    const decision = { outcome: 'granted', text: '' } as const;
    const decided = changeOf(
      decide(accepted(aReceivedCase(guardian)), { ...act('2026-03-12'), decision }, masoy),
    ).after;
    const longer = changeOf(
      checkRole(decided, { ...act('2026-03-13'), result: 'accepted', until: day('2026-09-30') }, masoy),
    );
    expect([longer.after.roleUntil, longer.notices, longer.tasks]).toEqual(['2026-09-30', [], []]);
    const again = checkRole(
      longer.after,
      { ...act('2026-03-14'), result: 'accepted', until: day('2026-09-30') },
      masoy,
    );
    expect(again).toEqual({ ok: false, reason: 'unchanged' });
    expect(changeOf(checkRole(longer.after, { ...act('2026-03-14'), result: 'accepted' }, masoy)).after.roleUntil).toBe(
      undefined,
    );
  });

  test('is taken back by refusing it: nothing of a last day is left to wait for', () => {
    const revoked = refused(withPlan, '2026-06-01');
    expect([revoked.roleUntil, revoked.roleCheck]).toEqual([undefined, 'refused']);
    expect(until(revoked, '2026-09-30T00:00:00Z').roleCheck).toBe('refused');
  });

  test('can be accepted anew once it has expired', () => {
    const renewed = accepted(until(withPlan, '2026-08-31T22:00:00Z'), '2026-09-02', '2027-08-31');
    expect([everyoneTold(renewed).map(({ who }) => who), renewed.consent.plan]).toEqual([['applicant'], 'lapsed']);
  });

  test('that is over withdraws nothing', () => {
    const open = until({ ...accepted(aReceivedCase(guardian), '2026-03-06', '2026-03-10') }, '2026-03-11T00:00:00Z');
    expect(withdraw(open, new Date('2026-03-11T10:00:00Z'), masoy)).toEqual({ ok: false, reason: 'role-expired' });
  });
});

describe('a parent of somebody of 16 or 17', () => {
  const young = aReceivedCase(aboutChild('2009-06-01'));

  test('is accepted as a representative with a mandate, for the young person decides', () => {
    const seen = accepted(young, '2026-03-06', '2026-12-31');
    expect([seen.role, seen.sentAs, seen.roleCheck]).toEqual(['representative', 'parent', 'accepted']);
    expect(until({ ...seen, status: 'in-progress' }, '2026-12-31T23:00:00Z').roleCheck).toBe('expired');
  });

  test('loses what they said yes to as a parent, also where a leader is here before the sweep on the birthday', () => {
    const child = accepted(aReceivedCase(aboutChild('2010-06-01')), '2026-03-06');
    const consent = { ...child.consent, plan: 'given', sharing: [{ id: '1.0', to: day('2027-03-01') }] } as const;
    const finding = { result: 'accepted', until: day('2026-12-31') } as const;
    const change = changeOf(checkRole({ ...child, consent }, { ...act('2026-06-01'), ...finding }, masoy));
    expect(change.after.consent).toMatchObject({ plan: 'lapsed', sharing: [] });
    expect(change.events.map(({ type }) => type)).toEqual(['consent-lapsed', 'role-checked']);
  });

  test('goes on as a parent where § 4-5 is recorded', () => {
    const finding = { until: day('2027-05-31'), text: 'Hun forstår ikke hva saken gjelder.' };
    const found = changeOf(recordParentsGoOn(young, { ...act('2026-03-06'), finding }, masoy)).after;
    const seen = accepted(found, '2026-03-06');
    expect([seen.role, mayConsent(seen)]).toEqual(['parent', true]);
  });

  test('does not consent as a parent, whoever notes it', () => {
    const as = (ipCase: IpCase) => giveConsent(ipCase, { sharing: [], act: aConsent({ as: 'parent' }) }, masoy);
    expect(as(young)).toEqual({ ok: false, reason: 'of-age' });
    const finding = { until: day('2026-03-12'), text: 'Kort tid.' };
    const found = changeOf(recordParentsGoOn(young, { ...act('2026-03-06'), finding }, masoy)).after;
    // Noted on 13 March, the day after.
    expect(as(found)).toEqual({ ok: false, reason: 'of-age' });
  });
});

describe('a § 4-5 record', () => {
  const record = (born: string, on: string, last: string) =>
    recordParentsGoOn(
      aReceivedCase(aboutChild(born)),
      { ...act(on), finding: { until: day(last), text: 'Grunn.' } },
      masoy,
    );

  test.each([
    ['2010-06-13', '2026-03-12', '2027-01-01', 'too-early'],
    ['2010-06-12', '2026-03-12', '2027-01-01', undefined],
    // The last day: from the 16th birthday, today, and the day before the 18th.
    ['2010-06-12', '2026-03-12', '2026-06-11', 'until-outside'],
    ['2010-06-12', '2026-03-12', '2026-06-12', undefined],
    ['2009-06-12', '2026-03-12', '2026-03-11', 'until-outside'],
    ['2009-06-12', '2026-03-12', '2026-03-12', undefined],
    ['2009-06-12', '2026-03-12', '2027-06-11', undefined],
    ['2009-06-12', '2026-03-12', '2027-06-12', 'until-outside'],
    ['1985-05-03', '2026-03-12', '2027-06-12', 'not-young'],
  ])('of somebody born %s, made on %s to last until %s: %s', (born, on, last, reason) => {
    const made = record(born, on, last);
    expect(made.ok ? undefined : made.reason).toBe(reason);
  });

  test('is shown at once to whoever is told, and somebody shows it to those it is about', () => {
    const parent = accepted(aReceivedCase(aboutChild('2010-06-12')), '2026-03-06');
    const finding = { until: day('2027-01-01'), text: 'Hun forstår ikke hva saken gjelder.' };
    const change = changeOf(recordParentsGoOn(parent, { ...act('2026-03-12'), finding }, masoy));
    expect(change.notices.map(noticeLine)).toEqual(['rights-change applicant']);
    expect(change.tasks.map(({ kind }) => kind)).toEqual(['show-finding']);
    expect(change.events).toMatchObject([{ type: 'parents-go-on', text: finding.text, by: { who: 'staff' } }]);
  });

  test('made after 16 has the parent’s role checked anew', () => {
    const expired: IpCase = { ...aReceivedCase(aboutChild('2010-01-01')), roleCheck: 'expired' };
    const finding = { until: day('2027-01-01'), text: 'Grunn.' };
    expect(changeOf(recordParentsGoOn(expired, { ...act('2026-03-12'), finding }, masoy)).after.roleCheck).toBe(
      'unchecked',
    );
  });
});

describe('an adult who cannot decide this', () => {
  const finding = {
    basis: 'guardianMandate',
    ownWill: 'doesNotWant',
    text: 'Hun forstår ikke hva planen er.',
  } as const;

  test('reads the finding at once; somebody shows it to them and to next of kin; consent is noted from who decides', () => {
    const change = changeOf(recordIncapacity(aReceivedCase(), { ...act('2026-03-12'), finding }, masoy));
    expect(change.notices.map(noticeLine)).toEqual(['rights-change person']);
    expect(change.tasks.map(({ kind }) => kind)).toEqual(['show-finding']);
    expect(change.after.incapacity).toEqual({ basis: 'guardianMandate', on: '2026-03-12', by: 'hanna.hav' });
    const noted = aConsent({ as: 'guardian', by: { who: 'staff', staffId: 'hanna.hav' }, how: { way: 'oral' } });
    expect(giveConsent(change.after, { sharing: [], act: noted }, masoy).ok).toBe(true);
  });

  test('is nobody under 18: for them there is § 4-5', () => {
    const young = aReceivedCase(aboutChild('2009-06-01'));
    expect(recordIncapacity(young, { ...act('2026-03-12'), finding }, masoy)).toEqual({
      ok: false,
      reason: 'not-adult',
    });
  });
});
