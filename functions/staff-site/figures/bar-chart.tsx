export type Bar = {
  readonly label: string;
  /** Absent: nothing to draw, `words` says why. */
  readonly value?: number;
  readonly words: string;
  /** Drawn with stripes, to tell a second row of bars from the first without colour. */
  readonly striped?: true;
};

type Props = {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly Bar[];
  /** What fills the whole width; nothing under it is taller for being alone. */
  readonly full: number;
};

/** In units of the drawing, of which one is a CSS pixel at 320 px: text keeps its size on the smallest screen. */
const width = 300;
const labelWidth = 84;
const wordsWidth = 84;
const rowHeight = 24;
const barHeight = 14;

/** Bars lie, a row each, with the words of the number behind: they can be read at any width, in print and without colour. */
export function BarChart({ id, title, description, bars, full }: Props) {
  const height = bars.length * rowHeight;
  const most = Math.max(full, ...bars.map(({ value = 0 }) => value));
  return (
    <svg
      class="ip-chart"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <defs>
        <pattern id={`${id}-stripes`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="ip-chart__bar" width="3" height="6" />
        </pattern>
      </defs>
      {bars.map((bar, row) => (
        <Row key={`${bar.label} ${row}`} bar={bar} top={row * rowHeight} most={most} stripes={`url(#${id}-stripes)`} />
      ))}
    </svg>
  );
}

type RowProps = { readonly bar: Bar; readonly top: number; readonly most: number; readonly stripes: string };

function Row({ bar, top, most, stripes }: RowProps) {
  const { label, value, words, striped } = bar;
  const length = most > 0 ? ((value ?? 0) / most) * (width - labelWidth - wordsWidth) : 0;
  const middle = top + rowHeight / 2;
  const frame = { x: labelWidth, y: middle - barHeight / 2, width: round(length), height: barHeight };
  return (
    <g>
      <text x={labelWidth - 8} y={middle} text-anchor="end" dominant-baseline="central">
        {label}
      </text>
      {length > 0 && (
        <rect class="ip-chart__bar" {...frame} {...(striped && { fill: stripes, 'data-striped': true })} />
      )}
      <text
        class={value === undefined ? 'ip-chart__words ip-chart__words--none' : 'ip-chart__words'}
        x={round(labelWidth + length + 6)}
        y={middle}
        dominant-baseline="central"
      >
        {words}
      </text>
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
