import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acts, lived } from './lived.ts';

test('whatever happens in whatever order, nothing is lost, sent twice, sent too late or where it cannot arrive', async () => {
  const life = fc.asyncProperty(acts, async (happening) => {
    expect(await lived(happening)).toEqual([]);
  });
  await fc.assert(life, { numRuns: 300 });
});
