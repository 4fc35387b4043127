import { describe, expect, test } from 'vitest';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase, Standing } from '../../../shared/domain/case.ts';
import { noConsent } from '../../../shared/domain/consent/consent.ts';
import {
  fieldsToWrite,
  obstacleToWriting,
  type PlanSight,
  type PlanWriter,
  planSightOf,
  pointsToWrite,
} from '../../../shared/domain/plan-record/may-write.ts';
import { fieldsOf, type PlanField, writtenPoints } from '../../../shared/domain/plan-record/points.ts';
import { closedCase, consentedCase, coordinatedCase, decidedCase, plannedCase } from '../../support/case-states.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';
import { aReportedCase } from '../../support/report-builders.ts';

const moment = instant(new Date('2026-03-20T10:00:00Z'));
const seat = {
  state: 'joined',
  number: 1,
  invitedAt: moment,
  joinedAt: moment,
  language: 'nb',
  channel: 'sms',
} as const;
const seats = { person: seat, otherParent: { ...seat, check: 'accepted' } } as const;
const saidAs = (plan: 'given' | 'withdrawn' | 'lapsed' | 'refused') => ({
  ...noConsent,
  plan,
  coordinator: 'given' as const,
});

/** Of a child whose two parents both decide; everybody has come, and a plan is active. */
const child: IpCase = {
  ...plannedCase(),
  role: 'parent',
  roleCheck: 'accepted',
  parents: { responsibility: 'two' },
  seats,
};
const guardian: IpCase = { ...coordinatedCase(), role: 'guardian', roleCheck: 'accepted', seats: { person: seat } };

describe('what stands in the way of writing in the plan', () => {
  test.each([
    ['an application that is not answered', aReceivedCase(), 'not-granted'],
    ['a coordinator alone was granted', decidedCase({ outcome: 'coordinatorOnly' }), 'not-granted'],
    ['a refusal', decidedCase({ outcome: 'refused' }), 'not-granted'],
    ['nobody has said yes to the plan', decidedCase(), 'plan-consent-missing'],
    ['no coordinator is appointed yet', consentedCase(), 'no-coordinator'],
    ['a coordinator is appointed', coordinatedCase(), undefined],
    [
      'a coordinator is appointed, and the plan was said no to',
      { ...coordinatedCase(), consent: saidAs('refused') },
      'plan-consent-missing',
    ],
    ['the plan is registered', plannedCase(), undefined],
    [
      'the yes was taken back, and the plan is paused',
      { ...plannedCase(), consent: saidAs('withdrawn') },
      'plan-consent-missing',
    ],
    ['the yes fell with whoever gave it', { ...plannedCase(), consent: saidAs('lapsed') }, 'plan-consent-missing'],
    ['the case is closed', closedCase(), 'ended'],
    ['the application was withdrawn', { ...decidedCase(), status: 'withdrawn' }, 'ended'],
  ] as const)('%s', (_, ipCase, obstacle) => {
    expect(obstacleToWriting(ipCase)).toBe(obstacle);
  });
});

describe('who of those outside the municipality sees the plan', () => {
  const table: readonly (readonly [string, Standing, IpCase, PlanSight])[] = [
    ['the person', 'main', plannedCase(), 'writes'],
    ['the person before there is a coordinator', 'main', consentedCase(), 'reads'],
    ['the person while the plan is paused', 'main', { ...plannedCase(), consent: saidAs('withdrawn') }, 'reads'],
    ['the person when the case is closed', 'main', closedCase(), 'reads'],
    ['a person known to nobody', 'main', { ...plannedCase(), identityVerified: false }, 'reads'],
    ['a guardian whose mandate was seen', 'main', guardian, 'writes'],
    ['a guardian whose mandate was not seen', 'main', { ...guardian, roleCheck: 'unchecked' }, 'nothing'],
    ['a guardian whose mandate is over', 'main', { ...guardian, roleCheck: 'expired' }, 'nothing'],
    ['the one who has a guardian', 'person', guardian, 'writes'],
    [
      'the one who has not come',
      'person',
      { ...guardian, seats: { person: { ...seat, state: 'invited' } } },
      'nothing',
    ],
    ['a parent', 'main', child, 'writes'],
    ['a parent where child welfare decides', 'main', deciding('childWelfare'), 'reads'],
    ['the child', 'person', child, 'writes'],
    ['the other parent', 'otherParent', child, 'writes'],
    ['the other parent while the plan is paused', 'otherParent', { ...child, consent: saidAs('withdrawn') }, 'reads'],
    ['an other parent whom nobody has checked', 'otherParent', claimed('unchecked'), 'nothing'],
    ['one who turned out not to be a parent', 'otherParent', claimed('refused'), 'nothing'],
    ['the other parent where one has the responsibility', 'otherParent', deciding('soleResponsibility'), 'nothing'],
    ['the other parent where the address is protected', 'otherParent', { ...child, restricted: true }, 'nothing'],
    ['whoever the person took over from', 'former', child, 'nothing'],
    ['whoever reported the need', 'reporter', plannedCase(), 'nothing'],
    ['the person of a report that came to nothing', 'main', dismissed(), 'nothing'],
  ];
  test.each(table)('%s', (_, as, ipCase, sight) => {
    expect(planSightOf(as, ipCase)).toBe(sight);
  });
});

describe('who writes what', () => {
  const all = writtenPoints.flatMap((point) => fieldsOf[point]);
  const table: readonly (readonly [PlanField, readonly PlanWriter[]])[] = [
    ['goals', ['person', 'staff']],
    ['resources', ['person', 'staff']],
    ['needs', ['person', 'staff']],
    ['participants', ['staff']],
    ['wish', ['person', 'staff']],
    ['ownPart', ['person', 'staff']],
    ['servicesPart', ['staff']],
    ['kinPart', ['staff']],
    ['measures', ['staff']],
    ['carryingOut', ['staff']],
    ['cooperation', ['person', 'staff']],
  ];

  test('every field stands in the table once, and in one point', () => {
    expect(table.map(([field]) => field)).toEqual(all);
  });

  test.each(table)('%s', (field, writers) => {
    const can = (['person', 'staff'] as const).filter((writer) =>
      writtenPoints.some((point) => fieldsToWrite(writer, point).includes(field)),
    );
    expect(can).toEqual(writers);
  });

  test('the person has nothing to write about measures and how they are carried out', () => {
    expect(pointsToWrite('person')).toEqual(['goals', 'participants', 'contributions', 'cooperation']);
    expect(pointsToWrite('staff')).toEqual(writtenPoints);
  });
});

function deciding(ground: 'childWelfare' | 'soleResponsibility'): IpCase {
  const finding = { ground, on: child.receivedOn, by: 'hanna.hav' };
  return { ...child, parents: { responsibility: 'two', finding } };
}

function claimed(check: 'unchecked' | 'refused'): IpCase {
  return { ...child, seats: { ...seats, otherParent: { ...seat, check } } };
}

function dismissed(): IpCase {
  const reported = aReportedCase();
  return {
    ...reported,
    status: 'closed',
    closing: { reason: 'reportNotConfirmed', on: reported.receivedOn, by: 'system' },
  };
}
