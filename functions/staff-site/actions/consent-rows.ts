import { isDeepStrictEqual } from 'node:util';
import { rowControl } from '../../../forms/controls.ts';
import { type Answers, type Form, readStep, type StepReading } from '../../../forms/form.ts';
import { problemText } from '../../../forms/labels.ts';
import { idOf, type View } from '../../../forms/pages/view.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { isSameService, type Sharing, type SharingTerms } from '../../../shared/domain/consent/consent.ts';
import type { ConsentWish } from '../../../shared/domain/consent/consent-changes.ts';
import type { ConsentEvent } from '../../../shared/domain/event.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { consentReading, type StaffPage } from '../staff-page.ts';
import { consentTexts } from '../texts/consent.ts';
import type { Pairs } from './read-form.ts';

/** The boxes to take back what is shared with a service; each holds a row's id. */
export const withdrawBox = 'withdraw';

/** The boxes for the other parent's yes to what the first has given; each holds a row's id. */
export const agreeBox = 'agree';

export type RowsTyped = {
  readonly agree: readonly string[];
  /** Ids of rows that are to end. */
  readonly withdraw: readonly string[];
  /** New rows, as they were typed. */
  readonly rows: Answers;
};

export function isOfRows(name: string): boolean {
  return [withdrawBox, agreeBox, 'add', 'remove'].includes(name) || rowControl(name)?.id === 'sharing';
}

/** The rows that were typed, judged as on the person's own form. */
export function readRows(pairs: Pairs, page: StaffPage, ipCase: IpCase): Promise<StepReading> {
  const { form, answers, context } = consentReading(page, ipCase);
  const typed = pairs.filter(([name]) => name !== withdrawBox && name !== agreeBox);
  return readStep(form, 'samtykke', typed, answers, context);
}

export function ticked(pairs: Pairs, box: typeof withdrawBox | typeof agreeBox): readonly string[] {
  return pairs.flatMap(([name, value]) => (name === box ? [value] : []));
}

/** The questions about new rows as the employee sees them. */
export function rowsView(page: StaffPage, ipCase: IpCase, rows: Answers, problems: readonly ShownProblem[]): View {
  const reading = consentReading(page, ipCase);
  const own = problems.flatMap((problem) => (problem.code === 'in-rows' ? [problem.problem] : []));
  const form = inStaffWords(reading.form, page);
  return { ...reading, form, language: page.language, answers: { ...reading.answers, ...rows }, problems: own };
}

/** The same questions, put to whoever notes what somebody else said. */
function inStaffWords(form: Form, { language }: StaffPage): Form {
  const texts = form.texts[language];
  const { sharing } = texts.fields;
  const { label, help, except } = consentTexts[language].note.rows;
  const columns = { ...sharing?.columns, except };
  const fields = { ...texts.fields, sharing: { ...sharing, label, help, columns } };
  return { ...form, texts: { ...form.texts, [language]: { ...texts, fields } } };
}

export function rowProblems(reading: StepReading, page: StaffPage, ipCase: IpCase): readonly ShownProblem[] {
  if (reading.outcome !== 'problems') return [];
  const view = rowsView(page, ipCase, reading.answers, []);
  return reading.problems.map((problem) => {
    return { field: idOf(problem.control), code: 'in-rows', words: problemText(view, problem), problem };
  });
}

/** All rows that are to hold: those that hold and are not taken back or said anew, and the new ones. */
export function rowsWished(
  held: readonly Sharing[],
  withdraw: readonly string[],
  said: readonly SharingTerms[],
): Pick<ConsentWish, 'sharing'> {
  const isSaid = ({ service }: Sharing) => said.some((terms) => isSameService(terms.service, service));
  const kept = held.filter((row) => !withdraw.includes(row.id) && !isSaid(row));
  return withdraw.length === 0 && said.length === 0 ? {} : { sharing: [...kept, ...said] };
}

/** Whether this event took back and said exactly these rows. */
export function saysTheseRows(
  { changes }: ConsentEvent,
  { withdraw, said }: { readonly withdraw: readonly string[]; readonly said: readonly SharingTerms[] },
): boolean {
  const rows = changes.flatMap((change) => (change.part === 'sharing' ? [change] : []));
  const isWithdrawn = (id: string) => rows.some(({ change, sharing }) => change === 'withdrawn' && sharing.id === id);
  const isSaid = (terms: SharingTerms) =>
    rows.some(({ sharing: { id, ...row }, change }) => change !== 'withdrawn' && isDeepStrictEqual(row, terms));
  return withdraw.every(isWithdrawn) && said.every(isSaid);
}
