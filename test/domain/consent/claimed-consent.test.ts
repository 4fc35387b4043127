import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { sharingOf } from '../../../shared/domain/consent/consent.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { consentChange, consentedCase, plannedCase, sharingTerms } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';

const may = new Date('2026-05-20T10:00:00Z');
const refuse = (ipCase: IpCase) =>
  changeOf(checkRole(ipCase, { result: 'refused', staffId: 'hanna.hav', now: may }, masoy));
const asParent = (ipCase: IpCase): IpCase => ({ ...ipCase, role: 'parent', roleCheck: 'accepted' });

describe('a role that did not hold', () => {
  test('ends all sharing at once, and whoever may ask and tell is told so', () => {
    const shared = consentChange(asParent(plannedCase()), { act: { wish: { sharing: [sharingTerms()] }, now: may } });
    const { after, events, notices } = refuse(shared.after);
    expect(after.consent.sharing).toEqual([]);
    expect(after.wakeAt).not.toBe('2027-05-30T22:00:00.000Z');
    expect(sharingOf([...shared.events, ...events])).toEqual([]);
    expect(notices.filter(({ kind }) => kind === 'consent-changed').map(({ to }) => to)).toEqual([
      { who: 'staff', staffId: 'kari.koord' },
    ]);
  });

  test('pauses the plan it said yes to and ends the coordinator’s access; one is owed, to be asked about anew', () => {
    const { after } = refuse(asParent(plannedCase()));
    expect(after).toMatchObject({
      status: 'plan-paused',
      consent: { plan: 'withdrawn', coordinator: 'unanswered', revision: 2 },
      appoint: { by: '2026-06-03' },
    });
    expect(after.coordinator).toBeUndefined();
  });

  test('leaves what is owed running, to be asked for', () => {
    const { after } = refuse(asParent(consentedCase()));
    expect(after.consent).toMatchObject({ plan: 'unanswered', coordinator: 'unanswered' });
    expect(after.appoint).toBeDefined();
  });

  test('leaves a no', () => {
    const { after, notices } = refuse(asParent(consentedCase({ wish: { plan: 'no', coordinator: 'no' } })));
    expect(after.consent).toMatchObject({ plan: 'refused', coordinator: 'refused', revision: 1 });
    expect(notices.filter(({ kind }) => kind === 'consent-changed')).toEqual([]);
  });

  test.each<Partial<IpCase>>([
    { role: 'nextOfKin', roleCheck: 'accepted' },
    { role: 'parent', roleCheck: 'unchecked' },
  ])('leaves what staff noted from others: %o', (claim) => {
    const before: IpCase = { ...plannedCase(), ...claim };
    expect(refuse(before).after).toMatchObject({ status: 'plan-active', consent: before.consent });
  });

  test('leaves a case that is over as it is', () => {
    const before: IpCase = { ...asParent(plannedCase()), status: 'closed' };
    expect(refuse(before).after.consent).toEqual(before.consent);
  });
});
