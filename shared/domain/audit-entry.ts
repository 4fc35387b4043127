import type { Instant } from './calendar/day.ts';
import type { CaseEvent } from './event.ts';

/**
 * What employees (and machines) did or tried, as the log has it: `page-asked` and `form-sent` are of what was refused
 * before it was known to be anything else.
 */
export const auditCodes = [
  'sign-in',
  'case-opened',
  'case-changed',
  'task-done',
  'emergency-opened',
  'case-exported',
  'figures-exported',
  'settings-changed',
  'log-searched',
  'log-exported',
  'machine-request',
  'page-asked',
  'form-sent',
] as const;
export type AuditCode = (typeof auditCodes)[number];

/**
 * One line of the log. Nothing of a person is in it: a case is named by its reference, and `about` and `refused` are
 * words of our own code.
 */
export type AuditEntry = {
  readonly at: Instant;
  /** The staff id, or `machine:` and the client. */
  readonly by: string;
  readonly code: AuditCode;
  readonly reference?: string;
  /** What of it: the type of the case's event, an action, a page, a part of the settings. */
  readonly about?: string;
  /** Why it was refused; absent where it was done. */
  readonly refused?: string;
};

const wordShape = /^[a-zA-Z][a-zA-Z\d-]{0,59}$/;
const longNumber = /\d{4}/;

/** Whether this can be a word of our own (`under-12`), as `about` and `refused` take them, and nobody's number. */
export function isAuditWord(text: string): boolean {
  return wordShape.test(text) && !longNumber.test(text);
}

/** Whether a search for these finds it; what is not named is not asked about. */
export function isAudited(
  entry: AuditEntry,
  asked: { readonly by?: string; readonly reference?: string; readonly code?: AuditCode },
): boolean {
  const { by = entry.by, reference = entry.reference, code = entry.code } = asked;
  return entry.by === by && entry.reference === reference && entry.code === code;
}

type View = { readonly at: Instant; readonly staffId: string; readonly emergency?: true };

export function auditOfView({ at, staffId, emergency }: View, reference: string): AuditEntry {
  return { at, by: staffId, code: 'case-opened', reference, ...(emergency && { about: 'emergency' }) };
}

/** What a change of a case says of the employee who made it; nothing where nobody of the staff did. */
export function auditOfEvents(events: readonly CaseEvent[], reference: string): AuditEntry | undefined {
  for (const { at, by, type } of events) {
    if (by.who !== 'staff') continue;
    if (type === 'emergency-opened') return { at, by: by.staffId, code: type, reference };
    return { at, by: by.staffId, code: 'case-changed', reference, about: type };
  }
  return undefined;
}
