import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { coordinatedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { aboutChild, accepted } from '../../support/young-cases.ts';
import { linesOf, passTime, taskLines } from '../time-machine.ts';

const child = (born: string) => accepted(coordinatedCase({ application: aboutChild(born) }), '2026-03-20');

/** What is said ahead of a birthday, and of who decides. */
function ahead(born: string, until: string): readonly string[] {
  const { told } = passTime(child(born), masoy, until);
  return [...linesOf('birthday-ahead', told), ...linesOf('rights-change ', told)];
}

describe('before 16', () => {
  test('leader and coordinator, and the parent, hear 90 days ahead', () => {
    // Born 3 May 2011; 2 February 2027 is a Tuesday.
    const { told } = passTime(child('2011-05-03'), masoy, '2027-05-02T21:00:00Z');
    expect(linesOf('birthday-ahead', told)).toEqual([
      '2027-02-02 08:00 birthday-ahead hanna.hav',
      '2027-02-02 08:00 birthday-ahead kari.koord',
    ]);
    expect(linesOf('rights-change', told)).toEqual(['2027-02-02 08:00 rights-change applicant']);
  });

  test('capacity is to be assessed at 15 years and 9 months', () => {
    const { left } = passTime(child('2011-05-03'), masoy, '2027-05-02T21:00:00Z');
    expect(taskLines(left).filter((line) => line.endsWith('assess-capacity'))).toEqual([
      '2027-02-03 08:00 assess-capacity',
    ]);
  });

  test('a step that falls on a day off goes the working day before it, the assessment the one after', () => {
    // Born 5 June 2011: 90 days before 5 June 2027 is Sunday 7 March; 5 March 2027 is a Friday.
    const { told, left } = passTime(child('2011-06-05'), masoy, '2027-06-01T21:00:00Z');
    expect(linesOf('rights-change', told)).toEqual(['2027-03-05 08:00 rights-change applicant']);
    expect(taskLines(left).filter((line) => line.endsWith('assess-capacity'))).toEqual([
      '2027-03-05 08:00 assess-capacity',
    ]);
    // Born 6 June 2011: 6 March 2027 is a Saturday.
    const other = passTime(child('2011-06-06'), masoy, '2027-06-01T21:00:00Z');
    expect(taskLines(other.left).filter((line) => line.endsWith('assess-capacity'))).toEqual([
      '2027-03-08 08:00 assess-capacity',
    ]);
  });
});

describe('before 18', () => {
  test('leader and coordinator hear 180 and 60 days ahead, and so does the young person', () => {
    // 3 May 2029 less 180 days is Saturday 4 November 2028, less 60 Sunday 4 March 2029.
    const own = coordinatedCase({ application: {} });
    const young = { ...own, bornOn: aReceivedCase(aboutChild('2011-05-03')).bornOn ?? own.receivedOn };
    const { told } = passTime(young, masoy, '2029-05-02T21:00:00Z');
    expect(
      linesOf('birthday-ahead', told).filter((line) => line.startsWith('2028') || line.startsWith('2029')),
    ).toEqual([
      '2028-11-03 08:00 birthday-ahead hanna.hav',
      '2028-11-03 08:00 birthday-ahead kari.koord',
      '2029-03-02 08:00 birthday-ahead hanna.hav',
      '2029-03-02 08:00 birthday-ahead kari.koord',
    ]);
    expect(linesOf('rights-change', told).slice(-2)).toEqual([
      '2028-11-03 08:00 rights-change person',
      '2029-03-02 08:00 rights-change person',
    ]);
  });
});

describe('who is born on 29 February', () => {
  test('turns 16 on 29 February, for that year has one', () => {
    const { ipCase, told } = passTime(child('2012-02-29'), masoy, '2028-02-28T22:59:00Z');
    expect(ipCase.roleCheck).toBe('accepted');
    // 1 December 2027 is a Wednesday, 90 days before.
    expect(linesOf('birthday-ahead', told)[0]).toBe('2027-12-01 08:00 birthday-ahead hanna.hav');
    expect(passTime(ipCase, masoy, '2028-02-28T23:00:00Z').ipCase.roleCheck).toBe('expired');
  });

  test('turns 15 and 18 on 28 February in the years that have no other', () => {
    const atFifteen = passTime(child('2012-02-29'), masoy, '2027-02-27T23:00:00Z').ipCase;
    expect(atFifteen.seats?.person?.invitedAt).toBe('2027-02-27T23:00:00.000Z');
    const grown = passTime(atFifteen, masoy, '2030-02-27T23:00:00Z').ipCase;
    expect([passTime(atFifteen, masoy, '2030-02-27T22:59:00Z').ipCase.bornOn, grown.bornOn]).toEqual([
      '2012-02-29',
      undefined,
    ]);
  });
});

test('a closed case warns of no birthday', () => {
  const act = {
    staffId: 'hanna.hav',
    now: new Date('2026-04-01T10:00:00Z'),
    closing: { reason: 'needEnded' },
  } as const;
  const closed = changeOf(closeCase(child('2011-05-03'), act, masoy)).after;
  expect(closed.wakeAt).toBeUndefined();
});

test('an adult’s case has no birthdays in it', () => {
  expect(aReceivedCase().bornOn).toBeUndefined();
  expect(ahead('2000-05-03', '2029-01-01T00:00:00Z')).toEqual([]);
});

test('a sweep that missed both steps before 18 tells only the later, and neither once the day is past', () => {
  const young = passTime(child('2011-05-03'), masoy, '2028-10-01T00:00:00Z').ipCase;
  const kinds = (now: string) => {
    const { notices } = whatTimeCallsFor(young, masoy, new Date(now));
    return notices.filter(({ kind }) => kind === 'birthday-ahead').map(({ occurrence }) => occurrence);
  };
  expect(kinds('2029-03-10T00:00:00Z')).toEqual(['60-days-before:2029-05-03', '60-days-before:2029-05-03']);
  expect(kinds('2029-05-10T00:00:00Z')).toEqual([]);
});
