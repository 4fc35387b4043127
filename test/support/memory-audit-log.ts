import { isAudited } from '../../shared/domain/audit-entry.ts';
import { dayInNorway } from '../../shared/domain/calendar/day.ts';
import type { AuditLog, AuditQuery } from '../../shared/ports/log.ts';
import { logIn, type MemoryState } from './memory-state.ts';

const pageSize = 50;

export function memoryAuditLog(state: MemoryState): AuditLog {
  return {
    record: async (municipality, entry) => logIn(state, municipality, entry),
    async entries(asked, page) {
      const all = (state.log.get(asked.municipality) ?? []).filter(
        (entry) => isAudited(entry, asked) && isOfDays(new Date(entry.at), asked),
      );
      // Of one moment, what came last is the newest.
      const found = all.toReversed().toSorted((a, b) => b.at.localeCompare(a.at));
      const start = Number(page) || 0;
      const entries = found.slice(start, start + pageSize);
      const more = start + pageSize < found.length;
      return more ? { entries, next: String(start + pageSize) } : { entries };
    },
  };
}

function isOfDays(at: Date, { from, to }: AuditQuery): boolean {
  const on = dayInNorway(at);
  return from <= on && on <= to;
}
