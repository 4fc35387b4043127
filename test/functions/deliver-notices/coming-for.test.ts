import { describe, expect, test } from 'vitest';
import { comingFor } from '../../../functions/deliver-notices/coming-for.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import { whileAway } from '../../support/away.ts';
import { coordinatedCase, decidedCase, plannedCase } from '../../support/case-states.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';
import { nameOf } from '../../support/memory-state.ts';
import { memoryStores } from '../../support/memory-store.ts';
import { aReportedCase } from '../../support/report-builders.ts';
import { withEmployee } from '../../support/settings-builders.ts';

const monday = day('2026-03-30');
const friday = day('2026-04-03');

type Asked = { readonly today?: typeof monday; readonly municipality?: Municipality };

/** What this employee is told of ahead, where these are the cases. */
async function coming(staffId: string, cases: readonly IpCase[], asked: Asked = {}): Promise<readonly string[]> {
  const { today = monday, municipality = masoy } = asked;
  const { state, coming: reads } = memoryStores([municipality]);
  for (const ipCase of cases)
    state.cases.set(nameOf(ipCase), { ipCase, contacts: { person: { name: 'Siv Syntetisk' } }, events: [], views: [] });
  const lines = await comingFor({ staffId, municipality, today }, reads);
  return lines.map(({ reference, date }) => `${reference} ${date}`);
}

/** To be answered on Friday. */
const owed = (overrides: Partial<IpCase> = {}): IpCase => ({
  ...aReceivedCase(),
  promisedBy: friday,
  preliminaryBy: day('2026-04-05'),
  ...overrides,
});

/** Its plan is to be made by Friday. */
function toPlan(standIn?: string): IpCase {
  const { makePlan, ...ipCase } = coordinatedCase();
  const coordinator = { staffId: 'kari.koord', since: day('2026-03-19') };
  return {
    ...ipCase,
    coordinator: standIn ? { ...coordinator, standIn: { staffId: standIn, until: day('2026-06-18') } } : coordinator,
    ...(makePlan && { makePlan: { ...makePlan, by: friday } }),
  };
}

const line = 'ACDE2346 2026-04-03';

describe('on Mondays a digest tells ahead', () => {
  test('the leader what is due within seven days in the cases of their unit', async () => {
    const cases = [
      owed(),
      owed({ reference: 'ACDE2347', promisedBy: monday }),
      owed({ reference: 'ACDE2349', promisedBy: day('2026-04-04'), preliminaryBy: day('2026-04-04') }),
      owed({ reference: 'ACDE234A', promisedBy: day('2026-04-07'), preliminaryBy: day('2026-04-07') }),
      owed({ reference: 'ACDE234C', promisedBy: day('2026-04-06'), preliminaryBy: day('2026-04-06') }),
      owed({ reference: 'ACDE234D', unit: 'sykeavdelingen' }),
    ];
    expect(await coming('hanna.hav', cases)).toEqual([line, 'ACDE2349 2026-04-04', 'ACDE234C 2026-04-06']);
  });

  test('the day that comes first of what is owed, restricted cases as well', async () => {
    expect(await coming('hanna.hav', [owed({ preliminaryBy: day('2026-04-01'), restricted: true })])).toEqual([
      'ACDE2346 2026-04-01',
    ]);
  });

  test('the deputy while the leader is away, and only then', async () => {
    expect(await coming('dag.dal', [owed()])).toEqual([]);
    const municipality = whileAway(masoy, 'hanna.hav', ['2026-03-27', '2026-04-30']);
    expect(await coming('dag.dal', [owed()], { municipality })).toEqual([line]);
    expect(await coming('hanna.hav', [owed()], { municipality })).toEqual([]);
  });

  test('the deputy of a case that the leader may not handle, and the leader nothing of it', async () => {
    const closedToHer = owed({ disqualified: [{ staffId: 'hanna.hav', reason: 'relative', on: day('2026-03-06') }] });
    expect(await coming('dag.dal', [closedToHer])).toEqual([line]);
    expect(await coming('hanna.hav', [closedToHer])).toEqual([]);
  });

  test('the last in line of a case that neither leader nor deputy may handle', async () => {
    const on = day('2026-03-06');
    const closedTo = ['hanna.hav', 'dag.dal'].map((staffId) => ({ staffId, reason: 'relative', on }) as const);
    expect(await coming(masoy.lastContact, [owed({ disqualified: closedTo })])).toEqual([line]);
  });

  test('the coordinator, or who stands in for them', async () => {
    expect(await coming('kari.koord', [toPlan()])).toEqual([line]);
    expect(await coming('sindre.sund', [toPlan('sindre.sund')])).toEqual([line]);
    expect(await coming('kari.koord', [toPlan('sindre.sund')])).toEqual([]);
  });

  test('a case once to whoever both leads and coordinates', async () => {
    const { coordinator: _, ...ipCase } = toPlan();
    const own = { ...ipCase, coordinator: { staffId: 'hanna.hav', since: day('2026-03-19') } };
    expect(await coming('hanna.hav', [own])).toEqual([line]);
  });

  test('nothing of a case that has ended, or in which nothing is owed', async () => {
    const { wakeAt: _, ...open } = owed();
    expect(await coming('hanna.hav', [{ ...open, status: 'withdrawn' }])).toEqual([]);
    const { appoint: __, complaint: ___, ...refused } = decidedCase();
    const given = { outcome: 'refused', on: day('2026-04-02'), by: 'hanna.hav' } as const;
    expect(await coming('hanna.hav', [{ ...refused, decision: given, promisedBy: friday }])).toEqual([]);
    const { plan, ...paused } = plannedCase();
    expect(
      await coming('hanna.hav', [
        { ...paused, status: 'plan-paused', ...(plan && { plan: { ...plan, nextRevision: friday } }) },
      ]),
    ).toEqual([]);
  });

  test('of a report the day to have asked by, and nothing while the answer is awaited', async () => {
    const reported = aReportedCase();
    const { report } = reported;
    if (!report) throw new Error('no report');
    const { askedOn: _, ...notAsked } = report;
    const unasked = { ...reported, report: { ...notAsked, askBy: friday } };
    expect(await coming('hanna.hav', [unasked])).toEqual([`${reported.reference} ${friday}`]);
    const asked = { ...reported, report: { ...report, askedOn: day('2026-03-06'), confirmBy: friday } };
    expect(await coming('hanna.hav', [asked])).toEqual([]);
  });

  test('nobody on the other days', async () => {
    expect(await coming('hanna.hav', [owed()], { today: day('2026-03-31') })).toEqual([]);
  });

  test('whoever gets none on Mondays on the first of their days, and on Tuesday where Monday is a holiday', async () => {
    const midweek = withEmployee('hanna.hav', { notices: { hour: 8, days: [3, 4, 5] } });
    const on = (today: string) => coming('hanna.hav', [owed()], { today: day(today), municipality: midweek });
    expect([await on('2026-03-30'), await on('2026-04-01'), await on('2026-04-02')]).toEqual([[], [line], []]);
    // Easter Monday is the 6th.
    const after = [owed({ promisedBy: day('2026-04-10'), preliminaryBy: day('2026-04-10') })];
    expect(await coming('hanna.hav', after, { today: day('2026-04-07') })).toEqual(['ACDE2346 2026-04-10']);
  });
});
