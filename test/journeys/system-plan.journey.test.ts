import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { act } from '../../infra/local/apply.ts';
import { createBrowser, signInAs } from '../../infra/local/browser.ts';
import { byMail, bySms, staffBrowser } from '../support/filing.ts';
import { answered, coordinated, dateOf, inFjordsund, inMasoy, planned } from '../support/living.ts';
import { messagesOf, moveClock } from '../support/messages.ts';
import { beginAt, type RunningService, startService, temporaryState } from '../support/running-service.ts';
import { type Row, rowsAbout } from '../support/told-rows.ts';

/*
 * What the calendar says after the answer, written out by hand. All times are Norwegian.
 *
 * All are answered on Friday 27 November 2026. Two weeks end on Friday 11 December, twelve weeks on Friday 19 February.
 * Christmas Day and New Year's Day are Fridays. Easter 2027 is 25 (Thursday) to 29 March (Monday), and on Sunday 28 March
 * summer time begins.
 */
const state = temporaryState();
let service: RunningService;
const cases = { unopened: '', coordinated: '', planned: '' };

beforeAll(async () => {
  beginAt(state.folder, '2026-11-27T10:00:00+01:00');
  service = await startService({ port: 3640, stateFolder: state.folder, assembly: inject('assembly') });
  const { origin } = service;
  const inSykeavdelingen = { ...inMasoy, leader: 'sindre.sund', unit: 'sykeavdelingen' };
  cases.unopened = await answered(origin, { ...inSykeavdelingen, person: 'per', personal: bySms('40000061') });
  cases.coordinated = await coordinated(origin, {
    ...inFjordsund,
    person: 'omar',
    personal: byMail('omar@example.org'),
  });
  const plan = {
    ...dateOf('from', 1, 12, 2026),
    ...dateOf('to', 30, 11, 2027),
    ...dateOf('nextRevision', 5, 4, 2027),
  };
  cases.planned = await planned(origin, { ...inMasoy, person: 'emil', personal: byMail('emil@example.org') }, plan);
});
afterAll(async () => {
  await service?.stop();
  state.remove();
});

type Sample = 'masoy' | 'fjordsund';

async function toldAbout(reference: string, from: string, until = '9999'): Promise<readonly Row[]> {
  const rows = rowsAbout(await messagesOf(service.origin), reference);
  return rows.filter(([at]) => at >= from && at < until);
}

const mailOf = (staffId: string, municipality: Sample) => `${staffId}@${municipality}.example`;
const sindre = mailOf('sindre.sund', 'masoy');
const dag = mailOf('dag.dal', 'masoy');
const hanna = mailOf('hanna.hav', 'masoy');
const kari = mailOf('kari.koord', 'masoy');
const liv = mailOf('liv.lund', 'fjordsund');
const nils = mailOf('nils.nes', 'fjordsund');
const randi = mailOf('randi.ro', 'fjordsund');
const kjersti = mailOf('kjersti.kvam', 'fjordsund');

/** In the digests of that morning, which leave a minute after eight. */
const both = (day: string, one: string, other: string, kind: string): readonly Row[] => [
  [`${day}T08:01`, one, kind],
  [`${day}T08:01`, other, kind],
];

describe('after the answer, over Christmas', () => {
  beforeAll(async () => {
    await moveClock(service.origin, { now: '2027-01-05T12:00:00+01:00' });
  });

  test('the person is told of the coordinator, the coordinator of the case, and then that the plan is ready', async () => {
    const kinds = (await toldAbout(cases.planned, '2026-11-27', '2026-11-28')).map(([, to, kind]) => `${kind} ${to}`);
    expect(kinds.toSorted()).toEqual([
      'coordination kari.koord@masoy.example',
      'coordinator-appointed emil@example.org',
      'decision-ready emil@example.org',
      'plan-ready emil@example.org',
      'receipt emil@example.org',
      'routing hanna.hav@masoy.example',
    ]);
  });

  test('an answer that is not opened is called to mind after seven days, and posted after fourteen', async () => {
    const toPerson = (await toldAbout(cases.unopened, '2026-11-28')).filter(([, to]) => to === '+4740000061');
    // Due at eight; an SMS waits for nine.
    expect(toPerson).toEqual([['2026-12-04T09:00', '+4740000061', 'decision-unopened']]);
    const staff = await staffBrowser(service.origin, 'masoy', 'sindre.sund');
    const page = await staff.get(`/masoy/ansatt/sak/${cases.unopened}`);
    expect(page.text).toContain('Send det som brev');
  });

  test('the leader is reminded to appoint a coordinator: before, on the date, then weekly with the next in line', async () => {
    const toStaff = (await toldAbout(cases.unopened, '2026-11-28')).filter(([, to]) => to !== '+4740000061');
    expect(toStaff).toEqual([
      ['2026-12-08T08:01', sindre, 'appoint-due'],
      ['2026-12-11T08:01', sindre, 'appoint-due'],
      ...both('2026-12-18', dag, sindre, 'appoint-overdue'),
      // Christmas Day, Saturday and Sunday; then New Year's Day.
      ...both('2026-12-28', dag, sindre, 'appoint-overdue'),
      ...both('2027-01-04', dag, sindre, 'appoint-overdue'),
    ]);
  });
});

describe('on the way to the plan and its revision, over Easter', () => {
  beforeAll(async () => {
    await moveClock(service.origin, { now: '2027-04-14T12:00:00+02:00' });
  });

  test('the coordinator is reminded to make the plan, and the leader when it is late', async () => {
    expect(await toldAbout(cases.coordinated, '2026-11-28', '2027-04-14')).toEqual([
      ['2027-02-05T08:01', kjersti, 'plan-due'],
      ['2027-02-19T08:01', kjersti, 'plan-due'],
      ...['2027-02-26', '2027-03-05', '2027-03-12', '2027-03-19'].flatMap((day) =>
        both(day, kjersti, liv, 'plan-overdue'),
      ),
      // Good Friday to Easter Monday; the leader's weekly reminders have become monthly.
      ['2027-03-30T08:01', kjersti, 'plan-overdue'],
      ['2027-04-02T08:01', kjersti, 'plan-overdue'],
      ['2027-04-09T08:01', kjersti, 'plan-overdue'],
    ]);
  });

  test('the person and the coordinator are told of the revision in time, and the leader when it is late', async () => {
    expect(await toldAbout(cases.planned, '2026-11-28', '2027-04-14')).toEqual([
      // Thirty days before is a Saturday.
      ['2027-03-05T08:00', 'emil@example.org', 'revision-coming'],
      ['2027-03-05T08:01', kari, 'revision-due'],
      // Seven days before is Easter Monday.
      ['2027-03-24T08:01', kari, 'revision-due'],
      ['2027-04-05T08:01', kari, 'revision-due'],
      ...both('2027-04-12', hanna, kari, 'revision-overdue'),
    ]);
  });

  test('a recorded revision is announced and starts the ladder anew; consent taken back ends it', async () => {
    const { origin } = service;
    const coordinator = await staffBrowser(origin, 'masoy', 'kari.koord');
    const revised = dateOf('nextRevision', 4, 10, 2027);
    await act(coordinator, { municipality: 'masoy', reference: cases.planned, action: 'revise', values: revised });
    await moveClock(origin, { now: '2027-09-06T12:00:00+02:00' });
    expect(await toldAbout(cases.planned, '2027-04-14')).toEqual([
      ['2027-04-14T12:00', 'emil@example.org', 'plan-revised'],
      // Thirty days before 4 October is a Saturday.
      ['2027-09-03T08:00', 'emil@example.org', 'revision-coming'],
      ['2027-09-03T08:01', kari, 'revision-due'],
    ]);
    const emil = createBrowser(origin);
    const page = await signInAs(emil, `${origin}/masoy/nb/samtykke/${cases.planned}/trekk`, 'emil');
    await emil.submit(page, {
      form: ({ buttons }) => buttons.some(({ name }) => name === 'part'),
      button: { name: 'part', value: 'plan' },
    });
    await moveClock(origin, { now: '2027-11-30T12:00:00+01:00' });
    expect(await toldAbout(cases.planned, '2027-09-06')).toEqual([
      ['2027-09-06T12:00', hanna, 'consent-changed'],
      ['2027-09-06T12:00', kari, 'consent-changed'],
    ]);
  });

  test('the late plan climbs to the next level month by month', async () => {
    const toLeaders = (await toldAbout(cases.coordinated, '2027-04-14', '2027-06-01')).filter(
      ([, to]) => to !== kjersti,
    );
    expect(toLeaders).toEqual([
      ...both('2027-04-19', liv, nils, 'plan-overdue'),
      ...both('2027-05-19', liv, randi, 'plan-overdue'),
    ]);
  });
});
