import { renderToString } from 'preact-render-to-string';
import { BlankForm } from '../../../forms/pages/blank-form.tsx';
import { applicationPaper } from '../../../forms/paper/application-paper.ts';
import { consentPaper } from '../../../forms/paper/consent-paper.ts';
import { needReportPaper } from '../../../forms/paper/need-report-paper.ts';
import type { Paper } from '../../../forms/paper/paper.ts';
import { blankSheet, type Sheet } from '../../../forms/paper/sheet.ts';
import { type Language, languages } from '../../../shared/domain/settings/municipality.ts';
import { formContext } from '../../support/application-answers.ts';

export const papers = [applicationPaper, consentPaper, needReportPaper] as const;

/** Each blank in each language. */
export const blanks = papers.flatMap((paper) => languages.map((language) => ({ id: paper.id, paper, language })));

export function sheetOf(paper: Paper, language: Language): Sheet {
  return blankSheet(paper, { context: formContext(), language });
}

export type Written = { readonly html: string; readonly text: string };

/** The sheet as it is printed, with and without its tags. */
export function written(paper: Paper, language: Language): Written {
  const html = renderToString(<BlankForm sheet={sheetOf(paper, language)} />);
  const text = html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
  return { html, text };
}
