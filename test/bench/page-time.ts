import { apply, aSite, type Browser, fillIn } from '../functions/citizen-site/browser.ts';
import { shortForm, wholeForm } from '../functions/citizen-site/posted-steps.ts';
import { aWorld, kari, siv, type World } from '../functions/citizen-site/site-under-test.ts';
import { citizenWeb } from '../web/support/citizen-web.ts';
import { acts, carryOut, type Life } from './acts.ts';
import { besideFloor, type Figure, percentile } from './report.ts';
import { type BenchStores, withStores } from './stores.ts';

const warmUp = 15;
const rounds = 120;

/** How long each page takes the function, from the gateway's event to its reply, beside a handler that does nothing. */
export async function pageTime(endpoint: string): Promise<readonly Figure[]> {
  return withStores(endpoint, async (stores) => {
    const world: World = { ...aWorld(), ...stores };
    const pages = await pagesOf(world, stores);
    const times = await timed({ ...pages, 'an empty handler': emptyHandler() });
    const floor = percentile(times['an empty handler'] ?? [], 95);
    return Object.keys(pages).map((name) =>
      besideFloor({ name: `${name}, server time p95`, value: percentile(times[name] ?? [], 95), unit: 'ms' }, floor),
    );
  });
}

type Visits = Readonly<Record<string, () => Promise<unknown>>>;

/** Two people: one on their way through the form, one with a plan. */
async function pagesOf(world: World, stores: BenchStores): Promise<Visits> {
  const site = aSite(world);
  const [applying, following] = [await site.signedIn(siv), await site.signedIn(kari)];
  const reference = await withPlan(following, stores);
  await fillIn(applying, shortForm);
  const get = (browser: Browser, path: string) => async () => {
    const { status } = await browser.get(`/masoy/nb/${path}`);
    if (status !== 200) throw new Error(`${path}: ${status}`);
  };
  return {
    'front page': get(site.visitor, ''),
    'a step of the form': get(applying, 'soknad/personen'),
    'check page': get(applying, 'soknad/se-over'),
    'my cases': get(following, 'min-sak'),
    'my case, with a plan': get(following, `min-sak/${reference}`),
    'consent form': get(following, `samtykke/${reference}`),
    decision: get(following, `min-sak/${reference}/svar`),
  };
}

async function withPlan(browser: Browser, stores: BenchStores): Promise<string> {
  const reference = await apply(browser, wholeForm);
  const ipCase = await stores.cases.find({ municipality: 'masoy', reference });
  if (!ipCase) throw new Error('not applied');
  let life: Life = { ipCase, events: [] };
  for (const [name, act] of Object.entries(acts)) {
    if (!name.startsWith('withdraw')) life = await carryOut(act, life, stores);
  }
  return reference;
}

/** The same way in and out, with nothing between. */
function emptyHandler(): () => Promise<unknown> {
  const answer = async () => ({ status: 200, headers: {}, cookies: [], body: '' });
  const { send } = citizenWeb({ routes: [{ method: 'GET', path: 'tom', access: 'public', answer }] });
  return () => send({ path: '/masoy/nb/tom' });
}

/** Milliseconds by name; each round visits every page once, so that noise of the machine falls on all alike. */
async function timed(visits: Visits): Promise<Readonly<Record<string, readonly number[]>>> {
  const times: Record<string, number[]> = {};
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, visit] of Object.entries(visits)) {
      const began = performance.now();
      await visit();
      if (round >= 0) times[name] = [...(times[name] ?? []), performance.now() - began];
    }
  }
  return times;
}
