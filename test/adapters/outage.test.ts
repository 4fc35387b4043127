import { expect, test } from 'vitest';
import { patiently } from '../../shared/adapters/outage.ts';
import { recent } from '../../shared/adapters/recent.ts';
import { Unavailable } from '../../shared/ports/unavailable.ts';

const patience = { totalMs: 60, firstPauseMs: 1, longestPauseMs: 5 };

/** Fails so often, each time with this error, then answers. */
function failing(times: number, error: Error) {
  const calls = { count: 0 };
  const call = async () => {
    calls.count += 1;
    if (calls.count <= times) throw error;
    return 'answered';
  };
  return { calls, call };
}

const named = (name: string) => Object.assign(new Error(name), { name });

test('what passes is waited for', async () => {
  const { calls, call } = failing(3, named('ThrottlingException'));
  expect(await patiently(call, patience)).toBe('answered');
  expect(calls.count).toBe(4);
});

test('what does not pass is said to be unavailable, in bounded time', async () => {
  const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  await expect(patiently(failing(1_000_000, refused).call, patience)).rejects.toBeInstanceOf(Unavailable);
});

test('a mistake of our own is not repeated', async () => {
  const { calls, call } = failing(1, named('ValidationException'));
  await expect(patiently(call, patience)).rejects.toThrow('ValidationException');
  expect(calls.count).toBe(1);
});

test('what is remembered is bounded in count and time', () => {
  const clock = { now: 0 };
  const kept = recent<number>(2, 100, () => clock.now);
  kept.put('one', 1);
  kept.put('two', 2);
  kept.put('three', 3);
  expect([kept.get('one'), kept.get('two'), kept.get('three')]).toEqual([undefined, 2, 3]);
  clock.now = 100;
  expect(kept.get('three')).toBeUndefined();
});
