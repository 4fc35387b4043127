import { type PlanRecord, type PointNumbers, type WrittenPoint, writtenPoints } from './points.ts';

/** The points that an employee has written in since somebody last said they had read the plan. */
export function newSince(record: PlanRecord, seen: PointNumbers): readonly WrittenPoint[] {
  return writtenPoints.filter((point) => {
    const written = record[point];
    return written?.by.who === 'staff' && written.version > (seen[point] ?? 0);
  });
}
