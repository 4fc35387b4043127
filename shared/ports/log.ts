import type { AuditCode, AuditEntry } from '../domain/audit-entry.ts';
import type { Day } from '../domain/calendar/day.ts';

/** Which lines of one municipality's log: of these days, the last one included; and, where named, of this only. */
export type AuditQuery = {
  readonly municipality: string;
  readonly from: Day;
  readonly to: Day;
  readonly by?: string;
  readonly reference?: string;
  readonly code?: AuditCode;
};

/** The newest first. `next` goes on from there; a page may be short, or empty, before the last. */
export type AuditPage = { readonly entries: readonly AuditEntry[]; readonly next?: string };

/**
 * Who did what, and what was refused. Lines are only added, and kept as long as the record they are about
 * (pasientjournalloven §§ 22 and 25). Views and changes of a case come in with them, see `CaseStore`.
 */
export type AuditLog = {
  record(municipality: string, entry: AuditEntry): Promise<void>;
  entries(query: AuditQuery, page?: string): Promise<AuditPage>;
};
