import type { IpCase } from '../../domain/case.ts';
import { queuePlace } from '../../domain/queue.ts';
import { standInRowKey } from '../table/row-keys.ts';
import type { Write } from '../table/table.ts';
import { put, remove } from '../table/writes.ts';

/**
 * A stand-in finds the case in the coordinators' index by a row of their own beside it: an index lists a row under one
 * name only. It is written anew when its place in the list changes, and goes with the stand-in.
 */
export function standInWrites(table: string, before: IpCase, after: IpCase): readonly Write[] {
  const [was, is] = [placeOf(before), placeOf(after)];
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const key = standInRowKey(after);
  return [is ? put(table, { ...key, ...is }) : remove(table, key)];
}

function placeOf(ipCase: IpCase) {
  const staffId = ipCase.coordinator?.standIn?.staffId;
  const place = queuePlace(ipCase);
  if (staffId === undefined || !place) return undefined;
  const { municipality, reference } = ipCase;
  return { municipality, reference, coordinator: staffId, nextDeadline: place.nextDeadline };
}
