import { describe, expect, test } from 'vitest';
import { kari, koord } from './staff-world.ts';
import { address, consent, noticeKinds, on, staged, stored, typed, typedPlan } from './staged-case.ts';

const plan = `${address}/plan`;
const revise = `${address}/revise`;
const good = typedPlan('20 3 2026', '20 3 2027', '20 3 2027');

/** The value that a control comes with. */
function valueIn(html: string, name: string): string | undefined {
  const control = new RegExp(`<input[^>]*name="${name.replaceAll('.', '\\.')}"[^>]*>`).exec(html)?.[0] ?? '';
  return /value="([^"]*)"/.exec(control)?.[1];
}

const dateIn = (html: string, name: string) =>
  ['day', 'month', 'year'].map((part) => valueIn(html, `${name}.${part}`)).join(' ');

describe('the plan', () => {
  test('is offered from today, to and with the next revision in a year', async () => {
    const { browser } = await staged('coordinated', { as: koord });
    const { body } = await browser.get(plan);
    expect(body).toContain('<title>Registrer planen');
    expect(['from', 'to', 'nextRevision'].map((name) => dateIn(body, name))).toEqual([
      '20 3 2026',
      '20 3 2027',
      '20 3 2027',
    ]);
  });

  test('is registered by the coordinator, and the person is told', async () => {
    const { world, browser, version } = await staged('coordinated', { as: koord });
    const reply = await browser.post(plan, { version, ...good });
    expect([reply.statusCode, reply.headers?.['location']]).toEqual([303, `${address}?gjort=plan`]);
    expect(await stored(world)).toMatchObject({
      status: 'plan-active',
      plan: { from: '2026-03-20', to: '2027-03-20', nextRevision: '2027-03-20' },
    });
    expect(await noticeKinds(world)).toContain('plan-ready');
    const { body } = await browser.get(address);
    expect(body).toContain('fra 20. mars 2026 til og med 20. mars 2027');
    expect(body).toContain('Revider planen innen 20. mars 2027');
  });

  test('gets other dates in a form that has the present ones', async () => {
    const { world, browser, version } = await staged('planned', { as: koord });
    const { body } = await browser.get(plan);
    expect(body).toContain('Endre datoene i planen');
    expect(['from', 'to', 'nextRevision'].map((name) => dateIn(body, name))).toEqual([
      '1 5 2026',
      '30 4 2027',
      '30 4 2027',
    ]);
    await browser.post(plan, { version, ...typedPlan('1 5 2026', '1 11 2026', '1 10 2026') });
    expect(await stored(world)).toMatchObject({ plan: { to: '2026-11-01', nextRevision: '2026-10-01' } });
  });

  test('may have begun before today', async () => {
    const { world, browser, version } = await staged('coordinated', { as: koord });
    await browser.post(plan, { version, ...typedPlan('1 1 2026', '31 12 2026', '1 12 2026') });
    expect(await stored(world)).toMatchObject({ plan: { from: '2026-01-01' } });
  });

  test.each([
    ['blank', ['', '', ''], ['from.day', 'to.day', 'nextRevision.day'], 'Skriv datoen.'],
    ['no such date', ['31 2 2026', '20 3 2027', '20 3 2027'], ['from.day'], 'Datoen finnes ikke.'],
    ['words', ['i morgen 2026', '20 3 2027', '20 3 2027'], ['from.day'], 'Datoen finnes ikke.'],
    ['8,000 characters', ['20 3 2026', `20 3 ${'2'.repeat(8000)}`, '20 3 2027'], ['to.day'], 'Datoen finnes ikke.'],
    ['an end before the beginning', ['20 3 2026', '19 3 2026', '20 3 2027'], ['to.day'], 'slutter før den begynner'],
    ['an end before today', ['1 3 2026', '19 3 2026', '20 3 2027'], ['to.day'], 'må vare til i dag eller lenger'],
    ['a beginning long ago', ['20 3 1926', '20 3 2027', '20 3 2027'], ['from.day'], 'for inntil ett år siden'],
    ['an end far off', ['20 3 2026', '20 3 2062', '20 3 2027'], ['to.day'], 'om inntil ti år'],
    ['a revision today', ['20 3 2026', '20 3 2027', '20 3 2026'], ['nextRevision.day'], 'må være etter i dag'],
    [
      'a revision before the period',
      ['1 5 2026', '1 5 2027', '30 4 2026'],
      ['nextRevision.day'],
      'før planen begynner',
    ],
    ['a revision far off', ['20 3 2026', '20 3 2027', '20 3 2037'], ['nextRevision.day'], 'mer enn ti år fram'],
  ])('with %s comes back at the date, with everything that was typed', async (_, dates, fields, said) => {
    const { world, browser, version } = await staged('coordinated', { as: koord });
    const [from = '', to = '', next = ''] = dates;
    const reply = await browser.post(plan, { version, ...typedPlan(from, to, next) });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('<title>Feil: Registrer planen');
    for (const field of fields) expect(reply.body).toContain(`href="#${field}"`);
    expect(reply.body.match(/href="#[a-zA-Z]+\.day"/g)).toHaveLength(fields.length);
    expect(reply.body).toContain(said);
    expect(valueIn(reply.body, 'to.year') ?? '').toBe(to.split(' ')[2] ?? '');
    expect(await stored(world)).not.toHaveProperty('plan');
  });

  test.each([
    ['before the answer', 'received', {}, 'Søknaden er ikke avgjort ennå.'],
    ['where a coordinator is all that was given', 'decided', { outcome: 'coordinatorOnly' }, 'ikke gitt plan'],
    ['without consent', 'coordinated', { wish: { coordinator: 'yes' } }, 'Personen har ikke samtykket til plan'],
    ['without a coordinator', 'consented', {}, 'Saken har ingen koordinator nå.'],
  ] as const)('%s is refused, and the dates stay to be read', async (_, state, more, said) => {
    const { world, browser, version } = await staged(state, more);
    expect((await browser.get(plan)).statusCode).toBe(409);
    const reply = await browser.post(plan, { version, ...good });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain(said);
    expect(reply.body).toContain('Planen gjelder til og med: 20 3 2027');
    expect(await stored(world)).not.toHaveProperty('plan');
  });

  test('is not for whoever only follows the case', async () => {
    const { world, version } = await staged('planned', { coordinator: 'dag.dal' });
    const browser = await world.signIn(kari);
    for (const action of [plan, revise, `${address}/close`]) {
      expect((await browser.get(action)).statusCode).toBe(403);
      expect((await browser.post(action, { version })).statusCode).toBe(403);
    }
    expect((await browser.get(address)).body).toContain('Dette gjør koordinatoren, Dag Dal.');
  });
});

describe('a revision', () => {
  test('is offered with the next one a year on', async () => {
    const { browser } = await staged('planned', { as: koord });
    const { body } = await browser.get(revise);
    expect(body).toContain('Revisjonen skal være gjort innen 30. april 2027.');
    expect(dateIn(body, 'nextRevision')).toBe('4 5 2027');
  });

  test('starts the time until the next one, and the person is told', async () => {
    const { world, browser, version } = await staged('planned', { as: koord });
    const reply = await browser.post(revise, { version, ...typed('nextRevision', '4 5 2027') });
    expect(reply.headers?.['location']).toBe(`${address}?gjort=revise`);
    expect(await stored(world)).toMatchObject({ plan: { nextRevision: '2027-05-04', revisedOn: '2026-05-04' } });
    expect(await noticeKinds(world)).toContain('plan-revised');
    expect((await browser.get(address)).body).toContain('Planen ble revidert. Neste revisjon er 4. mai 2027.');
  });

  test.each([
    ['', 'Skriv datoen.'],
    ['31 4 2027', 'Datoen finnes ikke.'],
    ['4 5 2026', 'Neste revisjon må være etter i dag.'],
    ['1 4 2026', 'Neste revisjon må være etter i dag.'],
    ['5 5 2036', 'Neste revisjon er mer enn ti år fram.'],
  ])('with the next on «%s» comes back', async (date, said) => {
    const { world, browser, version } = await staged('planned', { as: koord });
    const reply = await browser.post(revise, { version, ...typed('nextRevision', date) });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('href="#nextRevision.day"');
    expect(reply.body).toContain(said);
    expect((await stored(world)).plan).not.toHaveProperty('revisedOn');
  });

  test('before a period that lies ahead comes back', async () => {
    const { browser, version } = await staged('planned', { as: koord });
    await browser.post(plan, { version, ...typedPlan('1 9 2026', '1 9 2027', '1 9 2027') });
    const reply = await browser.post(revise, {
      version: String(Number(version) + 1),
      ...typed('nextRevision', '31 8 2026'),
    });
    expect([reply.statusCode, reply.body.includes('før planen begynner')]).toEqual([422, true]);
  });

  test('of a plan that is not made yet, or is paused, is refused, and the date stays to be read', async () => {
    const early = await staged('coordinated', { as: koord });
    const next = typed('nextRevision', '4 5 2027');
    const none = await early.browser.post(revise, { version: early.version, ...next });
    expect([none.statusCode, none.body.includes('Registrer planen først.')]).toEqual([409, true]);
    expect(none.body).toContain('4 5 2027');
    const { world, browser } = await staged('planned', { as: koord });
    const { version } = await consent(world, { wish: { plan: 'no' }, now: on('2026-05-03') });
    const paused = await browser.post(revise, { version: String(version), ...next });
    expect([paused.statusCode, paused.body.includes('Planen er på pause')]).toEqual([409, true]);
    expect((await browser.get(revise)).statusCode).toBe(409);
  });
});
