import type { Reply } from './reply.ts';

export type CsvFile = {
  /** Without its ending; ASCII, and nothing of a person. */
  readonly name: string;
  /** See `csvText`. */
  readonly text: string;
};

/** A table as a file to be saved. */
export function csvReply({ name, text }: CsvFile): Reply {
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
  };
  return { status: 200, headers, cookies: [], body: text };
}

/** Tells a spreadsheet that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

/** Lines of cells (RFC 4180) as Norwegian spreadsheets read them: with semicolons. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return byteOrderMark + lines.map((cells) => `${cells.map(cellOf).join(';')}\r\n`).join('');
}

/** What a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV injection"). */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
