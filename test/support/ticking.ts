import { clockOf, moveClock } from './messages.ts';

const minute = 60_000;

/**
 * Runs the schedule again and again until this moment: at every minute around eight, nine and three o'clock, when
 * things fall due, and every hour between.
 */
export async function ticked(origin: string, until: string): Promise<void> {
  const end = Date.parse(until);
  for (let at = (await clockOf(origin)).getTime(); at < end; ) {
    at = Math.min(nextTick(at), end);
    await moveClock(origin, { now: new Date(at).toISOString() });
    const answer = await fetch(`${origin}/_local/tick`, { method: 'POST' });
    if (!answer.ok) throw new Error(`the tick answered ${answer.status}`);
  }
}

function nextTick(at: number): number {
  const next = Math.floor(at / minute) * minute + minute;
  return isBusy(next) ? next : Math.ceil(next / (60 * minute)) * (60 * minute);
}

/** Within two minutes of a whole hour of the working day. */
function isBusy(at: number): boolean {
  const date = new Date(at);
  const past = date.getUTCMinutes();
  return [6, 7, 8, 13, 14].includes(new Date(at + 2 * minute).getUTCHours()) && (past <= 1 || past >= 58);
}
