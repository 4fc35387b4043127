import { describe, expect, test } from 'vitest';
import { isOpen } from '../../../shared/domain/case.ts';
import { contributionsOf, sumsBetween } from '../../../shared/domain/figures/contributions.ts';
import { type Counted, countedAfter, type SeenChange } from '../../../shared/domain/figures/counted.ts';
import { everyLife } from '../life.ts';

const counted = (changes: readonly SeenChange[]) =>
  changes.reduce<Counted | undefined>((so, change) => countedAfter(so, change), undefined);

const names = (so: Counted | undefined) =>
  (so ? contributionsOf(so) : []).map(({ month, unit, name }) => `${month} ${unit} ${name}`).sort();

/** What a stream may make of the order: told twice, backwards, in two halves, some again at the end. */
const orders: readonly (readonly [string, (changes: readonly SeenChange[]) => readonly SeenChange[]])[] = [
  ['each of them twice', (changes) => changes.flatMap((change) => [change, change])],
  ['backwards', (changes) => changes.toReversed()],
  ['all of them once more', (changes) => [...changes, ...changes]],
  [
    'the later half first',
    (changes) => [...changes.slice(changes.length / 2), ...changes.slice(0, changes.length / 2)],
  ],
  [
    'every other one first',
    (changes) => [...changes.filter((_, at) => at % 2), ...changes.filter((_, at) => !(at % 2))],
  ],
];

describe('in every life of a case', () => {
  test.each(orders)('told %s, its changes count the same', (_, order) => {
    everyLife(() => {
      const changes: SeenChange[] = [];
      return ({ change: { before, after } }) => {
        changes.push({ after, ...(before && { before }) });
        expect(names(counted(order(changes)))).toEqual(names(counted(changes)));
      };
    });
  });

  test('what is added to the figures, change by change, comes to what the case counts for', () => {
    everyLife(() => {
      const figures = new Map<string, number>();
      let so: Counted | undefined;
      return ({ change: { before, after } }) => {
        const next = countedAfter(so, { after, ...(before && { before }) });
        for (const { month, unit, add } of next === so ? [] : sumsBetween(so, next)) {
          for (const [name, by] of Object.entries(add)) {
            const at = `${month} ${unit} ${name}`;
            figures.set(at, (figures.get(at) ?? 0) + by);
          }
        }
        so = next;
        expect(
          [...figures]
            .filter(([, count]) => count !== 0)
            .map(([at]) => at)
            .sort(),
        ).toEqual(names(so));
        expect([...figures.values()].every((count) => count === 0 || count === 1)).toBe(true);
      };
    });
  });

  test('an answer is owed while the case is open, and given once it is decided: never both, never two', () => {
    everyLife(() => {
      const changes: SeenChange[] = [];
      return ({ change: { before, after } }) => {
        changes.push({ after, ...(before && { before }) });
        const all = names(counted(changes));
        expect(all.filter((each) => each.includes('answerBy_'))).toHaveLength(isOpen(after) ? 1 : 0);
        expect(all.filter((each) => each.includes('answered_'))).toHaveLength(after.decision ? 1 : 0);
      };
    });
  });
});
