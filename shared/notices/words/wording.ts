import type { NoticeKind, StaffStepKind } from '../../domain/telling/notice.ts';

/** Kinds a citizen gets; all others go to staff. */
export const citizenKinds = [
  'receipt',
  'report-receipt',
  'preliminary-answer',
  'information-asked',
  'information-due',
  'document-awaited',
  'consent-asked',
  'decision-ready',
  'decision-unopened',
  'coordinator-appointed',
  'plan-ready',
  'plan-revised',
  'meeting',
  'meeting-cancelled',
  'revision-coming',
  'complaint-delayed',
  'complaint-forwarded',
  'complaint-result',
  'case-closed',
  'case-forwarded',
  'date-moved',
  'case-reopened',
  'complaint-receipt',
  'invitation',
  'invitation-reminder',
  'several-reminders',
  'rights-change',
  'draft-expiring',
  'draft-handed-over',
] as const satisfies readonly NoticeKind[];
export type CitizenKind = (typeof citizenKinds)[number];

/** Steps whose first after a legal date is a mail of its own: that one waits for no digest. */
type FirstEscalation = Extract<StaffStepKind, 'answer-overdue' | 'complaint-overdue'>;
/** Kinds of which staff get a mail of its own. */
export type StaffKind = Exclude<NoticeKind, CitizenKind | StaffStepKind | 'digest'> | FirstEscalation;

/** Everything a text can name, as `{reference}`. No answer and nobody's name is among it, so none can leave. */
export type Values = {
  readonly reference: string;
  readonly municipality: string;
  readonly phone: string;
  readonly date?: string;
  readonly time?: string;
  /** What opens an invitation, grouped for reading. */
  readonly code?: string;
  /** Of a digest: how many of its rows are not shown. */
  readonly rows?: string;
};

export type StaffText = {
  /** At most 40 characters with a grouped reference. */
  readonly subject: string;
  /** Paragraphs. */
  readonly lines: readonly string[];
};

export type CitizenText = StaffText & {
  /** What stands between the municipality's name and the closing; all three fit one part (160 septets). */
  readonly sms: string;
};

/** All that notices say in one language. */
export type Wording = {
  /** First in a citizen's mail, and in front of an SMS; left out for somebody with a protected address. */
  readonly opening: string;
  readonly smsOpening: string;
  /** In an SMS of several reminders, where any of them names a day to come. */
  readonly smsFirstDate: string;
  /** Last in every text to citizens. */
  readonly closing: string;
  /** Sender's name where the municipality's may not be shown. */
  readonly neutralSender: string;
  readonly openCase: string;
  /** What a calendar shows of a meeting, before the reference. */
  readonly meetingSummary: string;
  readonly citizen: Readonly<Record<CitizenKind, CitizenText>>;
  readonly staff: Readonly<Record<StaffKind, StaffText>>;
};

export function isCitizenKind(kind: NoticeKind): kind is CitizenKind {
  return citizenKinds.some((each) => each === kind);
}

/** The text with its placeholders filled in; throws when one of them has no value. */
export function fill(text: string, values: Partial<Values>): string {
  const known: Readonly<Record<string, string | undefined>> = values;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = known[name];
    if (value === undefined) throw new RangeError(`a text names ${name}, which this notice does not have`);
    return value;
  });
}
