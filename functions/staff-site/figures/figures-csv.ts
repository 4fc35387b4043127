import type { Line, Shown } from '../../../shared/domain/figures/published-figures.ts';
import { csvText } from '../../../shared/web/csv-reply.ts';
import { figureTexts } from '../texts/figures.ts';
import { figureWords, lineName, type Reader } from './figure-words.ts';

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
  return csvText([head, ...rows]);
}
