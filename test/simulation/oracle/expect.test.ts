import { describe, expect, it } from 'vitest';
import { osloClock, osloDay, osloInstant } from './calendar.ts';
import type { Act, Outage } from './diary.ts';
import { expectedOf } from './expect.ts';
import { lineOf } from './line.ts';
import type { Settings } from './settings.ts';
import { nameOf } from './told.ts';

const settings: Settings = {
  id: 'vik',
  smsEnabled: true,
  coordinatingUnit: 'koord',
  units: [
    { id: 'heim', leader: 'leader', deputy: 'deputy' },
    { id: 'koord', leader: 'coord-leader', deputy: 'deputy' },
  ],
  staff: [{ id: 'leader' }, { id: 'deputy' }, { id: 'coord-leader' }, { id: 'last' }, { id: 'kari' }],
  lastContact: 'last',
  deadlines: {
    answer: { weeks: 4 },
    preliminary: { months: 1 },
    newPromise: { days: 14 },
    coordinator: { weeks: 2 },
    plan: { weeks: 12 },
    report: { days: 60 },
  },
};
const oneWoman: Settings = {
  ...settings,
  coordinatingUnit: 'heim',
  units: [{ id: 'heim', leader: 'she', deputy: 'she' }],
  staff: [{ id: 'she' }, { id: 'last' }],
};
const at = (day: string, hour = 10): number => osloInstant(day, hour);
const filed = (day: string, more: object = {}): Act => ({
  at: at(day),
  did: 'file',
  unit: 'heim',
  people: ['anna'],
  ...more,
});

type World = { readonly settings?: Settings; readonly outages?: readonly Outage[] };

/** What is expected of these steps until a day, one a line: day, hour, what, to whom. */
function told(diary: readonly Act[], until: string, words: RegExp, world: World = {}): string[] {
  return expectedOf(diary, { settings, outages: [], until: at(until, 23), ...world })
    .filter(({ what }) => words.test(what))
    .map(({ at: when, what, to }) => `${osloDay(when)} ${osloClock(when)} ${what} ${nameOf(to)}`);
}

describe('an application that lies', () => {
  it('leader, deputy, coordinating unit on the third, fifth and seventh working day', () => {
    expect(told([filed('2026-01-05')], '2026-01-20', /^take/)).toEqual([
      '2026-01-08 08:00 take-3 leader',
      '2026-01-12 08:00 take-5 deputy',
      '2026-01-14 08:00 take-7 coord-leader',
    ]);
  });

  it('holidays are no working days', () => {
    expect(told([filed('2026-04-01')], '2026-04-20', /^take/)).toEqual([
      '2026-04-09 08:00 take-3 leader',
      '2026-04-13 08:00 take-5 deputy',
      '2026-04-15 08:00 take-7 coord-leader',
    ]);
  });

  it('is nobody’s any more once it is taken', () => {
    const diary: Act[] = [filed('2026-01-05'), { at: at('2026-01-09'), did: 'take' }];
    expect(told(diary, '2026-02-20', /^take/)).toEqual(['2026-01-08 08:00 take-3 leader']);
  });

  it('where one woman holds every role, the last contact is the next other person', () => {
    expect(told([filed('2026-01-05')], '2026-01-20', /^take/, { settings: oneWoman })).toEqual([
      '2026-01-08 08:00 take-3 she',
      '2026-01-12 08:00 take-5 last',
      '2026-01-14 08:00 take-7 last',
    ]);
  });

  it('who asked to be rung: the leader on the second, the deputy on the third working day', () => {
    expect(told([filed('2026-01-09', { ringMe: true })], '2026-01-20', /^call/)).toEqual([
      '2026-01-13 08:00 call-2 leader',
      '2026-01-14 08:00 call-3 deputy',
    ]);
  });
});

describe('who is next in line', () => {
  const away = (who: readonly string[]): Settings => ({
    ...settings,
    staff: settings.staff.map(({ id }) =>
      who.includes(id) ? { id, away: [{ from: '2026-07-01', to: '2026-07-31' }] } : { id },
    ),
  });

  it.each([
    ['nobody away', [], ['leader', 'deputy', 'coord-leader', 'last']],
    ['the leader away: the deputy instead', ['leader'], ['deputy', 'coord-leader', 'last']],
    ['leader and deputy away', ['leader', 'deputy'], ['coord-leader', 'last']],
    ['all three away: the last contact', ['leader', 'deputy', 'coord-leader'], ['last']],
    ['everybody away: the last contact all the same', ['leader', 'deputy', 'coord-leader', 'last'], ['last']],
  ])('%s', (_, who, line) => {
    expect(lineOf(away(who), 'heim', { on: '2026-07-31' })).toEqual(line);
    expect(lineOf(away(who), 'heim', { on: '2026-08-01' })).toEqual(['leader', 'deputy', 'coord-leader', 'last']);
  });

  it.each([
    ['2026-01-14', true],
    ['2026-01-15', true],
    ['2026-01-19', false],
    ['2026-01-21', false],
    ['2026-01-27', false],
    ['2026-01-28', true],
    ['2026-01-07', false],
  ])('away on Wednesday and Thursday of every other week: on %s %s', (on, isGone) => {
    const awayEvery = { from: '2026-01-12', everyWeeks: 2, weekdays: [3, 4] };
    const place = { ...settings, staff: [{ id: 'leader', awayEvery }] };
    expect(lineOf(place, 'heim', { on })[0]).toBe(isGone ? 'deputy' : 'leader');
  });

  it('the coordinating unit’s own leader is one person', () => {
    expect(lineOf(settings, 'koord', { on: '2026-01-05' })).toEqual(['coord-leader', 'deputy', 'last']);
    expect(lineOf(oneWoman, 'heim', { on: '2026-01-05' })).toEqual(['she', 'last']);
  });
});

describe('the answer', () => {
  const taken: Act[] = [filed('2026-01-05'), { at: at('2026-01-06'), did: 'take' }];

  it('leader 14 and 7 days and one working day before', () => {
    expect(told(taken, '2026-02-01', /^answer/)).toEqual([
      '2026-01-19 08:00 answer-14 leader',
      '2026-01-26 08:00 answer-7 leader',
      '2026-01-30 08:00 answer-1 leader',
    ]);
  });

  it('no answer: at 15:00 on the last day the person is promised two weeks more, and the ladder follows', () => {
    expect(told(taken, '2026-02-18', /promise|preliminary|answer-(1|7|14|late)$/)).toEqual([
      '2026-01-19 08:00 answer-14 leader',
      '2026-01-26 08:00 answer-7 leader',
      '2026-01-28 08:00 preliminary-ready leader',
      '2026-01-30 08:00 answer-1 leader',
      '2026-02-02 15:00 promise anna',
      '2026-02-02 15:00 correct-promise task',
      '2026-02-09 08:00 answer-7 leader',
      '2026-02-13 08:00 answer-1 leader',
      '2026-02-17 08:00 answer-late leader',
      '2026-02-17 08:00 answer-late deputy',
    ]);
  });

  it('the automatic answer comes on the working day before Maundy Thursday', () => {
    expect(told([filed('2026-03-05')], '2026-04-10', /^promise/)).toEqual(['2026-04-01 15:00 promise anna']);
  });

  it('a leader’s own preliminary answer takes its place', () => {
    const diary: Act[] = [...taken, { at: at('2026-01-20'), did: 'promise', newDate: '2026-02-16' }];
    expect(told(diary, '2026-02-10', /promise|preliminary|answer/)).toEqual([
      '2026-01-19 08:00 answer-14 leader',
      '2026-01-20 10:00 promise anna',
      '2026-02-02 08:00 answer-14 leader',
      '2026-02-09 08:00 answer-7 leader',
    ]);
  });

  it('steps that lie before a new date was given do not go', () => {
    const diary: Act[] = [...taken, { at: at('2026-01-28'), did: 'promise', newDate: '2026-02-03' }];
    expect(told(diary, '2026-02-03', /^answer/)).toEqual([
      '2026-01-19 08:00 answer-14 leader',
      '2026-01-26 08:00 answer-7 leader',
      '2026-02-02 08:00 answer-1 leader',
    ]);
  });

  it('four weekly, then monthly a level further up', () => {
    const diary: Act[] = [...taken, { at: at('2026-01-20'), did: 'promise', newDate: '2026-02-02' }];
    expect(told(diary, '2026-06-01', /^answer-(late|week|month)/).filter((line) => !line.endsWith(' leader'))).toEqual([
      '2026-02-03 08:00 answer-late deputy',
      '2026-02-10 08:00 answer-week-1 deputy',
      '2026-02-17 08:00 answer-week-2 deputy',
      '2026-02-24 08:00 answer-week-3 deputy',
      '2026-03-03 08:00 answer-week-4 deputy',
      '2026-04-07 08:00 answer-month-1 coord-leader',
      '2026-05-04 08:00 answer-month-2 last',
    ]);
  });

  it('ends with the decision, on the very morning too', () => {
    const diary: Act[] = [...taken, { at: at('2026-01-26', 7), did: 'decide', outcome: 'refused' }];
    expect(told(diary, '2026-03-01', /answer|promise|preliminary/)).toEqual(['2026-01-19 08:00 answer-14 leader']);
  });

  it('a withdrawn application asks for nothing more', () => {
    const diary: Act[] = [...taken, { at: at('2026-01-07'), did: 'withdraw' }];
    expect(told(diary, '2026-12-01', /./)).toEqual([
      '2026-01-05 10:00 received anna',
      '2026-01-05 10:00 routing leader',
      '2026-01-07 10:00 withdrawn leader',
    ]);
  });
});

describe('registered late', () => {
  it('the latest of the steps that have passed goes at once, one of each ladder', () => {
    const diary = [filed('2026-01-26', { receivedOn: '2026-01-05' })];
    expect(told(diary, '2026-01-27', /take|answer/)).toEqual([
      '2026-01-26 10:00 take-7 coord-leader',
      '2026-01-26 10:00 answer-7 leader',
    ]);
  });
});

describe('a sweep that did not run', () => {
  it('only the latest of the missed steps goes, when sweeps run again', () => {
    const outages = [{ from: at('2026-01-07'), to: at('2026-01-12', 12) }];
    expect(told([filed('2026-01-05')], '2026-01-20', /^take/, { outages })).toEqual([
      '2026-01-12 12:00 take-5 deputy',
      '2026-01-14 08:00 take-7 coord-leader',
    ]);
  });

  it('nothing goes that is no longer true', () => {
    const outages = [{ from: at('2026-01-07'), to: at('2026-01-12', 12) }];
    const diary: Act[] = [filed('2026-01-05'), { at: at('2026-01-12', 9), did: 'take' }];
    expect(told(diary, '2026-01-20', /^take/, { outages })).toEqual([]);
  });

  it('the promise of the last day comes late, and once', () => {
    const outages = [{ from: at('2026-02-01'), to: at('2026-02-04', 9) }];
    expect(told([filed('2026-01-05')], '2026-02-10', /^promise/, { outages })).toEqual([
      '2026-02-04 09:00 promise anna',
    ]);
  });
});

describe('after the decision', () => {
  const decided = (named?: string): Act[] => [
    filed('2026-01-05'),
    { at: at('2026-01-20'), did: 'decide', outcome: 'granted', ...(named === undefined ? {} : { named }) },
  ];

  it('not opened: the person after seven days, a letter after fourteen', () => {
    expect(told(decided(), '2026-02-20', /^open/)).toEqual([
      '2026-01-27 08:00 open-7 anna',
      '2026-02-03 08:00 open-letter task',
    ]);
  });

  it('opened: nothing', () => {
    expect(told([...decided(), { at: at('2026-01-21'), did: 'open' }], '2026-02-20', /^open/)).toEqual([]);
  });

  it('no coordinator: before, on the date, weekly', () => {
    expect(told(decided(), '2026-02-11', /^appoint/)).toEqual([
      '2026-01-30 08:00 appoint-3 leader',
      '2026-02-03 08:00 appoint-0 leader',
      '2026-02-10 08:00 appoint-week-1 leader',
      '2026-02-10 08:00 appoint-week-1 deputy',
    ]);
  });

  it('a coordinator named in the decision is told, and the person is not told twice', () => {
    expect(told(decided('kari'), '2026-01-21', /decision|coordinator/)).toEqual([
      '2026-01-20 10:00 decision anna',
      '2026-01-20 10:00 coordinator-assigned kari',
    ]);
  });

  it('no plan: the coordinator first, the leader from seven days after', () => {
    expect(told(decided('kari'), '2026-04-29', /^plan/)).toEqual([
      '2026-03-31 08:00 plan-14 kari',
      '2026-04-14 08:00 plan-0 kari',
      '2026-04-21 08:00 plan-week-1 kari',
      '2026-04-21 08:00 plan-leader-week-1 leader',
      '2026-04-28 08:00 plan-week-2 kari',
      '2026-04-28 08:00 plan-leader-week-2 leader',
    ]);
  });

  it('coordinator only: no plan is owed', () => {
    const diary: Act[] = [
      filed('2026-01-05'),
      { at: at('2026-01-20'), did: 'decide', outcome: 'coordinator-only', named: 'kari' },
    ];
    expect(told(diary, '2026-12-01', /^plan/)).toEqual([]);
  });

  it('an empty place: day 1, day 3, weekly', () => {
    const diary: Act[] = [...decided('kari'), { at: at('2026-02-02'), did: 'leave-coordinator' }];
    expect(told(diary, '2026-02-12', /^appoint-(day|week)/)).toEqual([
      '2026-02-03 08:00 appoint-day-1 leader',
      '2026-02-05 08:00 appoint-day-3 leader',
      '2026-02-05 08:00 appoint-day-3 deputy',
      '2026-02-12 08:00 appoint-week-1 leader',
      '2026-02-12 08:00 appoint-week-1 deputy',
    ]);
  });

  it('revision: person and coordinator, over summer time, a stand-in instead', () => {
    const diary: Act[] = [
      ...decided('kari'),
      { at: at('2026-02-02'), did: 'make-plan', nextRevision: '2026-04-20' },
      { at: at('2026-04-01'), did: 'stand-in', who: 'stein', from: '2026-04-01', to: '2026-04-15' },
      { at: at('2026-04-22'), did: 'revise', nextRevision: '2027-04-20' },
    ];
    expect(told(diary, '2026-12-01', /^revis/)).toEqual([
      '2026-03-20 08:00 revision-person anna',
      '2026-03-20 08:00 revision-30 kari',
      '2026-04-13 08:00 revision-7 stein',
      '2026-04-20 08:00 revision-0 kari',
      '2026-04-22 10:00 revised anna',
    ]);
  });

  it('consent taken back: plan and revision ask for nothing; coordinator and leader are told', () => {
    const diary: Act[] = [...decided('kari'), { at: at('2026-02-02'), did: 'take-back-consent' }];
    expect(told(diary, '2027-01-01', /^plan|consent|still/)).toEqual([
      '2026-02-02 10:00 consent-changed leader',
      '2026-02-02 10:00 consent-changed kari',
      '2026-02-02 10:00 still-coordinator task',
    ]);
  });

  it('a complaint: leader, next in line, the person after a month, a task three months after it was sent on', () => {
    const complained: Act[] = [...decided('kari'), { at: at('2026-02-02'), did: 'complain', onScreen: true }];
    expect(told(complained, '2026-03-10', /complaint/)).toEqual([
      '2026-02-02 10:00 complaint-received leader',
      '2026-02-16 08:00 complaint-14 leader',
      '2026-02-23 08:00 complaint-7 leader',
      '2026-03-02 08:00 complaint-person anna',
      '2026-03-03 08:00 complaint-late leader',
      '2026-03-03 08:00 complaint-late deputy',
      '2026-03-10 08:00 complaint-week-1 leader',
      '2026-03-10 08:00 complaint-week-1 deputy',
    ]);
    const sentOn: Act[] = [...complained, { at: at('2026-02-10'), did: 'answer-complaint', answer: 'sent-on' }];
    expect(told(sentOn, '2026-06-01', /complaint|result/)).toEqual([
      '2026-02-02 10:00 complaint-received leader',
      '2026-02-10 10:00 complaint-forwarded anna',
      '2026-05-11 08:00 result-task task',
    ]);
  });

  it('the deceased get no message', () => {
    const diary: Act[] = [...decided('kari'), { at: at('2026-02-02'), did: 'close', deceased: true }];
    expect(told(diary, '2027-01-01', /closed/)).toEqual(['2026-02-02 10:00 closed leader']);
  });
});

describe('a coordinator who is away', () => {
  const away = { from: '2026-03-02', to: '2026-03-20' };
  const absent: Settings = {
    ...settings,
    staff: [...settings.staff.filter(({ id }) => id !== 'kari'), { id: 'kari', away: [away] }],
  };
  const appointed: Act[] = [
    filed('2026-01-05'),
    { at: at('2026-01-20'), did: 'decide', outcome: 'granted', named: 'kari' },
  ];
  const standIn = (to: string): Act => ({
    at: at('2026-02-27'),
    did: 'stand-in',
    who: 'stein',
    from: '2026-03-02',
    to,
  });

  it.each([
    ['nobody stands in', [], ['2026-03-09 08:00 coordinator-absent task']],
    ['somebody does', [standIn('2026-03-20')], []],
    ['somebody does at first', [standIn('2026-03-06')], ['2026-03-13 08:00 coordinator-absent task']],
    ['somebody does until it is too short', [standIn('2026-03-16')], []],
  ])('%s', (_, acts, tasks) => {
    expect(told([...appointed, ...acts], '2026-05-01', /absent/, { settings: absent })).toEqual(tasks);
  });
});

describe('what waits for others', () => {
  it('missing information: three days before, then a task', () => {
    const diary: Act[] = [filed('2026-01-05'), { at: at('2026-01-07'), did: 'ask-information', until: '2026-01-21' }];
    expect(told(diary, '2026-01-30', /^information/)).toEqual([
      '2026-01-07 10:00 information-asked anna',
      '2026-01-16 08:00 information-3 anna',
      '2026-01-22 08:00 information-missed task',
    ]);
  });

  it('a report of need: the person at once and after fourteen days; the clock of the answer runs from the yes', () => {
    const diary: Act[] = [
      { at: at('2026-01-05'), did: 'report', unit: 'koord', person: 'anna', reporter: 'nurse' },
      { at: at('2026-01-21'), did: 'say-yes' },
      { at: at('2026-01-22'), did: 'take' },
    ];
    expect(told(diary, '2026-02-05', /report|invited|routing|answer/)).toEqual([
      '2026-01-05 10:00 report-received nurse',
      '2026-01-05 10:00 invited anna',
      '2026-01-05 10:00 routing coord-leader',
      '2026-01-19 08:00 report-14 anna',
      '2026-01-21 10:00 routing coord-leader',
      '2026-02-04 08:00 answer-14 coord-leader',
    ]);
  });

  it('whoever has come to the question is reminded of nothing; where they do not answer, somebody rings', () => {
    const diary: Act[] = [
      { at: at('2026-01-05'), did: 'report', unit: 'koord', person: 'anna', reporter: 'nurse' },
      { at: at('2026-01-12'), did: 'come' },
    ];
    expect(told(diary, '2026-03-10', /^report-\d|report-call|closed/)).toEqual([
      '2026-01-26 08:00 report-call task',
      '2026-03-07 08:00 closed coord-leader',
      '2026-03-07 08:00 closed anna',
    ]);
  });

  it('the other parent: after seven days, a task after twenty-one, none once they have come', () => {
    const invited: Act[] = [filed('2026-01-05'), { at: at('2026-01-06'), did: 'invite', who: 'other' }];
    expect(told(invited, '2026-02-05', /^join/)).toEqual([
      '2026-01-13 08:00 join-7 other',
      '2026-01-27 08:00 join-task task',
    ]);
    const joined: Act[] = [...invited, { at: at('2026-01-08'), did: 'join', who: 'other' }];
    expect(told(joined, '2026-02-05', /^join/)).toEqual([]);
  });

  it('birthdays: ninety days before sixteen, 180 and 60 before eighteen', () => {
    const diary = [filed('2026-01-05', { birthDate: '2010-06-01' })];
    expect(told(diary, '2026-12-01', /^turns.*/)).toEqual([
      '2026-03-03 08:00 turns-16-1 anna',
      '2026-03-03 08:00 turns-16-1 leader',
    ]);
  });

  it('forwarded: the new leader and the person are told; it has just come there, and the answer is owed as before', () => {
    const diary: Act[] = [filed('2026-01-05'), { at: at('2026-01-09'), did: 'forward', unit: 'koord' }];
    expect(told(diary, '2026-01-20', /routing|forwarded|take/)).toEqual([
      '2026-01-05 10:00 routing leader',
      '2026-01-08 08:00 take-3 leader',
      '2026-01-09 10:00 forwarded anna',
      '2026-01-09 10:00 routing coord-leader',
      '2026-01-14 08:00 take-3 coord-leader',
      '2026-01-16 08:00 take-5 deputy',
      '2026-01-20 08:00 take-7 last',
    ]);
  });
});

describe('who may not handle a case', () => {
  const handed = (who: string, on = '2026-01-07'): Act => ({ at: at(on), did: 'disqualify', who });

  it('gives it away: the next in line is told, and has it as if it had just come; the answer is owed as before', () => {
    const diary: Act[] = [filed('2026-01-05'), { at: at('2026-01-06'), did: 'take', by: 'leader' }, handed('leader')];
    expect(told(diary, '2026-01-19', /handed|take|answer/)).toEqual([
      '2026-01-07 10:00 handed-over deputy',
      '2026-01-12 08:00 take-3 deputy',
      '2026-01-14 08:00 take-5 coord-leader',
      '2026-01-16 08:00 take-7 last',
      '2026-01-19 08:00 answer-14 deputy',
    ]);
  });

  it('is told no more what waits for their mail of the day', () => {
    const diary = [filed('2026-01-05'), handed('leader', '2026-01-09')];
    const steps = expectedOf(diary, { settings, outages: [], until: at('2026-01-10', 23) });
    const toLeader = steps.filter(({ to, what }) => what === 'take-3' && nameOf(to) === 'leader');
    expect(toLeader).toMatchObject([{ at: at('2026-01-08', 8), until: at('2026-01-09') }]);
  });

  it('leaves the call to whoever has it next, with all the time there is for that', () => {
    const asked = filed('2026-01-05', { ringMe: true });
    const diary: Act[] = [asked, { at: at('2026-01-06'), did: 'take', by: 'leader' }, handed('leader', '2026-01-06')];
    expect(told(diary, '2026-01-12', /call/)).toEqual([
      '2026-01-08 08:00 call-2 deputy',
      '2026-01-09 08:00 call-3 coord-leader',
    ]);
  });

  it('leaves the place of the coordinator vacant', () => {
    const diary: Act[] = [
      filed('2026-01-05'),
      { at: at('2026-01-20'), did: 'decide', outcome: 'granted', named: 'kari' },
      handed('kari', '2026-02-02'),
    ];
    expect(told(diary, '2026-02-05', /handed|appoint/)).toEqual([
      '2026-02-02 10:00 handed-over leader',
      '2026-02-03 08:00 appoint-day-1 leader',
      '2026-02-05 08:00 appoint-day-3 leader',
      '2026-02-05 08:00 appoint-day-3 deputy',
    ]);
  });
});

describe('a guardian whose paper is to come', () => {
  const guarded = filed('2026-01-05', { people: [], sentBy: 'gro', awaitsMandate: true });

  it('is reminded after seven days, after twenty-one it is a task; of the decision somebody has to tell', () => {
    const diary: Act[] = [guarded, { at: at('2026-01-20'), did: 'decide', outcome: 'refused' }];
    expect(told(diary, '2026-02-20', /received|mandate|decision|open/)).toEqual([
      '2026-01-05 10:00 received gro',
      '2026-01-12 08:00 mandate-7 gro',
      '2026-01-20 10:00 decision task',
      '2026-01-26 08:00 mandate-task task',
    ]);
  });

  it('is told as the person would be once the role holds', () => {
    const diary: Act[] = [
      guarded,
      { at: at('2026-01-09'), did: 'accept', who: 'gro' },
      { at: at('2026-01-20'), did: 'decide', outcome: 'refused' },
    ];
    expect(told(diary, '2026-02-20', /mandate|decision|open/)).toEqual([
      '2026-01-20 10:00 decision gro',
      '2026-01-27 08:00 open-7 gro',
      '2026-02-03 08:00 open-letter task',
    ]);
  });

  it('is asked for what is missing before the role is checked: it is their own application', () => {
    const diary: Act[] = [guarded, { at: at('2026-01-06'), did: 'ask-information', until: '2026-01-20' }];
    expect(told(diary, '2026-01-20', /information/)).toEqual([
      '2026-01-06 10:00 information-asked gro',
      '2026-01-16 08:00 information-3 gro',
    ]);
  });
});

describe('a meeting', () => {
  const set = (on: string, made: string): Act => ({ at: at(made), did: 'set-meeting', on, staff: ['kari'] });

  it('is told to each who is invited: each time it is set, and when it is not held', () => {
    const diary: Act[] = [
      filed('2026-01-05'),
      set('2026-02-10', '2026-02-02'),
      set('2026-02-11', '2026-02-03'),
      { at: at('2026-02-04'), did: 'cancel-meeting' },
    ];
    expect(told(diary, '2026-02-28', /meeting/)).toEqual([
      '2026-02-02 10:00 meeting anna',
      '2026-02-02 10:00 meeting kari',
      '2026-02-03 10:00 meeting anna',
      '2026-02-03 10:00 meeting kari',
      '2026-02-04 10:00 meeting-off anna',
      '2026-02-04 10:00 meeting-off kari',
    ]);
  });

  it('somebody cannot come to: whoever coordinates is told, whoever stands in for them, or else the leader', () => {
    const declined = (day: string): Act => ({ at: at(day), did: 'decline-meeting' });
    const diary: Act[] = [
      filed('2026-01-05'),
      { at: at('2026-01-20'), did: 'decide', outcome: 'granted', named: 'kari' },
      set('2026-02-10', '2026-02-02'),
      declined('2026-02-03'),
      { at: at('2026-02-04'), did: 'stand-in', who: 'deputy', from: '2026-02-04', to: '2026-02-06' },
      declined('2026-02-05'),
      { at: at('2026-02-09', 9), did: 'leave-coordinator' },
      declined('2026-02-09'),
    ];
    expect(told(diary, '2026-02-28', /declined/)).toEqual([
      '2026-02-03 10:00 meeting-declined kari',
      '2026-02-05 10:00 meeting-declined deputy',
      '2026-02-09 10:00 meeting-declined leader',
    ]);
  });
});

it('who moves away: a letter to whoever goes on with the case is somebody’s task', () => {
  const diary: Act[] = [filed('2026-01-05'), { at: at('2026-02-02'), did: 'move-away' }];
  expect(told(diary, '2026-02-02', /letter/)).toEqual(['2026-02-02 10:00 transfer-letter task']);
});

describe('settings that are changed', () => {
  const from = at('2026-01-09');
  const own: Settings = { ...settings, ladders: { takeLeader: 1, takeDeputy: 6 } };
  const changed: Settings = { ...settings, later: [{ from, settings: own }] };

  it('count for the steps to come: what other numbers would have called for before was never owed', () => {
    expect(told([filed('2026-01-05')], '2026-01-20', /^take/, { settings: changed })).toEqual([
      '2026-01-08 08:00 take-3 leader',
      '2026-01-13 08:00 take-6 deputy',
      '2026-01-14 08:00 take-7 coord-leader',
    ]);
    expect(told([filed('2026-01-12')], '2026-01-13', /^take/, { settings: changed })).toEqual([
      '2026-01-13 08:00 take-1 leader',
    ]);
  });

  it('say who is away from then on', () => {
    const staff = [...settings.staff.slice(1), { id: 'leader', away: [{ from: '2026-01-05', to: '2026-01-31' }] }];
    const gone: Settings = { ...settings, later: [{ from, settings: { ...settings, staff } }] };
    expect(told([filed('2026-01-05')], '2026-01-12', /^take/, { settings: gone })).toEqual([
      '2026-01-08 08:00 take-3 leader',
      '2026-01-12 08:00 take-5 coord-leader',
    ]);
  });
});

describe('opened again', () => {
  const again = (day: string): Act => ({ at: at(day), did: 'reopen', by: 'coord-leader' });

  it('a withdrawn application is owed its answer as before; nothing that lay between goes', () => {
    const taken: Act = { at: at('2026-01-06'), did: 'take', by: 'leader' };
    const diary: Act[] = [filed('2026-01-05'), taken, { at: at('2026-01-07'), did: 'withdraw' }, again('2026-01-27')];
    expect(told(diary, '2026-01-30', /take|answer|preliminary|reopened/)).toEqual([
      '2026-01-27 10:00 reopened anna',
      '2026-01-27 10:00 reopened leader',
      '2026-01-28 08:00 preliminary-ready leader',
      '2026-01-30 08:00 answer-1 leader',
    ]);
  });

  it('a closed case has its coordinator, and the plan is owed anew', () => {
    const diary: Act[] = [
      filed('2026-01-05'),
      { at: at('2026-01-20'), did: 'decide', outcome: 'granted', named: 'kari' },
      { at: at('2026-02-02'), did: 'close' },
      again('2026-03-02'),
    ];
    expect(told(diary, '2026-05-26', /reopened|assigned|^plan|appoint/)).toEqual([
      '2026-01-20 10:00 coordinator-assigned kari',
      '2026-03-02 10:00 reopened anna',
      '2026-03-02 10:00 reopened leader',
      '2026-03-02 10:00 coordinator-assigned kari',
      '2026-05-08 08:00 plan-14 kari',
      '2026-05-22 08:00 plan-0 kari',
    ]);
  });
});

describe('a child’s case that lay still', () => {
  const lay = (birthDate: string, from: string, to: string): readonly Act[] => [
    filed('2026-01-05', { people: [], sentBy: 'mother', birthDate }),
    { at: at('2026-01-05'), did: 'invite', who: 'father' },
    { at: at('2026-01-07'), did: 'take', by: 'leader' },
    { at: at('2026-01-07', 11), did: 'accept', who: 'mother' },
    { at: at(from), did: 'withdraw' },
    { at: at(to), did: 'reopen', by: 'coord-leader' },
  ];

  it('tells what came due of a birthday meanwhile, and nothing that was told before', () => {
    const until = '2026-02-28';
    const birthday = '2010-04-15';
    expect(told(lay(birthday, '2026-01-08', '2026-02-03'), until, /turns|capacity/)).toEqual([
      '2026-02-03 10:00 assess-capacity task',
      '2026-02-03 10:00 turns-16-1 mother',
      '2026-02-03 10:00 turns-16-1 leader',
    ]);
    expect(told(lay(birthday, '2026-01-26', '2026-02-03'), until, /turns/)).toEqual([
      '2026-01-15 08:00 turns-16-1 mother',
      '2026-01-15 08:00 turns-16-1 leader',
    ]);
  });

  it('reminds the other parent when it goes on, only of the latest', () => {
    const birthday = '2018-05-01';
    expect(told(lay(birthday, '2026-01-08', '2026-01-15'), '2026-02-28', /^join/)).toEqual([
      '2026-01-15 10:00 join-7 father',
      '2026-01-26 08:00 join-task task',
    ]);
    expect(told(lay(birthday, '2026-01-08', '2026-02-03'), '2026-02-28', /^join/)).toEqual([
      '2026-02-03 10:00 join-task task',
    ]);
  });

  it('whoever came of age meanwhile decides from when it goes on', () => {
    expect(told(lay('2010-01-20', '2026-01-08', '2026-02-03'), '2026-02-28', /rights/)).toEqual([
      '2026-02-03 10:00 rights-changed leader',
    ]);
  });
});

describe('a parent of somebody who turns sixteen', () => {
  const born = '2010-06-01';
  const diary: Act[] = [
    filed('2026-01-05', { people: [], sentBy: 'mother', birthDate: born }),
    { at: at('2026-01-07'), did: 'take', by: 'leader' },
    { at: at('2026-01-08'), did: 'accept', who: 'mother' },
    { at: at('2026-01-20'), did: 'decide', outcome: 'granted', named: 'kari' },
    { at: at('2026-01-21'), did: 'open' },
    { at: at('2026-01-21', 11), did: 'consent' },
    { at: at('2026-03-16'), did: 'make-plan', nextRevision: '2026-07-06' },
  ];

  it('is told until then, and nobody after; the young person is talked with', () => {
    expect(told(diary, '2026-12-01', /talk|capacity|turns|rights|ask-anew|revision-person/)).toEqual([
      '2026-01-08 10:00 talk-with-young task',
      '2026-03-02 08:00 assess-capacity task',
      '2026-03-03 08:00 turns-16-1 mother',
      '2026-03-03 08:00 turns-16-1 leader',
      '2026-03-03 08:00 turns-16-1 kari',
      '2026-06-01 00:00 rights-changed leader',
      '2026-06-01 00:00 rights-changed kari',
      '2026-06-01 00:00 talk-with-young task',
      '2026-06-01 00:00 ask-anew task',
    ]);
  });
});

describe('a child with an address of their own', () => {
  const sent: readonly Act[] = [
    filed('2026-01-05', { people: [], sentBy: 'mother', child: 'bo', birthDate: '2010-03-01', byHand: true }),
    { at: at('2026-01-07'), did: 'take', by: 'leader' },
    { at: at('2026-01-08'), did: 'accept', who: 'mother' },
  ];
  const words = /invited|join|talk|ask-anew|rights|promise|decision|open/;

  it('is asked in at fifteen, reminded, talked with; and asked anew at sixteen', () => {
    expect(told(sent, '2026-03-09', /invited|join|talk|rights/)).toEqual([
      '2026-01-08 10:00 invited bo',
      '2026-01-15 08:00 join-7 bo',
      '2026-01-29 08:00 talk-with-young task',
      '2026-03-01 00:00 rights-changed leader',
      '2026-03-01 00:00 invited bo',
      '2026-03-09 08:00 join-7 bo',
    ]);
  });

  it('is told beside the mother who decides, and is waited for to open nothing', () => {
    const diary: Act[] = [
      ...sent,
      { at: at('2026-01-12'), did: 'come' },
      { at: at('2026-01-20'), did: 'decide', outcome: 'granted' },
    ];
    expect(told(diary, '2026-02-20', words)).toEqual([
      '2026-01-08 10:00 invited bo',
      '2026-01-20 10:00 decision mother',
      '2026-01-20 10:00 decision bo',
    ]);
  });

  it('is told alone from sixteen, and then has a decision to open', () => {
    const diary: Act[] = [
      ...sent,
      { at: at('2026-01-12'), did: 'come' },
      { at: at('2026-03-05'), did: 'decide', outcome: 'granted' },
    ];
    expect(told(diary, '2026-03-20', /rights|talk|decision|open|ask-anew/)).toEqual([
      '2026-03-01 00:00 rights-changed leader',
      '2026-03-01 00:00 rights-change bo',
      '2026-03-05 10:00 decision bo',
      '2026-03-12 08:00 open-7 bo',
      '2026-03-19 08:00 open-letter task',
    ]);
  });
});
