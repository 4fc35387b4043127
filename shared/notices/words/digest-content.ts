import { groupReference } from '../../domain/applying/reference.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Language } from '../../domain/settings/municipality.ts';
import type { Notice } from '../../domain/telling/notice.ts';
import { digestTexts } from './digest-texts.ts';
import { type DigestPart, type DigestWording, digestParts } from './digest-wording.ts';
import { isStaffStep } from './every-kind.ts';
import type { MailContent, MailGroup, MailRow } from './mail-content.ts';
import { fill } from './wording.ts';
import { writtenDay } from './written-day.ts';

/** What one line of a digest is made from; `date` is that of the duty. */
export type DigestLine = Pick<Notice, 'kind' | 'reference' | 'date'>;

/** Of the reader's cases, what is due in the days to come; added on Mondays. */
export type ComingLine = { readonly reference: string; readonly date: Day };

export type DigestLines = { readonly steps: readonly DigestLine[]; readonly coming: readonly ComingLine[] };

export type AboutDigest = {
  readonly today: Day;
  readonly language: Language;
  /** The case's page behind the login; nothing where the reader may not open it. */
  readonly caseLink?: (reference: string) => string | undefined;
};

/** Whoever has more than this due within a week looks into the queue. */
export const mostComing = 50;

/**
 * What a digest says: over the date, due today, all else that is new, and what comes. A case is in one row for each kind
 * of step. Throws where a step is of a kind that is never in a digest, or has no date.
 */
export function digestContent({ steps, coming }: DigestLines, about: AboutDigest): MailContent {
  const { today, language } = about;
  const texts = digestTexts[language];
  const told = onceEach(steps.map((step) => ({ ...step, ...rowOf(step, texts) })));
  const parts = Map.groupBy(told, ({ date }) => partOf(date, today));
  const ahead = coming
    .filter((line) => !told.some(({ reference, date }) => reference === line.reference && date === line.date))
    .map((line) => ({ ...line, kind: 'coming', text: texts.coming }));
  parts.set('coming', ahead);
  const groups = digestParts.map((part) => groupOf(part, parts.get(part) ?? [], about));
  return {
    language,
    subject: texts.subject,
    paragraphs: [texts.opening],
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}

type Line = ComingLine & { readonly kind: string; readonly text: string };

function rowOf({ kind, date }: DigestLine, { rows }: DigestWording): { readonly text: string; readonly date: Day } {
  if (!isStaffStep(kind) || !date) throw new RangeError(`no digest tells of ${kind} without a date`);
  return { text: rows[kind], date };
}

/** Of several steps of a case and kind the one whose date comes last: it holds now. */
function onceEach(lines: readonly Line[]): readonly Line[] {
  const latest = lines.toSorted((one, other) => one.date.localeCompare(other.date));
  return [...new Map(latest.map((line) => [`${line.reference} ${line.kind}`, line])).values()];
}

function partOf(date: Day, today: Day): DigestPart {
  if (date === today) return 'today';
  return date < today ? 'overdue' : 'new';
}

function groupOf(part: DigestPart, lines: readonly Line[], about: AboutDigest): MailGroup {
  const { headings, more } = digestTexts[about.language];
  const sorted = lines.toSorted(
    (one, other) => one.date.localeCompare(other.date) || one.reference.localeCompare(other.reference),
  );
  const shown = part === 'coming' ? sorted.slice(0, mostComing) : sorted;
  const left = sorted.length - shown.length;
  return {
    heading: headings[part],
    rows: shown.map((line) => mailRow(line, about)),
    ...(left > 0 && { more: fill(more, { rows: String(left) }) }),
  };
}

function mailRow({ reference, date, text }: Line, { language, caseLink }: AboutDigest): MailRow {
  const values = { reference: groupReference(reference), date: writtenDay(date, language) };
  const href = caseLink?.(reference);
  return { title: fill(digestTexts[language].title, values), text: fill(text, values), ...(href && { href }) };
}
