import * as z from 'zod/mini';
import { auditOfEvents } from '../domain/audit-entry.ts';
import type { IpCase } from '../domain/case.ts';
import { type PointVersion, recordOf, type WrittenPoint, writtenPoints } from '../domain/plan-record/points.ts';
import { pointEvent } from '../domain/plan-record/write-point.ts';
import { once } from '../once.ts';
import type { CaseKey } from '../ports/case-key.ts';
import type { PlanStore } from '../ports/plans.ts';
import { auditWrite } from './rows/audit-row.ts';
import { eventToRow } from './rows/event-row.ts';
import { planVersionFromRow, pointFromRow, pointNumbers, pointToRow } from './rows/plan-rows.ts';
import type { Sealer } from './sealing/sealer.ts';
import { textSealer } from './sealing/text-sealer.ts';
import { toItem } from './table/attribute-values.ts';
import { casePartition, caseRowKey, planSeenRowKey, pointPrefix, pointRowKey } from './table/row-keys.ts';
import { type Found, query, readRow, readRows, type TableAccess, transact } from './table/table.ts';
import { check, put, putNew, stillHas } from './table/writes.ts';

export type PlanStoreAccess = TableAccess & { readonly sealer: Sealer };

export function planStore(access: PlanStoreAccess): PlanStore {
  return {
    async latest(key) {
      const { open } = textSealer(access, key);
      const rows = await Promise.all(writtenPoints.map((point) => lastRow(access, key, point)));
      return recordOf(await Promise.all(present(rows).map((row) => pointFromRow(row, open))));
    },
    async at(key, numbers) {
      const { open } = textSealer(access, key);
      const named = writtenPoints.flatMap((point) => (numbers[point] ? [pointRowKey(key, point, numbers[point])] : []));
      const rows = await Promise.all(named.map((rowKey) => readRow(access, rowKey)));
      return recordOf(await Promise.all(present(rows).map((row) => pointFromRow(row, open))));
    },
    write: (ipCase, version) => write(access, ipCase, version),
    async versions(key) {
      const { open } = textSealer(access, key);
      const rows = await readRows(access, casePartition(key), 'plan#');
      return Promise.all(rows.map((row) => planVersionFromRow(row, open)));
    },
    async seen(key, reader) {
      const row = await readRow(access, planSeenRowKey(key, reader));
      return row ? seenRow().parse(row).points : {};
    },
    async see(key, reader, points) {
      await transact(access, [put(access.table, { ...planSeenRowKey(key, reader), points })]);
    },
  };
}

const seenRow = once(() => z.object({ points: pointNumbers() }));

/** Of many versions only the last is read. */
async function lastRow(access: TableAccess, key: CaseKey, point: WrittenPoint): Promise<Found | undefined> {
  const { rows } = await query(access, {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: toItem({ ':pk': casePartition(key), ':prefix': pointPrefix(point) }),
    ScanIndexForward: false,
    Limit: 1,
  });
  return rows[0];
}

function present<T>(all: readonly (T | undefined)[]): readonly T[] {
  return all.filter((each) => each !== undefined);
}

/** The case is only looked at, so that writing in two points at once never meets. */
async function write(
  access: PlanStoreAccess,
  ipCase: IpCase,
  version: PointVersion,
): Promise<'written' | 'stale' | 'case-changed'> {
  const { seal } = textSealer(access, ipCase);
  const beside = `${version.point}.${version.version}`;
  const place = { key: ipCase, version: ipCase.version, beside };
  const happened = pointEvent(version);
  const logged = auditOfEvents([happened], ipCase.reference);
  const refused = await transact(access, [
    check(access.table, caseRowKey(ipCase), stillHas({ version: ipCase.version })),
    putNew(access.table, await pointToRow(ipCase, version, seal)),
    putNew(access.table, await eventToRow(happened, place, seal)),
    ...(logged ? [auditWrite(access.table, ipCase.municipality, logged)] : []),
  ]);
  if (refused.includes(1)) return 'stale';
  return refused.length === 0 ? 'written' : 'case-changed';
}
