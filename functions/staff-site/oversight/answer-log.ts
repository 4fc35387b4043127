import type { AuditEntry } from '../../../shared/domain/audit-entry.ts';
import { dayInNorway, instant } from '../../../shared/domain/calendar/day.ts';
import type { AuditPage, AuditQuery } from '../../../shared/ports/log.ts';
import { csvReply, csvText } from '../../../shared/web/csv-reply.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { posted } from '../../../shared/web/request.ts';
import { invalid } from '../actions/posted-action.ts';
import { LogPage } from '../pages/log-page.tsx';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { logTexts } from '../texts/log.ts';
import { logCells, logHead } from './log-cells.ts';
import { isSearchForm, type LogReading, type LogTyped, readSearch, typedSearch, usualSearch } from './log-search.ts';

/** What one file may hold: some 2 MB, below what a function may answer with (6 MB, AWS limit). */
const mostLines = 10_000;

export async function answerLog(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const typed = usualSearch(dayInNorway(visit.now));
  return search(visit, { typed, reading: readSearch(typed) }, deps);
}

/** By POST: an employee's name is in no address. That somebody searched is a line of the log itself. */
export async function postLog(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const { form } = visit.request;
  const typed = typedSearch(form);
  const reading: LogReading = isSearchForm(form)
    ? readSearch(typed)
    : { ok: false, problems: [{ field: 'from.day', code: 'incomplete' }] };
  return search(visit, { typed, reading }, deps);
}

type Search = { readonly typed: LogTyped; readonly reading: LogReading };

async function search(visit: StaffVisit, { typed, reading }: Search, deps: StaffDeps): Promise<Reply> {
  if (!reading.ok) return shown(visit, { typed, problems: reading.problems });
  const asked = { ...reading.asked, municipality: visit.municipality.id };
  const asFile = posted(visit.request, 'as') === 'csv';
  await record(visit, asFile ? 'log-exported' : 'log-searched', deps);
  if (asFile) return file(visit, { typed, asked }, deps);
  const page = posted(visit.request, 'page');
  const found = await deps.auditLog.entries(asked, page || undefined);
  return shown(visit, { typed, problems: [], asked, found, isFirst: !page });
}

async function record(
  { session, municipality, now }: StaffVisit,
  code: 'log-searched' | 'log-exported',
  { auditLog }: StaffDeps,
): Promise<void> {
  await auditLog.record(municipality.id, { at: instant(now), by: session.staffId, code });
}

type Asked = { readonly typed: LogTyped; readonly asked: AuditQuery };

/** All that the search finds, or a page that says it is too much: never a file that ends without saying so. */
async function file(visit: StaffVisit, { typed, asked }: Asked, { auditLog }: StaffDeps): Promise<Reply> {
  const entries: AuditEntry[] = [];
  let page: string | undefined;
  do {
    const found = await auditLog.entries(asked, page);
    entries.push(...found.entries);
    page = found.next;
    if (entries.length > mostLines)
      return shown(visit, { typed, problems: [{ field: 'from.day', code: 'log-too-much' }] });
  } while (page);
  const here = staffPage(visit);
  const rows = entries.map((entry) => logCells(entry, here));
  return csvReply({ name: `logg-${asked.from}-${asked.to}`, text: csvText([logHead(here), ...rows]) });
}

type Shown = {
  readonly typed: LogTyped;
  readonly problems: readonly ShownProblem[];
  readonly asked?: AuditQuery;
  readonly found?: AuditPage;
  readonly isFirst?: boolean;
};

function shown(visit: StaffVisit, content: Shown): Reply {
  const page = staffPage(visit);
  const [problem] = content.problems;
  const reply = pageReply(visit, {
    title: logTexts[page.language].title,
    hasProblems: problem !== undefined,
    status: problem ? invalid : 200,
    children: LogPage({ page, ...content }),
  });
  return problem ? { ...reply, refused: problem.code } : reply;
}
