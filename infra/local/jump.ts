/** What moving the clock needs of the system. */
export type Jumpable = {
  now(): Date;
  setClock(moment: Date): Promise<void>;
  /** One tick of the schedule and all that follows from it, until nothing moves any more. */
  tick(): Promise<void>;
  /** What waits for this moment or an earlier one: one text for each, with its time. */
  dueBy(moment: Date): Promise<readonly string[]>;
  nextDueAfter(moment: Date): Promise<Date | undefined>;
};

const minute = 60_000;

/** Ticks in a row that may leave all of what is due as it was, before they are skipped like empty ones. */
const patience = 3;

/**
 * Moves the clock to `target` and does what a tick at every minute between would have done. Ticks with nothing due do
 * nothing, so they are skipped: a year has half a million of them.
 */
export async function jumpTo(target: Date, system: Jumpable): Promise<void> {
  let before = '';
  let unchanged = 0;
  for (;;) {
    const overdue = (await system.dueBy(system.now())).join('\n');
    unchanged = overdue === before ? unchanged + 1 : 0;
    before = overdue;
    const tickAt = overdue !== '' && unchanged < patience ? nextMinute(system.now()) : await tickAfter(system);
    if (tickAt === undefined || tickAt > target) break;
    await system.setClock(tickAt);
    await system.tick();
  }
  if (system.now() < target) await system.setClock(target);
}

async function tickAfter(system: Jumpable): Promise<Date | undefined> {
  const due = await system.nextDueAfter(system.now());
  return due && new Date(Math.ceil(due.getTime() / minute) * minute);
}

function nextMinute(moment: Date): Date {
  return new Date((Math.floor(moment.getTime() / minute) + 1) * minute);
}
