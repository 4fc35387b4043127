import * as z from 'zod/mini';
import type { Notice } from '../../domain/telling/notice.ts';
import { once } from '../../once.ts';
import type { CaseKey } from '../../ports/case-key.ts';
import type { Gathered } from '../../ports/cases.ts';
import type { NoticeRef } from '../../ports/sending.ts';
import { noticeToRow } from '../rows/notice-row.ts';
import { toItem } from '../table/attribute-values.ts';
import { text } from '../table/parsing.ts';
import { linePrefix, lineRowKey, noticePartition } from '../table/row-keys.ts';
import { readRows, type TableAccess, type Write } from '../table/table.ts';
import { put } from '../table/writes.ts';
import type { ChangeAccess } from './change-writes.ts';

/** Without the lines of notices that are there already: those stand in a digest since they came. */
export function newLines(digests: readonly Gathered[] = [], notices: readonly Notice[]): readonly Gathered[] {
  const isNew = (id: string) => notices.some((notice) => notice.id === id);
  const left = digests.map(({ digest, lines }) => ({ digest, lines: lines.filter(isNew) }));
  return left.filter(({ lines }) => lines.length > 0);
}

/** Each digest is made, or is found waiting for its first attempt and left as it is; any other takes no lines. */
export function digestWrites({ table, shards }: ChangeAccess, digests: readonly Gathered[]): readonly Write[] {
  return digests.map(({ digest }) => {
    const { pk, sk, ...attributes } = noticeToRow(digest, shards);
    const kept = Object.entries(attributes).filter(([, value]) => value !== undefined);
    return {
      Update: {
        TableName: table,
        Key: toItem({ pk, sk }),
        UpdateExpression: `SET ${kept.map(([name]) => `#${name} = if_not_exists(#${name}, :${name})`).join(', ')}`,
        ConditionExpression: 'attribute_not_exists(pk) OR (#state = :state AND attribute_not_exists(#steps))',
        ExpressionAttributeNames: {
          ...Object.fromEntries(kept.map(([name]) => [`#${name}`, name])),
          '#steps': 'steps',
        },
        ExpressionAttributeValues: toItem(Object.fromEntries(kept.map(([name, value]) => [`:${name}`, value]))),
      },
    };
  });
}

export function lineWrites(table: string, { reference }: CaseKey, digests: readonly Gathered[]): readonly Write[] {
  return digests.flatMap(({ digest, lines }) =>
    lines.map((noticeId) => put(table, { ...lineRowKey(digest, noticeId), reference })),
  );
}

const lineRow = once(() => z.object({ sk: text, reference: text }));

export async function digestLines(access: TableAccess, digest: CaseKey): Promise<readonly NoticeRef[]> {
  const rows = await readRows(access, noticePartition(digest), linePrefix);
  return rows.map((row) => {
    const { sk, reference } = lineRow().parse(row);
    return { key: { municipality: digest.municipality, reference }, noticeId: sk.slice(linePrefix.length) };
  });
}
