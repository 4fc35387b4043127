import { describe, expect, test } from 'vitest';
import { flagsOf } from '../../../functions/staff-site/case/flags.ts';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { mayConsent } from '../../../shared/domain/parties/may-consent.ts';
import { context, siteOrigin } from '../../web/support/citizen-web.ts';
import { gatewayEvent } from '../../web/support/gateway-event.ts';
import { aSite } from './browser.ts';
import { type PostedStep, shortForm, wholeForm as wholeFormOfMasoy } from './posted-steps.ts';
import { aWorld, siv, type World } from './site-under-test.ts';
import { type UnknownBrowser, unknownBrowser } from './unknown-browser.ts';

const base = '/fjordsund/nb/soknad-uten-innlogging';
const wholeForm: readonly PostedStep[] = wholeFormOfMasoy.map(({ step, fields }) => ({
  step,
  fields: step === 'tjenester' ? { ...fields, unit: 'helse' } : fields,
}));
const lastOfShort: PostedStep = {
  step: 'hva',
  fields: { wishes: ['plan'], unit: 'unknown', callMe: 'yes', callWhen: 'midday' },
};
const seconds = (count: number) => count / 60;

function open() {
  const world = aWorld();
  const site = aSite(world);
  return { world, site, browser: unknownBrowser(site) };
}

/** Reads for a few seconds, as people do, and sends. */
async function posts(world: World, browser: UnknownBrowser, { step, fields }: PostedStep) {
  await browser.get(`${base}/${step}`);
  world.pass(seconds(5));
  return browser.post(`${base}/${step}`, fields);
}

async function begins(world: World, browser: UnknownBrowser) {
  await browser.get(base);
  world.pass(seconds(5));
  return browser.post(base, { action: 'begin' });
}

async function filled(steps: readonly PostedStep[] = shortForm) {
  const given = open();
  await begins(given.world, given.browser);
  for (const step of steps) {
    const answered = await posts(given.world, given.browser, step);
    if (answered.status !== 303) throw new Error(`${step.step}: ${answered.status} ${answered.text}`);
  }
  return given;
}

async function sent(steps: readonly PostedStep[] = shortForm) {
  const given = await filled(steps);
  const reply = await posts(given.world, given.browser, { step: 'se-over', fields: { correct: 'yes' } });
  const reference = reply.location.split('/').at(-1) ?? '';
  return { ...given, reply, reference };
}

const caseIn = (world: World, reference: string) => {
  const found = world.state.cases.get(`fjordsund#${reference}`)?.ipCase;
  if (!found) throw new Error('no case');
  return found;
};

describe('applying without a login', () => {
  test('is offered where the municipality allows it, and is not there elsewhere', async () => {
    const { site, browser } = open();
    for (const page of ['/fjordsund/nb/', '/fjordsund/nb/uten-id']) {
      expect((await site.visitor.get(page)).html).toContain(`href="${base}"`);
      expect((await site.visitor.get(page.replace('fjordsund', 'masoy'))).html).not.toContain('uten-innlogging');
    }
    for (const path of ['', '/hvem', '/se-over', '/kvittering/ACDE2346']) {
      expect((await browser.get(`/masoy/nb/soknad-uten-innlogging${path}`)).status).toBe(404);
    }
    expect((await browser.post('/masoy/nb/soknad-uten-innlogging', { action: 'begin' })).status).toBe(404);
  });

  test('says beforehand what is different', async () => {
    const { browser } = open();
    const { text } = await browser.get(base);
    expect(text).toContain('Vi vet ikke sikkert hvem du er.');
    expect(text).toContain('Du følger den på telefon');
    expect(text).toContain('Det du ikke sender, slettes etter to timer.');
  });

  test('asks the same questions, files one case, and says that nobody knows who sent it', async () => {
    const { world, browser, reply, reference } = await sent(wholeForm);
    expect(reply).toMatchObject({ status: 303, location: `${base}/kvittering/${reference}` });
    expect(caseIn(world, reference)).toMatchObject({ status: 'received', role: 'self', identityVerified: false });
    const again = await browser.post(`${base}/se-over`, { correct: 'yes' });
    expect(again.location).toBe(reply.location);
    expect(world.state.cases.size).toBe(1);
    const receipt = await browser.get(reply.location);
    expect(receipt.text).toContain('Vi tar kontakt, slik at vi vet hvem du er.');
    expect(receipt.text).toContain(`Ring oss på ${fjordsund.phone}, og oppgi referansen.`);
    expect(receipt.html).not.toContain('/min-sak');
    expect(receipt.html).not.toContain('/samtykke/');
  });

  test('asks for the identity number, which no login gives', async () => {
    const { browser } = await filled(shortForm.slice(0, 1));
    expect((await browser.get(`${base}/personen`)).html).toContain('name="nationalId"');
  });

  test('is marked for staff, and no consent is given on the pages', async () => {
    const { world, reference } = await sent();
    const ipCase = caseIn(world, reference);
    expect(flagsOf(ipCase)).toContain('identity-unverified');
    expect(mayConsent(ipCase)).toBe(false);
    expect(mayConsent({ role: 'self', roleCheck: 'not-needed' })).toBe(true);
  });

  test('opens nothing on my case: not to whoever logs in, and not by the reference', async () => {
    const { site, reference } = await sent();
    const browser = await site.signedIn({ ...siv, municipality: 'fjordsund' });
    for (const page of [`min-sak/${reference}`, `kvittering/${reference}`, `samtykke/${reference}`]) {
      expect((await browser.get(`/fjordsund/nb/${page}`)).status).toBe(404);
    }
    expect((await site.visitor.get(`/fjordsund/nb/min-sak/${reference}`)).status).toBe(303);
  });

  test('is a young person’s to do as well', async () => {
    const birth = { 'birthDate.day': '3', 'birthDate.month': '5', 'birthDate.year': '2012' };
    const young = shortForm.map((each) =>
      each.step === 'personen' ? { ...each, fields: { ...each.fields, ...birth } } : each,
    );
    const { world, reference } = await sent(young);
    expect(caseIn(world, reference)).toMatchObject({ role: 'self', identityVerified: false });
  });

  test('leads those who are signed in to the form with a login', async () => {
    const { site } = open();
    const browser = await site.signedIn({ ...siv, municipality: 'fjordsund' });
    expect(await browser.get(base)).toMatchObject({ status: 303, location: '/fjordsund/nb/soknad' });
  });

  test('keeps the answers when the language is changed', async () => {
    const { browser } = await filled(shortForm.slice(0, 2));
    const page = await browser.get('/fjordsund/nn/soknad-uten-innlogging/personen');
    expect(page.html).toContain('lang="nn"');
    expect(page.html).toContain('Syntetisk');
  });
});

describe('the browser that applies without a login', () => {
  test('is known by a cookie that no script reads and no other site sends, and that ends with it', async () => {
    const { browser } = open();
    const { set } = await browser.get(base);
    expect(set).toHaveLength(1);
    expect(set[0]).toMatch(/^__Host-ip-uten-fjordsund=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  test('leaves nothing in the store by which its cookie could be made', async () => {
    const { world, browser } = await filled();
    const [token = ''] = Object.values(browser.cookies);
    expect(token).not.toBe('');
    expect(JSON.stringify([...world.state.drafts.values()])).not.toContain(token);
  });

  test('has its draft for two hours after the last saving, and its receipt as long', async () => {
    const { world, browser } = await filled(shortForm.slice(0, 2));
    world.pass(119);
    expect((await browser.get(`${base}/hva`)).status).toBe(200);
    expect((await posts(world, browser, lastOfShort)).status).toBe(303);
    world.pass(120);
    expect(await browser.get(`${base}/hva`)).toMatchObject({ status: 303, location: base });
    const other = await sent();
    expect((await other.browser.get(other.reply.location)).status).toBe(200);
    other.world.pass(120);
    expect((await other.browser.get(other.reply.location)).status).toBe(404);
    expect((await other.browser.get(base)).text).not.toContain(other.reference.slice(0, 4));
  });

  test('shows no other browser its answers or its receipt', async () => {
    const { site, reply } = await sent();
    const other = unknownBrowser(site);
    expect((await other.get(reply.location)).status).toBe(404);
    expect(await other.get(`${base}/personen`)).toMatchObject({ status: 303, location: base });
  });

  test('is forgotten when its user says so, with what was not sent', async () => {
    const { world, browser } = await filled();
    await browser.get(base);
    world.pass(seconds(5));
    const ended = await browser.post(`${base}/avslutt`, {});
    expect(ended).toMatchObject({ status: 303, location: '/fjordsund/nb/' });
    expect(browser.cookies).toEqual({});
    expect(world.state.drafts.size).toBe(0);
  });

  test('is reminded of nothing', async () => {
    const { world } = await filled(wholeForm);
    expect([...world.state.drafts.values()].map(({ dueAt, contacts }) => [dueAt, contacts])).toEqual([
      [undefined, undefined],
    ]);
  });

  test('hands nothing over: for that, both log in', async () => {
    const { browser } = await filled(wholeForm);
    expect((await browser.get(`${base}/se-over`)).text).not.toContain('La personen se over');
    expect((await browser.get(`${base}/overlever`)).status).toBe(404);
  });
});

describe('a form without a login is not taken in', () => {
  const first = shortForm[0]?.fields ?? {};

  test.each([
    ['no cookie', (browser: UnknownBrowser) => delete browser.cookies['__Host-ip-uten-fjordsund']],
    [
      'another browser’s cookie',
      (browser: UnknownBrowser) => (browser.cookies['__Host-ip-uten-fjordsund'] = 'x'.repeat(43)),
    ],
    ['a cookie that is none', (browser: UnknownBrowser) => (browser.cookies['__Host-ip-uten-fjordsund'] = 'x')],
  ])('with %s', async (_, change) => {
    const { world, browser } = open();
    await begins(world, browser);
    await browser.get(`${base}/hvem`);
    world.pass(seconds(5));
    change(browser);
    expect((await browser.post(`${base}/hvem`, first)).status).toBe(403);
  });

  test.each([
    ['without its token', { formToken: undefined }],
    ['with a forged token', { formToken: 'x' }],
    ['without its stamp', { shownAt: undefined }],
    ['with a stamp somebody else signed', { shownAt: `${Date.parse('2026-03-05T09:00:00Z')}.${'x'.repeat(43)}` }],
    ['with a stamp that is none', { shownAt: 'yesterday' }],
    ['without the hidden field', { homepage: undefined }],
  ])('%s', async (_, as) => {
    const { world, browser } = open();
    await begins(world, browser);
    await browser.get(`${base}/hvem`);
    world.pass(seconds(5));
    expect((await browser.post(`${base}/hvem`, first, as)).status).toBe(403);
    expect((await browser.post(`${base}/hvem`, first)).status).toBe(303);
  });

  test('from another site', async () => {
    const { world, site, browser } = open();
    await begins(world, browser);
    await browser.get(`${base}/hvem`);
    world.pass(seconds(5));
    const body = new URLSearchParams({ ...browser.unseen(), role: 'self' }).toString();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'https://evil.example' };
    const asked = { path: `${base}/hvem`, method: 'POST', headers, body, cookies: browser.cookies };
    expect((await site.handler(gatewayEvent(asked), context)).statusCode).toBe(403);
    const own = { ...asked, headers: { ...headers, Origin: siteOrigin } };
    expect((await site.handler(gatewayEvent(own), context)).statusCode).toBe(303);
  });

  test('with the hidden field filled in, as programs do', async () => {
    const { world, browser } = open();
    await begins(world, browser);
    const page = await browser.get(`${base}/hvem`);
    expect(page.html).toMatch(/<div class="ds-sr-only"><label for="homepage">La dette feltet stå tomt<\/label>/);
    world.pass(seconds(5));
    const reply = await browser.post(`${base}/hvem`, first, { homepage: 'https://spam.example' });
    expect(reply).toMatchObject({ status: 422, text: expect.stringContaining('Et skjult felt som skal stå tomt') });
    expect(reply.text).toContain(fjordsund.phone);
    expect([...world.state.drafts.values()].map(({ draft }) => draft.answers)).toEqual([{}]);
  });

  test('faster than anybody reads; the same form goes through a moment later', async () => {
    const { world, browser } = open();
    await begins(world, browser);
    await browser.get(`${base}/hvem`);
    world.pass(seconds(1));
    const fast = await browser.post(`${base}/hvem`, first);
    expect(fast).toMatchObject({ status: 422, text: expect.stringContaining('Det gikk litt for fort') });
    expect(fast.html).toContain('name="role" value="self"');
    world.pass(seconds(2));
    expect((await browser.post(`${base}/hvem`, first)).status).toBe(303);
  });

  test('but a row is added as fast as anybody likes', async () => {
    const { browser } = await filled(wholeForm.slice(0, 3));
    await browser.get(`${base}/tjenester`);
    const added = await browser.post(`${base}/tjenester`, { 'services[0].type': 'Nav', add: 'services' });
    expect(added.status).toBe(200);
    expect(added.html).toContain('services[1].type');
  });

  test.each([
    ['names nobody knows', { ...first, x: '1' }],
    ['one answer twice', { ...first, role: ['self', 'parent'] }],
  ])('with %s', async (_, fields) => {
    const { world, browser } = open();
    await begins(world, browser);
    expect((await posts(world, browser, { step: 'hvem', fields })).status).toBe(422);
  });

  test('with a check page that is older than the answers', async () => {
    const { world, browser } = await filled();
    await browser.get(`${base}/se-over`);
    const { onceKey } = browser.unseen();
    await posts(world, browser, lastOfShort);
    await browser.get(`${base}/se-over`);
    world.pass(seconds(5));
    expect((await browser.post(`${base}/se-over`, { correct: 'yes' }, { onceKey })).status).toBe(409);
    expect(world.state.cases.size).toBe(0);
  });

  test('with more rows than there is room for', async () => {
    const rows = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (__, row) => [`services[${row}].type`, `Tjeneste ${row}`]));
    const { world, browser } = await filled(wholeForm.slice(0, 3));
    const needs = { unit: 'unknown', needs: 'Mye.' };
    const post = (count: number) => posts(world, browser, { step: 'tjenester', fields: { ...rows(count), ...needs } });
    expect((await post(21)).status).toBe(422);
    expect((await post(20)).status).toBe(303);
  });
});

test('the language switch keeps what is typed, however fast it is pressed', async () => {
  const { world, browser } = open();
  await begins(world, browser);
  await browser.get(`${base}/hvem`);
  const other = await browser.post('/fjordsund/nn/soknad-uten-innlogging/hvem', { role: 'parent', again: 'nn' });
  expect(other).toMatchObject({ status: 200, html: expect.stringContaining('lang="nn"') });
  expect(other.html).toMatch(/value="parent"[^>]*checked|checked[^>]*value="parent"/);
});

describe('how often one network address may', () => {
  test('begin in an hour is limited; the page says whom to call, and the next hour is new', async () => {
    const { world, site } = open();
    for (let begun = 0; begun < 30; begun += 1) {
      expect((await begins(world, unknownBrowser(site))).status).toBe(303);
    }
    const refused = await begins(world, unknownBrowser(site));
    expect(refused).toMatchObject({ status: 429, title: expect.stringContaining('for mange') });
    expect(refused.text).toContain(fjordsund.phone);
    expect(world.state.drafts.size).toBe(30);
    world.pass(60);
    expect((await begins(world, unknownBrowser(site))).status).toBe(303);
  });

  test('is counted without the address itself', async () => {
    const names: string[] = [];
    const world = aWorld({
      limits: {
        count: async (name) => {
          names.push(name);
          return 'within';
        },
      },
    });
    await begins(world, unknownBrowser(aSite(world)));
    expect(names).toHaveLength(1);
    expect(names[0]).not.toContain('203.0.113.1');
  });
});
