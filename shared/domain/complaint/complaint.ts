import { addMonths, type Day, type Instant } from '../calendar/day.ts';

/** What the municipality makes of a complaint, and then what the County Governor does. */
export const complaintResults = ['changed', 'upheld-and-forwarded', 'governor-changed', 'governor-upheld'] as const;
export type ComplaintResult = (typeof complaintResults)[number];

/** In the words of whoever complains; sealed where they are stored. */
export type ComplaintWords = {
  readonly disagrees: string;
  readonly wants?: string;
  /** Who helps with the complaint. */
  readonly helper?: string;
};

/** The latest complaint about the decision. What it says, and what was answered, stands in the timeline, sealed. */
export type Complaint = {
  readonly receivedAt: Instant;
  readonly receivedOn: Day;
  /** It came after the deadline, and is looked at all the same. */
  readonly late: boolean;
  /** Raw end of the month within which the municipality looks at the case anew. */
  readonly by: Day;
  readonly answer?: { readonly result: ComplaintResult; readonly on: Day; readonly by: string };
};

type Held = { readonly complaint?: Complaint };

/** How long the County Governor may take before somebody asks there. */
const monthsToResult = 3;

/** The complaint that the municipality has still to look at. */
export function unansweredComplaint({ complaint }: Held): Complaint | undefined {
  return complaint?.answer ? undefined : complaint;
}

/** The day by which a result is expected of a complaint that lies with the County Governor. */
export function resultExpectedBy({ complaint }: Held): Day | undefined {
  const { answer } = complaint ?? {};
  return answer?.result === 'upheld-and-forwarded' ? addMonths(answer.on, monthsToResult) : undefined;
}

/** The date of what is next with a complaint that is not over: the municipality's answer, or the governor's. */
export function complaintDue(held: Held): Day | undefined {
  return unansweredComplaint(held)?.by ?? resultExpectedBy(held);
}

export function hasOpenComplaint(held: Held): boolean {
  return complaintDue(held) !== undefined;
}

/** What a complaint can come to as it lies now. */
export function resultsOpen(held: Held): readonly ComplaintResult[] {
  if (unansweredComplaint(held)) return ['changed', 'upheld-and-forwarded'];
  return resultExpectedBy(held) ? ['governor-changed', 'governor-upheld'] : [];
}
