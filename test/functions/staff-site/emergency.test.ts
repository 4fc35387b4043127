import { expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { dismissReport } from '../../../shared/domain/reporting/dismiss-report.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { type Browser, type Employee, staffWorld, vera } from './staff-world.ts';
import { address, key, on, stored, type World } from './staged-case.ts';

const why = 'Personen er innlagt, og legen må vite hvem som følger opp.';
const form = '/masoy/ansatt/nodtilgang';

async function atNight(world: World = staffWorld(), employee: Employee = vera) {
  const filed = await world.file();
  return { world, filed, browser: await world.signIn(employee) };
}

function open(browser: Browser, reference = 'acde 2346', words = why) {
  return browser.post(form, { reference, why: words });
}

async function lines({ stores }: World) {
  const march = { municipality: 'masoy', from: day('2026-03-01'), to: day('2026-03-31') };
  return (await stores.auditLog.entries(march)).entries.toReversed();
}

test('whoever has the role is led to where they say why, and then reads the case', async () => {
  const { world, browser } = await atNight();
  const closed = await browser.get(address);
  expect(closed).toMatchObject({ statusCode: 303, headers: { location: `${form}?sak=ACDE2346` } });
  expect((await browser.get(`${form}?sak=ACDE2346`)).body).toContain('value="ACDE2346"');
  expect(await open(browser)).toMatchObject({ statusCode: 303, headers: { location: address } });
  const page = await browser.get(address);
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('Du har åpnet saken med nødtilgang. Du kan lese den til kl. 11.00');
  expect(page.body).toContain(why);
  expect(page.body).not.toContain('method="post" action="/masoy/ansatt/sak');
  expect((await world.stores.cases.timeline(key)).at(-1)).toMatchObject({ type: 'emergency-opened', text: why });
});

test('the person sees that it was an emergency, the log too, and the data protection officer is told', async () => {
  const { world, browser } = await atNight();
  await open(browser);
  await browser.get(address);
  expect(await world.stores.cases.views(key)).toMatchObject([{ staffId: 'vera.vakt', emergency: true }]);
  expect(await lines(world)).toMatchObject([
    { by: 'vera.vakt', code: 'emergency-opened', reference: 'ACDE2346' },
    { by: 'vera.vakt', code: 'case-opened', reference: 'ACDE2346', about: 'emergency' },
  ]);
  const told = (await world.stores.cases.notices(key)).filter(({ kind }) => kind === 'emergency-access');
  expect(told).toMatchObject([
    { to: { who: 'staff', staffId: 'pia.personvern' }, channel: 'email', state: 'pending', language: 'nb' },
  ]);
});

test('in a municipality that has named no officer, the last contact is told', async () => {
  const world = staffWorld();
  const { dataProtectionOfficer: _, ...unnamed } = masoy;
  world.stores.state.municipalities.set('masoy', unnamed);
  const { browser } = await atNight(world);
  await open(browser);
  const told = (await world.stores.cases.notices(key)).find(({ kind }) => kind === 'emergency-access');
  expect(told?.to).toEqual({ who: 'staff', staffId: 'siri.sist' });
});

test('it is for reading: nothing can be done in the case', async () => {
  const { world, browser } = await atNight();
  await open(browser);
  const before = await stored(world);
  for (const action of ['take', 'decide', 'called', 'task-done', 'close']) {
    expect((await browser.post(`${address}/${action}`, { version: String(before.version) })).statusCode).toBe(403);
  }
  expect((await browser.get(`${address}/decide`)).statusCode).toBe(403);
  expect(await stored(world)).toEqual(before);
});

test('it is for reading here: the case is not taken out', async () => {
  const { browser } = await atNight();
  await open(browser);
  expect((await browser.get(address)).body).not.toContain(`${address}/json`);
  for (const part of ['json', 'utskrift']) expect((await browser.get(`${address}/${part}`)).statusCode).toBe(404);
});

test('a case with a protected address opens too', async () => {
  const world = staffWorld();
  await world.file({ application: { protectedAddress: true } });
  const browser = await world.signIn(vera);
  await open(browser);
  expect((await browser.get(address)).statusCode).toBe(200);
});

test('a report that came to nothing does not, nor does a case that nobody filed: which of them is not told', async () => {
  const world = staffWorld();
  const report = await world.fileReport();
  await world.commit(changeOf(dismissReport(report, { by: { who: 'person' }, now: on('2026-03-06') }, masoy)));
  const browser = await world.signIn(vera);
  const before = await stored(world);
  const [blocked, none] = [await open(browser), await open(browser, 'EFGH2346')];
  for (const refused of [blocked, none]) {
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Vi fant ingen sak med denne referansen');
    expect(refused.body).toContain(why);
  }
  expect(await stored(world)).toEqual(before);
  expect((await browser.get(address)).statusCode).toBe(303);
  expect(await lines(world)).toMatchObject([
    { code: 'emergency-opened', reference: 'ACDE2346', refused: 'case-unknown' },
    { code: 'emergency-opened', reference: 'EFGH2346', refused: 'case-unknown' },
  ]);
});

test.each([
  ['no reason', { reference: 'ACDE2346', why: ' ' }, 'Skriv litt mer om hvorfor'],
  ['a reason that says nothing', { reference: 'ACDE2346', why: 'hastesak' }, 'Skriv litt mer om hvorfor'],
  ['a reason without end', { reference: 'ACDE2346', why: 'a'.repeat(1001) }, 'Teksten er for lang'],
  ['no reference', { reference: '123', why }, 'En referanse har åtte tegn'],
  ['a field that is not ours', { reference: 'ACDE2346', why, hours: '24' }, 'Noe i skjemaet manglet'],
])('%s opens nothing, and what was typed is kept', async (_, typed, message) => {
  const { world, filed, browser } = await atNight();
  const reply = await browser.post(form, typed);
  expect(reply.statusCode).toBe(422);
  expect(reply.body).toContain(message);
  expect(reply.body).toContain(`${typed.why}</textarea>`);
  expect(await stored(world)).toEqual(filed);
  expect((await browser.get(address)).statusCode).toBe(303);
});

test('one case at a time: the next one closes the one before', async () => {
  const { world, browser } = await atNight();
  await world.file({ reference: 'EFGH2346' });
  await open(browser);
  await open(browser, 'EFGH2346');
  expect((await browser.get(address)).statusCode).toBe(303);
  expect((await browser.get('/masoy/ansatt/sak/EFGH2346')).statusCode).toBe(200);
});

test('it ends after an hour, to the minute, though they are still at work', async () => {
  const { world, browser } = await atNight();
  await open(browser);
  for (const minute of ['12', '24', '36', '48', '59']) {
    world.at(`2026-03-06T09:${minute}:59Z`);
    expect((await browser.get(address)).statusCode).toBe(200);
  }
  world.at('2026-03-06T10:00:00Z');
  expect((await browser.get(address)).headers?.['location']).toContain(form);
});

test('it ends with the sign-in', async () => {
  const { world, browser } = await atNight();
  await open(browser);
  expect((await (await world.signIn(vera)).get(address)).statusCode).toBe(303);
});

test('sent twice it is one emergency, and one message', async () => {
  const { world, browser } = await atNight();
  await open(browser);
  expect(await open(browser)).toMatchObject({ statusCode: 303, headers: { location: address } });
  const events = (await world.stores.cases.timeline(key)).filter(({ type }) => type === 'emergency-opened');
  expect(events).toHaveLength(1);
});

test('a case that is theirs anyway needs no emergency', async () => {
  const { world, browser } = await atNight(staffWorld(), { staffId: 'hanna.hav', roles: ['leader', 'break-glass'] });
  expect(await open(browser)).toMatchObject({ statusCode: 303, headers: { location: address } });
  await browser.get(address);
  expect((await world.stores.cases.views(key)).map(({ emergency }) => emergency)).toEqual([undefined]);
  expect((await world.stores.cases.timeline(key)).map(({ type }) => type)).toEqual(['received']);
});
