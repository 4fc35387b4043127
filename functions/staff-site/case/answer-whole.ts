import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { PrintPage } from '../pages/print-page.tsx';
import { openerOf, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { overviewTexts } from '../texts/overview.ts';
import { caseFile } from './case-file.ts';
import { openWholeCase } from './open-case.ts';

/** The whole case as a page to print. */
export async function answerPrint(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const opened = await openWholeCase(visit.params['reference'] ?? '', openerOf(visit), deps.cases);
  if (!opened) return problemReply(visit, 'not-found');
  const page = staffPage(visit);
  return pageReply(visit, {
    title: overviewTexts[page.language].takeOut.printTitle(groupReference(opened.ipCase.reference)),
    children: PrintPage({ page, opened, staff: visit.session, production: deps.production }),
  });
}

/** The whole case as a file; see `caseFile` for what it holds. */
export async function answerJson(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const opened = await openWholeCase(visit.params['reference'] ?? '', openerOf(visit), deps.cases);
  if (!opened) return problemReply(visit, 'not-found');
  const { session: staff, municipality, now } = visit;
  const { reference } = opened.ipCase;
  const entry = { at: instant(now), by: staff.staffId, code: 'case-exported', reference } as const;
  await deps.auditLog.record(municipality.id, entry);
  const headers = {
    'content-type': 'application/json',
    'content-disposition': `attachment; filename="sak-${reference}.json"`,
  };
  const body = JSON.stringify(caseFile(opened, { staff, municipality, now }), null, 2);
  return { status: 200, headers, cookies: [], body };
}
