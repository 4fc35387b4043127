import { median } from './report.ts';

/** What one of many costs: CPU of this process, and the time that passes. */
export type Cost = { readonly cpuMs: number; readonly wallMs: number };

type Blocks = { readonly warmUp: number; readonly blocks: number };

/** Each block measures every kind of work once, so that noise of the machine falls on all alike; medians by name. */
export async function medianCosts(
  { warmUp, blocks }: Blocks,
  block: () => Promise<Readonly<Record<string, Cost>>>,
): Promise<(name: string) => Cost> {
  for (let count = 0; count < warmUp; count += 1) await block();
  const measured: Readonly<Record<string, Cost>>[] = [];
  for (let count = 0; count < blocks; count += 1) measured.push(await block());
  return (name) => ({
    cpuMs: median(measured.flatMap((costs) => costs[name]?.cpuMs ?? [])),
    wallMs: median(measured.flatMap((costs) => costs[name]?.wallMs ?? [])),
  });
}

/** Does this to all subjects, some at once; what it came to, and the cost of one. */
export async function costOf<Subject, Result>(
  subjects: readonly Subject[],
  work: (subject: Subject) => Promise<Result>,
  atOnce = 1,
): Promise<{ readonly results: readonly Result[]; readonly cost: Cost }> {
  const results: Result[] = [];
  const began = performance.now();
  const cpu = process.cpuUsage();
  for (let from = 0; from < subjects.length; from += atOnce) {
    results.push(...(await Promise.all(subjects.slice(from, from + atOnce).map(work))));
  }
  const { user, system } = process.cpuUsage(cpu);
  const wallMs = (performance.now() - began) / subjects.length;
  return { results, cost: { cpuMs: (user + system) / 1000 / subjects.length, wallMs } };
}
