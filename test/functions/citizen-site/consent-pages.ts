import type { CaseEvent, ConsentEvent } from '../../../shared/domain/event.ts';
import { apply, aSite, type Browser, type Seen } from './browser.ts';
import { type PostedStep, wholeForm } from './posted-steps.ts';
import { aWorld, siv, type World } from './site-under-test.ts';

export type Applied = {
  readonly world: World;
  readonly site: ReturnType<typeof aSite>;
  readonly browser: Browser;
  readonly reference: string;
  /** Of the consent form. */
  readonly address: string;
  readonly myCase: string;
};

/** Somebody has applied in Måsøy and is still signed in. */
export async function applied(steps: readonly PostedStep[] = wholeForm, world: World = aWorld()): Promise<Applied> {
  const site = aSite(world);
  const browser = await site.signedIn(siv);
  const reference = await apply(browser, steps);
  const addresses = { address: `/masoy/nb/samtykke/${reference}`, myCase: `/masoy/nb/min-sak/${reference}` };
  return { world, site, browser, reference, ...addresses };
}

/** One service as it is typed: about health, in both directions, without dates. */
export function typedRow(index: number, overrides: PostedStep['fields'] = {}): PostedStep['fields'] {
  const cells: PostedStep['fields'] = {
    service: 'Nav',
    direction: 'both',
    areas: ['health'],
    except: '',
    ...overrides,
  };
  return Object.fromEntries(Object.entries(cells).map(([cell, value]) => [`sharing[${index}].${cell}`, value]));
}

export const yesToAll: PostedStep['fields'] = { plan: 'yes', coordinator: 'yes', ...typedRow(0) };

export async function caseOf({ world, reference }: Pick<Applied, 'world' | 'reference'>) {
  const ipCase = await world.cases.find({ municipality: 'masoy', reference });
  if (!ipCase) throw new Error('no such case');
  return ipCase;
}

export async function consents({ world, reference }: Pick<Applied, 'world' | 'reference'>) {
  const events = await world.cases.timeline({ municipality: 'masoy', reference });
  return events.filter((event): event is CaseEvent & ConsentEvent => event.type === 'consent');
}

export function shownOn({ html }: Seen): string {
  return /name="shown" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

/** The links in the page's main part. */
export function linksOn({ html }: Seen): readonly string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return [...main.matchAll(/ href="([^"]+)"/g)].map(([, href = '']) => href);
}

/** The same person at a site that is slow: something else happens just before its first change is stored. */
export function overtaken({ world }: Pick<Applied, 'world'>, meanwhile: () => Promise<unknown>): Promise<Browser> {
  let isFirst = true;
  const commit: World['cases']['commit'] = async (change) => {
    if (isFirst) {
      isFirst = false;
      await meanwhile();
    }
    return world.cases.commit(change);
  };
  return aSite({ ...world, cases: { ...world.cases, commit } }).signedIn(siv);
}
