import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** The SDK reads its own version from its package file; esbuild would carry the whole file along, scripts and all. */
export const packageFacts: Plugin = {
  name: 'package-facts',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/].*[\\/]package\.json$/ }, ({ path }) => {
      const { name, version } = JSON.parse(readFileSync(path, 'utf8'));
      return { contents: JSON.stringify({ name, version }), loader: 'json' };
    });
  },
};
