import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { askConsent } from '../../../shared/domain/consent/ask-consent.ts';
import { answerInformation } from '../../../shared/domain/handling/answer-information.ts';
import { askInformation } from '../../../shared/domain/handling/ask-information.ts';
import { openDecision } from '../../../shared/domain/handling/open-decision.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { revisePlan } from '../../../shared/domain/planning/register-plan.ts';
import { appointStandIn, coordinatorLeft } from '../../../shared/domain/planning/replace-coordinator.ts';
import type { NoticeKind } from '../../../shared/domain/telling/notice.ts';
import { stillCalledFor } from '../../../shared/domain/telling/still-called-for.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { isCitizenKind } from '../../../shared/notices/words/wording.ts';
import {
  closedCase,
  consentChange,
  consentedCase,
  coordinatedCase,
  decidedCase,
  plannedCase,
} from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';

const hanna = { staffId: 'hanna.hav', now: new Date('2026-06-01T10:00:00Z') };
const opened = changeOf(openDecision(decidedCase(), hanna.now, masoy)).after;
const paused = consentChange(plannedCase(), { act: { wish: { plan: 'no' } } }).after;
const revised = changeOf(revisePlan(plannedCase(), { ...hanna, nextRevision: day('2027-06-01') }, masoy)).after;
const vacant = changeOf(coordinatorLeft(coordinatedCase(), hanna, masoy)).after;
const covered = changeOf(
  appointStandIn(
    coordinatedCase(),
    { ...hanna, staffId: 'dag.dal', standIn: 'hanna.hav', until: day('2026-07-01') },
    masoy,
  ),
).after;
const friday = { staffId: 'hanna.hav', now: new Date('2026-03-06T10:00:00Z') };
const wish = { text: 'Hva mangler?', until: day('2026-03-20') };
const asked = changeOf(askInformation(aReceivedCase(), { ...friday, wish }, masoy)).after;
const missed = whatTimeCallsFor(asked, masoy, new Date('2026-03-23T10:00:00Z')).after;
const answered = changeOf(
  answerInformation(asked, { text: 'Her.', by: { who: 'person' }, now: friday.now }, masoy),
).after;
const question = { parts: ['plan'], text: '' } as const;
const consentAsked = changeOf(askConsent(decidedCase(), { ...friday, question }, masoy)).after;
const consentAnswered = consentChange(consentAsked, { act: { wish: { plan: 'no' } } }).after;
const dead = closedCase({}, { reason: 'deceased' });

const toPerson = { who: 'person' } as const;
const toHanna = { who: 'staff', staffId: 'hanna.hav' } as const;
const isCalledFor = (kind: NoticeKind, date: string, ipCase: IpCase, to: typeof toPerson | typeof toHanna = toHanna) =>
  stillCalledFor({ kind, to, occurrence: 'once', date: day(date) }, ipCase);

describe('a reminder that waited', () => {
  const reminders: [NoticeKind, string, string, IpCase, boolean][] = [
    ['decision-unopened', '2026-03-12', 'the decision is not opened', decidedCase(), true],
    ['decision-unopened', '2026-03-12', 'it is opened', opened, false],
    ['decision-unopened', '2026-03-12', 'the case is closed', closedCase(), false],
    ['appoint-due', '2026-03-26', 'nobody is appointed', consentedCase(), true],
    ['appoint-overdue', '2026-03-26', 'somebody is', coordinatedCase(), false],
    ['appoint-overdue', '2026-03-26', 'they have left, and another date holds', vacant, false],
    ['appoint-overdue', '2026-06-01', 'they have left, as it says', vacant, true],
    ['plan-due', '2026-06-11', 'no plan is made', coordinatedCase(), true],
    ['plan-overdue', '2026-06-11', 'the coordinator has left', vacant, true],
    ['plan-overdue', '2026-06-11', 'the plan is made', plannedCase(), false],
    ['plan-overdue', '2026-06-11', 'the case is closed', closedCase(), false],
    ['coordinator-appointed', '2026-03-19', 'there is a coordinator', coordinatedCase(), true],
    ['coordinator-appointed', '2026-03-19', 'they have left', vacant, false],
    ['coordinator-appointed', '2026-03-19', 'the case is closed', closedCase(), false],
    ['coordination', '2026-03-19', 'it is theirs', coordinatedCase({ coordinator: 'hanna.hav' }), true],
    ['coordination', '2026-03-19', 'it is somebody else’s', coordinatedCase(), false],
    ['coordination', '2026-03-19', 'they stand in', covered, true],
    ['coordination', '2026-03-19', 'the case is closed', closedCase({ coordinator: 'hanna.hav' }), false],
    ['information-asked', '2026-03-20', 'it is waited for', asked, true],
    ['information-due', '2026-03-20', 'it is waited for', asked, true],
    ['information-due', '2026-03-13', 'another date holds', asked, false],
    ['information-due', '2026-03-20', 'the date has passed', missed, false],
    ['information-asked', '2026-03-20', 'it has come', answered, false],
    ['document-awaited', '2026-03-05', 'nothing is to come', asked, false],
    ['consent-asked', '2026-03-06', 'nobody has answered', consentAsked, true],
    ['consent-asked', '2026-03-06', 'all of it is answered', consentAnswered, false],
    ['revision-due', '2027-04-30', 'the plan is active', plannedCase(), true],
    ['revision-due', '2027-04-30', 'the plan is paused', paused, false],
    ['revision-overdue', '2027-04-30', 'the plan is revised', revised, false],
    ['revision-coming', '2027-04-30', 'another date holds', revised, false],
    ['plan-revised', '2027-06-01', 'that date holds', revised, true],
    ['plan-revised', '2027-04-30', 'another date holds', revised, false],
  ];
  test.each(reminders)('%s of %s when %s', (kind, date, _, ipCase, expected) => {
    const to = isCitizenKind(kind) ? toPerson : toHanna;
    expect(isCalledFor(kind, date, ipCase, to)).toBe(expected);
  });
});

describe('news of what has happened', () => {
  test.each([
    'decision-ready',
    'plan-ready',
    'case-closed',
    'needs-changed',
    'address-protected',
    'information-answered',
    'closed',
  ] as const)('%s stays true in a closed case', (kind) => {
    expect(isCalledFor(kind, '2026-03-20', closedCase(), toPerson)).toBe(true);
  });

  test('is not sent to somebody who has died meanwhile; the leader still hears', () => {
    expect(isCalledFor('plan-ready', '2026-03-20', dead, toPerson)).toBe(false);
    expect(isCalledFor('closed', '2026-03-20', dead)).toBe(true);
  });

  test('is not sent to an applicant whose role was refused meanwhile, but for the receipt', () => {
    const to = { who: 'applicant' } as const;
    const application = { role: 'parent', applicant: { name: 'Mona Mor', mobile: '+4740000032' } } as const;
    const accepted = changeOf(checkRole(decidedCase({ application }), { ...hanna, result: 'accepted' }, masoy)).after;
    const refused = changeOf(checkRole(accepted, { ...hanna, result: 'refused' }, masoy)).after;
    expect(stillCalledFor({ kind: 'decision-ready', occurrence: 'once', to }, accepted)).toBe(true);
    expect(stillCalledFor({ kind: 'decision-ready', occurrence: 'once', to }, refused)).toBe(false);
    expect(stillCalledFor({ kind: 'receipt', occurrence: 'once', to }, refused)).toBe(true);
  });
});

test('what is asked of a claimed role about what they sent is still asked before the check, and not after a refusal', () => {
  const guardian = { role: 'guardian', applicant: { name: 'Vera Verge', mobile: '+4740000033' } } as const;
  const claimed = aReceivedCase({ ...guardian, mandateAwaited: true });
  const waiting = changeOf(askInformation(claimed, { ...friday, wish }, masoy)).after;
  const refused = changeOf(checkRole(waiting, { ...hanna, result: 'refused' }, masoy)).after;
  const accepted = changeOf(checkRole(waiting, { ...hanna, result: 'accepted' }, masoy)).after;
  const to = { who: 'applicant' } as const;
  const about = (kind: NoticeKind, ipCase: IpCase) =>
    stillCalledFor({ kind, occurrence: 'once', to, date: wish.until }, ipCase);
  expect([waiting, accepted, refused].map((each) => about('information-due', each))).toEqual([true, true, false]);
  expect([waiting, accepted, refused].map((each) => about('document-awaited', each))).toEqual([true, false, false]);
});
