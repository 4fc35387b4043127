import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { sharingAreas } from '../../../shared/domain/consent/consent.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import type { PlanContent, PointVersion } from '../../../shared/domain/plan-record/points.ts';
import { appointCoordinator } from '../../../shared/domain/planning/appoint-coordinator.ts';
import { sharingTerms } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { aGoal, aMeasure, aParticipant, aPointVersion, wholePlan } from '../../support/plan-builders.ts';
import { kari, koord, petra } from './staff-world.ts';
import { address, consent, key, on, type Staged, staged, stored, typed, typedPlan, type World } from './staged-case.ts';

const plan = `${address}/plan-innhold`;
const goals = `${plan}/1`;

const oneGoal = { 'goals[0].id': '', 'goals[0].goal': 'Gå på skolen hver dag', 'goals[0].area': 'school' };

/** Puts a point there as the coordinator wrote it. */
async function put(world: World, content: PlanContent, overrides: Partial<PointVersion> = {}) {
  const version = aPointVersion({ lastRow: 3, content, ...overrides });
  expect(await world.stores.plans.write(await stored(world), version)).toBe('written');
}

async function putWhole(world: World) {
  const { goals: all = [], participants = [], measures = [], ...texts } = wholePlan();
  const { resources = '', needs = '', carryingOut = '' } = texts;
  await put(world, { goals: all, resources, needs });
  await put(world, { participants }, { point: 'participants' });
  await put(world, { measures }, { point: 'measures' });
  await put(world, { carryingOut }, { point: 'carryingOut' });
}

const writing = (more: Staged = {}) => staged('coordinated', { ...more, as: koord });
const latest = async ({ stores }: World) => stores.plans.latest(key);
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the plan of a case', () => {
  test('has nine points, and is one link away from the case', async () => {
    const { browser } = await writing();
    expect((await browser.get(address)).body).toContain(`href="${plan}"`);
    const { statusCode, body } = await browser.get(plan);
    expect(statusCode).toBe(200);
    expect([...body.matchAll(/<h2[^>]*>(\d)\. /g)].map(([, number]) => Number(number))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    expect([...body.matchAll(/plan-innhold\/(\d)"/g)].map(([, number]) => Number(number))).toEqual([1, 2, 4, 5, 6, 9]);
    expect(text(body)).toContain('Planen har ingen mål ennå. Planen har ingen tiltak ennå.');
    expect(text(body)).toContain('Koordinator Kari Koord');
  });

  test('that somebody looked is on record, for a point and for paper too', async () => {
    const { world, browser } = await writing();
    for (const page of [plan, goals, `${plan}/utskrift`, `${plan}/utgaver`]) {
      world.at(`2026-03-20T10:0${[plan, goals, `${plan}/utskrift`, `${plan}/utgaver`].indexOf(page)}:00Z`);
      expect((await browser.get(page)).statusCode).toBe(200);
    }
    expect(await world.stores.cases.views(key)).toHaveLength(4);
  });

  test('is read and not written by who only follows the case, and not there for whoever may not open it', async () => {
    const { world } = await staged('coordinated', { coordinator: 'dag.dal' });
    const follows = await world.signIn(kari);
    const { body } = await follows.get(plan);
    expect(text(body)).toContain('Du kan lese den.');
    expect(body).not.toContain(`href="${goals}"`);
    expect((await follows.get(goals)).statusCode).toBe(403);
    expect((await follows.post(goals, { version: '0', ...oneGoal })).statusCode).toBe(403);
    const stranger = await world.signIn(petra);
    for (const page of [plan, goals, `${plan}/utskrift`, `${plan}/sammenlign`, `${plan}/deltaker/1`]) {
      expect((await stranger.get(page)).statusCode).toBe(404);
    }
    expect((await stranger.post(goals, { version: '0', ...oneGoal })).statusCode).toBe(404);
    expect(await latest(world)).toEqual({});
  });

  test('rests while the person has taken the yes back: it can be read, and what was typed is there to be copied', async () => {
    const { world, browser } = await writing();
    await put(world, { resources: 'Liker båt.' });
    await consent(world, { wish: { plan: 'no' }, now: on('2026-03-20') });
    const { body } = await browser.get(plan);
    expect(text(body)).toContain('Den kan leses, men ikke endres.');
    expect(text(body)).toContain('Liker båt.');
    expect((await browser.get(goals)).statusCode).toBe(409);
    const reply = await browser.post(goals, { version: '1', ...oneGoal });
    expect([reply.statusCode, text(reply.body).includes('Gå på skolen hver dag')]).toEqual([409, true]);
    expect((await latest(world)).goals?.version).toBe(1);
  });

  test('is there to be read when the case is closed, and shared with nobody', async () => {
    const { world, browser } = await writing();
    await putWhole(world);
    const act = { closing: { reason: 'moved' }, staffId: 'kari.koord', now: on('2026-03-20') } as const;
    await world.commit(changeOf(closeCase(await stored(world), act, masoy)));
    const { body } = await browser.get(plan);
    expect(text(body)).toContain('Saken er avsluttet. Planen kan leses, men ikke endres.');
    expect(text(body)).toContain('Liker båt.');
    expect((await browser.get(`${plan}/deltaker/1`)).statusCode).toBe(409);
  });
});

describe('a point', () => {
  test('is written by the coordinator, and the case keeps its version', async () => {
    const { world, browser, ipCase } = await writing();
    const reply = await browser.post(goals, { version: '0', ...oneGoal, resources: 'Liker <b>båt</b>.\r\nOg fjell.' });
    expect([reply.statusCode, reply.headers?.['location']]).toEqual([303, `${plan}?lagret=1`]);
    expect((await latest(world)).goals).toMatchObject({
      version: 1,
      by: { who: 'staff', staffId: 'kari.koord' },
      content: { goals: [aGoal()], resources: 'Liker <b>båt</b>.\nOg fjell.' },
    });
    expect(await stored(world)).toEqual(ipCase);
    const { body } = await browser.get(`${plan}?lagret=1`);
    expect(body).toContain('Punkt 1 er lagret.');
    expect(body).not.toContain('<b>båt</b>');
    expect(text((await browser.get(address)).body)).toContain('Punkt 1 i planen ble endret.');
  });

  test('opens with what stands in it, each row with its number', async () => {
    const { world, browser } = await writing();
    await putWhole(world);
    const { body } = await browser.get(`${plan}/5`);
    expect(body).toContain('<input type="hidden" name="measures[2].id" value="3"/>');
    expect(body).toMatch(/name="measures\[0\]\.from\.month"[^>]*value="4"/);
    expect(body).toMatch(/name="measures\[1\]\.goal" value="2" checked/);
    expect(body).toContain('Ingen av målene');
  });

  test('gets a row more or less without anything being stored', async () => {
    const { world, browser } = await writing();
    const more = await browser.post(goals, { version: '0', ...oneGoal, add: 'goals' });
    expect([more.statusCode, more.body.includes('name="goals[1].goal"')]).toEqual([200, true]);
    expect(more.body).toContain('Gå på skolen hver dag');
    const less = await browser.post(goals, { version: '0', ...oneGoal, remove: 'goals[0]' });
    expect([less.statusCode, less.body.includes('Gå på skolen hver dag')]).toEqual([200, false]);
    expect(await latest(world)).toEqual({});
  });

  test.each([
    ['1', { 'goals[0].goal': 'Sove' }, 'goals-0-area', 'Hva handler det om?'],
    ['1', { 'goals[0].goal': 'x'.repeat(501), 'goals[0].area': 'health' }, 'goals-0-goal', '500'],
    ['1', { 'goals[0].goal': 'Sove', 'goals[0].area': 'love' }, 'goals-0-area', 'Hva handler det om?'],
    ['6', { carryingOut: `Møte.${'x'.repeat(4000)}` }, 'carryingOut', '4000'],
    [
      '5',
      {
        'measures[0].measure': 'Assistent',
        'measures[0].service': 'Skolen',
        'measures[0].area': 'school',
        ...typed('measures[0].from', '2 4 2026'),
        ...typed('measures[0].to', '1 4 2026'),
      },
      'measures-0-to-day',
      'Den siste dagen er før den første.',
    ],
  ] as const)(
    '%s with something wrong comes back at its field, with all that was typed',
    async (point, fields, id, said) => {
      const { world, browser } = await writing();
      const reply = await browser.post(`${plan}/${point}`, { version: '0', ...fields });
      expect(reply.statusCode).toBe(422);
      expect(reply.body).toContain('<title>Feil: ');
      expect(reply.body).toContain(`href="#${id}"`);
      expect(text(reply.body)).toContain(said);
      expect(reply.body).toContain(Object.values(fields)[0]);
      expect(await latest(world)).toEqual({});
    },
  );

  test('with more rows than there is room for comes back', async () => {
    const { browser } = await writing();
    const rows = Array.from({ length: 51 }, (_, index) => [
      [`goals[${index}].goal`, `Mål ${index}`],
      [`goals[${index}].area`, 'other'],
    ]).flat();
    const reply = await browser.post(goals, { version: '0', ...Object.fromEntries(rows) });
    expect([reply.statusCode, reply.body.includes('Det er plass til 50 rader her.')]).toEqual([422, true]);
    expect(reply.body).toContain('Mål 50');
  });

  test('that somebody else wrote in meanwhile shows what stands there beside what was typed', async () => {
    const { world, browser } = await writing();
    await put(world, { resources: 'Liker båt.' }, { by: { who: 'person' } });
    const reply = await browser.post(goals, { version: '0', resources: 'Liker fjell.' });
    expect(reply.statusCode).toBe(409);
    expect(text(reply.body)).toContain('Noen andre har endret dette punktet');
    expect(text(reply.body)).toContain('Liker båt.');
    expect(reply.body).toContain('>Liker fjell.</textarea>');
    expect(reply.body).toContain('name="version" value="1"');
    expect((await browser.post(goals, { version: '1', resources: 'Liker fjell.' })).statusCode).toBe(303);
    expect((await latest(world)).goals?.content).toEqual({ resources: 'Liker fjell.' });
  });

  test('with a row more does not hide that somebody else wrote in meanwhile', async () => {
    const { world, browser } = await writing();
    await put(world, { resources: 'Liker båt.' }, { by: { who: 'person' } });
    const more = await browser.post(goals, { version: '0', ...oneGoal, add: 'goals' });
    expect(more.body).toContain('name="version" value="0"');
    expect((await browser.post(goals, { version: '0', ...oneGoal })).statusCode).toBe(409);
  });

  test('sent twice is written once', async () => {
    const { world, browser } = await writing();
    for (const _ of [1, 2]) expect((await browser.post(goals, { version: '0', ...oneGoal })).statusCode).toBe(303);
    expect((await latest(world)).goals?.version).toBe(1);
  });

  test.each([['3'], ['7'], ['8'], ['10'], ['mal']])('%s is none to write in', async (point) => {
    const { browser } = await writing();
    expect((await browser.get(`${plan}/${point}`)).statusCode).toBe(404);
    expect((await browser.post(`${plan}/${point}`, { version: '0' })).statusCode).toBe(404);
  });

  test('a form that is not ours changes nothing', async () => {
    const { world, browser } = await writing();
    expect((await browser.post(goals, { version: 'x', ...oneGoal })).statusCode).toBe(409);
    expect((await browser.post(goals, { version: '0', ...oneGoal, secret: 'x' })).statusCode).toBe(422);
    expect(await latest(world)).toEqual({});
  });
});

describe('versions of the plan', () => {
  async function revised() {
    const given = await writing();
    const { world, browser, version } = given;
    await put(world, { goals: [aGoal()], resources: 'Liker båt.' });
    await browser.post(`${address}/plan`, { version, ...typedPlan('20 3 2026', '20 3 2027', '20 3 2027') });
    await put(world, { goals: [aGoal({ goal: 'Gå på skolen' })] }, { version: 2 });
    world.at('2026-03-20T10:14:00Z');
    await browser.post(`${address}/revise`, {
      version: String(Number(version) + 1),
      ...typed('nextRevision', '1 3 2027'),
    });
    await put(world, { measures: [aMeasure()] }, { point: 'measures' });
    return given;
  }

  test('there are none before it is registered', async () => {
    const { browser } = await writing();
    expect(text((await browser.get(`${plan}/utgaver`)).body)).toContain('Det er ingen utgaver ennå.');
  });

  test('are kept when it is registered and each time it is revised', async () => {
    const { world, browser } = await revised();
    const versions = await world.stores.plans.versions(key);
    expect(versions.map(({ why, points, coordinator }) => [why, points, coordinator])).toEqual([
      ['registered', { goals: 1 }, 'kari.koord'],
      ['revised', { goals: 2 }, 'kari.koord'],
    ]);
    const { body } = await browser.get(`${plan}/utgaver`);
    expect(text(body)).toContain('Revidert 20. mars 2026 , av Kari Koord Registrert 20. mars 2026 , av Kari Koord');
  });

  test('are compared: each change says in words what it is', async () => {
    const { world, browser } = await revised();
    const [first, second] = await world.stores.plans.versions(key);
    const between = text((await browser.get(`${plan}/sammenlign?fra=${first?.number}&til=${second?.number}`)).body);
    expect(between).toContain('Endret Før Gå på skolen hver dag');
    expect(between).toContain('Nå Gå på skolen Handler om');
    expect(between).toContain('Fjernet: Hva får personen til, og hva hjelper? Liker båt.');
    const since = text((await browser.get(`${plan}/sammenlign?fra=${second?.number}&til=na`)).body);
    expect(since).toContain('Lagt til Assistent i timene');
    expect(since).not.toContain('Liker båt.');
    const same = await browser.get(`${plan}/sammenlign?fra=${second?.number}&til=${second?.number}`);
    expect(text(same.body)).toContain('Ingenting er endret.');
    expect((await browser.get(`${plan}/sammenlign?fra=99&til=na`)).statusCode).toBe(404);
  });

  test('are printed as they were, in the language of the person', async () => {
    const given = await staged('coordinated', { as: koord, application: { language: 'en' } });
    const { world, browser, version } = given;
    await put(world, { resources: 'Likes boats.' });
    await browser.post(`${address}/plan`, { version, ...typedPlan('20 3 2026', '20 3 2027', '20 3 2027') });
    await put(world, { resources: 'Likes hills.' }, { version: 2 });
    const [first] = await world.stores.plans.versions(key);
    const then = (await browser.get(`${plan}/utskrift?utgave=${first?.number}`)).body;
    expect(then).toContain('<div class="ip-plan" lang="en">');
    expect(text(then)).toContain('What can you do, and what helps you? Likes boats.');
    expect(text(then)).toContain('7. The period of the plan Lasts From 20 March 2026 to 20 March 2027');
    expect(text((await browser.get(`${plan}/utskrift`)).body)).toContain('Likes hills.');
    expect((await browser.get(`${plan}/utskrift?utgave=99`)).statusCode).toBe(404);
  });
});

describe('the plan as a participant may see it', () => {
  async function shared(terms: Parameters<typeof sharingTerms>[0]) {
    const given = await writing();
    await putWhole(given.world);
    const { except: _, ...usual } = sharingTerms();
    const row = { ...usual, service: 'Havøysund skole', from: day('2026-03-13'), ...terms };
    await consent(given.world, { wish: { sharing: [row] }, now: on('2026-03-20') });
    return given;
  }

  test('has what is in the areas that were said yes to, and says how much is left out', async () => {
    const { browser } = await shared({ areas: ['school'], direction: 'give' });
    expect((await browser.get(plan)).body).toContain(`href="${plan}/deltaker/1"`);
    const { statusCode, body } = await browser.get(`${plan}/deltaker/1`);
    expect(statusCode).toBe(200);
    const words = text(body);
    for (const said of ['Gå på skolen hver dag', 'Assistent i timene', 'Lars Lærer']) expect(words).toContain(said);
    for (const not of ['Sove bedre', 'Samtale om søvn', 'Fritidskontakt', 'Frida Fastlege', 'Liker båt.'])
      expect(words).not.toContain(not);
    // That there is nothing in a point is not said of what is left out.
    expect(words).not.toContain('ikke skrevet noe ennå');
    expect(words).toContain('Mål: 1 Tiltak: 2 Andre deltakere: 1 Tekster som ikke hører til ett område: 3');
  });

  test('reminds whoever prints of what is not to be shared, on the screen alone', async () => {
    const { browser } = await shared({ areas: sharingAreas, direction: 'both', except: 'Det om far.' });
    const { body } = await browser.get(`${plan}/deltaker/1`);
    expect(body).toMatch(/class="ds-alert ip-screen"[\s\S]*Det om far\./);
    expect(text(body)).not.toContain('Liker båt.');
  });

  test('is nothing without a consent that lets something be told', async () => {
    const { browser } = await shared({ areas: ['school'], direction: 'collect' });
    const { body } = await browser.get(plan);
    expect(body).not.toContain('/deltaker/');
    expect(text(body)).toContain('Kan få vite om Ingenting. Vi kan bare hente opplysninger herfra.');
    expect(text(body)).toContain('Kan få vite om Ingenting. Samtykke mangler.');
    for (const id of ['1', '2']) {
      const reply = await browser.get(`${plan}/deltaker/${id}`);
      expect([reply.statusCode, reply.body.includes('Gå på skolen')]).toEqual([409, false]);
    }
    expect((await browser.get(`${plan}/deltaker/9`)).statusCode).toBe(404);
  });

  test('names nobody but the participant', async () => {
    const { browser } = await shared({ areas: sharingAreas, direction: 'give' });
    expect(text((await browser.get(`${plan}/deltaker/1`)).body)).toContain(aParticipant().name);
    expect(text((await browser.get(`${plan}/deltaker/1`)).body)).not.toContain('Frida Fastlege');
  });
});

test('the coordinator writes until another is appointed, and the other from then on', async () => {
  const { world } = await staged('coordinated', { coordinator: 'petra.perm' });
  const before = await world.signIn(petra);
  const after = await world.signIn(koord);
  expect((await after.get(goals)).statusCode).toBe(404);
  expect((await before.post(goals, { version: '0', ...oneGoal })).statusCode).toBe(303);
  const act = { coordinator: 'kari.koord', staffId: 'hanna.hav', now: on('2026-03-20') };
  await world.commit(changeOf(appointCoordinator(await stored(world), act, masoy)));
  expect((await before.post(goals, { version: '1', resources: 'x' })).statusCode).toBe(404);
  expect((await after.post(goals, { version: '1', resources: 'y' })).statusCode).toBe(303);
});
