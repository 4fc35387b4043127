import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { needsChanged } from '../../../shared/domain/planning/needs-changed.ts';
import { appointStandIn } from '../../../shared/domain/planning/replace-coordinator.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { adrian, dag, hanna, kari, koord, petra, reidun, staffWorld } from './staff-world.ts';
import { address, consent, on, staged, stageIn, stored } from './staged-case.ts';

const plans = '/masoy/ansatt/planer';

/** The references on the page, in their order. */
const listed = (html: string) => [...html.matchAll(/ip-queue__reference[^>]*>([A-Z0-9 ]+)</g)].map(([, name]) => name);

/** The cases of a list, without the choices above them. */
const rowsIn = (html: string) => html.slice(html.indexOf('ip-queue__rows'));

describe('my plans', () => {
  test('are the cases one coordinates, with what is due first at the top and the days as words', async () => {
    const world = staffWorld();
    await stageIn(world, 'planned', { reference: 'AAAA2222' });
    await stageIn(world, 'coordinated', { reference: 'CCCC2222' });
    await stageIn(world, 'coordinated', { reference: 'DDDD2222', coordinator: 'dag.dal' });
    world.at('2026-06-15T10:00:00Z');
    const { body } = await (await world.signIn(koord)).get(plans);
    expect(listed(body)).toEqual(['CCCC 2222', 'AAAA 2222']);
    expect(body).toContain('4 dager over fristen');
    expect(body).toContain('Lag planen innen 11. juni 2026');
    expect(body).toContain('Revider planen innen 30. april 2027');
    expect(body).not.toMatch(/Syntetisk|40000031|post\.example/);
  });

  test('say what is missing, and what is to be done', async () => {
    const { world, browser } = await staged('coordinated', { as: koord, wish: { coordinator: 'yes' } });
    expect((await browser.get(plans)).body).toContain('Mangler samtykke til plan');
    await consent(world, { wish: { plan: 'yes' }, now: on('2026-03-20') });
    expect((await browser.get(plans)).body).not.toContain('Mangler samtykke');
  });

  test('show a paused plan with the question that it leaves', async () => {
    const { world, browser } = await staged('planned', { as: koord });
    await consent(world, { wish: { plan: 'no' }, now: on('2026-05-03') });
    const { body } = await browser.get(plans);
    expect(body).toContain('Planen er på pause');
    expect(body).toContain('Ingen frist nå');
    expect(body).toContain('1 oppgave');
  });

  test('hold those one stands in for, until the day is over', async () => {
    const { world, ipCase } = await staged('coordinated');
    const terms = { standIn: 'petra.perm', until: day('2026-03-25'), staffId: 'hanna.hav', now: on('2026-03-20') };
    await world.commit(changeOf(appointStandIn(ipCase, terms, masoy)));
    const shown = await (await world.signIn(petra)).get(plans);
    expect(listed(shown.body)).toEqual(['ACDE 2346']);
    expect(shown.body).toContain('Du er vikar for Kari Koord til og med 25. mars 2026');
    world.at('2026-03-26T10:00:00Z');
    const after = await (await world.signIn(petra)).get(plans);
    expect(listed(after.body)).toEqual([]);
    expect(after.body).toContain('Du er ikke koordinator i noen sak nå.');
    expect(listed((await (await world.signIn(koord)).get(plans)).body)).toEqual(['ACDE 2346']);
  });

  test('begin with what one has today, however many one stood in for before', async () => {
    const world = staffWorld();
    const letters = [...'ACDEFGHJKM'];
    const terms = { standIn: 'petra.perm', until: day('2026-03-25'), staffId: 'hanna.hav', now: on('2026-03-20') };
    for (const reference of letters.flatMap((one) => letters.slice(0, 6).map((two) => `${one}${two}AA2222`))) {
      const ipCase = await stageIn(world, 'coordinated', { reference });
      await world.commit(changeOf(appointStandIn(ipCase, terms, masoy)));
    }
    await stageIn(world, 'planned', { reference: 'PPPP2222', coordinator: 'petra.perm' });
    const shown = await (await world.signIn(petra)).get(plans);
    expect(listed(shown.body)).toEqual(['PPPP 2222']);
  });

  test('say what a plan lacks: not made, its revision late, needs that have changed', async () => {
    const unmade = await staged('coordinated', { as: koord });
    expect((await unmade.browser.get(plans)).body).toContain('Planen er ikke laget');
    const { world, ipCase, browser } = await staged('planned', { as: koord });
    expect((await browser.get(plans)).body).toContain('Ingenting');
    await world.commit(changeOf(needsChanged(ipCase, { text: '', timeline: [], now: on('2026-05-04') }, masoy)));
    const { body } = await browser.get(plans);
    expect(body).toContain('Personen sier at behovene er endret');
    expect(body).toContain('1 oppgave');
    world.at('2027-05-03T10:00:00Z');
    const late = (await (await world.signIn(koord)).get(plans)).body;
    expect(late).toContain('Revisjonen er forsinket');
    expect(late).toContain('Planens periode er over');
  });

  test('are a table with a caption and headers, one row a plan', async () => {
    const { browser } = await staged('planned', { as: koord });
    const { body } = await browser.get(plans);
    expect(body).toMatch(/<table[^>]*><caption>Sakene dine<\/caption>/);
    expect(body.match(/<th scope="col">/g)).toHaveLength(3);
    expect(body.match(/<th scope="row">/g)).toHaveLength(1);
  });

  test('lose a case that is closed, or given to another', async () => {
    const { world, browser, version } = await staged('planned', { as: koord });
    await browser.post(`${address}/close`, { version, reason: 'moved' });
    expect(listed((await browser.get(plans)).body)).toEqual([]);
    const changed = await staged('planned');
    await changed.browser.post(`${address}/appoint`, { version: changed.version, coordinator: 'dag.dal' });
    expect(listed((await (await changed.world.signIn(koord)).get(plans)).body)).toEqual([]);
    expect(listed((await (await changed.world.signIn(dag)).get(plans)).body)).toEqual(['ACDE 2346']);
    expect(await stored(world)).toMatchObject({ status: 'closed' });
  });

  test('mark a restricted case and name nobody in it', async () => {
    const { browser } = await staged('coordinated', { as: koord, application: { protectedAddress: true } });
    const { body } = await browser.get(plans);
    expect(listed(body)).toEqual(['ACDE 2346']);
    expect(body).toContain('Skjermet');
  });

  test('go on from page to page', async () => {
    const world = staffWorld();
    const letters = [...'ACDEFGHJKM'];
    const references = letters.flatMap((one) => letters.slice(0, 6).map((two) => `${one}${two}AA2222`));
    for (const reference of references) await stageIn(world, 'coordinated', { reference });
    const browser = await world.signIn(koord);
    const first = await browser.get(plans);
    const next = /href="([^"]*planer\?side=[^"]*)"/.exec(first.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = await browser.get(next);
    expect(new Set([...listed(first.body), ...listed(second.body)]).size).toBe(60);
    expect(second.body).toContain(`href="${plans}">Til første side`);
  });

  test('are where somebody without a queue lands', async () => {
    const { browser } = await staged('coordinated', { as: koord });
    const front = await browser.get('/masoy/ansatt/');
    expect([front.statusCode, front.headers?.['location']]).toEqual([303, plans]);
    expect((await browser.get(plans)).body).not.toContain('Til saklisten');
    const found = await browser.get('/masoy/ansatt/?sok=acde-2346');
    expect(found.headers?.['location']).toBe(address);
  });

  test('and the queue lead to each other, for whoever has both', async () => {
    const { browser } = await staged('coordinated', { as: hanna });
    expect((await browser.get('/masoy/ansatt/')).body).toContain(`href="${plans}">Mine planer</a>`);
    expect((await browser.get(plans)).body).toContain('<a href="/masoy/ansatt/">Saker</a>');
  });

  test('are not for administrators, nor for whoever is not signed in', async () => {
    const { world } = await staged('coordinated');
    expect((await (await world.signIn(adrian)).get(plans)).statusCode).toBe(403);
    expect((await (await world.signIn(reidun)).get(plans)).statusCode).toBe(403);
    expect((await world.send({ method: 'GET', address: plans })).statusCode).toBe(303);
  });
});

describe('the queue after the decision', () => {
  const queue = '/masoy/ansatt/?enhet=hjemmetjenesten&liste=';

  test('has cases without a coordinator among the answered, with what is owed and until when', async () => {
    const { browser } = await staged('decided');
    const { body } = await browser.get(`${queue}waiting`);
    expect(listed(body)).toEqual(['ACDE 2346']);
    expect(body).toContain('13 dager igjen');
    expect(body).toContain('Oppnevn koordinator innen 26. mars 2026');
    expect(rowsIn(body)).toContain('Mangler samtykke til koordinator');
  });

  test('says that the date has passed', async () => {
    const { world } = await staged('consented');
    world.at('2026-03-28T10:00:00Z');
    const { body } = await (await world.signIn(hanna)).get(`${queue}waiting`);
    expect(body).toContain('2 dager over fristen');
    expect(rowsIn(body)).not.toContain('Mangler samtykke');
  });

  test('has those with a coordinator in the list “Plan”, with their name', async () => {
    const { world, browser } = await staged('planned');
    const { body } = await browser.get(`${queue}plan`);
    expect(listed(body)).toEqual(['ACDE 2346']);
    expect(body).toContain('koordinator Kari Koord');
    expect(body).toContain('361 dager igjen');
    expect(body).toContain('aria-current="page">Plan</a>');
    expect(listed((await browser.get(`${queue}waiting`)).body)).toEqual([]);
    expect(listed((await (await world.signIn(kari)).get(`${queue}plan`)).body)).toEqual(['ACDE 2346']);
  });

  test('says since when a case was answered in which nothing is owed', async () => {
    const { browser } = await staged('decided', { outcome: 'refused' });
    expect((await browser.get(`${queue}waiting`)).body).toContain('Besvart 12. mars 2026');
  });
});
