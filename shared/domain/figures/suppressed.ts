/**
 * A number as it may be shown. `few`: fewer than five, so that nobody is known by it. `hidden`: five or more, and not
 * shown because a number under five could be worked out from it.
 */
export type Published = { readonly shown: number } | 'few' | 'hidden';

export const fewest = 5;

/** Whether the sums over a row are shown as well: each is then one more thing to work a number out from. */
export type RowSums = 'shown' | 'not-shown';

type Cell = { readonly row: number; readonly column: number };
type State = 'shown' | 'few' | 'hidden' | 'outside';
type Grid = { readonly values: readonly (readonly number[])[]; readonly states: State[][] };

/**
 * The table with a sum for each column below and for each row to the right, without any number under five, and without
 * those from which one could be worked out: whoever reads it knows what is shown, and of the rest which is under five,
 * and still every one to four could also be another number (an exact test: see `isSafe`). That nothing happened may be
 * worked out: nobody is known by it, and else the months without anything would take their year with them.
 */
export function suppressed(parts: readonly (readonly number[])[], rowSums: RowSums): readonly (readonly Published[])[] {
  const grid = withSums(parts, rowSums);
  for (let next = firstToHide(grid); next; next = firstToHide(grid)) setState(grid, next, 'hidden');
  showAgain(grid);
  return grid.states.map((states, row) =>
    states.map((state, column) => publishedAs(state, valueAt(grid, row, column))),
  );
}

function publishedAs(state: State, value: number): Published {
  if (state === 'shown') return { shown: value };
  return state === 'few' ? 'few' : 'hidden';
}

function withSums(parts: readonly (readonly number[])[], rowSums: RowSums): Grid {
  const wide = parts.map((row) => [...row, sum(row)]);
  const total = (wide[0] ?? []).map((_, column) => sum(wide.map((row) => row[column] ?? 0)));
  const values = [...wide, total];
  const states = values.map((row) =>
    row.map((value, column): State => {
      if (rowSums === 'not-shown' && column === row.length - 1) return 'outside';
      return value < fewest ? 'few' : 'shown';
    }),
  );
  return { values, states };
}

/** What was hidden on the way, and need not be; the greatest first. */
function showAgain(grid: Grid): void {
  const hidden = cellsOf(grid).filter((cell) => stateAt(grid, cell) === 'hidden');
  const at = ({ row, column }: Cell) => valueAt(grid, row, column);
  for (const cell of hidden.toSorted((one, other) => at(other) - at(one))) {
    setState(grid, cell, 'shown');
    if (firstUnsafe(grid)) setState(grid, cell, 'hidden');
  }
}

function firstUnsafe(grid: Grid): Cell | undefined {
  return cellsOf(grid).find((cell) => isOfSomebody(grid, cell) && !isSafe(grid, cell));
}

/** The smallest number shown beside or below one that could be worked out; then the smallest anywhere. */
function firstToHide(grid: Grid): Cell | undefined {
  const unsafe = firstUnsafe(grid);
  if (!unsafe) return undefined;
  const shown = cellsOf(grid).filter((cell) => stateAt(grid, cell) === 'shown');
  const beside = shown.filter(({ row, column }) => row === unsafe.row || column === unsafe.column);
  return smallest(grid, beside) ?? smallest(grid, shown);
}

function isOfSomebody(grid: Grid, cell: Cell): boolean {
  return stateAt(grid, cell) === 'few' && valueAt(grid, cell.row, cell.column) > 0;
}

function smallest(grid: Grid, cells: readonly Cell[]): Cell | undefined {
  const at = ({ row, column }: Cell) => valueAt(grid, row, column);
  return cells.toSorted((one, other) => at(one) - at(other))[0];
}

/**
 * Whether this number could be another while everything shown stays as it is. Rows and columns add up, so that one number
 * goes up only with another going down in its row and one in its column, and so on until the ring closes: a ring of
 * numbers left out, each of which may go that way. Where there is none, the number is settled by the others.
 */
function isSafe(grid: Grid, cell: Cell): boolean {
  const start = rowNode(cell.row);
  const end = columnNode(cell.column);
  return (
    (mayMove(grid, cell, 1) && reaches(grid, { from: end, to: start, without: cell })) ||
    (mayMove(grid, cell, -1) && reaches(grid, { from: start, to: end, without: cell }))
  );
}

type Node = { readonly of: 'row' | 'column'; readonly at: number };
type Way = { readonly from: Node; readonly to: Node; readonly without: Cell };

const rowNode = (at: number): Node => ({ of: 'row', at });
const columnNode = (at: number): Node => ({ of: 'column', at });
const nameOf = ({ of, at }: Node) => `${of} ${at}`;

/** From a row to a column over a number that may go up, from a column to a row over one that may go down. */
function reaches(grid: Grid, { from, to, without }: Way): boolean {
  const seen = new Set([nameOf(from)]);
  const ahead = [from];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (nameOf(node) === nameOf(to)) return true;
    for (const next of nextTo(grid, node, without)) {
      if (seen.has(nameOf(next))) continue;
      seen.add(nameOf(next));
      ahead.push(next);
    }
  }
  return false;
}

function nextTo(grid: Grid, { of, at }: Node, without: Cell): readonly Node[] {
  const isOther = ({ row, column }: Cell) => row !== without.row || column !== without.column;
  if (of === 'row') {
    const cells = (grid.states[at] ?? []).map((_, column) => ({ row: at, column }));
    return cells.filter((cell) => isOther(cell) && mayMove(grid, cell, 1)).map(({ column }) => columnNode(column));
  }
  const cells = grid.states.map((_, row) => ({ row, column: at }));
  return cells.filter((cell) => isOther(cell) && mayMove(grid, cell, -1)).map(({ row }) => rowNode(row));
}

/** A sum stands on the other side of its equation: it goes down where its parts go up. */
function mayMove(grid: Grid, cell: Cell, direction: 1 | -1): boolean {
  const { row, column } = cell;
  const isTotal = row === grid.states.length - 1;
  const isRowSum = column === (grid.states[row] ?? []).length - 1;
  const up = (direction === 1) === (isTotal === isRowSum);
  const value = valueAt(grid, row, column);
  switch (stateAt(grid, cell)) {
    case 'few':
      return up ? value < fewest - 1 : value > 0;
    case 'hidden':
      return up || value > fewest;
    case 'outside':
      return up || value > 0;
    case 'shown':
      return false;
  }
}

function cellsOf({ states }: Grid): readonly Cell[] {
  return states.flatMap((row, index) => row.map((_, column) => ({ row: index, column })));
}

function stateAt({ states }: Grid, { row, column }: Cell): State {
  return states[row]?.[column] ?? 'outside';
}

function setState({ states }: Grid, { row, column }: Cell, state: State): void {
  const line = states[row];
  if (line) line[column] = state;
}

function valueAt({ values }: Grid, row: number, column: number): number {
  return values[row]?.[column] ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
