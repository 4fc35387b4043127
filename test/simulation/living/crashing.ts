import type { Fates } from './fates.ts';

/** What a function dies of, between two of its steps. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

type Act = (...given: never[]) => Promise<unknown>;
type Bad = { readonly fates: Fates; readonly likelihood: number };

/**
 * The same store, with a place before and after each of its acts where the process can die: before, nothing has
 * happened; after, it has, and nobody hears of it.
 */
export function crashing<Store extends object>(store: Store, bad: Bad): Store {
  return new Proxy(store, {
    get(target, name, receiver) {
      const act: unknown = Reflect.get(target, name, receiver);
      return typeof act === 'function' ? around(act.bind(target), String(name), bad) : act;
    },
  });
}

function around(act: Act, name: string, { fates, likelihood }: Bad): Act {
  return async (...given) => {
    const luck = fates(`${name} ${given.map(nameOf).join(' ')}`);
    if (luck.chance(likelihood / 2)) throw new Crash('before');
    const result = await act(...given);
    if (luck.chance(likelihood / 2)) throw new Crash('after');
    return result;
  };
}

/** What tells one row from others, of whatever a store is given. */
function nameOf(given: unknown): string {
  if (typeof given === 'string') return given;
  if (typeof given !== 'object' || given === null) return '';
  if ('after' in given) return nameOf(given.after);
  return ['reference', 'id'].map((name) => String(Reflect.get(given, name) ?? '')).join('/');
}
