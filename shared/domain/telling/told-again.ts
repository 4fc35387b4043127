import type { Notice } from './notice.ts';

const mark = ':again-';

/** What a message is about, however many times it was sent. */
export function firstOccurrence(occurrence: string): string {
  return occurrence.split(mark)[0] ?? occurrence;
}

/** The name of the same message sent once more than `before`. */
export function nextOccurrence(before: readonly Pick<Notice, 'occurrence'>[]): string {
  const [first = ''] = before.map(({ occurrence }) => firstOccurrence(occurrence));
  const numbers = before.map(({ occurrence }) => Number(occurrence.split(mark)[1] ?? 0));
  return `${first}${mark}${Math.max(0, ...numbers) + 1}`;
}

/** Whether these are the same message to the same recipient, on whatever channel and whenever sent. */
export function isSameMessage(one: Notice, other: Notice): boolean {
  const isAbout = one.kind === other.kind && firstOccurrence(one.occurrence) === firstOccurrence(other.occurrence);
  return isAbout && one.to.who === other.to.who;
}
