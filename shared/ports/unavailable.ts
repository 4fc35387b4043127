/**
 * Thrown by an adapter when what it stands on is throttled, times out or cannot be reached: nothing was decided, the
 * same call may succeed later. Sites answer it with an honest 503.
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';

  /** By name: what a function loads on use has a class of its own with this name (see on-use.ts). */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'Unavailable';
  }
}
