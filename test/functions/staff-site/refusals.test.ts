import { describe, expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import { largestBody } from '../../../shared/web/form-body.ts';
import { type Browser, type Employee, formToken, hanna, liv, sindre } from './staff-world.ts';
import { address, consent, key, on, type Stage, staged, stored, typed, typedPlan, type World } from './staged-case.ts';

type Form = Readonly<Record<string, string>>;
type Ask = (browser: Browser, version: string) => ReturnType<Browser['get']>;

const post =
  (action: string, form: Form = {}): Ask =>
  (browser, version) =>
    browser.post(`${address}/${action}`, { version, ...form });
const get =
  (path: string): Ask =>
  (browser) =>
    browser.get(path);
/** What a page of ours never sends. */
const raw =
  (form: Form | URLSearchParams): Ask =>
  (browser) =>
    browser.send({ method: 'POST', address: `${address}/close`, origin: 'https://ip.example', form });
const twice = new URLSearchParams({ formToken, version: '1', reason: 'moved' });
twice.append('reason', 'deceased');

type Row = readonly [what: string, stage: Stage, ask: Ask, status: number, code: string];
const rows: readonly Row[] = [
  [
    'an action that the state does not allow',
    'received',
    post('plan', typedPlan('1 4 2026', '1 4 2027', '1 10 2026')),
    409,
    'not-decided',
  ],
  ['a case taken once more', 'decided', post('take'), 409, 'not-open'],
  ['the form of an action that the state does not allow', 'received', get(`${address}/revise`), 409, 'no-active-plan'],
  [
    'dates in the wrong order',
    'coordinated',
    post('plan', typedPlan('1 4 2027', '1 4 2026', '1 10 2026')),
    422,
    'period-ends-before-it-begins',
  ],
  [
    'a new date that is past',
    'received',
    post('preliminary-answer', { ...typed('newDate', '1 3 2026'), reason: 'Grunn.' }),
    422,
    'date-not-later',
  ],
  ['a date that no calendar has', 'planned', post('revise', typed('nextRevision', '31 2 2027')), 422, 'not-a-date'],
  [
    'a decision without reasons',
    'received',
    post('decide', { outcome: 'refused', reasons: ' ' }),
    422,
    'reasons-missing',
  ],
  ['a decision without an outcome', 'received', post('decide', { reasons: 'Grunn.' }), 422, 'outcome-missing'],
  [
    'an outcome that is none',
    'received',
    post('decide', { outcome: 'all', reasons: 'Grunn.' }),
    422,
    'outcome-missing',
  ],
  ['a coordinator whom nobody knows', 'consented', post('appoint', { coordinator: 'eva.evig' }), 422, 'unknown-staff'],
  [
    'a form with a field that is not ours',
    'received',
    post('decide', { outcome: 'granted', reasons: 'G.', admin: '1' }),
    422,
    'incomplete',
  ],
  ['a form with a field twice', 'received', raw(twice), 422, 'incomplete'],
  ['a form without a version', 'received', raw({ formToken, reason: 'moved' }), 422, 'incomplete'],
  ['a version that is no number', 'received', raw({ formToken, version: '1e3', reason: 'moved' }), 422, 'incomplete'],
  [
    'a text without end',
    'received',
    post('decide', { outcome: 'granted', reasons: 'a'.repeat(20_001) }),
    422,
    'too-long',
  ],
  [
    'a form without our token',
    'received',
    raw({ formToken: 'forged', version: '1', reason: 'moved' }),
    403,
    'form-not-ours',
  ],
  ['an action that is none', 'received', post('delete'), 404, 'not-found'],
  ['a unit that nobody knows', 'received', get('/masoy/ansatt/?enhet=ukjent'), 404, 'not-found'],
  ['a case that nobody filed', 'received', get('/masoy/ansatt/sak/EFGH2346'), 404, 'not-found'],
  ['an address that is no page', 'received', get('/masoy/ansatt/sak/ACDE2346/a/b/c'), 404, 'not-found'],
  [
    'a form sent to a page that takes none',
    'received',
    (browser) => browser.post('/masoy/ansatt/planer', {}),
    405,
    'method',
  ],
  [
    'more than any form holds',
    'received',
    raw({ formToken, version: '1', reason: 'a'.repeat(largestBody) }),
    413,
    'too-large',
  ],
  ['10 MB', 'received', raw({ formToken, version: '1', reason: 'a'.repeat(10_000_000) }), 413, 'too-large'],
];

async function lines({ stores }: World, municipality = 'masoy') {
  const asked = { municipality, from: day('2026-03-01'), to: day('2026-12-31') };
  return (await stores.auditLog.entries(asked)).entries;
}

const refusals = ({ logged }: World) =>
  logged.filter(({ code }) => code === 'staff-refused').map(({ status, kind }) => [status, kind]);

describe.each(rows)('%s', (_, stage, ask, status, code) => {
  test('is refused by name, changes nothing, and is logged by its code', async () => {
    const { world, browser, ipCase, version } = await staged(stage);
    const timeline = await world.stores.cases.timeline(key);
    const notices = await world.stores.cases.notices(key);
    expect((await ask(browser, version)).statusCode).toBe(status);
    expect(await stored(world)).toEqual(ipCase);
    expect(await world.stores.cases.timeline(key)).toEqual(timeline);
    expect(await world.stores.cases.notices(key)).toEqual(notices);
    expect(refusals(world)).toEqual([[status, code]]);
    // What cannot even be read is nobody's yet, and something to mend in a form is nobody's offence.
    const isTheirs = status !== 422 && status !== 413;
    const own = (await lines(world)).filter(({ refused }) => refused);
    expect(own).toMatchObject(isTheirs ? [{ by: 'hanna.hav', refused: code }] : []);
  });
});

test('a stale version is refused by name, with what changed, and logged', async () => {
  const { world, browser, version } = await staged('planned');
  const changed = await consent(world, { wish: { plan: 'no' }, now: on('2026-05-03') });
  const reply = await browser.post(`${address}/revise`, { version, ...typed('nextRevision', '24 12 2026') });
  expect(reply.statusCode).toBe(409);
  expect(await stored(world)).toEqual(changed);
  expect(refusals(world)).toEqual([[409, 'stale']]);
  const [line] = (await lines(world)).filter(({ refused }) => refused);
  expect(line).toMatchObject({
    by: 'hanna.hav',
    code: 'form-sent',
    about: 'revise',
    reference: 'ACDE2346',
    refused: 'stale',
  });
});

test.each<[string, Employee, string]>([
  ['another unit’s leader', sindre, address],
  ['another municipality’s leader', liv, '/fjordsund/ansatt/sak/ACDE2346'],
])('%s meets a case that is not there for them, and the log of their own municipality has it', async (_, as, to) => {
  const { world, ipCase, version, browser } = await staged('received', { as });
  expect((await browser.get(to)).statusCode).toBe(404);
  expect((await browser.post(`${to}/take`, { version })).statusCode).toBe(404);
  expect(await stored(world)).toEqual(ipCase);
  expect(await world.stores.cases.views(key)).toEqual([]);
  const own = (await lines(world, as.municipality)).toReversed();
  expect(own).toMatchObject([
    { by: as.staffId, code: 'page-asked', about: 'sak', refused: 'not-found' },
    { by: as.staffId, code: 'form-sent', about: 'take', refused: 'not-found' },
  ]);
});

test('somebody who is not signed in fills no log of the municipality', async () => {
  const { world } = await staged('received', { as: hanna });
  const before = await lines(world);
  await world.send({ method: 'POST', address: `${address}/close`, origin: 'https://evil.example', form: { a: '1' } });
  await world.send({ method: 'GET', address: '/masoy/ansatt/ukjent' });
  expect(await lines(world)).toEqual(before);
  expect(refusals(world)).toEqual([
    [403, 'form-not-ours'],
    [404, 'not-found'],
  ]);
});
