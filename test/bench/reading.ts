import { heaviest, lixOfPage } from '../reading/lix.ts';
import { citizensRead, staffRead } from '../reading/running-pages.ts';
import type { Visited } from '../reading/tour.ts';
import { startService, temporaryState } from '../support/running-service.ts';
import { atMost, type Figure } from './report.ts';

type Weights = ReadonlyMap<string, number>;

/** LIX of every page that links and steps lead to, each in its heaviest state, over the demo cases. */
export async function reading(): Promise<readonly Figure[]> {
  const state = temporaryState();
  const { origin, stop } = await startService({ port: 3490, args: ['--fresh'], stateFolder: state.folder });
  try {
    const nb = weighed([...(await citizensRead(origin, 'nb')), ...(await staffRead(origin, 'nb'))]);
    const nn = weighed([...(await citizensRead(origin, 'nn')), ...(await staffRead(origin, 'nn'))]);
    const pages = [...new Set([...nb.keys(), ...nn.keys()])].toSorted();
    return [
      ...pages.map((page) => lixFigure(`LIX of ${page}: ${inEach(page, { nb, nn })}`, of(page, nb, nn))),
      lixFigure(`LIX, the heaviest of ${pages.length} pages`, Math.max(...nb.values(), ...nn.values())),
    ];
  } finally {
    await stop();
    state.remove();
  }
}

function weighed(pages: readonly Visited[]): Weights {
  const weights = new Map<string, number>();
  for (const { key, html } of pages) weights.set(key, Math.max(weights.get(key) ?? 0, lixOfPage(html)));
  return weights;
}

function of(page: string, ...weights: readonly Weights[]): number {
  return Math.max(...weights.map((each) => each.get(page) ?? 0));
}

function inEach(page: string, weights: Readonly<Record<string, Weights>>): string {
  return Object.entries(weights)
    .flatMap(([language, each]) => (each.has(page) ? [`${language} ${of(page, each).toFixed(1)}`] : []))
    .join(', ');
}

function lixFigure(name: string, value: number): Figure {
  return atMost({ name, value, unit: 'LIX' }, heaviest);
}
