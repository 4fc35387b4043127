import { apply, referenceOf } from '../apply.ts';
import { createBrowser } from '../browser.ts';
import type { LocalSystem } from '../run.ts';
import { type DemoCase, demoCasesOn } from './demo-cases.ts';
import { live } from './demo-steps.ts';

const day = 86_400_000;

/** The story of the demo cases starts before the oldest of them. */
export function demoBegins(now: Date): Date {
  return morning(now, Math.max(...demoCasesOn(now).map(({ daysAgo }) => daysAgo)) + 1);
}

type Step = { readonly at: Date; readonly run: () => Promise<void> };

/** Lives through the demo cases day by day, on the product's own pages, and ends at this moment. */
export async function makeDemo({ origin, time }: LocalSystem): Promise<void> {
  const now = new Date();
  const days = Map.groupBy(
    demoCasesOn(now).flatMap((demo) => stepsOf(demo, origin, now)),
    ({ at }) => at.getTime(),
  );
  for (const [at, steps] of [...days].toSorted(([one], [other]) => one - other)) {
    await time.to(new Date(at));
    await Promise.all(steps.map(({ run }) => run()));
  }
  await time.to(new Date());
}

function stepsOf(demo: DemoCase, origin: string, now: Date): readonly Step[] {
  const { municipality, language, person, isReport, daysAgo, answers } = demo;
  let reference = '';
  const site = `${origin}/${municipality}/${language}`;
  const file = async () => {
    const start = isReport ? 'melding/start' : 'soknad';
    reference = referenceOf(await apply(createBrowser(origin), { site, person, start, answers, anew: true }));
  };
  const others = demo.steps.map((step) => ({
    at: morning(now, daysAgo - step.after),
    run: () => live(step, { origin, municipality, language, person, reference, today: now }),
  }));
  return [{ at: morning(now, daysAgo), run: file }, ...others];
}

/** Ten o'clock, more or less, so many days ago. */
function morning(now: Date, daysAgo: number): Date {
  const that = new Date(now.getTime() - daysAgo * day);
  that.setUTCHours(9, 0, 0, 0);
  return that;
}
