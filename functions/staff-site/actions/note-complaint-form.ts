import type { Day } from '../../../shared/domain/calendar/day.ts';
import type { ComplaintWords } from '../../../shared/domain/complaint/complaint.ts';
import { type SaidBy, saidBy } from '../../../shared/domain/reporting/need-report.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { postedDate, readDate, type TypedDate } from './typed-date.ts';
import { readTypedText } from './typed-text.ts';

/** Characters, as on the person's own form. */
export const longestComplaint = 4000;

export type NotedTyped = {
  readonly receivedOn: TypedDate;
  readonly way?: SaidBy;
  readonly disagrees: string;
  readonly wants: string;
};

export type NotedReading =
  | { readonly ok: true; readonly receivedOn: Day; readonly way: SaidBy; readonly words: ComplaintWords }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export function typedNoted(values: ReadonlyMap<string, string>): NotedTyped {
  const way = saidBy.find((each) => each === values.get('way'));
  return {
    receivedOn: postedDate(values, 'receivedOn'),
    ...(way && { way }),
    disagrees: values.get('disagrees') ?? '',
    wants: values.get('wants') ?? '',
  };
}

export function readNoted({ receivedOn, way, disagrees, wants }: NotedTyped): NotedReading {
  const date = readDate(receivedOn);
  const said = readTypedText(disagrees, longestComplaint);
  const wished = readTypedText(wants, longestComplaint);
  if (date.ok && way && said.ok && said.text && wished.ok) {
    const words = { disagrees: said.text, ...(wished.text && { wants: wished.text }) };
    return { ok: true, receivedOn: date.on, way, words };
  }
  const problems: ShownProblem[] = [];
  if (!date.ok) problems.push({ field: 'receivedOn.day', code: date.code });
  if (!way) problems.push({ field: 'way', code: 'choice-missing' });
  if (!said.ok) problems.push({ field: 'disagrees', code: said.code });
  else if (!said.text) problems.push({ field: 'disagrees', code: 'disagrees-missing' });
  if (!wished.ok) problems.push({ field: 'wants', code: wished.code });
  return { ok: false, problems };
}
