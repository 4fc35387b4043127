import { without } from '../../../forms/answers.ts';
import type { Form } from '../../../forms/form.ts';
import { needReport } from '../../../forms/need-report/form.ts';
import { summary } from '../../../forms/summary.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { StoredAnswers } from '../../../shared/ports/case-key.ts';
import type { DataReader } from './data-parts.ts';

/** What was answered in a form, in words and by name. `done` is the form's own note of the steps that were filled in. */
export function answersIn(form: Form, { done: _, ...byName }: StoredAnswers, { context, language }: DataReader) {
  const sections = summary(form, { ...byName }, context, language);
  return {
    inWords: sections.map(({ title, rows }) => ({
      title,
      questions: rows.map(({ label, lines, answered }) => ({ question: label, answer: answered ? lines : [] })),
    })),
    byName,
  };
}

/** How a reporter is reached is theirs, and says nothing about the person (fvl § 19). */
export const reportersOwn: readonly string[] = ['applicant.mobile', 'applicant.email'];

/** What somebody reported, and what came of it. */
export function reportIn(
  { report, receivedOn }: Pick<IpCase, 'report' | 'receivedOn'>,
  answers: StoredAnswers,
  reader: DataReader,
) {
  const told = without(answers, (control) => reportersOwn.includes(control));
  return { ...report, receivedOn, answers: answersIn(needReport, told, reader) };
}
