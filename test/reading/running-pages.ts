import { createBrowser, signInAs } from '../../infra/local/browser.ts';
import { answersOf } from '../support/filing.ts';
import { type Tour, tour, type Visited } from './tour.ts';

type Norwegian = 'nb' | 'nn';

/** Those with demo cases; between them they have one in every state. */
const people = ['per', 'tora', 'emil', 'mona', 'viktor', 'amina', 'omar'];
const reference = /\b[A-Z\d]{8}\b/g;

/** A case's pages look different from state to state: all are visited, and have the same name. */
const pageName = (path: string) => path.replace(reference, 'sak').replace(/\?.*/, '') || 'front';

/** What the citizens of Måsøy read on a running service: what anybody may open, their cases, the steps of the form. */
export async function citizensRead(origin: string, language: Norwegian): Promise<readonly Visited[]> {
  const base = `/masoy/${language}/`;
  const visitor = createBrowser(origin);
  const start = ['', 'uten-id?grunn=niva', 'uten-id?grunn=nede', 'uten-id?grunn=avbrutt', 'finnes-ikke'];
  const pages = [
    ...(await tourOf({ base, start, open: opening(visitor.get, origin) })),
    ...(await steps(origin, base)),
  ];
  for (const person of people) {
    const browser = createBrowser(origin);
    await signInAs(browser, `${origin}${base}min-sak`, person);
    pages.push(...(await tourOf({ base, start: ['min-sak', 'soknad'], open: opening(browser.get, origin) })));
  }
  return pages;
}

const offices = {
  nb: { municipality: 'masoy', names: ['hanna.hav', 'kari.koord', 'adrian.admin'] },
  nn: { municipality: 'fjordsund', names: ['liv.lund', 'kjersti.kvam', 'anders.aas'] },
} as const;

/** What the leader, the coordinator and the administrator of the sample in this language read. */
export async function staffRead(origin: string, language: Norwegian): Promise<readonly Visited[]> {
  const { municipality, names } = offices[language];
  const base = `/${municipality}/ansatt/`;
  const pages: Visited[] = [];
  for (const name of names) {
    const browser = createBrowser(origin);
    await signInAs(browser, `${origin}${base}`, name);
    pages.push(...(await tourOf({ base, start: ['', 'planer'], open: opening(browser.get, origin) })));
  }
  return pages.map(({ key, html }) => ({ key: `ansatt/${key}`, html }));
}

async function tourOf(plan: Omit<Tour, 'key'>): Promise<readonly Visited[]> {
  const pages = await tour({ ...plan, key: (path) => path });
  return pages.map(({ key, html }) => ({ key: key === 'front' ? key : pageName(key), html }));
}

type Get = (url: string) => Promise<{ readonly url: string; readonly text: string }>;

/** A page that asks for a sign-in ends at the provider, and is none of ours. */
function opening(get: Get, origin: string): Tour['open'] {
  return async (path) => {
    const { url, text } = await get(`${origin}${path}`);
    return { html: new URL(url).origin === origin ? text : '' };
  };
}

/** Every step of the form empty and sent with nothing in it, then answered; up to the check page. */
async function steps(origin: string, base: string): Promise<readonly Visited[]> {
  const browser = createBrowser(origin);
  const answers: Readonly<Record<string, object>> = answersOf({ municipality: 'masoy', person: 'ida' });
  const pages: Visited[] = [];
  await signInAs(browser, `${origin}${base}soknad`, 'ida');
  let page = await browser.submit(await browser.get(`${origin}${base}soknad`));
  for (let count = 0; count < 12; count += 1) {
    const step = new URL(page.url).pathname.slice(base.length);
    pages.push({ key: step, html: page.text });
    if (step.endsWith('/se-over')) return pages;
    pages.push({ key: step, html: (await browser.submit(page)).text });
    page = await browser.submit(page, { values: { ...answers[step.split('/').at(-1) ?? ''] } });
  }
  throw new Error('the form did not end');
}
