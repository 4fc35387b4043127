import { describe, expect, test } from 'vitest';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { receivedAt } from '../../support/domain-builders.ts';
import { adrian, dag, hanna, kari, liv, reidun, sindre, staffWorld } from './staff-world.ts';

const queue = '/masoy/ansatt/';

/** The references on the page, in their order. */
const listed = (html: string) => [...html.matchAll(/ip-queue__reference[^>]*>([A-Z0-9 ]+)</g)].map(([, name]) => name);

async function threeCases() {
  const world = staffWorld();
  await world.file({ reference: 'AAAA2222', at: receivedAt });
  await world.file({ reference: 'CCCC2222', at: new Date('2026-02-04T09:00:00Z') });
  await world.file({ reference: 'DDDD2222', at: new Date('2026-02-09T09:00:00Z'), application: { callMe: true } });
  return world;
}

describe('the queue', () => {
  test('has what is overdue first, and the days as words', async () => {
    const world = await threeCases();
    const { body } = await (await world.signIn(hanna)).get(queue);
    expect(listed(body)).toEqual(['CCCC 2222', 'DDDD 2222', 'AAAA 2222']);
    expect(body).toContain('2 dager over fristen');
    expect(body).toContain('3 dager igjen');
    expect(body).toContain('27 dager igjen');
    expect(body).toContain('Vil bli ringt');
  });

  test('names nobody of the cases', async () => {
    const world = await threeCases();
    const { body } = await (await world.signIn(hanna)).get(queue);
    expect(body).not.toMatch(/Syntetisk|40000031|post\.example/);
  });

  test('shows a leader the own unit, and no choice of units where there is one', async () => {
    const world = staffWorld();
    await world.file({ reference: 'AAAA2222', application: { unit: 'sykeavdelingen' } });
    await world.file({ reference: 'CCCC2222' });
    const { body } = await (await world.signIn(sindre)).get(queue);
    expect(listed(body)).toEqual(['AAAA 2222']);
    expect(body).not.toContain('Enheter');
  });

  test('lets the coordinating unit choose among all units', async () => {
    const world = staffWorld();
    await world.file({ reference: 'AAAA2222', application: { unit: 'sykeavdelingen' } });
    const browser = await world.signIn(kari);
    expect(listed((await browser.get(queue)).body)).toEqual([]);
    expect(listed((await browser.get(`${queue}?enhet=sykeavdelingen&liste=open`)).body)).toEqual(['AAAA 2222']);
  });

  test('keeps restricted cases in a list of their own, for those who may see them', async () => {
    const world = staffWorld();
    const application = { unit: 'sykeavdelingen', protectedAddress: true };
    await world.file({ reference: 'AAAA2222', application });
    const leader = await world.signIn(sindre);
    expect(listed((await leader.get(queue)).body)).toEqual([]);
    expect(listed((await leader.get(`${queue}?liste=restricted`)).body)).toEqual(['AAAA 2222']);
    const employee = await world.signIn(kari);
    const all = await employee.get(`${queue}?enhet=sykeavdelingen`);
    expect(all.body).not.toContain('restricted');
    expect((await employee.get(`${queue}?enhet=sykeavdelingen&liste=restricted`)).statusCode).toBe(404);
  });

  test.each(['?enhet=hjemmetjenesten', '?enhet=finnes-ikke', '?liste=finnes-ikke'])(
    'answers the same 404 for a list that is not theirs or not there: %s',
    async (query) => {
      const world = staffWorld();
      expect((await (await world.signIn(sindre)).get(queue + query)).statusCode).toBe(404);
    },
  );

  test('is not where the service desk lands: that is where it registers', async () => {
    const world = await threeCases();
    const { statusCode, headers } = await (await world.signIn(reidun)).get(queue);
    expect([statusCode, headers?.['location']]).toEqual([303, '/masoy/ansatt/registrer']);
  });

  test('is not where an administrator lands: that is the settings', async () => {
    const world = await threeCases();
    const { statusCode, headers } = await (await world.signIn(adrian)).get(queue);
    expect([statusCode, headers?.['location']]).toEqual([303, '/masoy/ansatt/innstillinger']);
  });

  test('goes on from page to page', async () => {
    const world = staffWorld();
    const letters = [...'ACDEFGHJKM'];
    const references = letters.flatMap((one) => letters.slice(0, 6).map((two) => `${one}${two}AA2222`));
    for (const reference of references) await world.file({ reference });
    const browser = await world.signIn(dag);
    const first = await browser.get(queue);
    const next = /href="([^"]*side=[^"]*)"/.exec(first.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = await browser.get(next);
    expect([...listed(first.body), ...listed(second.body)]).toHaveLength(60);
    expect(new Set([...listed(first.body), ...listed(second.body)]).size).toBe(60);
    expect(second.body).toContain('Til første side');
  });

  test('is nynorsk where the municipality is', async () => {
    const world = staffWorld();
    await world.file({ municipality: fjordsund, application: { unit: 'helse' } });
    const { body } = await (await world.signIn(liv)).get('/fjordsund/ansatt/');
    expect(body).toContain('lang="nn"');
    expect(body).toContain('27 dagar igjen');
    expect(body).toContain('Motteken');
  });
});

describe('the search', () => {
  test.each(['AAAA2222', 'aaaa 2222', ' AAAA-2222 '])('finds a case by «%s»', async (typed) => {
    const world = await threeCases();
    const found = await (await world.signIn(hanna)).get(`${queue}?${new URLSearchParams({ sok: typed })}`);
    expect(found.statusCode).toBe(303);
    expect(found.headers?.['location']).toBe('/masoy/ansatt/sak/AAAA2222');
  });

  test.each(['AAAA2222', 'ZZZZ2222', 'Siv Syntetisk'])(
    'says the same of a foreign and of no reference: %s',
    async (typed) => {
      const world = await threeCases();
      const found = await (await world.signIn(sindre)).get(`${queue}?${new URLSearchParams({ sok: typed })}`);
      expect(found.statusCode).toBe(200);
      expect(found.body).toContain('Du har ingen sak med den referansen.');
    },
  );
});
