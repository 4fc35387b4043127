/** Chance that comes out the same for the same seed. */
export type Dice = {
  /** Whether something of this likelihood (0–1) happens. */
  readonly chance: (likelihood: number) => boolean;
  /** A whole number from the first to the last, both included. */
  readonly between: (first: number, last: number) => number;
  readonly oneOf: <Thing>(things: readonly [Thing, ...Thing[]]) => Thing;
};

/** Mulberry32 (Tommy Ettinger, public domain). */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (first: number, last: number) => first + Math.floor(next() * (last - first + 1));
  return {
    chance: (likelihood) => next() < likelihood,
    between,
    oneOf: (things) => things[between(0, things.length - 1)] ?? things[0],
  };
}
