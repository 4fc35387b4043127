import { instant } from '../../../shared/domain/calendar/day.ts';
import { publishedFigures } from '../../../shared/domain/figures/published-figures.ts';
import { csvReply } from '../../../shared/web/csv-reply.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { figureTexts } from '../texts/figures.ts';
import { figuresChoice, thisMonth } from './figures-choice.ts';
import { figuresCsv } from './figures-csv.ts';
import { FiguresPage } from './figures-page.tsx';

/** The figures, drawn and in tables. */
export async function answerFigures(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const found = await find(visit, deps);
  if (found === 'not-found') return problemReply(visit, 'not-found');
  const page = staffPage(visit);
  return pageReply(visit, { title: figureTexts[page.language].title, children: FiguresPage({ page, ...found }) });
}

/** The same as a file. */
export async function answerFiguresFile(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const found = await find(visit, deps);
  if (found === 'not-found') return problemReply(visit, 'not-found');
  const page = staffPage(visit);
  const { scope, year } = found.choice;
  const unit = scope === 'all' ? page.municipality.name : scope.name[page.language];
  const name = ['tall', page.municipality.id, ...(year === undefined ? [] : [year])].join('-');
  const { session, municipality, now } = visit;
  const entry = { at: instant(now), by: session.staffId, code: 'figures-exported' } as const;
  await deps.auditLog.record(municipality.id, entry);
  return csvReply({ name, text: figuresCsv(unit, found.figures.lines, page) });
}

async function find(visit: StaffVisit, { figures }: StaffDeps) {
  const { municipality } = visit;
  const page = staffPage(visit);
  const rows = await figures.of(municipality.id, thisMonth(page));
  const choice = figuresChoice(visit, rows);
  if (choice === 'not-found') return choice;
  const { scope, year } = choice;
  const counted = { rows, units: municipality.units.map(({ id }) => id), today: page.today };
  return { choice, figures: publishedFigures(counted, scope === 'all' ? scope : { unit: scope.id }, year) };
}
