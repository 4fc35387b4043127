import { expect, test } from 'vitest';
import { hanna } from './staff-world.ts';
import { address, key, on, staged, stored } from './staged-case.ts';

test('a refusal told by letter can be closed when the time to complain is over, counted from a week after the letter', async () => {
  const { world, version } = await staged('decided', {
    outcome: 'refused',
    application: { noticeChannel: 'letter' },
  });
  const [task] = await world.stores.cases.tasks(key);
  const asHanna = async (day: string) => {
    world.at(on(day).toISOString());
    return world.signIn(hanna);
  };
  const posted = await asHanna('2026-03-13');
  expect((await posted.get(`${address}/close`)).body).toContain('når oppgaven er merket som gjort');
  await posted.post(`${address}/task-done`, { version, task: task?.id ?? '' });
  expect((await stored(world)).decision?.letterOn).toBe('2026-03-13');
  // Posted on Friday 13 March, there on the 20th; four weeks on is 17 April.
  expect((await (await asHanna('2026-04-17')).get(address)).body).toContain('17. april 2026');
  const late = await asHanna('2026-04-18');
  expect((await late.post(`${address}/close`, { version, reason: 'refused' })).statusCode).toBe(303);
  expect(await stored(world)).toMatchObject({ status: 'closed', closing: { reason: 'refused' } });
});
