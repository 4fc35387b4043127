import { describe, expect, test } from 'vitest';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import { lineOf, lineOn, responsibleFor, routeTo } from '../../../shared/domain/handling/routing.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { whileAway } from '../../support/away.ts';
import { decidedCase } from '../../support/case-states.ts';
import { anOpening, aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { lines, linesOf, noticeLine, passTime } from '../time-machine.ts';

const march: [string, string] = ['2026-03-01', '2026-03-31'];
const hannaAway = whileAway(masoy, 'hanna.hav', march);

describe('routing', () => {
  test.each([
    ['sykeavdelingen', 'sykeavdelingen'],
    ['unknown', 'hjemmetjenesten'],
    ['a unit that was closed', 'hjemmetjenesten'],
  ])('%s goes to %s', (chosen, unit) => {
    expect(routeTo(chosen, masoy)).toBe(unit);
  });

  test('the line names each person once', () => {
    expect(lineOf('sykeavdelingen', masoy)).toEqual(['sindre.sund', 'dag.dal', 'hanna.hav', 'siri.sist']);
    expect(lineOf('hjemmetjenesten', masoy)).toEqual(['hanna.hav', 'dag.dal', 'siri.sist']);
    expect(lineOf('helse', fjordsund)).toEqual(['liv.lund', 'nils.nes', 'randi.ro']);
  });
});

describe('somebody of the line who is away', () => {
  const everybody = ['hanna.hav', 'dag.dal', 'siri.sist'].reduce(
    (municipality, staffId) => whileAway(municipality, staffId, march),
    masoy,
  );

  test('is stepped over from the first day to the last', () => {
    const line = (on: string) => lineOn({ unit: 'hjemmetjenesten' }, hannaAway, day(on));
    expect(line('2026-02-28')).toEqual(['hanna.hav', 'dag.dal', 'siri.sist']);
    expect(line('2026-03-01')).toEqual(['dag.dal', 'siri.sist']);
    expect(line('2026-03-31')).toEqual(['dag.dal', 'siri.sist']);
    expect(line('2026-04-01')).toEqual(['hanna.hav', 'dag.dal', 'siri.sist']);
  });

  test('and everybody else too leaves the last contact', () => {
    expect(lineOn({ unit: 'hjemmetjenesten' }, everybody, day('2026-03-10'))).toEqual(['siri.sist']);
  });

  test('has the deputy get the routing mail and the reminders', () => {
    expect(anOpening({}, undefined, hannaAway).notices.map(noticeLine)).toEqual(['receipt person', 'routing dag.dal']);
    const { told } = passTime(aReceivedCase({}, undefined, hannaAway), hannaAway, '2026-03-16T10:00:00Z');
    expect(lines(told)).toEqual([
      '2026-03-10 08:00 take-case dag.dal',
      '2026-03-12 08:00 take-case siri.sist',
      '2026-03-16 08:00 take-case siri.sist',
    ]);
  });

  test('is back for the reminders after the absence', () => {
    const { told } = passTime(decidedCase({ municipality: hannaAway }), hannaAway, '2026-04-08T00:00:00Z');
    expect(linesOf('appoint', told)).toEqual([
      '2026-03-23 08:00 appoint-due dag.dal',
      '2026-03-26 08:00 appoint-due dag.dal',
      '2026-04-07 08:00 appoint-overdue hanna.hav',
      '2026-04-07 08:00 appoint-overdue dag.dal',
    ]);
  });

  test('does not hear what others do in a case they took', () => {
    const taken = changeOf(
      takeCase(aReceivedCase(), { staffId: 'hanna.hav', now: new Date('2026-03-06') }, masoy),
    ).after;
    expect(responsibleFor(taken, masoy, day('2026-03-10'))).toBe('hanna.hav');
    const withdrawn = changeOf(withdraw(taken, new Date('2026-03-10T10:00:00Z'), hannaAway));
    expect(withdrawn.notices.map(noticeLine)).toEqual(['withdrawal dag.dal']);
  });
});
