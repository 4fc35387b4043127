import { cpSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { act } from '../../infra/local/apply.ts';
import { createBrowser, signInAs } from '../../infra/local/browser.ts';
import { byMail, bySms, type Filing, file, staffBrowser } from '../support/filing.ts';
import { type Message, messagesOf, moveClock } from '../support/messages.ts';
import { beginAt, type RunningService, startService, temporaryState } from '../support/running-service.ts';
import { ticked } from '../support/ticking.ts';
import { type Row, rowsAbout, rowsIn } from '../support/told-rows.ts';

/*
 * What the calendar says, written out by hand. All times are Norwegian. What falls due for staff at eight leaves a
 * minute later, together with all else that they are told that day.
 *
 * Filed Friday 27 November 2026. Four weeks end on 25 December, a holiday: the municipality aims at Thursday 24.
 * Filed Friday 5 March 2027. Four weeks end on Friday 2 April. Easter is 25 (Thursday) to 29 March (Monday), and on
 * Sunday 28 March summer time begins. A month would end later in both, so a preliminary answer is due by the same date.
 */
const assembly = inject('assembly');
const begin = temporaryState();
const jumped = temporaryState();
const minuteByMinute = temporaryState();
let service: RunningService;
let twin: RunningService;
const christmas: Record<string, string> = {};

const filings: Record<string, Filing> = {
  taken: { municipality: 'masoy', person: 'per', unit: 'sykeavdelingen', personal: bySms('40000061') },
  untaken: { municipality: 'masoy', person: 'tora', unit: 'sykeavdelingen', personal: byMail('tora@example.org') },
  decided: { municipality: 'masoy', person: 'emil', unit: 'hjemmetjenesten', personal: bySms('40000063') },
  withdrawn: { municipality: 'masoy', person: 'amina', unit: 'unknown', personal: bySms('40000064') },
  callMe: { municipality: 'fjordsund', person: 'viktor', needs: { callMe: 'yes', callWhen: 'morning' } },
};

beforeAll(async () => {
  beginAt(begin.folder, '2026-11-27T10:00:00+01:00');
  const first = await startService({ port: 3420, stateFolder: begin.folder, assembly });
  await Promise.all(
    Object.entries(filings).map(async ([name, filing]) => {
      christmas[name] = await file(first.origin, filing);
    }),
  );
  await leadersAct(first.origin);
  await first.stop();
  for (const { folder } of [jumped, minuteByMinute]) cpSync(begin.folder, folder, { recursive: true });
  [service, twin] = await Promise.all([
    startService({ port: 3420, stateFolder: jumped.folder, assembly }),
    startService({ port: 3430, stateFolder: minuteByMinute.folder, assembly }),
  ]);
});

afterAll(async () => {
  await Promise.all([service?.stop(), twin?.stop()]);
  for (const { remove } of [begin, jumped, minuteByMinute]) remove();
});

/** The rest of the first day: one case is taken, one answered in the evening, one withdrawn. */
async function leadersAct(origin: string): Promise<void> {
  const sindre = await staffBrowser(origin, 'masoy', 'sindre.sund');
  await act(sindre, { municipality: 'masoy', reference: of('taken'), action: 'take' });
  await moveClock(origin, { now: '2026-11-27T18:00:00+01:00' });
  const hanna = await staffBrowser(origin, 'masoy', 'hanna.hav');
  await act(hanna, { municipality: 'masoy', reference: of('decided'), action: 'take' });
  const granted = { outcome: 'granted' };
  await act(hanna, { municipality: 'masoy', reference: of('decided'), action: 'decide', values: granted });
  const amina = createBrowser(origin);
  await amina.submit(await signInAs(amina, `${origin}/masoy/nb/min-sak/${of('withdrawn')}/trekk`, 'amina'));
}

function of(name: string): string {
  return christmas[name] ?? '';
}

async function toldAbout(reference: string, until = '9999'): Promise<readonly Row[]> {
  return rowsAbout(await messagesOf(service.origin), reference).filter(([at]) => at < until);
}

const sindre = 'sindre.sund@masoy.example';
const dag = 'dag.dal@masoy.example';
const hanna = 'hanna.hav@masoy.example';
const siri = 'siri.sist@masoy.example';

/** Both cases of Sykeavdelingen, from the first reminder of the answer until the monthly ones go on. */
function answerLadderOverChristmas(person: string): readonly Row[] {
  return [
    ['2026-12-10T08:01', sindre, 'answer-due'],
    ['2026-12-17T08:01', sindre, 'answer-due'],
    ['2026-12-21T08:01', sindre, 'preliminary-ready'],
    ['2026-12-23T08:01', sindre, 'answer-due'],
    ['2026-12-24T15:00', person, 'preliminary-answer'],
    // The new promise is 8 January, two weeks on: 14 days before it is past, 7 days before it is New Year's Day.
    ['2026-12-31T08:01', sindre, 'answer-due'],
    ['2027-01-07T08:01', sindre, 'answer-due'],
    // The first after the date is a mail of its own.
    ...['2027-01-11T08:00', '2027-01-18T08:01', '2027-01-25T08:01', '2027-02-01T08:01', '2027-02-08T08:01'].flatMap(
      (at): Row[] => [
        [at, dag, 'answer-overdue'],
        [at, sindre, 'answer-overdue'],
      ],
    ),
    // Four times weekly, then monthly to the next level: the leader of the coordinating unit, the last contact.
    ['2027-03-08T08:01', hanna, 'answer-overdue'],
    ['2027-03-08T08:01', sindre, 'answer-overdue'],
    ['2027-04-08T08:01', sindre, 'answer-overdue'],
    ['2027-04-08T08:01', siri, 'answer-overdue'],
  ];
}

describe('over Christmas 2026', () => {
  test('jumping tells the same people the same at the same minute as ticking through two days', async () => {
    const until = '2026-12-24T17:00:00+01:00';
    await moveClock(twin.origin, { now: '2026-12-22T17:00:00+01:00' });
    await Promise.all([moveClock(service.origin, { now: until }), ticked(twin.origin, until)]);
    const jumpedOver = rowsIn(await messagesOf(service.origin));
    expect(rowsIn(await messagesOf(twin.origin))).toEqual(jumpedOver);
    expect(jumpedOver.filter(([at]) => at > '2026-12-22T17')).toHaveLength(6);
    await twin.stop();
  });

  test('a decided case and a withdrawn one remind nobody of an answer', async () => {
    await moveClock(service.origin, { now: '2027-03-05T10:00:00+01:00' });
    const toPerson = (await toldAbout(of('decided'))).filter(([, to]) => to === '+4740000063');
    expect(toPerson).toEqual([
      ['2026-11-27T10:00', '+4740000063', 'receipt'],
      // Answered on Friday evening: an SMS waits until Monday at nine.
      ['2026-11-30T09:00', '+4740000063', 'decision-ready'],
      ['2026-12-04T09:00', '+4740000063', 'decision-unopened'],
    ]);
    const others = new Set((await toldAbout(of('decided'))).map(([, , kind]) => kind));
    expect([...others].filter((kind) => /answer-|take-case|preliminary/.test(kind))).toEqual([]);
    expect(kindsOf(await toldAbout(of('withdrawn')))).toEqual(['receipt', 'routing', 'withdrawal']);
  });

  test('whoever asked to be rung is called to mind on the second and third working day', async () => {
    const calls = (await toldAbout(of('callMe'))).filter(([, , kind]) => kind === 'call-applicant');
    expect(calls).toEqual([
      ['2026-12-01T08:01', 'liv.lund@fjordsund.example', 'call-applicant'],
      ['2026-12-02T08:01', 'nils.nes@fjordsund.example', 'call-applicant'],
    ]);
  });
});

describe('over the change to summer time 2027', () => {
  const liv = 'liv.lund@fjordsund.example';
  const nils = 'nils.nes@fjordsund.example';
  const randi = 'randi.ro@fjordsund.example';
  const omar = 'omar@example.org';
  const easter: Record<string, string> = {};

  beforeAll(async () => {
    const { origin } = service;
    easter['taken'] = await file(origin, { municipality: 'fjordsund', person: 'omar', personal: byMail(omar) });
    easter['untaken'] = await file(origin, { municipality: 'fjordsund', person: 'per', personal: bySms('40000065') });
    const leader = await staffBrowser(origin, 'fjordsund', 'liv.lund');
    await act(leader, { municipality: 'fjordsund', reference: easter['taken'] ?? '', action: 'take' });
    await moveClock(origin, { advance: 'P14D' });
    await moveClock(origin, { advance: 'P2W' });
    await moveClock(origin, { now: '2027-06-18T10:00:00+02:00' });
  });

  const ladder = (person: string): readonly Row[] => [
    ['2027-03-19T08:01', liv, 'answer-due'],
    // Seven days before is Good Friday, the day before that a holiday too.
    ['2027-03-24T08:01', liv, 'answer-due'],
    ['2027-03-30T08:01', liv, 'preliminary-ready'],
    ['2027-04-01T08:01', liv, 'answer-due'],
    ['2027-04-02T15:00', person, 'preliminary-answer'],
    ['2027-04-09T08:01', liv, 'answer-due'],
    ['2027-04-15T08:01', liv, 'answer-due'],
    // 17 May is a holiday, and in 2027 Whit Monday besides.
    ...['2027-04-19T08:00', '2027-04-26T08:01', '2027-05-03T08:01', '2027-05-10T08:01', '2027-05-18T08:01'].flatMap(
      (at): Row[] => [
        [at, liv, 'answer-overdue'],
        [at, nils, 'answer-overdue'],
      ],
    ),
    // The leader is the coordinating unit too: the next other person is the last contact.
    ['2027-06-17T08:01', liv, 'answer-overdue'],
    ['2027-06-17T08:01', randi, 'answer-overdue'],
  ];

  test('a taken case of Fjordsund yields exactly its ladder', async () => {
    const told = (await toldAbout(easter['taken'] ?? '')).filter(([at]) => at > '2027-03-06');
    expect(told).toEqual(ladder(omar));
  });

  test('an untaken one the reminders to take it as well', async () => {
    const told = (await toldAbout(easter['untaken'] ?? '')).filter(([at]) => at > '2027-03-06');
    const take: readonly Row[] = [
      ['2027-03-10T08:01', liv, 'take-case'],
      ['2027-03-12T08:01', nils, 'take-case'],
      // The coordinating unit's leader was the first: the last contact is the next other person.
      ['2027-03-16T08:01', randi, 'take-case'],
    ];
    expect(told).toEqual(inOrder([...take, ...ladder('+4740000065')]));
  });

  test('the Christmas cases went on until the last level', async () => {
    const until = '2027-04-09';
    const taken = (await toldAbout(of('taken'), until)).filter(([at]) => at > '2026-11-28');
    expect(taken).toEqual(answerLadderOverChristmas('+4740000061'));
    const untaken = (await toldAbout(of('untaken'), until)).filter(([at]) => at > '2026-11-28');
    const take: readonly Row[] = [
      ['2026-12-02T08:01', sindre, 'take-case'],
      ['2026-12-04T08:01', dag, 'take-case'],
      ['2026-12-08T08:01', hanna, 'take-case'],
    ];
    expect(untaken).toEqual(inOrder([...take, ...answerLadderOverChristmas('tora@example.org')]));
  });

  test('the new promise in the message is the one on my case', async () => {
    const { origin } = service;
    const [told] = (await messagesOf(origin)).filter(isNewPromise(of('taken')));
    expect(told?.body).toContain('8. januar 2027');
    const page = await signInAs(createBrowser(origin), `${origin}/masoy/nb/min-sak/${of('taken')}`, 'per');
    expect(page.text).toContain('8. januar 2027');
  });
});

function isNewPromise(reference: string): (message: Message) => boolean {
  return (message) => rowsAbout([message], reference).some(([, , kind]) => kind === 'preliminary-answer');
}

function kindsOf(rows: readonly Row[]): readonly string[] {
  return rows.map(([, , kind]) => kind).toSorted();
}

function inOrder(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((one, other) => one.join().localeCompare(other.join()));
}
