import { linesOf } from './page-lines.ts';

export type Tour = {
  /** `/masoy/nb/`; only what lies below it is visited. */
  readonly base: string;
  readonly start: readonly string[];
  readonly open: (path: string) => Promise<{ readonly html: string }>;
  /** Pages with the same key look much the same: the first is enough. Nothing for what is to be left out. */
  readonly key: (path: string) => string | undefined;
};

export type Visited = { readonly key: string; readonly html: string };

/** Every page that links lead to, each once. */
export async function tour({ base, start, open, key }: Tour): Promise<readonly Visited[]> {
  const been = new Set<string>();
  const visited: Visited[] = [];
  const ahead = [...start];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    const name = key(path);
    if (name === undefined || been.has(name)) continue;
    been.add(name);
    const { html } = await open(`${base}${path}`);
    // A file, or a redirect, has no main part.
    if (linesOf(html).length === 0) continue;
    visited.push({ key: name || 'front', html });
    ahead.push(...linksOn(html, base));
  }
  return visited;
}

function linksOn(html: string, base: string): readonly string[] {
  return [...html.matchAll(/<a\b[^>]* href="([^"#]+)/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => href.startsWith(base))
    .map((href) => href.slice(base.length));
}
