import * as z from 'zod/mini';
import { type Day, type Instant, isDay, isInstant } from '../../domain/calendar/day.ts';

export const text = z.string();
export const day = z.custom<Day>((value) => typeof value === 'string' && isDay(value));
export const instant = z.custom<Instant>((value) => typeof value === 'string' && isInstant(value));
export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
export const count = z.number();

/** One of a union's literals. The record must name every one: a literal added to the domain does not compile until it does. */
export function oneOf<T extends string>(known: Readonly<Record<T, true>>) {
  return z.custom<T>((value) => typeof value === 'string' && Object.hasOwn(known, value));
}
