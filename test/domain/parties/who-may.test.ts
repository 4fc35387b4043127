import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day, dayInNorway, instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase, Standing } from '../../../shared/domain/case.ts';
import type { Change } from '../../../shared/domain/change.ts';
import { obstacleToComplaint } from '../../../shared/domain/complaint/complain.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { recordOwnConsent } from '../../../shared/domain/parties/hear-child.ts';
import { mayConsent, obstacleOfAge } from '../../../shared/domain/parties/may-consent.ts';
import { recordIncapacity } from '../../../shared/domain/parties/record-finding.ts';
import { type Sight, sightOf } from '../../../shared/domain/parties/sees.ts';
import { channelsTo } from '../../../shared/notices/sending/channel.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { aboutChild, accepted, goingOn, joined, mother, refused } from '../../support/young-cases.ts';
import { passTime } from '../time-machine.ts';

/**
 * Who may see, consent, be told and withdraw, situation by situation (pbrl ch. 4). All applications came on
 * 5 March 2026; each case stands as it does on the day named, and has not been decided.
 */
type Situation = {
  readonly situation: string;
  readonly ipCase: IpCase;
  /** What whoever runs the case sees: all of it, or what they sent. */
  readonly runnerSees: Sight;
  readonly othersSee?: { readonly [As in Standing]?: Sight };
  /** Whether whoever runs the case consents on their own page. */
  readonly consents: boolean;
  /** From whom a word about consent may be noted by staff, as for age. */
  readonly notedFrom?: readonly ('self' | 'parent')[];
  /** Who is told that the case is decided, and by which channels; nobody: a task for staff. */
  readonly told: readonly string[];
  readonly withdraws: boolean;
};

const morning = (on: string) => `${on}T09:00:00Z`;
/** As it stands on the morning of this day. */
function by(ipCase: IpCase, on: string): IpCase {
  const lived = passTime({ ...ipCase, status: 'in-progress' }, masoy, morning(on)).ipCase;
  return { ...lived, sweptTo: instant(new Date(morning(on))) };
}

const leader = { staffId: 'hanna.hav', now: new Date('2026-03-12T10:00:00Z') };

const adult = aReceivedCase();
const guardian = aReceivedCase({ role: 'guardian', applicant: mother });
const representative = aReceivedCase({ role: 'representative', applicant: mother });
/** Turns 15 on 3 May 2026, 16 on 3 May 2027, 18 on 3 May 2029. */
const ofMother = aReceivedCase(aboutChild('2011-05-03'));
const childOf8 = aReceivedCase(aboutChild('2018-01-01'));
const alone = aReceivedCase({ birthDate: day('2012-06-01') });
const ownReason = { ...leader, finding: { reason: 'kindOfMeasure', text: 'Grunn.' } } as const;
const incapable = { ...leader, finding: { basis: 'pbrl46', ownWill: 'wants', text: 'Grunn.' } } as const;
const beside = joined(by(accepted(ofMother), '2026-05-04'), 'person', '2026-05-04');
const goesOn = goingOn(by(beside, '2027-03-01'), '2027-03-01', '2028-05-02');

const table: readonly Situation[] = [
  // 16 or older with capacity: the person decides (pbrl § 4-3), and is told alone.
  {
    situation: 'an adult',
    ipCase: adult,
    runnerSees: 'case',
    consents: true,
    told: ['person sms,email'],
    withdraws: true,
  },
  {
    situation: 'a girl of 17 who applied herself',
    ipCase: aReceivedCase({ birthDate: day('2008-06-01') }),
    runnerSees: 'case',
    consents: true,
    notedFrom: ['self'],
    told: ['person sms,email'],
    withdraws: true,
  },
  {
    situation: 'a girl of 17 whose mother applied, unchecked',
    ipCase: aReceivedCase(aboutChild('2008-06-01')),
    runnerSees: 'submission',
    consents: false,
    notedFrom: ['self'],
    told: [],
    withdraws: true,
  },
  {
    situation: 'a girl of 17 whose mother has a mandate that was seen',
    ipCase: accepted(aReceivedCase(aboutChild('2008-06-01'))),
    runnerSees: 'case',
    consents: true,
    notedFrom: ['self'],
    told: ['applicant sms'],
    withdraws: true,
  },
  {
    situation: 'an adult with a protected address: only as they asked',
    ipCase: aReceivedCase({ protectedAddress: true }),
    runnerSees: 'case',
    consents: true,
    told: ['person sms'],
    withdraws: true,
  },
  {
    situation: 'an adult with a protected address who wants to be rung',
    ipCase: aReceivedCase({ protectedAddress: true, noticeChannel: 'phone' }),
    runnerSees: 'case',
    consents: true,
    told: ['person by nobody but staff'],
    withdraws: true,
  },
  // Under 16: the holders of parental responsibility (pbrl § 4-4), once they are known to be that.
  {
    situation: 'a child of 8, the mother unchecked',
    ipCase: childOf8,
    runnerSees: 'submission',
    consents: false,
    notedFrom: ['parent'],
    told: [],
    withdraws: true,
  },
  {
    situation: 'a child of 8, the mother accepted',
    ipCase: accepted(childOf8),
    runnerSees: 'case',
    consents: true,
    notedFrom: ['parent'],
    told: ['applicant sms'],
    withdraws: true,
  },
  {
    situation: 'a child of 8, the mother refused',
    ipCase: refused(childOf8),
    runnerSees: 'submission',
    consents: false,
    told: [],
    withdraws: false,
  },
  {
    situation: 'a child of 8, the mother accepted and revoked',
    ipCase: refused(accepted(childOf8)),
    runnerSees: 'submission',
    consents: false,
    told: [],
    withdraws: false,
  },
  {
    situation: 'a child of 8, the mother accepted, the other parent not yet here',
    ipCase: { ...accepted(childOf8), seats: { otherParent: invitedParent() } },
    runnerSees: 'case',
    othersSee: { otherParent: 'nothing' },
    consents: true,
    told: ['applicant sms'],
    withdraws: true,
  },
  {
    situation: 'a child of 8, the mother accepted, the other parent here and unchecked',
    ipCase: withOtherParent('unchecked'),
    runnerSees: 'case',
    othersSee: { otherParent: 'submission' },
    consents: true,
    told: ['applicant sms'],
    withdraws: true,
  },
  {
    situation: 'a child of 8, both parents accepted: each in their own channel',
    ipCase: withOtherParent('accepted'),
    runnerSees: 'case',
    othersSee: { otherParent: 'case' },
    consents: true,
    told: ['applicant sms', 'otherParent email'],
    withdraws: true,
  },
  {
    situation: 'a child of 8, the other parent refused',
    ipCase: withOtherParent('refused'),
    runnerSees: 'case',
    othersSee: { otherParent: 'submission' },
    consents: true,
    told: ['applicant sms'],
    withdraws: true,
  },
  {
    situation: 'a child of 8, both parents accepted, child welfare decides',
    ipCase: { ...withOtherParent('accepted'), parents: byChildWelfare() },
    runnerSees: 'case',
    othersSee: { otherParent: 'case' },
    consents: false,
    told: ['applicant sms', 'otherParent email'],
    withdraws: true,
  },
  // From 15 the child is told personally.
  {
    situation: 'a girl of 15 who was asked in and has not come',
    ipCase: by(accepted(ofMother), '2026-05-04'),
    runnerSees: 'case',
    othersSee: { person: 'nothing' },
    consents: true,
    notedFrom: ['parent'],
    told: ['applicant sms'],
    withdraws: true,
  },
  {
    situation: 'a girl of 15 who has come: told beside her mother, who consents',
    ipCase: beside,
    runnerSees: 'case',
    othersSee: { person: 'case' },
    consents: true,
    notedFrom: ['parent'],
    told: ['applicant sms', 'person sms,email'],
    withdraws: true,
  },
  {
    situation: 'a girl of 15 who has come, her mother revoked: she is told alone',
    ipCase: refused(beside, '2026-05-05'),
    runnerSees: 'submission',
    othersSee: { person: 'case' },
    consents: false,
    notedFrom: ['parent'],
    told: ['person sms,email'],
    withdraws: false,
  },
  // 12–15 applying alone: the child only, only the way the child chose; its consent once the reason is recorded.
  {
    situation: 'a boy of 13 who applied alone',
    ipCase: alone,
    runnerSees: 'case',
    consents: false,
    // Or, where the child agrees to it, from its parents, who are told nothing before.
    notedFrom: ['parent'],
    told: ['person sms'],
    withdraws: true,
  },
  {
    situation: 'a boy of 13 who applied alone, the reason recorded (pbrl § 4-3 c)',
    ipCase: changeOf(recordOwnConsent(alone, ownReason, masoy)).after,
    runnerSees: 'case',
    consents: true,
    notedFrom: ['self'],
    told: ['person sms'],
    withdraws: true,
  },
  {
    situation: 'a boy of 13 who applied alone and asked for a letter: never sent',
    ipCase: aReceivedCase({ birthDate: day('2012-06-01'), noticeChannel: 'letter' }),
    runnerSees: 'case',
    consents: false,
    told: ['person by nobody but staff'],
    withdraws: true,
  },
  {
    situation: 'the boy who applied alone at 13, on his 16th birthday',
    ipCase: by(alone, '2028-06-01'),
    runnerSees: 'case',
    consents: true,
    notedFrom: ['self'],
    told: ['person sms,email'],
    withdraws: true,
  },
  // At 16 parental consents lapse and the young person is asked anew, unless § 4-5 is recorded.
  {
    situation: 'the day before the girl turns 16',
    ipCase: by(beside, '2027-05-02'),
    runnerSees: 'case',
    othersSee: { person: 'case' },
    consents: true,
    notedFrom: ['parent'],
    told: ['applicant sms', 'person sms,email'],
    withdraws: true,
  },
  {
    situation: 'the girl of 16 who came at 15: the case is hers, her mother keeps what she sent',
    ipCase: by(beside, '2027-05-03'),
    runnerSees: 'case',
    othersSee: { former: 'submission' },
    consents: true,
    notedFrom: ['self'],
    told: ['person sms,email'],
    withdraws: true,
  },
  {
    situation: 'a girl of 16 who has not come: her mother is told no more',
    ipCase: by(accepted(ofMother), '2027-05-03'),
    runnerSees: 'submission',
    othersSee: { person: 'nothing' },
    consents: false,
    notedFrom: ['self'],
    told: [],
    withdraws: false,
  },
  {
    situation: 'a girl of 16 who comes after her birthday',
    ipCase: joined(by(accepted(ofMother), '2027-05-03'), 'person', '2027-05-06'),
    runnerSees: 'case',
    othersSee: { former: 'submission' },
    consents: true,
    notedFrom: ['self'],
    told: ['person sms,email'],
    withdraws: true,
  },
  {
    situation: 'a girl of 16 whose parents go on (pbrl § 4-5): both are told, the mother consents',
    ipCase: by(goesOn, '2027-05-03'),
    runnerSees: 'case',
    othersSee: { person: 'case' },
    consents: true,
    notedFrom: ['self', 'parent'],
    told: ['applicant sms', 'person sms,email'],
    withdraws: true,
  },
  {
    situation: 'the same girl when the § 4-5 record is over',
    ipCase: by(goesOn, '2028-05-03'),
    runnerSees: 'case',
    othersSee: { former: 'submission' },
    consents: true,
    notedFrom: ['self'],
    told: ['person sms,email'],
    withdraws: true,
  },
  // An adult without capacity: after a finding that is shown to the person at once.
  {
    situation: 'an adult without capacity who applied: still told and heard; consent is noted from who decides',
    ipCase: changeOf(recordIncapacity(adult, incapable, masoy)).after,
    runnerSees: 'case',
    consents: true,
    told: ['person sms,email'],
    withdraws: true,
  },
  // A guardian or representative, as the mandate says: instead of the person, once the role is checked.
  {
    situation: 'a guardian, unchecked',
    ipCase: guardian,
    runnerSees: 'submission',
    consents: false,
    told: [],
    withdraws: true,
  },
  {
    situation: 'a guardian, accepted',
    ipCase: accepted(guardian),
    runnerSees: 'case',
    consents: true,
    told: ['applicant sms'],
    withdraws: true,
  },
  {
    situation: 'a representative on the last day of the mandate',
    ipCase: by(accepted(representative, '2026-03-06', '2026-04-30'), '2026-04-30'),
    runnerSees: 'case',
    consents: true,
    told: ['applicant sms'],
    withdraws: true,
  },
  {
    situation: 'a representative the day after',
    ipCase: by(accepted(representative, '2026-03-06', '2026-04-30'), '2026-05-01'),
    runnerSees: 'submission',
    consents: false,
    told: [],
    withdraws: false,
  },
  {
    situation: 'a representative whose mandate was revoked',
    ipCase: refused(accepted(representative)),
    runnerSees: 'submission',
    consents: false,
    told: [],
    withdraws: false,
  },
  {
    situation: 'a person who took over from the representative',
    ipCase: joined(accepted(representative), 'person', '2026-03-09'),
    runnerSees: 'case',
    othersSee: { former: 'submission' },
    consents: true,
    told: ['person sms,email'],
    withdraws: true,
  },
  // Next of kin without authority, and staff: a report of need, "received" and no more.
  ...(['nextOfKin', 'service', 'other'] as const).map(
    (role): Situation => ({
      situation: `a report by ${role}`,
      ipCase: aReceivedCase({ role, applicant: mother }),
      runnerSees: 'submission',
      consents: false,
      told: [],
      withdraws: true,
    }),
  ),
];

function invitedParent() {
  const invitedAt = childOf8.receivedAt;
  return { state: 'invited', number: 1, invitedAt, language: 'nn', channel: 'email', check: 'unchecked' } as const;
}

function byChildWelfare() {
  const finding = { ground: 'childWelfare', on: childOf8.receivedOn, by: leader.staffId } as const;
  return { responsibility: 'childWelfare', finding } as const;
}

function withOtherParent(check: 'unchecked' | 'accepted' | 'refused'): IpCase {
  const known = accepted(childOf8);
  const seat = { ...invitedParent(), state: 'joined', check } as const;
  return { ...known, reach: { ...known.reach, otherParent: ['email'] }, seats: { otherParent: seat } };
}

function refusal(ipCase: IpCase): Change {
  const now = new Date(Date.parse(ipCase.sweptTo) + 1);
  const decision = { outcome: 'refused', text: 'Grunn.' } as const;
  return changeOf(decide(ipCase, { decision, staffId: leader.staffId, now }, masoy));
}

/** Who hears of a decision made now: each with their channels, the wanted one first. */
function toldOf(ipCase: IpCase): readonly string[] {
  const { notices, tasks, after } = refusal(ipCase);
  expect(tasks).toHaveLength(notices.length === 0 ? 1 : 0);
  return notices.map(({ to }) => `${to.who} ${channelsTo(to, after, masoy).join() || 'by nobody but staff'}`);
}

describe.each(table)('$situation', ({ ipCase, ...expected }) => {
  test('sees', () => {
    expect(sightOf('main', ipCase)).toBe(expected.runnerSees);
    for (const as of ['person', 'otherParent', 'former'] as const) {
      const sight = expected.othersSee?.[as];
      if (sight) expect([as, sightOf(as, ipCase)]).toEqual([as, sight]);
    }
  });

  test('consents', () => {
    expect(mayConsent(ipCase)).toBe(expected.consents);
    const on = dayInNorway(new Date(ipCase.sweptTo));
    const roles = (['self', 'parent'] as const).filter((as) => !obstacleOfAge(as, ipCase, on));
    if (expected.notedFrom) expect(roles).toEqual(expected.notedFrom);
  });

  test('is told', () => {
    expect(toldOf(ipCase)).toEqual(expected.told);
  });

  test('reads the decision, and complains about it, where all of the case is seen', () => {
    const seesAll = [expected.runnerSees, ...Object.values(expected.othersSee ?? {})].includes('case');
    expect(obstacleToComplaint(refusal(ipCase).after)).toBe(seesAll ? undefined : 'not-told');
  });

  test('withdraws', () => {
    expect(withdraw(ipCase, new Date(ipCase.sweptTo), masoy).ok).toBe(expected.withdraws);
  });
});
