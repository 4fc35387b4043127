import { describe, expect, test } from 'vitest';
import { day, type Instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { at } from '../../notices/notice-builders.ts';
import { aWorld, type World } from '../../notices/notice-world.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';
import { nameOf } from '../../support/memory-state.ts';
import { aMinuteLater, sweep } from './digest-world.ts';

/** 08:00 on the third working day of a case that nobody has taken. */
const monday = at('2026-03-16T07:00:00Z');
const tuesday = at('2026-03-17T07:00:00Z');

/** One case to be told of on this morning, and others that were seen to; the leader's digest has left. */
async function aMorning(now: Instant, receivedAt: string, others: readonly IpCase[]): Promise<World> {
  const world = aWorld({ now, ipCase: aReceivedCase({}, new Date(receivedAt)) });
  for (const ipCase of others) {
    world.state.cases.set(nameOf(ipCase), { ipCase, contacts: { person: { name: 'Siv' } }, events: [], views: [] });
  }
  await sweep(world);
  await aMinuteLater(world);
  return world;
}

/** Taken, and of no further moment to the sweep today. */
function inWork(reference: string, by: string): IpCase {
  const { wakeAt: _, ...ipCase } = aReceivedCase({}, new Date('2026-02-26T09:30:00Z'));
  const promisedBy = day(by);
  return { ...ipCase, reference, status: 'in-progress', takenBy: 'hanna.hav', promisedBy, preliminaryBy: promisedBy };
}

const others = [inWork('EFGH2346', '2026-03-20'), inWork('JKMN2346', '2026-03-27')];

describe('the digest of a Monday', () => {
  test('tells what is due within a week in the reader’s other cases, under what is new', async () => {
    const { mails } = await aMorning(monday, '2026-03-11T09:30:00Z', others);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toBe(`Her er det som venter på deg. Åpne saken, så ser du hva som skal gjøres.

NYE PÅMINNELSER

- Sak ACDE 2346: Ingen har tatt saken. Svarfristen er 8. april 2026.
  https://ip.example/masoy/ansatt/sak/ACDE2346

DE NESTE SJU DAGENE

- Sak EFGH 2346: Neste frist er 20. mars 2026.
  https://ip.example/masoy/ansatt/sak/EFGH2346
`);
  });

  test('is not sent where nothing is new: what comes is added, and is no mail of its own', async () => {
    const { mails } = await aMorning(monday, '2026-03-16T06:30:00Z', others);
    expect(mails).toEqual([]);
  });

  test('is the only one of the week that does', async () => {
    const { mails } = await aMorning(tuesday, '2026-03-12T09:30:00Z', others);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).not.toContain('DE NESTE SJU DAGENE');
  });
});
