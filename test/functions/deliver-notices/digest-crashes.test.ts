import { describe, expect, test } from 'vitest';
import type { World } from '../../notices/notice-world.ts';
import { aMinuteLater, aMorning, everyTask, live, states, sweep, theDigest } from './digest-world.ts';

const names = ['findNotice', 'settings', 'lines', 'findCase', 'claimLine', 'claim', 'send', 'finish'];
const steps = names.flatMap((name) => [`before ${name}`, `after ${name}`]);
/** A crash from here on leaves an attempt without a result. */
const fromClaim = steps.slice(steps.indexOf('after claim'), steps.indexOf('after finish'));
const hasLeft = (step: string) => steps.indexOf(step) >= steps.indexOf('after send');

/** The process dies when it has come to this step so many times. */
function dieAt(world: World, step: string, times: number): void {
  let left = times;
  world.stage.meanwhile = (each) => {
    if (each !== step) return;
    left -= 1;
    if (left === 0) throw new Error('died');
  };
}

describe.each(steps)('a process that dies %s, sending a digest', (step) => {
  test('loses no line and sends none twice', async () => {
    const world = await aMorning();
    world.pass(1);
    await sweep(world);
    dieAt(world, step, 1);
    await world.stream();
    await live(world, 26 * 60);
    const uncertain = fromClaim.includes(step);
    expect(world.mails).toHaveLength(uncertain && !hasLeft(step) ? 0 : 1);
    const end = uncertain ? 'handed-to-person' : 'sent';
    expect([theDigest(world).state, ...states(world)]).toEqual([end, end, end]);
    expect(everyTask(world)).toHaveLength(uncertain ? 2 : 0);
    expect(theDigest(world)).not.toHaveProperty('dueAt');
  });
});

// Reading the digest, its lines, each line and its case, writing each line, writing that all know.
describe.each([
  ['before lines', 1],
  ['after lines', 1],
  ['before findCase', 2],
  ['before finish', 1],
  ['after finish', 1],
  ['before finish', 2],
  ['after finish', 2],
  ['before finish', 3],
  ['after finish', 3],
])('a process that dies %s, the %i. time, telling the lines of a digest', (step, times) => {
  test('leaves none of them without its end', async () => {
    const world = await aMorning();
    await aMinuteLater(world);
    dieAt(world, step, times);
    await world.stream();
    await live(world, 20);
    expect(states(world)).toEqual(['sent', 'sent']);
    expect(theDigest(world)).not.toHaveProperty('dueAt');
    expect(world.mails).toHaveLength(1);
  });

  test('makes each task once where the mail did not arrive', async () => {
    const world = await aMorning();
    world.stage.answer = { result: 'permanent', detail: 'bad-address' };
    await aMinuteLater(world);
    dieAt(world, step, times);
    await world.stream();
    await live(world, 20);
    expect(states(world)).toEqual(['handed-to-person', 'handed-to-person']);
    expect(everyTask(world)).toHaveLength(2);
  });
});

describe('a digest whose record comes more than once', () => {
  test('is one mail, whoever is first', async () => {
    const world = await aMorning({ cases: 3 });
    world.pass(1);
    await sweep(world);
    await Promise.all([world.stream(), world.stream(), world.stream()]);
    await live(world, 20);
    expect(world.mails).toHaveLength(1);
    expect(states(world)).toEqual(['sent', 'sent', 'sent']);
  });

  test('and never by the stream, is brought by the sweep: to be sent, and for its lines to be told', async () => {
    const world = await aMorning();
    world.pass(1);
    await sweep(world);
    world.pass(3);
    await sweep(world);
    const { dueAt } = theDigest(world);
    await world.stream();
    expect(world.mails).toHaveLength(1);
    world.pass(3);
    await sweep(world);
    expect(theDigest(world)).toMatchObject({ state: 'sent' });
    expect(theDigest(world).dueAt && dueAt && theDigest(world).dueAt).not.toBe(dueAt);
    await world.stream();
    expect(states(world)).toEqual(['sent', 'sent']);
  });
});
