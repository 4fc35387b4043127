import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { changesShape } from '../../../functions/system-interface/answered-shapes.ts';
import { changesSince, readCursor } from '../../../functions/system-interface/changes-since.ts';
import { exampleApplication, exampleReport } from '../../../functions/system-interface/examples.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { ToldChange } from '../../../shared/domain/telling/told-change.ts';
import { type InterfaceWorld, interfaceWorld } from './interface-world.ts';

async function filed(world: InterfaceWorld, path = 'applications', body: unknown = exampleApplication) {
  return (await world.send({ path, body })).body.reference ?? '';
}

async function changes(world: InterfaceWorld, query: Readonly<Record<string, string>>) {
  return changesShape.parse((await world.send({ path: 'changes', query })).body);
}

describe('how far a case has come', () => {
  test('is its status, unit and dates, and nothing of the person', async () => {
    const world = interfaceWorld();
    const reference = await filed(world);
    expect(await world.send({ path: `cases/${reference}` })).toMatchObject({
      status: 200,
      body: {
        reference,
        status: 'received',
        unit: 'hjemmetjenesten',
        receivedOn: '2026-03-05',
        answerBy: '2026-04-02',
        promisedBy: '2026-04-02',
      },
    });
  });

  test('promises nothing of a report that nobody has said yes to', async () => {
    const world = interfaceWorld();
    const { body } = await world.send({ path: `cases/${await filed(world, 'reports', exampleReport)}` });
    expect(Object.keys(body).sort()).toEqual(['receivedOn', 'reference', 'status', 'unit']);
  });

  test('does not show which cases have a protected address', async () => {
    const world = interfaceWorld();
    const { sender, application } = exampleApplication;
    const hidden = await filed(world, 'applications', {
      sender,
      application: { ...application, protectedAddress: 'yes' },
    });
    const open = await filed(world);
    const [one, other] = await Promise.all(
      [hidden, open].map((reference) => world.send({ path: `cases/${reference}` })),
    );
    expect({ ...one?.body, reference: '' }).toEqual({ ...other?.body, reference: '' });
  });

  test.each(['WXYZ2346', 'nobody', '%20', 'ACDE 2346'])('of %s is not known', async (reference) => {
    const answer = await interfaceWorld().send({ path: `cases/${reference}` });
    expect(answer).toMatchObject({ status: 404, body: { code: 'case-not-found' } });
  });

  test('of another municipality is not known here', async () => {
    const world = interfaceWorld();
    const [one] = world.stores.state.municipalities.values();
    if (one) world.stores.state.municipalities.set('fjordsund', { ...one, id: 'fjordsund' });
    const reference = await filed(world);
    expect(await world.send({ path: `cases/${reference}`, municipality: 'fjordsund' })).toMatchObject({ status: 404 });
  });
});

describe('what has changed since', () => {
  test('is told a minute after it happened, and then each once', async () => {
    const world = interfaceWorld();
    const reference = await filed(world);
    const since = '2026-03-05T00:00:00Z';
    expect((await changes(world, { since })).changes).toEqual([]);
    world.pass(2);
    const { changes: told, cursor } = await changes(world, { since });
    expect(told).toEqual([expect.objectContaining({ reference, type: 'received', at: '2026-03-05T09:30:00.000Z' })]);
    expect((await changes(world, { cursor })).changes).toEqual([]);
    const next = await filed(world);
    world.pass(2);
    expect((await changes(world, { cursor })).changes.map((each) => each.reference)).toEqual([next]);
  });

  test('comes in pages over days, until there is no more', async () => {
    const world = interfaceWorld();
    const references: string[] = [];
    for (let day = 0; day < 3; day += 1) {
      references.push(await filed(world), await filed(world, 'reports', exampleReport));
      world.pass(20 * 24 * 60);
    }
    const told: string[] = [];
    let page = await changes(world, { since: '2026-02-20T00:00:00.000Z' });
    for (let pages = 0; page.more && pages < 20; pages += 1) {
      told.push(...page.changes.map(({ reference }) => reference));
      page = await changes(world, { cursor: page.cursor });
    }
    told.push(...page.changes.map(({ reference }) => reference));
    expect(told.toSorted()).toEqual(references.toSorted());
    expect(page.more).toBe(false);
  });

  test('says nothing of a person but that their case went on', async () => {
    const world = interfaceWorld();
    await filed(world);
    world.pass(2);
    const { changes: told } = await changes(world, { since: '2026-03-05T00:00:00Z' });
    expect(told.map((each) => Object.keys(each).sort())).toEqual([['at', 'id', 'reference', 'type']]);
  });

  test.each([
    ['no place to begin', {}, 'since', 'missing'],
    ['two of them', { since: '2026-03-05T00:00:00Z', cursor: 'x' }, 'since', 'missing'],
    ['no moment', { since: 'yesterday' }, 'since', 'notAMoment'],
    ['no day of any calendar', { since: '2026-02-30T25:00:00Z' }, 'since', 'notAMoment'],
    ['a cursor of another kind', { cursor: 'AAAA' }, 'cursor', 'notAMoment'],
    ['ten years', { since: '2016-03-05T00:00:00Z' }, 'since', 'tooLongAgo'],
  ])('is refused with %s', async (_what, query, field, code) => {
    const answer = await interfaceWorld().send({ path: 'changes', query });
    expect(answer).toMatchObject({ status: 422, body: { problems: [{ field, code }] } });
  });

  test('of the time to come is nothing yet', async () => {
    const page = await changes(interfaceWorld(), { since: '2026-03-06T00:00:00Z' });
    expect(page).toMatchObject({ changes: [], more: false });
    expect(readCursor(page.cursor)).toEqual({ at: '2026-03-06T00:00:00.000Z', id: '' });
  });

  test('of a day with more than a page goes on in that day', async () => {
    const all = Array.from({ length: 5 }, (_, index) => aChange(index));
    const log = {
      ofDay: async ({ after }: { readonly after: { readonly id: string } }) => {
        const later = all.filter(({ id }) => id > after.id);
        const [first, second] = later;
        const page = [first, second].filter((each) => each !== undefined);
        return { changes: page, ...(later.length > 2 && second && { next: { at: second.at, id: second.id } }) };
      },
    };
    const told: ToldChange[] = [];
    let from = { at: instant(new Date('2026-03-05T00:00:00Z')), id: '' };
    for (let more = true; more; ) {
      const page = await changesSince({ municipality: 'masoy', from, now: new Date('2026-03-05T12:00:00Z') }, log);
      if (page.result !== 'found') throw new Error(page.result);
      told.push(...page.changes);
      ({ next: from, more } = page);
    }
    expect(told).toEqual(all);
  });
});

function aChange(index: number): ToldChange {
  const at = instant(new Date('2026-03-05T08:00:00Z'));
  return { id: `ACDE2346.${index}`, reference: 'ACDE2346', type: 'received', at };
}

test('a shape of an answer takes no more than it names', () => {
  expect(z.safeParse(changesShape, { changes: [], cursor: '', more: false, name: 'Kari' }).success).toBe(false);
});
