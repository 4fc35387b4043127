import { sweepDue } from '../../../functions/sweep-due/sweep-due.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { at } from '../../notices/notice-builders.ts';
import { aWorld, type World } from '../../notices/notice-world.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';
import { nameOf } from '../../support/memory-state.ts';

export const sweep = (world: World) => sweepDue(world.sweepDeps, () => 60_000);

/** 08:00 on the third working day of a case that nobody has taken: its leader is told. */
export const thirdMorning = at('2026-03-10T07:00:00Z');

export const references = ['ACDE2346', 'EFGH2346', 'JKMN2346'];

export type Start = { readonly cases?: number; readonly municipality?: Municipality };

/** Cases that came on one day and lie since; swept at 08:00, so that the leader's digest waits for its minute. */
export async function aMorning({ cases = 2, ...start }: Start = {}): Promise<World> {
  const world = aWorld({ now: thirdMorning, ...start });
  for (const reference of references.slice(1, cases)) {
    const ipCase = { ...aReceivedCase(), reference };
    world.state.cases.set(nameOf(ipCase), { ipCase, contacts: { person: { name: 'Siv' } }, events: [], views: [] });
  }
  await sweep(world);
  return world;
}

/** The minute in which the digest leaves. */
export async function aMinuteLater(world: World): Promise<void> {
  world.pass(1);
  await sweep(world);
  await world.stream();
}

/** Sweeps every ten minutes, with what the stream brings after each. */
export async function live(world: World, minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes; passed += 10) {
    world.pass(10);
    await sweep(world);
    await world.stream();
  }
}

export function theDigest(world: World): Notice {
  const [digest, ...others] = world.digests();
  if (!digest || others.length > 0) throw new Error(`${others.length + 1} digests`);
  return digest;
}

/** Its lines, those of the first case first. */
export function lines(world: World): readonly Notice[] {
  const all = world.everything().filter(({ digestAt }) => digestAt);
  return all.toSorted((a, b) => references.indexOf(a.reference) - references.indexOf(b.reference));
}

export const states = (world: World) => lines(world).map(({ state }) => state);

/** Tasks of all cases. */
export const everyTask = (world: World) => [...world.state.tasks.values()].flatMap((each) => [...each.values()]);

/** Somebody changes a case. */
export function changeCase(world: World, reference: string, changed: Partial<IpCase>): void {
  const stored = [...world.state.cases].find(([, { ipCase }]) => ipCase.reference === reference);
  if (!stored) throw new Error('no such case');
  const [name, { ipCase, ...rest }] = stored;
  world.state.cases.set(name, { ...rest, ipCase: { ...ipCase, version: ipCase.version + 1, ...changed } });
}
