import { describe, expect, test } from 'vitest';
import { actionsOf, mayCoordinate, mayOpen, type StaffUser } from '../../../functions/staff-site/access.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { dag, hanna, koord, petra, sindre, staffWorld } from './staff-world.ts';
import { address, key, on, staged, stageIn, stored, typed, typedPlan } from './staged-case.ts';

const own = [
  'hand-over',
  'ask-consent',
  'consent',
  'plan',
  'plan-copy',
  'meeting',
  'cancel-meeting',
  'meeting-action',
  'revise',
  'revise-unchanged',
  'move-date',
  'close',
  'called',
  'information-by-phone',
  'task-done',
  'undo',
  'send-again',
  'action-done',
];
const employee = (staffId: string, roles: StaffUser['roles'], municipality = 'masoy'): StaffUser => ({
  staffId,
  roles,
  municipality,
});

describe('who is named on a case', () => {
  const standIn = { staffId: 'petra.perm', until: day('2026-04-01') };
  const coordinator = { staffId: 'sindre.sund', since: day('2026-03-19'), standIn };
  const place = {
    reference: 'ACDE2346',
    municipality: 'masoy',
    unit: 'hjemmetjenesten',
    restricted: false,
    coordinator,
  };

  test.each<[string, StaffUser, string, boolean]>([
    ['the coordinator, a leader of another unit', employee('sindre.sund', ['leader']), '2026-03-20', true],
    ['the coordinator, years later', employee('sindre.sund', ['coordinator']), '2028-03-20', true],
    ['the coordinator, when an administrator alone', employee('sindre.sund', ['administrator']), '2026-03-20', false],
    ['a namesake elsewhere', employee('sindre.sund', ['coordinator'], 'fjordsund'), '2026-03-20', false],
    ['the stand-in', employee('petra.perm', ['coordinator']), '2026-03-20', true],
    ['the stand-in on the last day', employee('petra.perm', ['coordinator']), '2026-04-01', true],
    ['the stand-in the day after', employee('petra.perm', ['coordinator']), '2026-04-02', false],
    ['another coordinator', employee('kari.koord', ['coordinator']), '2026-03-20', false],
  ])('%s', (_, staff, today, opens) => {
    for (const restricted of [false, true]) {
      const opener = { staff, municipality: masoy, now: on(today) };
      expect(mayOpen(opener, { ...place, restricted })).toBe(opens);
      expect(actionsOf(opener, { ...place, restricted })).toEqual(opens ? own : []);
    }
  });

  test('does not settle a restricted case by the office that may not see it', () => {
    const opener = { staff: employee('dag.dal', ['deputy']), municipality: masoy, now: on('2026-03-20') };
    const elsewhere = {
      ...masoy,
      units: masoy.units.map((unit) => ({ ...unit, deputy: unit.id === 'hjemmetjenesten' ? 'dag.dal' : 'siri.sist' })),
    };
    const named = {
      ...place,
      unit: 'sykeavdelingen',
      restricted: true,
      coordinator: { ...coordinator, staffId: 'dag.dal' },
    };
    expect(actionsOf({ ...opener, municipality: elsewhere }, named)).toEqual(own);
  });

  test('in another municipality has nothing to coordinate here', () => {
    expect(mayCoordinate(employee('kari.koord', ['coordinator'], 'fjordsund'), masoy)).toBe(false);
    expect(mayCoordinate(employee('kari.koord', ['coordinator', 'administrator']), masoy)).toBe(true);
  });
});

describe('access to a case', () => {
  test('begins when one is appointed, and every look is on record', async () => {
    const { world, browser, version } = await staged('consented');
    const coordinator = await world.signIn(koord);
    expect((await coordinator.get(address)).statusCode).toBe(404);
    await browser.post(`${address}/appoint`, { version, coordinator: 'kari.koord' });
    expect((await coordinator.get(address)).statusCode).toBe(200);
    expect(await world.stores.cases.views(key)).toContainEqual(expect.objectContaining({ staffId: 'kari.koord' }));
  });

  test('ends at once when another is appointed, or one has left', async () => {
    const { world, browser, version } = await staged('coordinated');
    const former = await world.signIn(koord);
    expect((await former.get(address)).statusCode).toBe(200);
    await browser.post(`${address}/appoint`, { version, coordinator: 'sindre.sund' });
    const date = typedPlan('20 3 2026', '20 3 2027', '20 3 2027');
    for (const reply of [await former.get(address), await former.post(`${address}/plan`, { version, ...date })]) {
      expect(reply.statusCode).toBe(404);
    }
    const next = await world.signIn(sindre);
    expect((await next.get(address)).statusCode).toBe(200);
    await browser.post(`${address}/left`, { version: String((await stored(world)).version) });
    expect((await next.get(address)).statusCode).toBe(404);
  });

  test('that ends while a form is on its way shows no more of the case', async () => {
    let meanwhile = async () => {};
    const world = staffWorld((cases) => ({
      ...cases,
      commit: async (change) => {
        await meanwhile();
        return cases.commit(change);
      },
    }));
    const { version } = await stageIn(world, 'coordinated');
    const [former, leader] = [await world.signIn(koord), await world.signIn(hanna)];
    meanwhile = async () => {
      meanwhile = async () => {};
      await leader.post(`${address}/appoint`, { version: String(version), coordinator: 'sindre.sund' });
    };
    const reply = await former.post(`${address}/close`, { version: String(version), reason: 'moved' });
    expect(reply.statusCode).toBe(404);
    expect(reply.body).not.toContain('Sindre Sund');
    expect(await stored(world)).toMatchObject({ status: 'coordinator-appointed' });
  });

  test('ends with the day on which the case is closed, and stays with the unit', async () => {
    const { world, browser, version } = await staged('planned', { as: koord });
    const closed = await browser.post(`${address}/close`, { version, reason: 'needEnded' });
    expect((await browser.get(closed.headers?.['location']?.toString() ?? '')).statusCode).toBe(200);
    world.at('2026-05-05T10:00:00Z');
    expect((await (await world.signIn(koord)).get(address)).statusCode).toBe(404);
    expect((await (await world.signIn(hanna)).get(address)).statusCode).toBe(200);
  });

  test('of a stand-in lasts until the day is over', async () => {
    const { world, browser, version } = await staged('coordinated');
    const form = { version, coordinator: 'petra.perm', ...typed('until', '21 3 2026') };
    await browser.post(`${address}/stand-in`, form);
    world.at('2026-03-21T22:55:00Z');
    const lastEvening = await world.signIn(petra);
    expect((await lastEvening.get(address)).statusCode).toBe(200);
    expect((await lastEvening.get(`${address}/plan`)).statusCode).toBe(200);
    world.at('2026-03-21T23:05:00Z');
    expect((await lastEvening.get(address)).statusCode).toBe(404);
    expect((await lastEvening.get(`${address}/plan`)).statusCode).toBe(404);
  });

  test('of a coordinator reaches a restricted case, which leaders of other units do not see', async () => {
    const application = { unit: 'sykeavdelingen', protectedAddress: true };
    const { world } = await staged('coordinated', { application, as: hanna });
    expect((await (await world.signIn(koord)).get(address)).statusCode).toBe(200);
    expect((await (await world.signIn({ staffId: 'siri.sist', roles: ['leader'] })).get(address)).statusCode).toBe(404);
  });
});

describe('the case page', () => {
  test('gives the coordinator their own buttons, and says who does the rest', async () => {
    const { browser } = await staged('planned', { as: koord });
    const { body } = await browser.get(address);
    for (const action of ['consent', 'plan', 'revise', 'close']) expect(body).toContain(`href="${address}/${action}"`);
    for (const action of ['appoint', 'left', 'stand-in']) expect(body).not.toContain(`href="${address}/${action}"`);
    expect(body).toContain('href="/masoy/ansatt/planer">Mine planer</a>');
    expect(body).not.toContain('Til saklisten');
  });

  test('gives leaders all of them', async () => {
    const { world } = await staged('planned');
    for (const leader of [hanna, dag]) {
      const { body } = await (await world.signIn(leader)).get(address);
      for (const action of ['plan', 'revise', 'close', 'appoint', 'left', 'stand-in']) {
        expect(body).toContain(`href="${address}/${action}"`);
      }
    }
  });
});
