import { dutyAhead, queueLists } from '../../shared/domain/queue.ts';
import {
  daysToCome,
  isFollowedBy,
  isToldAhead,
  type Reader,
  unitsToFollow,
} from '../../shared/domain/telling/coming.ts';
import type { ComingLine } from '../../shared/notices/words/digest-content.ts';
import type { ComingReads } from '../../shared/ports/queue.ts';

/**
 * Once a week, of the reader's cases, what is owed within the next: read by its date, so that it costs what is due and
 * no more. Nothing on other days.
 */
export async function comingFor(reader: Reader, reads: ComingReads): Promise<readonly ComingLine[]> {
  if (!isToldAhead(reader)) return [];
  const { staffId, municipality, today } = reader;
  const days = daysToCome(today);
  const { id } = municipality;
  const lists = unitsToFollow(reader).flatMap((unit) =>
    queueLists.map((list) => reads.inQueue({ municipality: id, unit, list }, days)),
  );
  const found = await Promise.all([reads.coordinated({ municipality: id, coordinator: staffId }, days), ...lists]);
  const own = found.flat().filter((ipCase) => isFollowedBy(ipCase, reader));
  const dates = new Map(own.map((ipCase) => [ipCase.reference, dutyAhead(ipCase)]));
  // The index may be a moment behind, and in a list stands what has no duty as well.
  return [...dates].flatMap(([reference, date]) =>
    date && date >= days.from && date <= days.to ? [{ reference, date }] : [],
  );
}
