import { expect, test } from 'vitest';
import { koord } from './staff-world.ts';
import { address, key, staged, stored, typed } from './staged-case.ts';

const form = `${address}/meeting-action`;
const good = { what: 'Ringe skolen om skyss', owner: 'person', ...typed('by', '20 5 2026') };

/** The meeting of 12 May has begun. */
async function met() {
  const given = await staged('planned', { as: koord });
  const invited = { invited: 'person', from: '9.30', to: '10.30', place: 'Skolen', ...typed('on', '12 5 2026') };
  await given.browser.post(`${address}/meeting`, { version: given.version, ...invited });
  given.world.at('2026-05-12T10:00:00Z');
  return { world: given.world, browser: await given.world.signIn(koord) };
}

type Given = Awaited<ReturnType<typeof met>>;

async function send({ browser, world }: Given, action: string, fields: Readonly<Record<string, string>>) {
  const version = String((await stored(world)).version);
  return browser.post(`${address}/${action}`, { version, ...fields });
}

test('what was agreed is noted with owner and date, stands on the case, and is ticked off there', async () => {
  const given = await met();
  const page = await given.browser.get(form);
  expect(page.body).toContain('Dette gjelder møtet 12. mai 2026.');
  const reply = await send(given, 'meeting-action', good);
  expect([reply.statusCode, reply.headers?.['location']]).toEqual([303, `${address}?gjort=meeting-action`]);
  const { body } = await given.browser.get(address);
  expect(body).toContain('Ringe skolen om skyss');
  expect(body).toContain('Personen, innen 20. mai 2026');
  expect((await given.browser.get(form)).body).toContain('Notert fra dette møtet');
  const done = await send(given, 'action-done', { meeting: '1', action: '0' });
  expect([done.statusCode, done.headers?.['location']]).toEqual([303, `${address}?gjort=action-done`]);
  expect((await given.browser.get(address)).body).toContain('Personen, gjort 12. mai 2026');
  const again = await send(given, 'action-done', { meeting: '1', action: '0' });
  expect(again.statusCode).toBe(303);
  expect(await given.world.stores.cases.meetings(key)).toMatchObject([
    { state: 'held', actions: [{ what: good.what }] },
  ]);
});

test('what is overdue is said in words, and is counted among what a coordinator’s plan lacks', async () => {
  const given = await met();
  await send(given, 'meeting-action', { ...good, owner: 'service', service: 'Nav' });
  given.world.at('2026-05-21T10:00:00Z');
  const browser = await given.world.signIn(koord);
  expect((await browser.get(address)).body).toContain('Nav, skulle vært gjort innen 20. mai 2026');
  expect((await browser.get('/masoy/ansatt/planer')).body).toContain('Én avtale fra møte er ikke gjort');
});

test.each([
  ['nothing to do', { what: ' ' }, 'what', 'Skriv hva som skal gjøres.'],
  ['501 characters', { what: 'x'.repeat(501) }, 'what', 'Teksten er for lang.'],
  ['no owner', { owner: '' }, 'owner', 'Velg hvem som gjør det.'],
  ['an owner who is not in the case', { owner: 'staff:petra.perm' }, 'owner', 'Velg hvem som gjør det.'],
  ['a service without a name', { owner: 'service' }, 'service', 'Skriv navnet på tjenesten.'],
  ['a service of 101 characters', { owner: 'service', service: 'x'.repeat(101) }, 'service', 'Teksten er for lang.'],
  ['31 February', typed('by', '31 2 2027'), 'by.day', 'Datoen'],
  ['a date before the meeting', typed('by', '11 5 2026'), 'by.day', 'Datoen kan ikke være før møtet.'],
])('with %s the form comes back at its field with what was typed', async (_, fields, field, said) => {
  const given = await met();
  const reply = await send(given, 'meeting-action', { ...good, ...fields });
  expect(reply.statusCode).toBe(422);
  expect(reply.body).toContain(`href="#${field}"`);
  expect(reply.body).toContain(said);
  if (!('what' in fields)) expect(reply.body).toContain('Ringe skolen om skyss</textarea>');
  expect(await given.world.stores.cases.meetings(key)).toMatchObject([{ state: 'planned' }]);
});

test('sent from an old form keeps what was typed; sent twice it is one', async () => {
  const given = await met();
  const version = String((await stored(given.world)).version);
  const first = await given.browser.post(form, { version, ...good });
  const twice = await given.browser.post(form, { version, ...good });
  expect([first.statusCode, twice.statusCode]).toEqual([303, 303]);
  const other = await given.browser.post(form, { version, ...good, what: 'Søke støttekontakt' });
  expect(other.statusCode).toBe(409);
  expect(other.body).toContain('Søke støttekontakt</textarea>');
  expect((await given.world.stores.cases.meetings(key))[0]?.actions).toHaveLength(1);
});

test('a tick without its place, or of what is not there, changes nothing', async () => {
  const given = await met();
  await send(given, 'meeting-action', good);
  expect((await send(given, 'action-done', { meeting: 'x', action: '0' })).statusCode).toBe(422);
  expect((await send(given, 'action-done', { meeting: '1', action: '7' })).statusCode).toBe(409);
  expect((await stored(given.world)).meetings?.openActions).toBe(1);
});

test('the plan is revised without changes in one press after the meeting, and a version of it is kept', async () => {
  const given = await met();
  expect((await given.browser.get(address)).body).toContain('Planen er gjennomgått, ingen endringer');
  const before = await given.world.stores.plans.versions(key);
  const version = String((await stored(given.world)).version);
  for (const reply of [
    await given.browser.post(`${address}/revise-unchanged`, { version }),
    await given.browser.post(`${address}/revise-unchanged`, { version }),
  ])
    expect([reply.statusCode, reply.headers?.['location']]).toEqual([303, `${address}?gjort=revise-unchanged`]);
  expect((await stored(given.world)).plan).toMatchObject({ revisedOn: '2026-05-12', nextRevision: '2027-05-12' });
  expect(await given.world.stores.plans.versions(key)).toHaveLength(before.length + 1);
  expect((await given.browser.get(address)).body).not.toContain('Planen er gjennomgått, ingen endringer');
});

test('without an active plan, or before it is due, that is refused by name', async () => {
  const early = await staged('coordinated', { as: koord });
  const none = await early.browser.post(`${address}/revise-unchanged`, { version: early.version });
  expect([none.statusCode, none.body.includes('ingen plan å revidere')]).toEqual([409, true]);
  const given = await staged('planned', { as: koord });
  const soon = await given.browser.post(`${address}/revise-unchanged`, { version: given.version });
  expect([soon.statusCode, soon.body.includes('Planen skal ikke revideres ennå')]).toEqual([409, true]);
});

test('what was agreed is in the case as it is printed and as a file', async () => {
  const given = await met();
  await send(given, 'meeting-action', good);
  for (const whole of ['utskrift', 'json'])
    expect((await given.browser.get(`${address}/${whole}`)).body).toContain('Ringe skolen om skyss');
});
