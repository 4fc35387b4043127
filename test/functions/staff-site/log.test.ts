import { describe, expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import { type Employee, hanna, liv, sindre, staffWorld } from './staff-world.ts';
import { address, type World } from './staged-case.ts';

const rune: Employee = { staffId: 'rune.revisor', roles: ['auditor'] };
const log = '/masoy/ansatt/logg';
const period = {
  'from.day': '1',
  'from.month': '3',
  'from.year': '2026',
  'to.day': '31',
  'to.month': '3',
  'to.year': '2026',
};

/** A leader opens and takes a case, another is turned away, and the auditor looks. */
async function aMorning() {
  const world = staffWorld();
  await world.file();
  const leader = await world.signIn(hanna);
  await leader.get(address);
  await leader.post(`${address}/take`, { version: '1' });
  const other = await world.signIn(sindre);
  await other.get(address);
  return { world, browser: await world.signIn(rune) };
}

async function lines({ stores }: World, municipality = 'masoy') {
  const march = { municipality, from: day('2026-03-01'), to: day('2026-03-31') };
  return (await stores.auditLog.entries(march)).entries.toReversed();
}

const rowsIn = (body: string) =>
  [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].slice(1).map(([, row = '']) =>
    row
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

test('the log shows the week: who opened, who changed, who was turned away', async () => {
  const { browser } = await aMorning();
  const page = await browser.get(log);
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('<caption>Logg fra 28. februar 2026 til 6. mars 2026, det nyeste først</caption>');
  expect(rowsIn(page.body).toReversed()).toEqual([
    '6. mars 2026 kl. 10.00 Hanna Hav (hanna.hav) Åpnet sak ACDE 2346 Utført',
    '6. mars 2026 kl. 10.00 Hanna Hav (hanna.hav) Endret sak: tok saken ACDE 2346 Utført',
    '6. mars 2026 kl. 10.00 Sindre Sund (sindre.sund) Ville åpne side: sak ACDE 2346 Nektet: finnes ikke, eller tilhører andre',
    '6. mars 2026 kl. 10.00 Rune Revisor (rune.revisor) Søkte i loggen Utført',
  ]);
});

test.each([
  [{ employee: 'Sindre.Sund' }, ['sindre.sund']],
  [{ reference: 'acde 2346' }, ['sindre.sund', 'hanna.hav', 'hanna.hav']],
  [{ code: 'case-changed' }, ['hanna.hav']],
  [{ employee: 'hanna.hav', code: 'page-asked' }, []],
])('a search for %o finds what %o did', async (asked, found) => {
  const { browser } = await aMorning();
  const page = await browser.post(log, { ...period, ...asked });
  expect(page.statusCode).toBe(200);
  const who = rowsIn(page.body).map((row) => /\(([\w.]+)\)/.exec(row)?.[1]);
  expect(who).toEqual(found);
  if (found.length === 0) expect(page.body).toContain('Søket ga ingen linjer.');
});

test('somebody who has left the settings is found by the user name', async () => {
  const { world, browser } = await aMorning();
  await world.stores.auditLog.record('masoy', {
    at:
      (await lines(world))[0]?.at ??
      (() => {
        throw new Error('no line');
      })(),
    by: 'gro.gammel',
    code: 'case-opened',
  });
  expect(rowsIn((await browser.post(log, { ...period, employee: 'gro.gammel' })).body)).toEqual([
    '6. mars 2026 kl. 10.00 gro.gammel Åpnet sak Utført',
  ]);
});

describe('a search that cannot be read', () => {
  test.each([
    ['no date', { 'from.day': '', 'from.month': '', 'from.year': '' }, 'from.day'],
    ['31 February', { 'from.day': '31', 'from.month': '2' }, 'from.day'],
    ['an end before its beginning', { 'to.month': '2', 'to.day': '27' }, 'to.day'],
    ['more than a year', { 'from.year': '2024' }, 'to.day'],
    ['a name with a space', { employee: 'Hanna Hav' }, 'employee'],
    ['a number of eleven digits for a case', { reference: '01017012345' }, 'reference'],
    ['a code that is none', { code: 'everything' }, 'code'],
    ['a field that is not ours', { order: 'asc' }, 'from.day'],
  ])('says so at its field, and keeps what was typed: %s', async (_, change, field) => {
    const { browser } = await aMorning();
    const typed = { ...period, employee: 'kari.koord', ...change };
    const reply = await browser.post(log, typed);
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain(`<a href="#${field}">`);
    expect(reply.body).toContain(`value="${typed.employee}"`);
    expect(reply.body).not.toContain('<table');
  });
});

test('older lines are a page away, and the search goes along', async () => {
  const { world, browser } = await aMorning();
  const [line] = await lines(world);
  if (!line) throw new Error('no line');
  for (let left = 120; left > 0; left -= 1) await world.stores.auditLog.record('masoy', { ...line, by: 'kari.koord' });
  const first = await browser.post(log, { ...period, employee: 'kari.koord' });
  expect(rowsIn(first.body)).toHaveLength(50);
  const page = /name="page" value="([^"]+)"/.exec(first.body)?.[1] ?? '';
  const second = await browser.post(log, { ...period, employee: 'kari.koord', page });
  expect(rowsIn(second.body)).toHaveLength(50);
  expect(second.body).toContain('Til de nyeste');
  const last = /name="page" value="([^"]+)"/.exec(second.body)?.[1] ?? '';
  const third = await browser.post(log, { ...period, employee: 'kari.koord', page: last });
  expect(rowsIn(third.body)).toHaveLength(20);
  expect(third.body).not.toContain('Eldre linjer');
});

test('all of it comes as a file, whose cells no spreadsheet takes for formulas', async () => {
  const { world, browser } = await aMorning();
  const [line] = await lines(world);
  if (!line) throw new Error('no line');
  await world.stores.auditLog.record('masoy', { ...line, by: '=cmd|"/c calc"' });
  const reply = await browser.post(log, { ...period, as: 'csv' });
  expect(reply.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="logg-2026-03-01-2026-03-31.csv"',
  });
  const [head, ...rows] = reply.body.trimEnd().split('\r\n');
  expect(head).toBe('\uFEFFNår;Hvem;Hva;Sak;Resultat;Tidspunkt (UTC);Brukernavn;Kode;Gjelder;Nektet fordi');
  expect(rows).toHaveLength(5);
  expect(reply.body).toContain(`"'=cmd|""/c calc"""`);
  expect(reply.body).not.toMatch(/(^|;)"?[=+@-]/m);
});

test('a file too large to be whole is refused, not cut off', async () => {
  const { world, browser } = await aMorning();
  const [line] = await lines(world);
  if (!line) throw new Error('no line');
  world.stores.state.log.set(
    'masoy',
    Array.from({ length: 10_001 }, () => line),
  );
  const reply = await browser.post(log, { ...period, as: 'csv' });
  expect(reply.statusCode).toBe(422);
  expect(reply.body).toContain('Velg en kortere periode');
});

test('whoever reads the log is in it, and opens no case by it', async () => {
  const { world, browser } = await aMorning();
  await browser.get(log);
  await browser.post(log, period);
  await browser.post(log, { ...period, as: 'csv' });
  expect((await browser.get(address)).statusCode).toBe(403);
  const own = (await lines(world)).filter(({ by }) => by === 'rune.revisor');
  expect(own.map(({ code, refused }) => [code, refused])).toEqual([
    ['log-searched', undefined],
    ['log-searched', undefined],
    ['log-exported', undefined],
    ['page-asked', 'forbidden'],
  ]);
  expect((await world.stores.cases.views({ municipality: 'masoy', reference: 'ACDE2346' })).length).toBe(1);
});

test('whoever takes the figures out in a file is in it', async () => {
  const { world } = await aMorning();
  await (await world.signIn(hanna)).get('/masoy/ansatt/tall/csv');
  expect((await lines(world)).at(-1)).toMatchObject({ by: 'hanna.hav', code: 'figures-exported' });
});

test('each municipality has a log of its own', async () => {
  const { world } = await aMorning();
  await (await world.signIn(liv)).get('/fjordsund/ansatt/sak/ACDE2346');
  expect(await lines(world, 'fjordsund')).toMatchObject([{ by: 'liv.lund', code: 'page-asked', refused: 'not-found' }]);
  expect((await lines(world)).some(({ by }) => by === 'liv.lund')).toBe(false);
});

test('nothing of a person is in it, whatever an address or a form held', async () => {
  const { world, browser } = await aMorning();
  const leader = await world.signIn(hanna);
  await leader.get('/masoy/ansatt/sak/30908299902');
  await leader.get('/masoy/ansatt/Siv%20Syntetisk');
  await leader.post(`${address}/decide`, { version: '1', reasons: 'Siv trenger hjelp', 'Siv Syntetisk': 'x' });
  await browser.get('/masoy/ansatt/sak/ACDE2346/Siv');
  const all = JSON.stringify([await lines(world), world.logged]);
  expect(all).toContain('not-found');
  expect(all).not.toMatch(/Siv|Syntetisk|30908299902|hjelp/);
});
