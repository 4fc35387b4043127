import { expect, test } from 'vitest';
import { at } from '../../support/case-builders.ts';
import type { NewStores } from './store-contract.ts';

const now = at('2026-03-05T08:10:00Z');

export function limitContract(newStores: NewStores): void {
  test('what may happen so often in an hour happens no more often, also when all come at once', async () => {
    const { limits } = await newStores();
    const counted = await Promise.all(Array.from({ length: 6 }, () => limits.count('begin x', 4, now)));
    expect(counted.filter((each) => each === 'within')).toHaveLength(4);
    expect(await limits.count('begin x', 4, at('2026-03-05T08:59:59Z'))).toBe('over');
  });

  test('another name and another hour are counted for themselves', async () => {
    const { limits } = await newStores();
    expect(await limits.count('begin x', 1, now)).toBe('within');
    expect(await limits.count('begin y', 1, now)).toBe('within');
    expect(await limits.count('begin x', 1, at('2026-03-05T09:00:00Z'))).toBe('within');
    expect(await limits.count('begin x', 1, now)).toBe('over');
  });
}
