import { type Dice, dice } from '../stories/dice.ts';

/** The luck that something has, by its name: the next time it is asked for, another; in whatever order others come. */
export type Fates = (name: string) => Dice;

/** What happens at once may happen in any order; so that a seed means the same year, luck hangs on names alone. */
export function fates(seed: number): Fates {
  const asked = new Map<string, number>();
  return (name) => {
    const times = (asked.get(name) ?? 0) + 1;
    asked.set(name, times);
    return dice(hashOf(`${seed} ${times} ${name}`));
  };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
