import { expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Change } from '../../../shared/domain/change.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { openDecision } from '../../../shared/domain/handling/open-decision.ts';
import { appointCoordinator } from '../../../shared/domain/planning/appoint-coordinator.ts';
import { registerPlan, revisePlan } from '../../../shared/domain/planning/register-plan.ts';
import type { PlannedNotice } from '../../../shared/domain/telling/notice.ts';
import { aPeriod, consentChange } from '../../support/case-states.ts';
import { anOpening, changeOf } from '../../support/domain-builders.ts';
import { passTime } from '../time-machine.ts';

const at = (text: string) => new Date(text);

/** From application to first revision, each thing done before it is due. */
const onTime: readonly (readonly [string, (ipCase: IpCase, now: Date) => Change])[] = [
  [
    '2026-03-12T10:00:00Z',
    (ipCase, now) => {
      const decision = { outcome: 'granted', text: '' } as const;
      return changeOf(decide(ipCase, { decision, staffId: 'hanna.hav', now }, masoy));
    },
  ],
  ['2026-03-13T10:00:00Z', (ipCase, now) => changeOf(openDecision(ipCase, now, masoy))],
  ['2026-03-13T10:05:00Z', (ipCase, now) => consentChange(ipCase, { act: { now } })],
  [
    '2026-03-19T10:00:00Z',
    (ipCase, now) =>
      changeOf(appointCoordinator(ipCase, { coordinator: 'kari.koord', staffId: 'hanna.hav', now }, masoy)),
  ],
  [
    '2026-04-30T10:00:00Z',
    (ipCase, now) => changeOf(registerPlan(ipCase, { period: aPeriod(), staffId: 'kari.koord', now }, masoy)),
  ],
  [
    '2027-04-20T10:00:00Z',
    (ipCase, now) =>
      changeOf(revisePlan(ipCase, { nextRevision: day('2028-04-20'), staffId: 'kari.koord', now }, masoy)),
  ],
];

test('a person whose case goes as it should gets six messages from application to first revision', () => {
  const opening = anOpening();
  const notices: PlannedNotice[] = [...opening.notices];
  let ipCase = opening.after;
  for (const [moment, deed] of onTime) {
    const { told, ipCase: waited } = passTime(ipCase, masoy, moment);
    const change = deed(waited, at(moment));
    notices.push(...told.map(({ notice }) => notice), ...change.notices);
    ipCase = change.after;
  }
  expect(notices.filter(({ to }) => to.who === 'person').map(({ kind }) => kind)).toEqual([
    'receipt',
    'decision-ready',
    'coordinator-appointed',
    'plan-ready',
    'revision-coming',
    'plan-revised',
  ]);
});
