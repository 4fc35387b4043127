import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Published, suppressed } from '../../../shared/domain/figures/suppressed.ts';

/** As a line: `7 < - 12`, where `<` is fewer than five and `-` is hidden. */
const lines = (table: readonly (readonly Published[])[]) => table.map((row) => row.map(sign).join(' '));

function sign(cell: Published): string {
  if (cell === 'few') return '<';
  return cell === 'hidden' ? '-' : String(cell.shown);
}

describe('numbers under five', () => {
  test.each<[string, readonly (readonly number[])[], readonly string[]]>([
    [
      'none: everything is shown',
      [
        [5, 6],
        [7, 8],
      ],
      ['5 6 11', '7 8 15', '12 14 26'],
    ],
    [
      'one: another in its row and its column goes with it',
      [
        [3, 9],
        [6, 20],
      ],
      ['< - 12', '- - 26', '9 29 38'],
    ],
    [
      'all of one unit',
      [
        [1, 2],
        [30, 40],
      ],
      ['< < <', '- - -', '31 42 73'],
    ],
    [
      'a whole that is small',
      [
        [1, 1],
        [0, 1],
      ],
      ['< < <', '< < <', '< < <'],
    ],
    [
      'nothing at all is under five too',
      [
        [0, 0],
        [0, 0],
      ],
      ['< < <', '< < <', '< < <'],
    ],
  ])('%s', (_, parts, shown) => {
    expect(lines(suppressed(parts, 'shown'))).toEqual(shown);
  });

  test('all at their least, or all at their most, are settled by their sum: then it goes too', () => {
    expect(lines(suppressed([[4], [4]], 'not-shown'))[2]?.split(' ')[0]).toBe('-');
    expect(lines(suppressed([[4], [3]], 'not-shown'))[2]?.split(' ')[0]).toBe('7');
  });

  test('of a municipality with one unit are not given away by the whole municipality', () => {
    expect(lines(suppressed([[2, 9, 8]], 'shown'))).toEqual(['< 9 - 19', '< 9 - 19']);
  });
});

const few = 5;

/**
 * Everything a reader could think of: each number left out with each value it may have, up to a bound, where every sum is
 * right. Written from the other end than the rule: it tries them all.
 */
function possible(table: readonly (readonly Published[])[], most: number): readonly (readonly number[])[] {
  const rows = table.length - 1;
  const columns = (table[0]?.length ?? 1) - 1;
  const inner = Array.from({ length: rows * columns }, (_, at) => table[Math.floor(at / columns)]?.[at % columns]);
  const found: number[][] = [];
  const tryFrom = (sofar: readonly number[]): void => {
    if (sofar.length === inner.length) {
      const full = complete(sofar, rows, columns);
      if (full.every((value, at) => fits(value, table[Math.floor(at / (columns + 1))]?.[at % (columns + 1)]))) {
        found.push(full);
      }
      return;
    }
    for (const value of valuesOf(inner[sofar.length], most)) tryFrom([...sofar, value]);
  };
  tryFrom([]);
  return found;
}

function valuesOf(cell: Published | undefined, most: number): readonly number[] {
  if (cell === 'few') return [0, 1, 2, 3, 4];
  if (cell === 'hidden') return Array.from({ length: most - few + 1 }, (_, index) => index + few);
  return cell ? [cell.shown] : [];
}

function fits(value: number, cell: Published | undefined): boolean {
  if (cell === 'few') return value < few;
  if (cell === 'hidden') return value >= few;
  return cell?.shown === value;
}

function complete(inner: readonly number[], rows: number, columns: number): number[] {
  const wide = Array.from({ length: rows }, (_, row) => {
    const line = inner.slice(row * columns, (row + 1) * columns);
    return [...line, line.reduce((sum, each) => sum + each, 0)];
  });
  const total = (wide[0] ?? []).map((_, column) => wide.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return [...wide, total].flat();
}

const tables = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe('whatever the numbers', () => {
  test('none under five is shown, and none that is left out can be worked out', () => {
    fc.assert(
      fc.property(tables, (parts) => {
        const table = suppressed(parts, 'shown');
        const cells = table.flat();
        for (const cell of cells) if (typeof cell === 'object') expect(cell.shown).toBeGreaterThanOrEqual(few);
        const worlds = possible(table, 12);
        const truth = complete(parts.flat(), parts.length, parts[0]?.length ?? 0);
        expect(worlds).toContainEqual(truth);
        for (const [at, cell] of cells.entries()) {
          if (cell !== 'few' || truth[at] === 0) continue;
          expect(new Set(worlds.map((world) => world[at])).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what is shown is true, and a table without small numbers is shown whole', () => {
    const big = fc.array(fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 12, maxLength: 12 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(big, (parts) => {
        const shown = suppressed(parts, 'shown').flat();
        expect(shown).toEqual(complete(parts.flat(), parts.length, 12).map((value) => ({ shown: value })));
      }),
      { numRuns: 50 },
    );
  });
});
