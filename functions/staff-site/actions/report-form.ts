import type { Channel, Contact, Wish } from '../../../shared/domain/applying/application.ts';
import { healthMajority, isUnder } from '../../../shared/domain/calendar/age.ts';
import type { Day } from '../../../shared/domain/calendar/day.ts';
import { type SaidBy, saidBy } from '../../../shared/domain/reporting/need-report.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { postedDate, readDate, type TypedDate } from './typed-date.ts';

export const reportedAnswers = ['yes', 'no', 'asked'] as const;
export type ReportedAnswer = (typeof reportedAnswers)[number];

export const wishesOffered = [
  'plan',
  'coordinator',
  'childrensCoordinator',
  'changePlan',
  'endPlan',
] as const satisfies readonly Wish[];
export const channelsOffered = ['sms', 'email', 'letter', 'phone'] as const satisfies readonly Channel[];

export type ReportTyped = {
  readonly answer?: ReportedAnswer;
  readonly way?: SaidBy;
  readonly wishes: readonly Wish[];
  readonly birthDate: TypedDate;
  readonly channel?: Channel;
};

export type ReportYes = { readonly wishes: readonly Wish[]; readonly birthDate: TypedDate; readonly channel: Channel };

export type ReportReading =
  | { readonly ok: true; readonly answer: 'asked' }
  | { readonly ok: true; readonly answer: 'no'; readonly way: SaidBy }
  | { readonly ok: true; readonly answer: 'yes'; readonly way: SaidBy; readonly yes: ReportYes }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

type Pairs = readonly (readonly [name: string, value: string])[];

export function typedAnswer(values: ReadonlyMap<string, string>, repeated: Pairs): ReportTyped {
  const answer = reportedAnswers.find((each) => each === values.get('answer'));
  const way = saidBy.find((each) => each === values.get('way'));
  const channel = channelsOffered.find((each) => each === values.get('channel'));
  const ticked = repeated.map(([, value]) => value);
  return {
    ...(answer && { answer }),
    ...(way && { way }),
    wishes: wishesOffered.filter((wish) => ticked.includes(wish)),
    birthDate: postedDate(values, 'birthDate'),
    ...(channel && { channel }),
  };
}

/** What is asked of a yes is not read with another answer; nothing came yet of somebody who is only asked. */
export function readAnswer(
  { answer, way, wishes, birthDate, channel }: ReportTyped,
  { person, today }: { readonly person: Contact | undefined; readonly today: Day },
): ReportReading {
  if (!answer) return { ok: false, problems: [{ field: 'answer', code: 'report-answer-missing' }] };
  if (answer === 'asked') return { ok: true, answer };
  const unsaid: readonly ShownProblem[] = way ? [] : [{ field: 'way', code: 'way-missing' }];
  if (answer === 'no') return way ? { ok: true, answer, way } : { ok: false, problems: unsaid };
  const problems: ShownProblem[] = [
    ...unsaid,
    ...(wishes.length > 0 ? [] : [{ field: 'wishes', code: 'wishes-missing' } as const]),
    ...birthProblems(birthDate, today),
    ...channelProblems(channel, person),
  ];
  if (!channel || !way || problems.length > 0) return { ok: false, problems };
  return { ok: true, answer, way, yes: { wishes, birthDate, channel } };
}

/** For a child those with parental responsibility apply, each in their own name (pbrl § 4-4). */
function birthProblems(typed: TypedDate, today: Day): readonly ShownProblem[] {
  const date = readDate(typed);
  if (!date.ok) return [{ field: 'birthDate.day', code: date.code }];
  if (date.on > today) return [{ field: 'birthDate.day', code: 'birth-in-future' }];
  return isUnder(healthMajority, date.on, today) ? [{ field: 'birthDate.day', code: 'child-applies-not' }] : [];
}

function channelProblems(channel: Channel | undefined, person: Contact | undefined): readonly ShownProblem[] {
  if (!channel) return [{ field: 'channel', code: 'channel-missing' }];
  const isReached = { sms: person?.mobile, email: person?.email, letter: true, phone: true }[channel];
  return isReached ? [] : [{ field: 'channel', code: 'channel-unreachable' }];
}
