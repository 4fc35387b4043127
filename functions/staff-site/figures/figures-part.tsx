import type { Line, Shown } from '../../../shared/domain/figures/published-figures.ts';
import { figureTexts, type PartTexts } from '../texts/figures.ts';
import { type Bar, BarChart } from './bar-chart.tsx';
import { figureWords, lineName, type Reader } from './figure-words.ts';

export type Column = {
  readonly name: string;
  readonly of: keyof Shown;
  /** Stands behind the number: ` %`. */
  readonly unit?: string;
};

type Props = {
  readonly reader: Reader;
  readonly id: string;
  readonly texts: PartTexts;
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  /** Those that are drawn, with what the first bar is at least measured against; whole years where these compare. */
  readonly drawn: { readonly columns: readonly Column[]; readonly full: number; readonly years: boolean };
};

/** One thing that is counted: what it is, drawn, and as a table beside. */
export function FiguresPart({ reader, id, texts, lines, columns, drawn }: Props) {
  return (
    <section class="ip-part ip-figures__part" aria-labelledby={id}>
      <h2 id={id} class="ds-heading" data-size="sm">
        {texts.title}
      </h2>
      <p class="ds-paragraph ip-quiet">{texts.hint}</p>
      <div class="ip-figures__pair">
        <Chart reader={reader} id={id} title={texts.title} lines={lines} drawn={drawn} />
        <Table reader={reader} title={texts.title} lines={lines} columns={columns} />
      </div>
    </section>
  );
}

type ChartProps = Pick<Props, 'reader' | 'id' | 'lines' | 'drawn'> & { readonly title: string };

function Chart({ reader, id, title, lines, drawn }: ChartProps) {
  const texts = figureTexts[reader.language];
  const kept = lines.filter(({ of }) => drawn.years || typeof of !== 'number');
  const bars = kept.flatMap((line) => barsOf(line, drawn.columns, reader));
  if (bars.every(({ value }) => value === undefined)) return <p class="ip-quiet">{texts.nothingToDraw}</p>;
  return <BarChart id={`diagram-${id}`} title={title} description={texts.chart} bars={bars} full={drawn.full} />;
}

/** Where a line has two, each says which it is. */
function barsOf({ of, shown }: Line, columns: readonly Column[], reader: Reader): readonly Bar[] {
  return columns.map(({ name, of: what, unit }, index) => {
    const figure = shown[what];
    const words = figureWords(figure, figureTexts[reader.language], unit);
    return {
      label: index === 0 ? lineName(of, reader) : '',
      words: columns.length > 1 ? `${name}: ${words}` : words,
      ...(typeof figure === 'object' && { value: figure.shown }),
      ...(index > 0 && { striped: true as const }),
    };
  });
}

type TableProps = Pick<Props, 'reader' | 'lines' | 'columns'> & { readonly title: string };

function Table({ reader, title, lines, columns }: TableProps) {
  const texts = figureTexts[reader.language];
  return (
    <table class="ds-table ip-figures__table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.month}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ of, shown }) => (
          <tr key={of} {...(typeof of === 'number' && { class: 'ip-figures__sum' })}>
            <th scope="row">{lineName(of, reader)}</th>
            {columns.map(({ name, of: what, unit }) => (
              <td key={name}>{figureWords(shown[what], texts, unit)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
