import { describe, expect, test } from 'vitest';
import { figuresCsv } from '../../../functions/staff-site/figures/figures-csv.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { month } from '../../../shared/domain/figures/month.ts';
import { publishedFigures } from '../../../shared/domain/figures/published-figures.ts';
import { adrian, dag, type Employee, hanna, kari, liv, petra, sindre, staffWorld, vera } from './staff-world.ts';

const figures = '/masoy/ansatt/tall';
const siri: Employee = { staffId: 'siri.sist', roles: ['coordinating-unit'] };
const lastContact: Employee = { staffId: 'siri.sist', roles: ['coordinator'] };
const registrar: Employee = { staffId: 'reidun.reg', roles: ['registrar'] };
const auditor: Employee = { staffId: 'rune.revisor', roles: ['auditor'] };

type Counts = Readonly<Record<string, number>>;

/** The home services of Måsøy in October 2026, the ward with a little less; looked at on 27 November. */
async function counted(of: Readonly<Record<string, Counts>> = usual, as: Employee = hanna) {
  const world = staffWorld();
  world.at('2026-11-27T10:00:00Z');
  for (const [place, add] of Object.entries(of)) {
    const [name = '', unit = ''] = place.split(' ');
    const key = { municipality: 'masoy', reference: 'ACDE2346' };
    await world.stores.figures.countNotice(key, place, [{ month: month(name), unit, add }]);
  }
  return { world, browser: await world.signIn(as) };
}

const usual = {
  '2026-10 hjemmetjenesten': {
    answered_10: 6,
    answered_31: 3,
    inTime: 6,
    coordinator_4: 5,
    coordinator_9: 1,
    email: 7,
  },
  '2026-10 sykeavdelingen': { answered_20: 8, inTime: 8 },
  '2025-03 hjemmetjenesten': { answered_7: 11, inTime: 5, sms: 5 },
};

/** The table of a part, a line each: `okt. 2026 | 9 | 6 | 66,7 %`. */
function table(body: string, caption: string): readonly string[] {
  const [, html = ''] = new RegExp(`<caption>${caption}</caption>(.*?)</table>`, 's').exec(body) ?? [];
  const rows = [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)];
  return rows.map(([, row = '']) => [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, cell]) => cell).join(' | '));
}

describe('the figures', () => {
  test('of a unit are how many were answered in time, how soon, and what did not arrive', async () => {
    const { browser } = await counted();
    const { body, statusCode } = await browser.get(`${figures}?enhet=hjemmetjenesten`);
    expect(statusCode).toBe(200);
    expect(table(body, 'Svar innen fristen')).toContain('okt. 2026 | 9 | 6 | 66,7 %');
    expect(table(body, 'Tid til svar')).toContain('okt. 2026 | 9 | 10');
    expect(table(body, 'Tid til koordinator')).toContain('okt. 2026 | 6 | 4');
    expect(table(body, 'Varsler som ikke kom fram')).toContain('okt. 2026 | 7 | færre enn 5');
    expect(table(body, 'Svar innen fristen').slice(1)).toHaveLength(14);
  });

  test('that a leader begins with are those of the own unit', async () => {
    const { browser } = await counted(usual, sindre);
    const { body } = await browser.get(figures);
    expect(table(body, 'Svar innen fristen')).toContain('okt. 2026 | 8 | 8 | 100 %');
    expect(body).toContain('Sykeavdelingen: over fristen i dag');
    expect(body).not.toContain('Hjemmetjenesten:');
  });

  test('draw each table, with words for whoever does not see, and no colour that says more than they', async () => {
    const { browser } = await counted();
    const { body } = await browser.get(`${figures}?enhet=hjemmetjenesten`);
    const charts = [...body.matchAll(/<svg class="ip-chart" role="img" aria-labelledby="([^"]+)".*?<\/svg>/gs)];
    expect(charts.length).toBeGreaterThan(2);
    for (const [chart, labels = ''] of charts) {
      for (const id of labels.split(' ')) expect(chart).toContain(`id="${id}"`);
    }
    expect(charts[0]?.[0]).toContain('>66,7 %</text>');
    expect(charts.at(-1)?.[0]).toMatch(/>E-post: 7<\/text>.*>SMS: færre enn 5<\/text>/s);
  });

  test('are of one year, where one is chosen', async () => {
    const { browser } = await counted();
    const { body } = await browser.get(`${figures}?enhet=hjemmetjenesten&aar=2025`);
    expect(table(body, 'Svar innen fristen')).toContain('mars 2025 | 11 | 5 | 45,5 %');
    expect(table(body, 'Svar innen fristen').at(-1)).toBe('Hele 2025 | 11 | 5 | 45,5 %');
    expect(body).toContain('aria-current="page">2025</a>');
  });

  test('of the whole municipality do not give away a unit with fewer than five', async () => {
    const small = { '2026-10 hjemmetjenesten': { answered_10: 9 }, '2026-10 sykeavdelingen': { answered_20: 3 } };
    const { browser } = await counted(small, kari);
    const rows = async (unit: string) =>
      table((await browser.get(`${figures}?enhet=${unit}`)).body, 'Svar innen fristen').find((row) =>
        row.startsWith('okt'),
      );
    expect(await rows('sykeavdelingen')).toContain('okt. 2026 | færre enn 5');
    const others = [await rows('hjemmetjenesten'), await rows('alle')];
    expect(others.filter((row) => row?.includes('vises ikke'))).not.toEqual([]);
  });

  test('say what is over its day now', async () => {
    const { browser } = await counted({
      '2026-11 hjemmetjenesten': { answerBy_26: 6, answerBy_27: 9, revision_2: 1 },
      '2025-02 hjemmetjenesten': { revision_2: 5 },
    });
    const { body } = await browser.get(`${figures}?enhet=hjemmetjenesten`);
    expect(body).toContain('Hjemmetjenesten: over fristen i dag');
    expect(body).toMatch(/Søknader uten svar<\/dt><dd>6</);
    expect(body).toMatch(/Planer uten revisjon<\/dt><dd>6</);
  });

  test('are there before anything has been counted', async () => {
    const { browser } = await counted({});
    const { body, statusCode } = await browser.get(figures);
    expect(statusCode).toBe(200);
    expect(body).toContain('Ingen måned har tall som kan vises i et diagram.');
  });

  test('come in nynorsk where that is the language', async () => {
    const { world } = await counted();
    const { body } = await (await world.signIn(liv)).get('/fjordsund/ansatt/tall');
    expect(body).toContain('Planar som ikkje vart reviderte i tide');
    expect(body).not.toMatch(/ikke|innen /);
  });
});

describe('the file of the figures', () => {
  test('opens in a Norwegian spreadsheet: semicolons, decimal comma, letters as they are', async () => {
    const { browser } = await counted();
    const { body, headers } = await browser.get(`${figures}/csv?enhet=hjemmetjenesten`);
    expect(headers?.['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers?.['content-disposition']).toBe('attachment; filename="tall-masoy.csv"');
    expect(body.startsWith('\uFEFFEnhet;Måned;Besvart;')).toBe(true);
    expect(body.split('\r\n')).toContain('Hjemmetjenesten;okt. 2026;9;6;66,7;10;6;4;færre enn 5;7;færre enn 5');
  });

  test('leaves out what the page leaves out', async () => {
    const { browser } = await counted({ '2026-10 hjemmetjenesten': { answered_10: 4, inTime: 4 } });
    const { body } = await browser.get(`${figures}/csv`);
    expect(body).toContain(`;okt. 2026;${Array(9).fill('færre enn 5').join(';')}`);
  });
});

test('what a spreadsheet would take for a formula, or for the next cell, is text', () => {
  const reader = { language: 'nb', today: day('2026-11-27') } as const;
  const { lines } = publishedFigures({ rows: [], units: [], today: reader.today }, 'all');
  const first = (unit: string) => figuresCsv(unit, lines, reader).split('\r\n')[1]?.split(';nov. 2026')[0];
  expect(first('=1+1')).toBe("'=1+1");
  expect(first('@SUM(A1)')).toBe("'@SUM(A1)");
  expect(first('Helse; omsorg')).toBe('"Helse; omsorg"');
  expect(first('«Huset» "nord"')).toBe('"«Huset» ""nord"""');
  expect(first('Hjemmetjenesten')).toBe('Hjemmetjenesten');
});

describe('who sees which figures', () => {
  test.each<[string, Employee, readonly string[]]>([
    ['the leader of the coordinating unit: all', hanna, ['Hele kommunen', 'Hjemmetjenesten', 'Sykeavdelingen']],
    ['the leader of the ward: the ward', sindre, []],
    ['a deputy of both: each, and not their sum', dag, ['Hele kommunen', 'Hjemmetjenesten', 'Sykeavdelingen']],
    ['the coordinating unit: all', kari, ['Hele kommunen', 'Hjemmetjenesten', 'Sykeavdelingen']],
    ['the last contact: all', lastContact, ['Hele kommunen', 'Hjemmetjenesten', 'Sykeavdelingen']],
    ['an administrator: all', adrian, ['Hele kommunen', 'Hjemmetjenesten', 'Sykeavdelingen']],
    ['whoever is in the coordinating unit: all', siri, ['Hele kommunen', 'Hjemmetjenesten', 'Sykeavdelingen']],
  ])('%s', async (_, employee, names) => {
    const { browser } = await counted(usual, employee);
    const { body } = await browser.get(figures);
    const [, units = ''] = /aria-label="Enheter">(.*?)<\/nav>/s.exec(body) ?? [];
    expect([...units.matchAll(/>([^<]+)<\/a>/g)].map(([, name]) => name)).toEqual(names);
  });

  test.each([
    ['a coordinator', petra],
    ['the service desk', registrar],
    ['whoever reads the log', auditor],
    ['whoever is there for emergencies', vera],
  ])('none: %s', async (_, employee) => {
    const { browser } = await counted(usual, employee);
    expect((await browser.get(figures)).statusCode).toBe(403);
    expect((await browser.get(`${figures}/csv`)).statusCode).toBe(403);
  });

  test.each([
    ['another unit', sindre, '?enhet=hjemmetjenesten'],
    ['the whole municipality, for a leader of one unit', sindre, '?enhet=alle'],
    ['a unit that is not there', hanna, '?enhet=finnes-ikke'],
    ['a year before anything was counted', hanna, '?aar=2019'],
    ['a year to come', hanna, '?aar=2031'],
    ['no year at all', hanna, '?aar=i-fjor'],
  ])('not %s', async (_, employee, query) => {
    const { browser } = await counted(usual, employee);
    expect((await browser.get(figures + query)).statusCode).toBe(404);
    expect((await browser.get(`${figures}/csv${query}`)).statusCode).toBe(404);
  });

  test('another municipality’s are behind its own sign-in', async () => {
    const { browser } = await counted();
    expect((await browser.get('/fjordsund/ansatt/tall')).statusCode).toBe(303);
  });
});
