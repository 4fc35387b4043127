import { describe, expect, test } from 'vitest';
import { masoy } from '../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import { checkRole } from '../../shared/domain/check-role.ts';
import { day } from '../../shared/domain/day.ts';
import type { NoticeKind } from '../../shared/domain/notice.ts';
import { openDecision } from '../../shared/domain/open-decision.ts';
import { revisePlan } from '../../shared/domain/register-plan.ts';
import { appointStandIn, coordinatorLeft } from '../../shared/domain/replace-coordinator.ts';
import { stillCalledFor } from '../../shared/domain/time-rules.ts';
import { isCitizenKind } from '../../shared/notices/wording.ts';
import {
  closedCase,
  consentChange,
  consentedCase,
  coordinatedCase,
  decidedCase,
  plannedCase,
} from '../support/case-states.ts';
import { changeOf } from '../support/domain-builders.ts';

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
const dead = closedCase({}, { reason: 'deceased' });

const toPerson = { who: 'person' } as const;
const toHanna = { who: 'staff', staffId: 'hanna.hav' } as const;
const isCalledFor = (kind: NoticeKind, date: string, ipCase: IpCase, to: typeof toPerson | typeof toHanna = toHanna) =>
  stillCalledFor({ kind, to, date: day(date) }, ipCase);

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
  test.each(['decision-ready', 'plan-ready', 'case-closed', 'needs-changed', 'closed'] as const)(
    '%s stays true in a closed case',
    (kind) => {
      expect(isCalledFor(kind, '2026-03-20', closedCase(), toPerson)).toBe(true);
    },
  );

  test('is not sent to somebody who has died meanwhile; the leader still hears', () => {
    expect(isCalledFor('plan-ready', '2026-03-20', dead, toPerson)).toBe(false);
    expect(isCalledFor('closed', '2026-03-20', dead)).toBe(true);
  });

  test('is not sent to an applicant whose role was refused meanwhile, but for the receipt', () => {
    const to = { who: 'applicant' } as const;
    const application = { role: 'parent', applicant: { name: 'Mona Mor', mobile: '+4740000032' } } as const;
    const accepted = changeOf(checkRole(decidedCase({ application }), { ...hanna, result: 'accepted' }, masoy)).after;
    const refused = changeOf(checkRole(accepted, { ...hanna, result: 'refused' }, masoy)).after;
    expect(stillCalledFor({ kind: 'decision-ready', to }, accepted)).toBe(true);
    expect(stillCalledFor({ kind: 'decision-ready', to }, refused)).toBe(false);
    expect(stillCalledFor({ kind: 'receipt', to }, refused)).toBe(true);
  });
});
