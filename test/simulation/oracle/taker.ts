import type { Act } from './diary.ts';

/**
 * Whoever took the case, by taking it or by doing the first thing in it; nobody, once it has gone on to another unit or
 * they have given it away.
 */
export function takerOf(acts: readonly Act[]): string | undefined {
  return acts.reduce<string | undefined>(after, undefined);
}

function after(taker: string | undefined, act: Act): string | undefined {
  switch (act.did) {
    case 'take':
    case 'ask-information':
    case 'decide':
      return taker ?? act.by;
    case 'forward':
      return undefined;
    case 'disqualify':
      return taker === act.who ? undefined : taker;
    default:
      return taker;
  }
}
