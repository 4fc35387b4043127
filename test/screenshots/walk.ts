import type { Visitor } from '../journeys/visitor.ts';
import type { Language, Lens } from './camera.ts';

export type Walk = {
  readonly part: string;
  /** Where it starts, and what it keeps below: `/masoy/nb/`. Other languages are shown beside the first. */
  readonly base: string;
  readonly start: readonly string[];
  readonly languages: readonly Language[];
  /** Two addresses with the same key are the same page in the same state; nothing for pages to leave out. */
  readonly key: (path: string) => string | undefined;
};

/** Follows every link from page to page and photographs each once; gives back where it has been, by key. */
export async function walk(visitor: Visitor, lens: Lens, plan: Walk): Promise<ReadonlyMap<string, string>> {
  const been = new Map<string, string>();
  const ahead = plan.start.map((path) => `${plan.base}${path}`);
  const names = referenceNames();
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    const key = plan.key(path.slice(plan.base.length));
    if (key === undefined || been.has(key)) continue;
    been.set(key, path);
    const name = names(path.slice(plan.base.length)) || 'front';
    for (const language of plan.languages) {
      if (!(await opens(visitor, inLanguage(path, plan, language)))) break;
      await lens.take(visitor.page, { part: plan.part, name, language });
      if (language === plan.languages[0]) ahead.push(...(await linksOn(visitor, plan.base)));
    }
  }
  return been;
}

/** Whether a page stands there; one that asks for a sign-in, or is a file, does not. */
async function opens(visitor: Visitor, path: string): Promise<boolean> {
  try {
    await visitor.open(path);
  } catch (error) {
    if (error instanceof Error && error.message.includes('Download is starting')) return false;
    throw error;
  }
  return new URL(visitor.page.url()).origin === visitor.origin;
}

function inLanguage(path: string, { base, languages }: Walk, language: Language): string {
  if (languages.length === 1) return path;
  return `${base.replace(/\/\w\w\/$/, `/${language}/`)}${path.slice(base.length)}`;
}

async function linksOn({ page, origin }: Visitor, base: string): Promise<readonly string[]> {
  const links = await page
    .locator('a[href]:not([download])')
    .evaluateAll((all) => all.map((each) => String(Reflect.get(each, 'href'))));
  return links
    .map((href) => new URL(href))
    .filter((url) => url.origin === origin && url.pathname.startsWith(base))
    .map(({ pathname, search }) => `${pathname}${search}`);
}

/** References differ from run to run: `min-sak/K7M2R4TX` → `min-sak/1`. */
function referenceNames(): (path: string) => string {
  const seen: string[] = [];
  return (path) =>
    path.replace(reference, (found) => {
      if (!seen.includes(found)) seen.push(found);
      return String(seen.indexOf(found) + 1);
    });
}

export const reference = /\b[A-Z\d]{8}\b/;

/** The points of a plan that ask for texts look much the same, and so does one version of it as another. */
export function onePoint(path: string): string {
  const texts = path.replace(/(\/plan(?:-innhold)?\/)[2469]$/, '$1texts');
  return texts.replace(/(utskrift\/|endringer\/|deltaker\/|utgave=)\d+/, '$1');
}
