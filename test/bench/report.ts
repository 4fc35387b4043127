/** One measured figure; null where a floor or a budget does not apply. The ratio is to the floor of the same run. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly floor: number | null;
  readonly ratio: number | null;
  readonly budget: string | null;
  readonly ok: boolean | null;
};

type Measured = { readonly name: string; readonly value: number; readonly unit: string };

export function figure({ name, value, unit }: Measured): Figure {
  return { name, value: rounded(value), unit, floor: null, ratio: null, budget: null, ok: null };
}

/** A figure with the most it may be, in its own unit. */
export function atMost(measured: Measured, most: number): Figure {
  return { ...figure(measured), budget: `≤ ${most} ${measured.unit}`, ok: measured.value <= most };
}

/** A figure beside its floor, measured in the same run; with the most its ratio may be, where there is a budget. */
export function besideFloor(measured: Measured, floor: number, most?: number): Figure {
  const ratio = measured.value / floor;
  const judged = most === undefined ? {} : { budget: `≤ ${most} × floor`, ok: ratio <= most };
  return { ...figure(measured), floor: rounded(floor), ratio: rounded(ratio), ...judged };
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, floor, ratio, budget, ok }) => [
    name,
    `${value} ${unit}`,
    floor === null ? '' : `${floor} ${unit}`,
    ratio === null ? '' : `${ratio} ×`,
    budget ?? '',
    ok === null ? '' : ok ? 'ok' : 'OVER',
  ]);
  const all = [['figure', 'value', 'floor', 'ratio', 'budget', ''], ...rows];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
