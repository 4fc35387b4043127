import type { Dice } from './dice.ts';

/** What a function dies of, between two of its steps. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

type Act = (...given: never[]) => Promise<unknown>;

/**
 * The same store, with a place before and after each of its acts where the process can die: before, nothing has
 * happened; after, it has, and nobody hears of it.
 */
export function crashing<Store extends object>(store: Store, dice: Dice, likelihood: number): Store {
  return new Proxy(store, {
    get(target, name, receiver) {
      const act: unknown = Reflect.get(target, name, receiver);
      return typeof act === 'function' ? around(act.bind(target), dice, likelihood) : act;
    },
  });
}

function around(act: Act, dice: Dice, likelihood: number): Act {
  return async (...given) => {
    if (dice.chance(likelihood / 2)) throw new Crash('before');
    const result = await act(...given);
    if (dice.chance(likelihood / 2)) throw new Crash('after');
    return result;
  };
}
