import type { Paper } from '../../../forms/paper/paper.ts';
import { blankSheet } from '../../../forms/paper/sheet.ts';
import { paperTexts } from '../../../forms/paper/texts.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import type { PublicRoute } from '../../../shared/web/site.ts';
import { PaperPage } from '../pages/paper-page.tsx';
import type { CitizenDeps } from './citizen-visit.ts';

/** A blank form, open to everybody: it holds nothing about anybody. */
export function showPaper(paper: Paper, { production }: Pick<CitizenDeps, 'production'>): PublicRoute['answer'] {
  return async (visit) => {
    const { municipality, language, now } = visit;
    const context = { municipality, today: dayInNorway(now), production };
    const { title } = paperTexts[language][paper.id];
    return pageReply(visit, { title, children: <PaperPage sheet={blankSheet(paper, { context, language })} /> });
  };
}
