import { expect, test } from 'vitest';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { changeCase } from '../../shared/change-case.ts';
import { withdraw } from '../../shared/domain/ending/withdraw.ts';
import { takeCase } from '../../shared/domain/handling/take-case.ts';
import type { CaseStore } from '../../shared/ports/cases.ts';
import { Unavailable } from '../../shared/ports/unavailable.ts';
import { aReceivedCase } from '../support/domain-builders.ts';

const now = new Date('2026-03-06T09:00:00Z');
const received = aReceivedCase();

/** A table where this is how the case stands by the time each commit comes. */
function overtaken(...by: readonly ReturnType<typeof aReceivedCase>[]) {
  let stands = received;
  const coming = [...by];
  const cases: Pick<CaseStore, 'find' | 'commit'> = {
    find: async () => stands,
    commit: async ({ before, after }) => {
      stands = coming.shift() ?? stands;
      if (stands !== before) return 'stale';
      stands = after;
      return 'saved';
    },
  };
  return { cases, municipality: masoy, now: () => now };
}

const take = (found: typeof received) => takeCase(found, { staffId: 'hanna.hav', now }, masoy);

test('a change that lost to another is judged anew on the case as it is then', async () => {
  const swept = { ...received, sweptTo: received.receivedAt };
  expect((await changeCase(received, take, overtaken(swept))).ipCase).toMatchObject({ takenBy: 'hanna.hav' });
  const withdrawn = withdraw(received, now, masoy);
  if (!withdrawn.ok) throw new Error('not withdrawn');
  expect(await changeCase(received, take, overtaken(withdrawn.change.after))).toMatchObject({
    reason: 'not-open',
    ipCase: { status: 'withdrawn' },
  });
});

test('a case that others change every time is one to come back to, and nothing is changed', async () => {
  const others = Array.from({ length: 20 }, () => ({ ...received }));
  await expect(changeCase(received, take, overtaken(...others))).rejects.toBeInstanceOf(Unavailable);
});
