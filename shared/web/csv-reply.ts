import type { Reply } from './reply.ts';

export type CsvFile = {
  /** Without its ending; ASCII, and nothing of a person. */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * A table as a file to be saved (RFC 4180), as a Norwegian Excel opens it: semicolons, and a mark that it is UTF-8.
 * No cell is taken for a formula there (OWASP, "CSV injection").
 */
export function csvReply({ name, head, rows }: CsvFile): Reply {
  const lines = [head, ...rows].map((cells) => cells.map(cellOf).join(';'));
  return {
    status: 200,
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
    },
    cookies: [],
    body: `\uFEFF${lines.join('\r\n')}\r\n`,
  };
}

const beginsFormula = /^[=+\-@\t\r]/;

function cellOf(text: string): string {
  const safe = beginsFormula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
