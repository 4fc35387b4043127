import { beforeAll, describe, expect, inject, test } from 'vitest';
import { act } from '../../infra/local/apply.ts';
import { type Browser, createBrowser, signInAs, type Values, type VisitedPage } from '../../infra/local/browser.ts';
import { settled } from '../support/faults-of-service.ts';
import { byMail, file, staffBrowser } from '../support/filing.ts';
import { answered, coordinated, dateOf, inMasoy, planned } from '../support/living.ts';
import { messagesOf } from '../support/messages.ts';
import { rowsAbout } from '../support/told-rows.ts';

const origin = inject('origin');
const site = '/masoy/nb';
const parts = { ...inMasoy, person: 'mona', personal: byMail('mona@example.org') };

async function kindsTold(reference: string): Promise<readonly string[]> {
  await settled(origin);
  return rowsAbout(await messagesOf(origin), reference).map(([, to, kind]) => `${kind} ${to}`);
}

async function signedIn(person: string): Promise<Browser> {
  const browser = createBrowser(origin);
  await signInAs(browser, `${origin}${site}/min-sak`, person);
  return browser;
}

/** So many rows of services, each with what a row needs. */
function rows(count: number): Values {
  return Object.assign(
    {},
    ...Array.from({ length: count }, (_, index) => ({
      [`sharing[${index}].service`]: `Tjeneste ${index}`,
      [`sharing[${index}].direction`]: 'both',
      [`sharing[${index}].areas`]: ['health'],
    })),
  );
}

describe('a consent', () => {
  let mona: Browser;
  let reference: string;
  let address: string;
  const sent = async (values: Values): Promise<VisitedPage> => mona.submit(await mona.get(address), { values });

  beforeAll(async () => {
    mona = await signedIn('mona');
    reference = await file(origin, parts);
    address = `${site}/samtykke/${reference}`;
  });

  test('that answers nothing is not taken in', async () => {
    expect((await sent({})).status).toBe(422);
  });

  test.each([
    [
      'a period that ends before it begins',
      { ...dateOf('sharing[0].from', 1, 3, 2027), ...dateOf('sharing[0].to', 28, 2, 2027) },
    ],
    ['a period that is over', { ...dateOf('sharing[0].from', 1, 1, 2020), ...dateOf('sharing[0].to', 1, 2, 2020) }],
    ['a day that no calendar has', dateOf('sharing[0].to', 30, 2, 2027)],
    ['no area', { 'sharing[0].areas': [] }],
    ['an area nobody knows', { 'sharing[0].areas': ['health', 'love'] }],
    ['no direction', { 'sharing[0].direction': [] }],
    ['a name far too long', { 'sharing[0].service': 'x'.repeat(5000) }],
    ['an answer that is none', { plan: 'perhaps' }],
    ['two answers to one question', { plan: ['yes', 'no'] }],
    ['a name that no page has', { everything: 'yes' }],
  ])('with %s is not taken in, and what was typed stands on the page', async (_, wrong) => {
    const page = await sent({ ...rows(1), plan: 'yes', ...wrong });
    expect(page.status).toBe(422);
    if (!('sharing[0].service' in wrong)) expect(page.text).toContain('Tjeneste 0');
  });

  test('holds 20 rows, and 21 are too many', async () => {
    expect((await sent({ plan: 'yes', ...rows(21) })).status).toBe(422);
    const page = await sent({ plan: 'yes', ...rows(20) });
    expect([page.status, new URL(page.url).pathname]).toEqual([200, `${address}/kvittering`]);
    expect(page.text).toContain('Tjeneste 19');
    const shown = (await mona.get(address)).forms.flatMap(({ fields }) => fields.map(([name]) => name));
    const emptied = Object.fromEntries(shown.filter((name) => name.startsWith('sharing[')).map((name) => [name, '']));
    expect((await sent(emptied)).text).toContain('Ingen tjenester');
  });

  test('withdrawn twice is withdrawn once', async () => {
    await sent({ plan: 'yes', coordinator: 'yes' });
    const withdrawal = await mona.get(`${address}/trekk`);
    const all = {
      form: ({ buttons }: VisitedPage['forms'][number]) => buttons.some(({ value }) => value === 'all'),
      button: { name: 'part', value: 'all' },
    };
    const pages = [await mona.submit(withdrawal, all), await mona.submit(withdrawal, all)];
    expect(pages.map(({ status, url }) => [status, new URL(url).pathname])).toEqual([
      [200, `${address}/kvittering`],
      [200, `${address}/kvittering`],
    ]);
    const told = (await kindsTold(reference)).filter((each) => each.startsWith('consent-changed'));
    // Once for the 20 rows that went, once for all the rest.
    expect(told).toHaveLength(2);
  });

  test('of an older page does not undo what another tab has withdrawn', async () => {
    await sent({ plan: 'yes', coordinator: 'yes' });
    const old = await mona.get(address);
    await sent({ plan: 'no' });
    const late = await mona.submit(old, { values: { plan: 'yes' } });
    expect(late.status).toBe(409);
    expect((await mona.get(`${address}/kvittering`)).status).toBe(200);
  });

  test.each(['samtykke/REF', 'samtykke/REF/kvittering', 'samtykke/REF/trekk'])(
    'of somebody else is as if it were not there: %s',
    async (path) => {
      const stranger = await signedIn('viktor');
      const foreign = await stranger.get(`${site}/${path.replace('REF', reference)}`);
      const forged = await stranger.get(`${site}/${path.replace('REF', 'ZZZZ2222')}`);
      expect([foreign.status, forged.status]).toEqual([404, 404]);
    },
  );
});

describe('an appointment', () => {
  test('of somebody who is away, unknown or a mere administrator is refused; without consent nobody is appointed', async () => {
    const reference = await coordinated(origin, parts);
    const bare = await answered(origin, parts);
    const hanna = await staffBrowser(origin, 'masoy', 'hanna.hav');
    const form = await hanna.get(`/masoy/ansatt/sak/${reference}/appoint`);
    const statuses = [];
    for (const coordinator of ['petra.perm', 'adrian.admin', 'nobody.here', '']) {
      statuses.push((await hanna.submit(form, { values: { coordinator } })).status);
    }
    expect(statuses).toEqual([422, 422, 422, 422]);
    const { text } = await hanna.get(`/masoy/ansatt/sak/${reference}`);
    expect(text).toContain('Kari Koord');
    const without = await hanna.get(`/masoy/ansatt/sak/${bare}`);
    expect(without.text).toMatch(/samtykke/i);
    const posted = await hanna.post(`/masoy/ansatt/sak/${bare}/appoint`, {
      ...Object.fromEntries(form.forms.flatMap(({ fields }) => fields).filter(([name]) => name === 'formToken')),
      version: '2',
      coordinator: 'kari.koord',
    });
    expect(posted.status).toBe(409);
  });
});

describe('the dates of a plan', () => {
  const right = {
    ...dateOf('from', 1, 1, 2030),
    ...dateOf('to', 1, 1, 2031),
    ...dateOf('nextRevision', 1, 6, 2030),
  };
  let reference: string;
  let kari: Browser;
  beforeAll(async () => {
    reference = await planned(origin, parts);
    kari = await staffBrowser(origin, 'masoy', 'kari.koord');
  });

  test.each([
    ['plan', 'a period that ends before it begins', { ...dateOf('from', 2, 1, 2030), ...dateOf('to', 1, 1, 2030) }],
    ['plan', 'a revision before the period', { ...dateOf('from', 2, 1, 2030), ...dateOf('nextRevision', 1, 1, 2030) }],
    ['plan', 'a revision that has been', dateOf('nextRevision', 1, 1, 2020)],
    ['plan', 'a day that no calendar has', dateOf('to', 31, 4, 2030)],
    ['revise', 'a revision before today', dateOf('nextRevision', 1, 1, 2020)],
    ['revise', 'no date at all', { 'nextRevision.day': '', 'nextRevision.month': '', 'nextRevision.year': '' }],
    ['revise', 'letters', { 'nextRevision.day': 'a', 'nextRevision.month': 'b', 'nextRevision.year': 'c' }],
  ])('%s: %s is refused, and what was typed stands on the page', async (action, _, values) => {
    const form = await kari.get(`/masoy/ansatt/sak/${reference}/${action}`);
    const page = await kari.submit(form, { values: action === 'plan' ? { ...right, ...values } : values });
    expect(page.status).toBe(422);
    const typed = Object.entries(values).map(([name, value]) => ({ name, value }));
    const fields = page.forms.flatMap(({ fields }) => fields);
    for (const { name, value } of typed) expect(fields).toContainEqual([name, value]);
  });

  test('typed on a version that somebody has changed since are kept, with what changed', async () => {
    const form = await kari.get(`/masoy/ansatt/sak/${reference}/revise`);
    const hanna = await staffBrowser(origin, 'masoy', 'hanna.hav');
    await act(hanna, { municipality: 'masoy', reference, action: 'appoint', values: { coordinator: 'dag.dal' } });
    await act(hanna, { municipality: 'masoy', reference, action: 'appoint', values: { coordinator: 'kari.koord' } });
    const late = await kari.submit(form, { values: dateOf('nextRevision', 7, 7, 2030) });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Dag Dal ble koordinator');
    expect(late.forms.flatMap(({ fields }) => fields)).toContainEqual(['nextRevision.day', '7']);
    expect((await kari.submit(late)).status).toBe(200);
    const told = (await kindsTold(reference)).filter((each) => each.startsWith('plan-revised'));
    expect(told).toHaveLength(1);
  });

  test('sent twice are one revision', async () => {
    const form = await kari.get(`/masoy/ansatt/sak/${reference}/revise`);
    const values = dateOf('nextRevision', 8, 8, 2030);
    const answers = await Promise.all([1, 2, 3].map(() => kari.submit(form, { values })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const told = (await kindsTold(reference)).filter((each) => each.startsWith('plan-revised'));
    expect(told).toHaveLength(2);
  });

  test('are no longer the business of a coordinator who was replaced', async () => {
    const hanna = await staffBrowser(origin, 'masoy', 'hanna.hav');
    await act(hanna, { municipality: 'masoy', reference, action: 'appoint', values: { coordinator: 'dag.dal' } });
    expect((await kari.get(`/masoy/ansatt/sak/${reference}`)).status).toBe(404);
    expect((await kari.get('/masoy/ansatt/planer')).text).not.toContain(reference);
  });
});
