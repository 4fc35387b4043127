import { heaviest } from '../reading/lix.ts';
import type { Inspected } from '../screenshots/inspector.ts';
import { atMost, type Figure } from './report.ts';

type Weight = Pick<Inspected, 'part' | 'name' | 'language' | 'lix'>;

const shown = 10;

/** LIX of the heaviest pages in bokmål and nynorsk, each in its heaviest state, and over how many pages that is. */
export function heaviestPages(inspected: readonly Weight[]): readonly Figure[] {
  const norwegian = inspected.filter(({ language }) => language !== 'en');
  const pages = [...Map.groupBy(norwegian, pageOf)].toSorted(([, a], [, b]) => most(b) - most(a));
  return [
    ...pages.slice(0, shown).map(([page, looks]) => lixFigure(`LIX of ${page}: ${inEach(looks)}`, looks)),
    lixFigure(`LIX, the heaviest of ${pages.length} pages`, norwegian),
  ];
}

/** The same page of different people, cases and municipalities. */
function pageOf({ part, name }: Weight): string {
  return `${part.split(',')[0]}, ${name.replace(/\b\d+\b/g, 'case')}`;
}

function inEach(looks: readonly Weight[]): string {
  return [...Map.groupBy(looks, ({ language }) => language)]
    .map(([language, each]) => `${language} ${most(each).toFixed(1)}`)
    .toSorted()
    .join(', ');
}

function lixFigure(name: string, looks: readonly Weight[]): Figure {
  return atMost({ name, value: most(looks), unit: 'LIX' }, heaviest);
}

function most(looks: readonly Weight[]): number {
  return Math.max(...looks.map(({ lix }) => lix));
}
