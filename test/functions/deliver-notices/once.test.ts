import { describe, expect, test } from 'vitest';
import { deliverNotice } from '../../../functions/deliver-notices/deliver-notice.ts';
import { sweepDue } from '../../../functions/sweep-due/sweep-due.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { aNotice, aPlan, aReminder, theCase } from '../../notices/notice-builders.ts';
import { aWorld, type World } from '../../notices/notice-world.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';

// The case's own ladder is not what these are about.
const { wakeAt: _, ...quietCase } = aReceivedCase();

class Died extends Error {}

const names = ['findNotice', 'findCase', 'settings', 'contacts', 'claim', 'send', 'finish'];
const steps = names.flatMap((name) => [`before ${name}`, `after ${name}`]);
/** A crash from here on leaves an attempt without a result. */
const fromClaim = steps.slice(steps.indexOf('after claim'), steps.indexOf('after finish'));
const leftBefore = (step: string) => steps.indexOf(step) >= steps.indexOf('after send');

/** The process dies at this step, the first time it comes there. */
function dieAt(world: World, step: string): void {
  let died = false;
  world.stage.meanwhile = (each) => {
    if (each !== step || died) return;
    died = true;
    throw new Died();
  };
}

/** The stream brings a pending notice's record twice; a call that dies comes again. */
async function stream(world: World): Promise<void> {
  const pending = [...world.notices.values()].filter(({ state }) => state === 'pending');
  for (const { id } of [...pending, ...pending]) {
    await deliverNotice({ key: theCase, noticeId: id }, world.deliverDeps).catch(() => undefined);
  }
}

/** Two days of sweeps, every ten minutes, with what the stream brings after each. */
async function live(world: World): Promise<void> {
  await stream(world);
  for (let minutes = 0; minutes < 2 * 24 * 60; minutes += 10) {
    world.pass(10);
    await sweepDue(world.sweepDeps, () => 60_000);
    await stream(world);
  }
}

// An exception of the provider's client is caught: it says nothing about whether the message left.
describe.each(steps)('a process that dies %s', (step) => {
  test('loses nothing and sends nothing twice', async () => {
    const notice: Notice = aNotice();
    const world = aWorld({ notices: [notice], ipCase: quietCase });
    dieAt(world, step);
    await live(world);
    const { state } = world.standing(notice);
    const uncertain = fromClaim.includes(step);
    expect(world.mails).toHaveLength(uncertain && !leftBefore(step) ? 0 : 1);
    expect(state).toBe(uncertain ? 'handed-to-person' : 'sent');
    expect(world.tasks.size).toBe(uncertain ? 1 : 0);
  });

  test('with a legal date: sent once more at most, and the ledger says so', async () => {
    const notice: Notice = aNotice({}, aPlan({ legalDate: day('2026-03-05') }));
    const world = aWorld({ notices: [notice], ipCase: quietCase });
    dieAt(world, step);
    await live(world);
    expect(world.mails).toHaveLength(fromClaim.includes(step) && leftBefore(step) ? 2 : 1);
    expect(world.standing(notice).state).toBe('sent');
    expect(world.standing(notice).detail).toBe(fromClaim.includes(step) ? 'resent-uncertain' : undefined);
    const again = world
      .standing(notice)
      .steps?.filter(({ state }) => state === 'sending')
      .slice(1);
    expect(again?.map(({ detail }) => detail)).toEqual(fromClaim.includes(step) ? ['resent-uncertain'] : []);
    expect(world.tasks.size).toBe(0);
  });

  test('a receipt of the provider settles what was uncertain', async () => {
    const notice: Notice = aNotice({}, aReminder());
    const world = aWorld({ notices: [notice], ipCase: quietCase });
    dieAt(world, step);
    await stream(world);
    if (world.mails.length === 1) world.notices.set(notice.id, { ...aNotice({}, aReminder()), state: 'delivered' });
    await live(world);
    expect(world.mails.length).toBeLessThanOrEqual(1);
  });
});
