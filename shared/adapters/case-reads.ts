import type { DraftHead } from '../domain/applying/draft.ts';
import type { IpCase } from '../domain/case.ts';
import type { Notice } from '../domain/telling/notice.ts';
import type { CaseKey } from '../ports/case-key.ts';
import { caseFromRow } from './rows/case-row.ts';
import { openHeadFromRow } from './rows/draft-shape.ts';
import { noticeFromRow } from './rows/notice-row.ts';
import { applicationRowKey, caseRowKey, noticeRowKey } from './table/row-keys.ts';
import { readRow, type TableAccess } from './table/table.ts';

/** The reads that need no key to sealed fields. */
export function plainReads(access: TableAccess) {
  return {
    async findCase(key: CaseKey): Promise<IpCase | undefined> {
      const row = await readRow(access, caseRowKey(key));
      return row && caseFromRow(row);
    },
    async findDraft(key: CaseKey): Promise<DraftHead | undefined> {
      const row = await readRow(access, applicationRowKey(key));
      return row && openHeadFromRow(row);
    },
    async findNotice(key: CaseKey, noticeId: string): Promise<Notice | undefined> {
      const row = await readRow(access, noticeRowKey(key, noticeId));
      return row && noticeFromRow(row);
    },
  };
}
