import type { Line, Shown } from '../../../shared/domain/figures/published-figures.ts';
import { figureTexts } from '../texts/figures.ts';
import { figureWords, lineName, type Reader } from './figure-words.ts';

/** Tells a spreadsheet that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

/** As Norwegian spreadsheets read it: semicolons, decimal comma; a line for each month and year. */
export function figuresCsv(unit: string, lines: readonly Line[], reader: Reader): string {
  const texts = figureTexts[reader.language];
  const columns: readonly (readonly [keyof Shown, string])[] = [
    ['answered', texts.answered],
    ['inTime', texts.inTime],
    ['share', texts.file.share],
    ['answerDays', texts.file.answerDays],
    ['appointed', texts.appointed],
    ['coordinatorDays', texts.file.coordinatorDays],
    ['unrevised', texts.file.unrevised],
    ['email', texts.file.email],
    ['sms', texts.file.sms],
  ];
  const head = [texts.unit, texts.month, ...columns.map(([, name]) => name)];
  const rows = lines.map(({ of, shown }) => [
    unit,
    lineName(of, reader),
    ...columns.map(([what]) => figureWords(shown[what], texts)),
  ]);
  return byteOrderMark + [head, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('');
}

/** What a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV injection"). */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
