import { act, apply, referenceOf } from './apply.ts';
import { type Browser, createBrowser, signInAs } from './browser.ts';
import { type DemoAct, type DemoCase, demoCases } from './demo-cases.ts';
import type { LocalSystem } from './run.ts';

const day = 86_400_000;

/** The story of the demo cases starts before the oldest of them. */
export function demoBegins(now: Date): Date {
  return morning(now, Math.max(...demoCases.map(({ daysAgo }) => daysAgo)) + 1);
}

type Step = { readonly at: Date; readonly run: () => Promise<void> };

/** Lives through the demo cases day by day, on the product's own pages, and ends at this moment. */
export async function makeDemo({ origin, time }: LocalSystem): Promise<void> {
  const now = new Date();
  const steps = demoCases.flatMap((demo) => stepsOf(demo, origin, now));
  for (const { at, run } of steps.toSorted((one, other) => one.at.getTime() - other.at.getTime())) {
    await time.to(at);
    await run();
  }
  await time.to(new Date());
}

function stepsOf(demo: DemoCase, origin: string, now: Date): readonly Step[] {
  let reference = '';
  const site = `${origin}/${demo.municipality}/${demo.language}`;
  const file = async () => {
    reference = referenceOf(await apply(createBrowser(origin), { site, person: demo.person, answers: demo.answers }));
  };
  const staffStep = (each: DemoAct): Step => ({
    at: morning(now, demo.daysAgo - each.after),
    run: async () => {
      const { municipality } = demo;
      const browser = await staffBrowser(origin, municipality, each.staff);
      await act(browser, {
        municipality,
        reference,
        action: each.action,
        ...(each.values ? { values: each.values } : {}),
      });
    },
  });
  return [{ at: morning(now, demo.daysAgo), run: file }, ...demo.acts.map(staffStep)];
}

async function staffBrowser(origin: string, municipality: string, staff: string): Promise<Browser> {
  const browser = createBrowser(origin);
  await signInAs(browser, `${origin}/${municipality}/ansatt/`, staff);
  return browser;
}

/** Ten o'clock, more or less, so many days ago. */
function morning(now: Date, daysAgo: number): Date {
  const that = new Date(now.getTime() - daysAgo * day);
  that.setUTCHours(9, 0, 0, 0);
  return that;
}
