import type { Notice, NoticeKind, Task, TaskKind } from '../../../shared/domain/telling/notice.ts';
import type { CalendarDay } from '../oracle/calendar.ts';

const happened: Partial<Record<NoticeKind, string>> = {
  receipt: 'received',
  'report-receipt': 'report-received',
  routing: 'routing',
  'report-routing': 'routing',
  withdrawal: 'withdrawn',
  'preliminary-answer': 'promise',
  'case-forwarded': 'forwarded',
  'information-asked': 'information-asked',
  'information-answered': 'information-answered',
  'information-due': 'information-3',
  'decision-ready': 'decision',
  'decision-unopened': 'open-7',
  'coordinator-appointed': 'coordinator',
  coordination: 'coordinator-assigned',
  'plan-ready': 'plan',
  'plan-revised': 'revised',
  'revision-coming': 'revision-person',
  'complaint-received': 'complaint-received',
  'complaint-delayed': 'complaint-person',
  'complaint-forwarded': 'complaint-forwarded',
  'complaint-result': 'complaint-result',
  'case-closed': 'closed',
  closed: 'closed',
  invitation: 'invited',
  'consent-changed': 'consent-changed',
  'preliminary-ready': 'preliminary-ready',
  'case-reopened': 'reopened',
  'document-awaited': 'mandate-7',
  meeting: 'meeting',
  'meeting-set': 'meeting',
  'meeting-cancelled': 'meeting-off',
  'meeting-off': 'meeting-off',
};

/** By how many days before: of who turns 16 once, of who turns 18 twice. */
const birthdays: Readonly<Record<string, string>> = {
  'birthday-ahead 90': 'turns-16-1',
  'birthday-ahead 180': 'turns-18-1',
  'birthday-ahead 60': 'turns-18-2',
  'rights-change 90': 'turns-16-1',
  'rights-change 180': 'turns-18-1',
  'rights-change 60': 'turns-18-2',
  'invitation-reminder 14': 'report-14',
  'invitation-reminder 7': 'join-7',
};

const ladders: Partial<Record<NoticeKind, string>> = {
  'take-case': 'take',
  'call-applicant': 'call',
  'answer-due': 'answer',
  'answer-overdue': 'answer',
  'appoint-due': 'appoint',
  'appoint-overdue': 'appoint',
  'plan-due': 'plan',
  'plan-overdue': 'plan',
  'revision-due': 'revision',
  'revision-overdue': 'revision',
  'complaint-due': 'complaint',
  'complaint-overdue': 'complaint',
};

const tasks: Partial<Record<TaskKind, string>> = {
  'send-letter': 'open-letter',
  'information-missing': 'information-missed',
  'complaint-result-missing': 'result-task',
  'correct-preliminary-answer': 'correct-promise',
  'ask-about-coordinator': 'still-coordinator',
  'ask-person': 'report-call',
  'letter-to-second-parent': 'open-letter',
  'second-parent-answer': 'join-task',
  'mandate-missing': 'mandate-task',
};

/** The product’s name for what a notice is about, in the oracle’s words. */
export function whatOf({ kind, occurrence }: Pick<Notice, 'kind' | 'occurrence'>): string {
  const birthday = birthdays[`${kind} ${occurrence.split('-')[0]}`];
  if (birthday !== undefined) return birthday;
  const ladder = ladders[kind];
  if (ladder === undefined) return happened[kind] ?? kind;
  const [step = ''] = occurrence.split(':');
  const toLeader = step.startsWith('leader-') ? `${ladder}-leader` : ladder;
  return `${toLeader}-${stepName(step.replace(/^leader-/, ''))}`;
}

function stepName(step: string): string {
  const [, unit, number] = /^(week|month|day)-(\d+)-after$/.exec(step) ?? [];
  if (unit !== undefined) return `${unit}-${number}`;
  if (step === 'on-the-date') return '0';
  if (step === '1-working-day-after') return 'late';
  return step.split('-')[0] ?? step;
}

/** The same of a task; nothing for those that stand in for a message that could not be sent. */
export function whatOfTask({ kind }: Pick<Task, 'kind'>): string | undefined {
  return kind === 'ring-or-write' || kind === 'ring-other-parent' ? undefined : (tasks[kind] ?? kind);
}

/** Where what is to come begins in a digest: no step of a ladder. */
const comingHeadings = /^(?:De neste sju dagene|Dei neste sju dagane)$/im;

/** The cases that a digest tells of, because a step of a ladder came. */
export function referencesIn(digest: string): readonly string[] {
  const [steps = ''] = digest.split(comingHeadings);
  return referencesAnywhere(steps);
}

/** The cases that it tells of ahead. */
export function comingIn(digest: string): readonly string[] {
  const [, ahead = ''] = digest.split(comingHeadings);
  return referencesAnywhere(ahead);
}

export function referencesAnywhere(text: string): readonly string[] {
  return [...text.matchAll(/Sak ([A-Z0-9]{4})[ \u00a0]?([A-Z0-9]{4})/g)].map(([, first, last]) => `${first}${last}`);
}

/** The day that a digest is for; nothing of what is no digest. */
export function dayOfDigest(reference: string): CalendarDay | undefined {
  return /^digest-(\d{4}-\d{2}-\d{2})-/.exec(reference)?.[1];
}
