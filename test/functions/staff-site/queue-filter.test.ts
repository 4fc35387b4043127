import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day, instant } from '../../../shared/domain/calendar/day.ts';
import { appointStandIn } from '../../../shared/domain/planning/replace-coordinator.ts';
import type { Task } from '../../../shared/domain/telling/notice.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { hanna, kari, koord, petra, sindre, staffWorld } from './staff-world.ts';
import { on, stageIn, type World } from './staged-case.ts';

const queue = '/masoy/ansatt/';

/** The references on the page, in their order. */
const listed = (html: string) => [...html.matchAll(/ip-queue__reference[^>]*>([A-Z0-9 ]+)</g)].map(([, name]) => name);
const linkTo = (html: string, words: string) =>
  new RegExp(`href="([^"]*)"[^>]*>${words}<`).exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';

const letters = [...'ACDEFGHJKMNPQRTUVWXY'];
/** As many different references. */
const references = (count: number) =>
  letters.flatMap((one) => letters.map((two) => `${one}${two}AA2222`)).slice(0, count);

async function take(world: World, reference: string): Promise<void> {
  const browser = await world.signIn(hanna);
  await browser.post(`/masoy/ansatt/sak/${reference}/take`, { version: '1' });
}

describe('a list that is narrowed', () => {
  test('by status, and says how many fit', async () => {
    const world = staffWorld();
    for (const reference of ['AAAA2222', 'CCCC2222', 'DDDD2222']) await world.file({ reference });
    await take(world, 'CCCC2222');
    const { body } = await (await world.signIn(hanna)).get(`${queue}?status=in-progress`);
    expect(listed(body)).toEqual(['CCCC 2222']);
    expect(body).toContain('1 sak passer.');
    expect(body).toContain('<option value="in-progress" selected>');
    expect(body).toContain('<details class="ip-fold" open>');
  });

  test('by a flag', async () => {
    const world = staffWorld();
    await world.file({ reference: 'AAAA2222', application: { callMe: true } });
    await world.file({ reference: 'CCCC2222' });
    const browser = await world.signIn(hanna);
    expect(listed((await browser.get(`${queue}?merke=ring-me`)).body)).toEqual(['AAAA 2222']);
    expect(listed((await browser.get(`${queue}?merke=complaint`)).body)).toEqual([]);
  });

  test('to those who have not been told, until somebody has rung or written', async () => {
    const world = staffWorld();
    await world.file({ reference: 'AAAA2222' });
    const ipCase = await world.file({ reference: 'CCCC2222' });
    const createdAt = instant(on('2026-03-06'));
    const task: Task = { id: 'ring-or-write:1', kind: 'ring-or-write', about: 'decision-ready', createdAt };
    const after = { ...ipCase, version: 2 };
    await world.commit({ before: ipCase, after, events: [], notices: [], tasks: [task] });
    const browser = await world.signIn(hanna);
    const shown = await browser.get(`${queue}?merke=notice-failed`);
    expect(listed(shown.body)).toEqual(['CCCC 2222']);
    expect((await browser.get('/masoy/ansatt/sak/CCCC2222')).body).toContain('Beskjed ikke gitt');
    await browser.post('/masoy/ansatt/sak/CCCC2222/task-done', { version: '2', task: task.id });
    expect(listed((await browser.get(`${queue}?merke=notice-failed`)).body)).toEqual([]);
    expect((await browser.get('/masoy/ansatt/sak/CCCC2222')).body).not.toContain('Beskjed ikke gitt');
  });

  test('to one’s own, to nobody’s, to a coordinator’s with what they stand in for', async () => {
    const world = staffWorld();
    for (const reference of ['AAAA2222', 'CCCC2222']) await world.file({ reference });
    await take(world, 'CCCC2222');
    const browser = await world.signIn(hanna);
    expect(listed((await browser.get(`${queue}?hvem=mine`)).body)).toEqual(['CCCC 2222']);
    expect(listed((await browser.get(`${queue}?hvem=ingen`)).body)).toEqual(['AAAA 2222']);
    const ipCase = await stageIn(world, 'coordinated', { reference: 'DDDD2222' });
    await stageIn(world, 'coordinated', { reference: 'EEEE2222', coordinator: 'dag.dal' });
    const terms = { standIn: 'petra.perm', until: day('2026-03-25'), staffId: 'hanna.hav', now: on('2026-03-20') };
    await world.commit(changeOf(appointStandIn(ipCase, terms, masoy)));
    const plans = async (who: string) =>
      listed((await (await world.signIn(hanna)).get(`${queue}?liste=plan&hvem=${who}`)).body);
    expect(await plans('kari.koord')).toEqual(['DDDD 2222']);
    expect(await plans('petra.perm')).toEqual(['DDDD 2222']);
    expect(await plans('dag.dal')).toEqual(['EEEE 2222']);
    expect(await plans('ingen')).toEqual([]);
    world.at('2026-03-26T10:00:00Z');
    expect(await plans('petra.perm')).toEqual([]);
  });

  test('to what is overdue, which is also a group of its own in the whole list', async () => {
    const world = staffWorld();
    await world.file({ reference: 'AAAA2222' });
    await world.file({ reference: 'CCCC2222', at: new Date('2026-02-04T09:00:00Z') });
    const browser = await world.signIn(hanna);
    const whole = (await browser.get(queue)).body;
    expect(whole).toMatch(/<h3[^>]*>Over fristen<\/h3>.*CCCC 2222.*<h3[^>]*>Ikke over fristen<\/h3>.*AAAA 2222/s);
    expect(listed((await browser.get(`${queue}?over=ja`)).body)).toEqual(['CCCC 2222']);
  });

  test('is not overdue where nothing is owed: an answered case waits for the person', async () => {
    const world = staffWorld();
    await stageIn(world, 'decided', { reference: 'AAAA2222', outcome: 'refused' });
    world.at('2026-03-20T10:00:00Z');
    const browser = await world.signIn(hanna);
    expect(listed((await browser.get(`${queue}?liste=waiting`)).body)).toEqual(['AAAA 2222']);
    expect(listed((await browser.get(`${queue}?liste=waiting&over=ja`)).body)).toEqual([]);
  });

  test('keeps what was chosen from page to page, and gives all that fit, each once', async () => {
    const world = staffWorld();
    const all = references(120);
    for (const [index, reference] of all.entries()) {
      await world.file({ reference, application: { callMe: index % 2 === 0 } });
    }
    const browser = await world.signIn(hanna);
    const first = (await browser.get(`${queue}?merke=ring-me`)).body;
    expect(listed(first)).toHaveLength(50);
    expect(first).toMatch(/50 saker passer, av de \d+ vi har sett gjennom\. Listen er lengre\./);
    const second = (await browser.get(linkTo(first, 'Let videre i listen'))).body;
    expect(second).toContain('10 saker til passer.');
    expect(new Set([...listed(first), ...listed(second)]).size).toBe(60);
  });

  test('looks through a bounded part of a long list for one page, and says so', async () => {
    let reads = 0;
    const world = staffWorld((cases) => ({
      ...cases,
      queue: (...asked) => {
        reads += 1;
        return cases.queue(...asked);
      },
    }));
    const all = letters.flatMap((one) =>
      letters.flatMap((two) => ['2222', '3333'].map((end) => `${one}${two}AA${end}`)),
    );
    for (const reference of all.slice(0, 560)) await world.file({ reference });
    const last = all.slice(0, 560).toSorted().at(-1) ?? '';
    await take(world, last);
    const browser = await world.signIn(hanna);
    reads = 0;
    const first = (await browser.get(`${queue}?status=in-progress`)).body;
    expect(reads).toBeLessThanOrEqual(11);
    expect(listed(first)).toEqual([]);
    expect(first).toContain('0 saker passer, av de 500 vi har sett gjennom. Listen er lengre.');
    const second = (await browser.get(linkTo(first, 'Let videre i listen'))).body;
    expect(listed(second)).toEqual([`${last.slice(0, 4)} ${last.slice(4)}`]);
  });

  test.each(['?status=decided', '?merke=restricted', '?hvem=finnes.ikke', '?over=kanskje', '?merke='])(
    'shows the whole list for what it does not have: %s',
    async (query) => {
      const world = staffWorld();
      await world.file({ reference: 'AAAA2222' });
      const { body } = await (await world.signIn(hanna)).get(queue + query);
      expect(listed(body)).toEqual(['AAAA 2222']);
      expect(body).toContain('<details class="ip-fold"><summary>');
    },
  );
});

describe('all units together', () => {
  async function twoUnits() {
    const world = staffWorld();
    for (const [index, reference] of references(80).entries()) {
      const unit = index % 2 === 0 ? 'sykeavdelingen' : 'hjemmetjenesten';
      const at = new Date(Date.UTC(2026, 1, 1 + (index % 20), 9));
      await world.file({ reference, at, application: { unit } });
    }
    return world;
  }

  test('are one list by date, page by page, with the unit of each case', async () => {
    const world = await twoUnits();
    const browser = await world.signIn(kari);
    const first = (await browser.get(`${queue}?enhet=alle&liste=open`)).body;
    const second = (await browser.get(linkTo(first, 'Neste side'))).body;
    const both = [...listed(first), ...listed(second)];
    expect([listed(first).length, listed(second).length]).toEqual([50, 30]);
    expect(new Set(both).size).toBe(80);
    expect(first).toContain('Alle enheter: åpne');
    expect(first).toContain('Mottatt · Sykeavdelingen');
    const deadlines = [...`${first}${second}`.matchAll(/(-?\d+) dager (igjen|over fristen)/g)].map(([, days, way]) =>
      way === 'igjen' ? Number(days) : -Number(days),
    );
    expect(deadlines).toEqual(deadlines.toSorted((a, b) => a - b));
  });

  test('can be narrowed as well', async () => {
    const world = await twoUnits();
    const browser = await world.signIn(kari);
    const { body } = await browser.get(`${queue}?enhet=alle&liste=open&merke=ring-me`);
    expect(body).toContain('0 saker passer.');
  });

  test('are not for whoever has one unit, and show restricted cases to those named for them alone', async () => {
    const world = staffWorld();
    await world.file({ reference: 'AAAA2222', application: { unit: 'sykeavdelingen', protectedAddress: true } });
    expect((await (await world.signIn(sindre)).get(`${queue}?enhet=alle`)).statusCode).toBe(404);
    expect((await (await world.signIn(kari)).get(`${queue}?enhet=alle&liste=restricted`)).statusCode).toBe(404);
    const leader = await world.signIn(hanna);
    expect(listed((await leader.get(`${queue}?enhet=alle&liste=restricted`)).body)).toEqual(['AAAA 2222']);
    expect(listed((await leader.get(`${queue}?enhet=alle&liste=open`)).body)).toEqual([]);
  });

  test.each([koord, petra])('are no coordinator’s', async (employee) => {
    const world = staffWorld();
    expect((await (await world.signIn(employee)).get(`${queue}?enhet=alle`)).statusCode).toBe(404);
  });
});
