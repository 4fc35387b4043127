import { describe, expect, test } from 'vitest';
import { caseActions, mayGo, type StaffPlace, staffPlaces } from '../../../functions/staff-site/access.ts';
import { staffPages } from '../../../functions/staff-site/handler.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { StaffRole } from '../../../shared/domain/settings/municipality.ts';
import { type Browser, type Employee, formToken, staffWorld } from './staff-world.ts';

type Placed = { readonly method: 'GET' | 'POST'; readonly path: string; readonly place: StaffPlace | undefined };

/** All pages behind sign-in, as the site itself has them. */
async function everyRoute(): Promise<readonly Placed[]> {
  const { routes, later } = staffPages(staffWorld().deps);
  const loaded = await Promise.all(later.map(({ load }) => load()));
  return [...routes, ...loaded.flat()].map((route) => ({
    method: route.method,
    path: route.path,
    place: 'place' in route ? staffPlaces.find((each) => each === route.place) : undefined,
  }));
}
const routes = await everyRoute();

const people: Readonly<Record<StaffRole, Employee>> = {
  leader: { staffId: 'sindre.sund', roles: ['leader'] },
  deputy: { staffId: 'dag.dal', roles: ['deputy'] },
  coordinator: { staffId: 'petra.perm', roles: ['coordinator'] },
  'coordinating-unit': { staffId: 'kari.koord', roles: ['coordinating-unit'] },
  registrar: { staffId: 'reidun.reg', roles: ['registrar'] },
  administrator: { staffId: 'adrian.admin', roles: ['administrator'] },
  auditor: { staffId: 'rune.revisor', roles: ['auditor'] },
  'break-glass': { staffId: 'vera.vakt', roles: ['break-glass'] },
};

/** With what an address must name: our case, its document, and every action there is. */
function addressesOf({ path }: Placed, reference = 'ACDE2346'): readonly string[] {
  const filled = path.replace(':reference', reference).replace(':id', 'document');
  const all = filled.includes(':action') ? caseActions.map((each) => filled.replace(':action', each)) : [filled];
  return all.map((each) => `/masoy/ansatt/${each.replace(/:\w+/g, 'noe')}`);
}

function send(browser: Browser, method: Placed['method'], address: string) {
  return method === 'GET' ? browser.get(address) : browser.post(address, { version: '1' });
}

test('every page behind sign-in belongs to a part of the site: none forgets to ask who comes', () => {
  expect(routes.length).toBeGreaterThan(8);
  expect(routes.filter(({ place }) => place === undefined)).toEqual([]);
});

describe.each(Object.entries(people))('%s', (_, employee) => {
  const closed = routes.filter(({ place }) => place && !mayGo(place, { ...employee, municipality: 'masoy' }, masoy));

  test('is turned away from every page of the parts that are not theirs, and nothing is done', async () => {
    const world = staffWorld();
    const filed = await world.file();
    const browser = await world.signIn(employee);
    for (const route of closed) {
      for (const address of addressesOf(route)) {
        const { statusCode } = await send(browser, route.method, address);
        expect([route.method, address, statusCode]).toEqual([route.method, address, 403]);
      }
    }
    expect(await world.stores.cases.find(filed)).toEqual(filed);
    expect(await world.stores.cases.views(filed)).toEqual([]);
  });

  test('opens, and does, nothing in a case of another municipality', async () => {
    const world = staffWorld();
    const { fjordsund } = await filedElsewhere(world);
    const browser = await world.signIn(employee);
    for (const route of routes.filter(({ path }) => path.includes(':reference'))) {
      for (const address of addressesOf(route, fjordsund.reference)) {
        const { statusCode, headers } = await send(browser, route.method, address);
        const isOpen = statusCode === 200 || String(headers?.['location']).includes('/sak/');
        expect([route.method, address, isOpen]).toEqual([route.method, address, false]);
      }
    }
    expect(await world.stores.cases.find(fjordsund)).toEqual(fjordsund);
    expect(await world.stores.cases.views(fjordsund)).toEqual([]);
  });
});

async function filedElsewhere(world: ReturnType<typeof staffWorld>) {
  const { fjordsund: municipality } = await import('../../../infra/municipalities/fjordsund.ts');
  return { fjordsund: await world.file({ municipality, reference: 'EFGH2346' }) };
}

test('a session of one municipality is none in another, whatever the page', async () => {
  const world = staffWorld();
  await world.signIn(people.leader);
  const cookie = `__Host-ip-ansatt-fjordsund=${'1'.padStart(43, 't')}`;
  for (const { method, path } of routes) {
    const address = `/fjordsund/ansatt/${path.replace(/:\w+/g, 'ACDE2346')}`;
    const form = method === 'POST' ? { form: { formToken, version: '1' }, origin: 'https://ip.example' } : {};
    const { headers, statusCode } = await world.send({ method, address, cookie, ...form });
    expect([address, statusCode, String(headers?.['location'] ?? '').split('?')[0]]).toEqual([
      address,
      303,
      '/fjordsund/ansatt/logg-inn',
    ]);
  }
});
