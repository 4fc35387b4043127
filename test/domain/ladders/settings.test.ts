import { expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day, instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { stepsOfCase } from '../../../shared/domain/ladders/every-step.ts';
import {
  type LadderStep,
  type Ladders,
  ladderSteps,
  usualLadders,
} from '../../../shared/domain/settings/ladder-settings.ts';
import { whileAway } from '../../support/away.ts';
import { consentedCase, coordinatedCase, plannedCase } from '../../support/case-states.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';
import { withLadders } from '../../support/settings-builders.ts';

const at = (text: string) => instant(new Date(text));
const until = at('2026-12-01T08:00:00Z');

const received = aReceivedCase({ callMe: true });
const decided = consentedCase();
const waiting: IpCase = {
  ...received,
  status: 'awaiting-information',
  mandateAwaited: true,
  roleCheck: 'unchecked',
  information: { askedOn: day('2026-03-06'), by: day('2026-06-19'), since: at('2026-03-06T10:00:00Z') },
};
const young: IpCase = { ...received, bornOn: day('2010-06-01') };
const vacant: IpCase = {
  ...decided,
  appoint: { by: day('2026-06-01'), since: at('2026-05-31T10:00:00Z'), vacant: true },
};
const complained: IpCase = {
  ...decided,
  complaint: {
    receivedAt: at('2026-05-04T10:00:00Z'),
    receivedOn: day('2026-05-04'),
    late: false,
    by: day('2026-06-04'),
  },
};
const reported: IpCase = {
  ...received,
  status: 'reported',
  seats: {
    person: { state: 'invited', invitedAt: at('2026-03-06T10:00:00Z'), number: 1, language: 'nb', channel: 'sms' },
  },
};

/** A case in which each number counts. */
const cases: Readonly<Record<LadderStep, IpCase>> = {
  takeLeader: received,
  takeDeputy: received,
  takeCoordinating: received,
  callLeader: received,
  callNext: received,
  preliminaryReadyWorkingDays: received,
  answerFirst: received,
  answerSecond: received,
  answerLastWorkingDays: received,
  answerOverdueWorkingDays: received,
  weeklyTimes: received,
  appointBefore: decided,
  vacantFirst: vacant,
  vacantSecond: vacant,
  planBefore: coordinatedCase(),
  revisionPerson: plannedCase(),
  revisionFirst: plannedCase(),
  revisionSecond: plannedCase(),
  absenceWorkingDays: coordinatedCase(),
  informationBefore: waiting,
  unopenedReminder: decided,
  unopenedLetter: decided,
  awaitedReminder: waiting,
  awaitedTask: waiting,
  reportReminder: reported,
  reportCall: reported,
  sixteenBefore: young,
  eighteenFirst: young,
  eighteenSecond: young,
  complaintFirst: complained,
  complaintSecond: complained,
  complaintOverdueWorkingDays: complained,
};

function moments(ipCase: IpCase, ladders: Partial<Ladders>): readonly string[] {
  const municipality = whileAway(withLadders(ladders), 'kari.koord', ['2026-09-01', '2026-10-01']);
  return stepsOfCase(ipCase, municipality, until)
    .map(({ obligation, occurrence, at: moment }) => [obligation, occurrence, moment].join(' '))
    .toSorted();
}

test.each(ladderSteps)('the municipality’s own number for %s is the one that counts', (step) => {
  const ipCase = cases[step];
  const usual = moments(ipCase, {});
  expect(moments(ipCase, { [step]: usualLadders[step] })).toEqual(usual);
  const own = moments(ipCase, { [step]: usualLadders[step] + 1 });
  expect(own).not.toEqual(usual);
  // No other ladder follows it.
  const obligations = (of: readonly string[], but: readonly string[]) =>
    new Set(of.filter((each) => !but.includes(each)).map((each) => each.split(' ')[0]?.split('-')[0]));
  const moved = new Set([...obligations(own, usual), ...obligations(usual, own)]);
  expect(moved.size, [...moved].join()).toBeLessThanOrEqual(
    step === 'awaitedReminder' || step === 'awaitedTask' ? 2 : 1,
  );
});

test('those of the samples are the usual ones', () => {
  expect(masoy.ladders).toEqual(usualLadders);
});
