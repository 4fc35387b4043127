import type { Page } from 'playwright-core';
import * as z from 'zod/mini';

const stop = z.object({ place: z.number(), name: z.string(), shown: z.boolean(), inView: z.boolean() });

export type Stop = z.infer<typeof stop>;

/** What Tab stops at, in the order the document has it: one for each link, button and field, one for a group of radios. */
export async function expectedStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canStop = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ].filter(
      // What is folded away has a place on the page and no stop.
      (element) => element.tabIndex >= 0 && element.getClientRects().length > 0 && element.checkVisibility(),
    );
    const radioOf = (element: HTMLElement) =>
      element instanceof HTMLInputElement && element.type === 'radio' ? element : undefined;
    const isStop = (element: HTMLElement) => {
      const radio = radioOf(element);
      if (!radio) return true;
      const group = canStop.flatMap((each) => radioOf(each) ?? []).filter(({ name }) => name === radio.name);
      return radio === (group.find(({ checked }) => checked) ?? group[0]);
    };
    const stops = canStop.filter(isStop);
    for (const [place, element] of stops.entries()) element.dataset['place'] = String(place);
    return stops.length;
  });
}

/** Presses Tab that many times from the top of the page, and tells where it stopped and whether that could be seen. */
export async function tabThrough(page: Page, count: number): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    scrollTo(0, 0);
  });
  const stops: Stop[] = [];
  for (let press = 0; press < count; press += 1) {
    await page.keyboard.press('Tab');
    stops.push(stop.parse(await page.evaluate(here)));
  }
  return stops;
}

function here(): unknown {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return {};
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return {
    place: Number(element.dataset['place'] ?? -1),
    name: `${element.tagName} ${element.id || element.textContent}`,
    shown: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
    inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  };
}
