import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { askConsent } from '../../../shared/domain/consent/ask-consent.ts';
import { type AskedPart, askedParts } from '../../../shared/domain/consent/consent.ts';
import type { ConsentWish } from '../../../shared/domain/consent/consent-changes.ts';
import { giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { aConsent, closedCase, consentedCase, decidedCase, sharingTerms } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';

const now = new Date('2026-03-16T10:00:00Z');
const hanna = { staffId: 'hanna.hav', now };
const mother = { role: 'parent', applicant: { name: 'Mona Mor', mobile: '+4740000032' } } as const;

const asking = (ipCase: IpCase, parts: readonly AskedPart[], text = '') =>
  askConsent(ipCase, { ...hanna, question: { parts, text } }, masoy);
const asked = changeOf(asking(decidedCase(), askedParts, 'Vi vil begynne.')).after;
const answers = (ipCase: IpCase, wish: ConsentWish, sharing = []) =>
  giveConsent(ipCase, { sharing, act: aConsent({ wish, now }) }, masoy);

describe('asking for an answer about consent', () => {
  test('tells whoever decides, without a word of what it is about, and keeps the question', () => {
    const { after, events, notices } = changeOf(asking(decidedCase(), ['sharing', 'plan'], ' Vi vil begynne. '));
    expect(after.consentAsked).toEqual({ on: '2026-03-16', parts: ['plan', 'sharing'] });
    expect(events).toMatchObject([{ type: 'consent-asked', parts: ['plan', 'sharing'], text: 'Vi vil begynne.' }]);
    expect(notices).toMatchObject([{ kind: 'consent-asked', to: { who: 'person' } }]);
    expect(notices[0]).not.toHaveProperty('date');
  });

  test('needs no words, and is possible before the decision', () => {
    const { events } = changeOf(asking(aReceivedCase(), ['coordinator']));
    expect(events[0]).not.toHaveProperty('text');
  });

  test.each([
    ['about nothing', decidedCase(), [], 'parts-missing'],
    ['about what holds already', consentedCase(), ['plan'], 'given-already'],
    ['in a closed case', closedCase(), ['sharing'], 'ended'],
    ['of somebody whose role is not checked', aReceivedCase(mother), ['plan'], 'role-not-accepted'],
    ['of next of kin', aReceivedCase({ ...mother, role: 'nextOfKin' }), ['plan'], 'role-does-not-decide'],
  ] as const)('%s is refused: %s', (_, ipCase, parts, reason) => {
    expect(asking(ipCase, parts)).toEqual({ ok: false, reason });
  });
});

describe('what was asked', () => {
  test.each<readonly [string, ConsentWish, readonly AskedPart[] | undefined]>([
    ['a yes to the plan', { plan: 'yes' }, ['coordinator', 'sharing']],
    ['a no to the coordinator', { coordinator: 'no' }, ['plan', 'sharing']],
    ['a row', { sharing: [sharingTerms()] }, ['plan', 'coordinator']],
    ['an answer to all', { plan: 'no', coordinator: 'yes', sharing: [] }, undefined],
  ])('is left open by %s as far as it did not answer', (_, wish, left) => {
    expect(changeOf(answers(asked, wish)).after.consentAsked?.parts).toEqual(left);
  });

  test('is answered by a form that changes nothing, and that stands on record', () => {
    const ipCase = changeOf(asking(consentedCase(), ['sharing'])).after;
    const { after, events } = changeOf(answers(ipCase, { plan: 'yes', coordinator: 'yes', sharing: [] }));
    expect(after.consentAsked).toBeUndefined();
    expect(events).toEqual([{ type: 'consent-kept', at: now.toISOString(), by: { who: 'person' } }]);
    expect(answers(after, { sharing: [] })).toEqual({ ok: false, reason: 'nothing-new' });
  });

  test('is asked no more of somebody whose role is refused', () => {
    const accepted = changeOf(checkRole(decidedCase({ application: mother }), { ...hanna, result: 'accepted' }, masoy));
    const ipCase = changeOf(asking(accepted.after, ['plan'])).after;
    expect(ipCase.consentAsked).toBeDefined();
    expect(changeOf(checkRole(ipCase, { ...hanna, result: 'refused' }, masoy)).after.consentAsked).toBeUndefined();
  });
});
