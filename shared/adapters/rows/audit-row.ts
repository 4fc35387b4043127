import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { type AuditEntry, auditCodes, isAuditWord } from '../../domain/audit-entry.ts';
import { dayInNorway } from '../../domain/calendar/day.ts';
import { once } from '../../once.ts';
import { instant, text } from '../table/parsing.ts';
import { auditRowKey } from '../table/row-keys.ts';
import type { Found, Write } from '../table/table.ts';
import { putNew } from '../table/writes.ts';

/** A line more in the log; one that is there is never replaced. Two in one millisecond are two. */
export function auditWrite(table: string, municipality: string, entry: AuditEntry): Write {
  const { at, about, refused, ...named } = entry;
  const key = auditRowKey(municipality, dayInNorway(new Date(at)), `${at}#${randomUUID()}`);
  return putNew(table, { ...key, at, ...named, about: word(about), refused: word(refused) });
}

/** The last guard: what is no word of our own may be somebody's. */
function word(given: string | undefined): string | undefined {
  return given === undefined || isAuditWord(given) ? given : 'withheld';
}

const auditRow = once(() =>
  z.object({
    at: instant,
    by: text,
    code: z.enum(auditCodes),
    reference: z.exactOptional(text),
    about: z.exactOptional(text),
    refused: z.exactOptional(text),
  } satisfies Record<keyof AuditEntry, z.ZodMiniType>),
);

export function auditFromRow(row: Found): AuditEntry {
  return auditRow().parse(row);
}
