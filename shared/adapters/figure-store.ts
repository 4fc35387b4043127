import type { Sum } from '../domain/figures/contributions.ts';
import type { CaseKey } from '../ports/case-key.ts';
import type { FigureCount, FigureReads, FigureStore } from '../ports/figures.ts';
import { plainReads } from './case-reads.ts';
import { countedFromRow, countedToRow, figuresFromRow } from './rows/figure-row.ts';
import { toItem } from './table/attribute-values.ts';
import { countedNoticeRowKey, countedRowKey, figurePartition, figureRowKey } from './table/row-keys.ts';
import { type Found, query, readRow, type TableAccess, transact, type Write } from './table/table.ts';
import { putNew, replace, stillHas } from './table/writes.ts';

/** For whoever counts; it has no right to any key, and nothing here opens or seals. */
export function figureStore(access: TableAccess): FigureStore {
  return {
    findCase: plainReads(access).findCase,
    async counted(key) {
      const row = await readRow(access, countedRowKey(key));
      return row && countedFromRow(row);
    },
    async count(key, count) {
      const refused = await transact(access, [
        countedWrite(access.table, key, count),
        ...sumWrites(access.table, key, count.sums),
      ]);
      return refused.length === 0 ? 'counted' : 'stale';
    },
    async countNotice(key, noticeId, sums) {
      const mark = putNew(access.table, countedNoticeRowKey(key, noticeId));
      const refused = await transact(access, [mark, ...sumWrites(access.table, key, sums)]);
      return refused.length === 0 ? 'counted' : 'nothing-new';
    },
  };
}

/** The figures of a municipality; a row for each unit and month, however many cases they are of. */
export function figureReads(access: TableAccess): FigureReads {
  return {
    async of(municipality, last) {
      const rows: Found[] = [];
      let from: Parameters<typeof query>[1]['ExclusiveStartKey'];
      do {
        const page = await query(access, {
          KeyConditionExpression: 'pk = :pk AND sk < :after',
          // '~' stands behind the '#' before the unit.
          ExpressionAttributeValues: toItem({ ':pk': figurePartition(municipality), ':after': `${last}~` }),
          ...(from && { ExclusiveStartKey: from }),
        });
        rows.push(...page.rows);
        from = page.next;
      } while (from);
      return rows.map(figuresFromRow);
    },
  };
}

function countedWrite(table: string, key: CaseKey, { before, after }: FigureCount): Write {
  const row = { ...countedRowKey(key), ...countedToRow(after) };
  return before ? replace(table, row, stillHas({ writes: before.writes })) : putNew(table, row);
}

/** Added, never set: two cases of a unit counted at the same moment are both in the sum. */
function sumWrites(table: string, { municipality }: CaseKey, sums: readonly Sum[]): readonly Write[] {
  return sums.map((sum) => {
    const names = Object.keys(sum.add);
    return {
      Update: {
        TableName: table,
        Key: toItem(figureRowKey(municipality, sum)),
        UpdateExpression: `ADD ${names.map((name) => `#${name} :${name}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
        ExpressionAttributeValues: toItem(
          Object.fromEntries(Object.entries(sum.add).map(([name, by]) => [`:${name}`, by])),
        ),
      },
    };
  });
}
