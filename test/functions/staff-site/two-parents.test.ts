import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { Application } from '../../../shared/domain/applying/application.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { joinCase } from '../../../shared/domain/parties/join-case.ts';
import { aConsent, sharingTerms } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { hanna, koord, sindre, staffWorld } from './staff-world.ts';
import { address, key, stored, type World } from './staged-case.ts';

const now = new Date('2026-03-06T09:00:00Z');
const hannaActs = { staffId: 'hanna.hav', now };

/** A mother applied for a child of nine; the two share the responsibility. */
const application: Partial<Application> = {
  role: 'parent',
  birthDate: day('2017-02-01'),
  person: { name: 'Nils Syntetisk' },
  applicant: { name: 'Mona Mor', mobile: '+4740000033' },
  parents: { responsibility: 'two', mayContact: 'yes' },
  otherParent: { name: 'Per Prøve', mobile: '+4740000032' },
};

async function filed(overrides: Partial<Application> = {}) {
  const world = staffWorld();
  await world.file({ application: { ...application, ...overrides } });
  return { world, browser: await world.signIn(hanna) };
}

async function versionIn(world: World): Promise<string> {
  return String((await stored(world)).version);
}

async function joins(world: World): Promise<void> {
  await world.commit(changeOf(joinCase(await stored(world), { seat: 'otherParent', now }, masoy)));
}

/** The mother is known to be one, and has said yes to all, one service included. */
async function motherSaysYes(world: World): Promise<void> {
  await world.commit(changeOf(checkRole(await stored(world), { ...hannaActs, result: 'accepted' }, masoy)));
  const wish = { plan: 'yes', coordinator: 'yes', sharing: [sharingTerms()] } as const;
  const act = aConsent({ wish, as: 'parent', now });
  await world.commit(changeOf(giveConsent(await stored(world), { sharing: [], act }, masoy)));
}

const taskKinds = async ({ stores }: World) => (await stores.cases.tasks(key)).map(({ kind }) => kind);

describe('the question to the other parent', () => {
  test('goes at once when the applicant said that this is safe', async () => {
    const { world, browser } = await filed();
    const page = (await browser.get(address)).body;
    expect(page).toContain('Spurt, har ikke logget inn (spurt 5. mars 2026)');
    expect(page).toContain('Venter på den andre forelderen');
    expect(await taskKinds(world)).not.toContain('ask-second-parent');
  });

  test.each<[string, Partial<Application>, string]>([
    ['wants to be rung first', { parents: { responsibility: 'two', mayContact: 'callFirst' } }, 'vil bli ringt før'],
    ['says that it is not safe', { parents: { responsibility: 'two', mayContact: 'no' } }, 'ikke er trygt å kontakte'],
    [
      'does not know who has the responsibility',
      { parents: { responsibility: 'unknown' } },
      'Vet ikke, eller ikke spurt',
    ],
    [
      'says that child welfare has the care',
      { parents: { responsibility: 'childWelfare' } },
      'Barnevernet har omsorgen',
    ],
    ['has a protected address', { protectedAddress: true }, 'Ikke spurt'],
    ['has not shown who they are', { identityVerified: false }, 'Ikke spurt'],
    ['knows no way to reach them', { otherParent: { name: 'Per Prøve' } }, 'Ikke spurt'],
  ])('is held back, with a task, when the applicant %s', async (_, overrides, words) => {
    const { world, browser } = await filed(overrides);
    expect((await stored(world)).seats).toBeUndefined();
    expect(await taskKinds(world)).toEqual(['ask-second-parent']);
    const page = (await browser.get(address)).body;
    expect(page).toContain(words);
    expect(page).toContain('Finn ut hvem som har foreldreansvar');
  });

  test('is nobody’s when one has the responsibility alone', async () => {
    const { world, browser } = await filed({ parents: { responsibility: 'alone' } });
    expect(await taskKinds(world)).toEqual([]);
    expect((await browser.get(address)).body).not.toContain(`${address}/invite-parent`);
    expect((await browser.get(`${address}/invite-parent`)).statusCode).toBe(409);
  });

  test('is let go by the leader, with what the applicant wrote filled in, and what was said about safety on top', async () => {
    const { world, browser } = await filed({ parents: { responsibility: 'two', mayContact: 'no' } });
    const form = (await browser.get(`${address}/invite-parent`)).body;
    expect(form).toContain('value="Per Prøve"');
    expect(form).toContain('ikke er trygt å kontakte');
    const typed = { name: 'Per Prøve', mobile: '400 00 034', email: '', noticeChannel: 'sms', language: 'nn' };
    const reply = await browser.post(`${address}/invite-parent`, { version: await versionIn(world), ...typed });
    expect(reply.statusCode).toBe(303);
    expect(await stored(world)).toMatchObject({
      seats: { otherParent: { state: 'invited', number: 1, language: 'nn', channel: 'sms', check: 'unchecked' } },
      reach: { otherParent: ['sms'] },
    });
    expect((await world.stores.cases.contacts(key))?.otherParent).toEqual({ name: 'Per Prøve', mobile: '+4740000034' });
    const sent = (await world.stores.cases.notices(key)).filter(({ kind }) => kind === 'invitation');
    expect(sent).toMatchObject([{ to: { who: 'otherParent' }, language: 'nn', channel: 'sms' }]);
  });

  test('of a restricted case warns what it gives away', async () => {
    const { browser } = await filed({ protectedAddress: true });
    expect((await browser.get(`${address}/invite-parent`)).body).toContain(
      'må den andre forelderen vite hvilken kommune',
    );
  });

  test.each([
    ['without a name', { name: '' }, 'Fyll ut «Navnet til den andre forelderen»'],
    ['without the number of the way that was chosen', { mobile: '' }, 'Skriv «Mobilnummer»'],
    ['with a number that is none', { mobile: '12' }, 'Sjekk «Mobilnummer»'],
    ['by letter, for which there is no code', { noticeChannel: 'letter' }, 'Velg et av svarene'],
  ])('is not sent %s, and what was typed stays', async (_, wrong, words) => {
    const { world, browser } = await filed({ parents: { responsibility: 'two', mayContact: 'callFirst' } });
    const typed = {
      name: 'Per Prøve',
      mobile: '400 00 034',
      email: '',
      noticeChannel: 'sms',
      language: 'nb',
      ...wrong,
    };
    const reply = await browser.post(`${address}/invite-parent`, { version: await versionIn(world), ...typed });
    expect([reply.statusCode, reply.body.includes(words)]).toEqual([422, true]);
    expect((await stored(world)).seats).toBeUndefined();
  });

  test('is the leader’s to ask, and nobody else’s', async () => {
    const { world } = await filed({ parents: { responsibility: 'two', mayContact: 'no' } });
    for (const employee of [koord, sindre]) {
      const other = await world.signIn(employee);
      for (const action of ['invite-parent', 'consent-ground']) {
        expect([403, 404]).toContain((await other.get(`${address}/${action}`)).statusCode);
      }
    }
  });
});

describe('who has signed in as the other parent', () => {
  test('is to be checked: that is the next step, and a flag of the case', async () => {
    const { world, browser } = await filed();
    await motherSaysYes(world);
    await joins(world);
    await browser.post(`${address}/take`, { version: await versionIn(world) });
    const page = (await browser.get(address)).body;
    expect(page).toContain('Kontroller den andre forelderen');
    expect(page).toContain('Den andre forelderen er ikke kontrollert');
    const sent = { version: await versionIn(world), result: 'accepted', seat: 'otherParent' };
    expect((await browser.post(`${address}/check-role`, sent)).statusCode).toBe(303);
    expect((await stored(world)).seats?.otherParent?.check).toBe('accepted');
    expect((await browser.post(`${address}/check-role`, sent)).statusCode).toBe(303);
    const told = (await world.stores.cases.notices(key)).filter(({ to }) => to.who === 'otherParent');
    expect(told.map(({ kind }) => kind).toSorted()).toEqual(['consent-asked', 'invitation']);
  });

  test('cannot be checked before they have come', async () => {
    const { world, browser } = await filed();
    const sent = { version: await versionIn(world), result: 'accepted', seat: 'otherParent' };
    const reply = await browser.post(`${address}/check-role`, sent);
    expect([reply.statusCode, reply.body.includes('har ikke logget inn')]).toEqual([409, true]);
  });
});

describe('who has to consent', () => {
  const typed = { ground: 'dailyCare', reasons: 'Helsestasjonen bekrefter det.' };

  test('is recorded by the leader with why, and what one parent has said holds at once', async () => {
    const { world, browser } = await filed();
    await motherSaysYes(world);
    expect((await stored(world)).consent).toMatchObject({ plan: 'unanswered', sharing: [] });
    expect((await browser.get(address)).body).toContain(
      'Deles ikke før den andre forelderen har sagt ja: Havøysund skole.',
    );
    const reply = await browser.post(`${address}/consent-ground`, { version: await versionIn(world), ...typed });
    expect(reply.statusCode).toBe(303);
    expect((await stored(world)).consent).toMatchObject({
      plan: 'given',
      coordinator: 'given',
      sharing: [{ id: '1.0' }],
    });
    const page = (await browser.get(address)).body;
    expect(page).toContain('fordi det er del av den daglige omsorgen. Notert av Hanna Hav 6. mars 2026.');
    expect(page).toContain('Helsestasjonen bekrefter det.');
    expect(page).not.toContain('Venter på den andre forelderen');
  });

  test('is taken back when it was wrong: then both have to again', async () => {
    const { world, browser } = await filed();
    await motherSaysYes(world);
    await browser.post(`${address}/consent-ground`, { version: await versionIn(world), ...typed });
    const both = { ground: 'both', reasons: 'Det stemte ikke.' };
    await browser.post(`${address}/consent-ground`, { version: await versionIn(world), ...both });
    expect((await stored(world)).consent).toMatchObject({ plan: 'unanswered', sharing: [] });
    const told = (await world.stores.cases.notices(key)).filter(({ kind }) => kind === 'consent-changed');
    expect(told).toEqual([]);
  });

  test('is child welfare where it has the care: no parent’s yes holds, and none is taken', async () => {
    const { world, browser } = await filed({ parents: { responsibility: 'childWelfare' } });
    await motherSaysYes(world);
    const found = { ground: 'childWelfare', reasons: 'Vedtaket er lest.' };
    await browser.post(`${address}/consent-ground`, { version: await versionIn(world), ...found });
    expect((await stored(world)).consent).toMatchObject({ plan: 'unanswered', coordinator: 'unanswered', sharing: [] });
    const said = { coordinator: 'yes', as: 'guardian', way: 'paper' };
    await browser.post(`${address}/consent`, { version: await versionIn(world), ...said });
    expect((await stored(world)).consent).toMatchObject({ plan: 'unanswered', coordinator: 'given' });
  });

  test.each([
    ['without who', { reasons: 'Fordi.' }, 'Velg hvem som må samtykke.'],
    ['without why', { ground: 'necessary', reasons: ' ' }, 'Skriv en begrunnelse.'],
    ['with something else', { ground: 'grandmother', reasons: 'Fordi.' }, 'Velg hvem som må samtykke.'],
  ])('is not recorded %s', async (_, sent, words) => {
    const { world, browser } = await filed();
    const reply = await browser.post(`${address}/consent-ground`, { version: await versionIn(world), ...sent });
    expect([reply.statusCode, reply.body.includes(words)]).toEqual([422, true]);
    expect((await stored(world)).parents?.finding).toBeUndefined();
  });
});

describe('what the other parent says aloud or on paper', () => {
  const aloud = { as: 'parent', way: 'oral' };

  test('is noted as theirs: who of the two it was is asked', async () => {
    const { world, browser } = await filed();
    await motherSaysYes(world);
    const sent = { version: await versionIn(world), ...aloud, plan: 'yes', coordinator: 'yes' };
    const reply = await browser.post(`${address}/consent`, sent);
    expect([reply.statusCode, reply.body.includes('Velg hvilken forelder som svarte.')]).toEqual([422, true]);
    expect(
      (await browser.post(`${address}/consent`, { ...sent, parent: 'otherParent', agree: '1.0' })).statusCode,
    ).toBe(303);
    expect((await stored(world)).consent).toMatchObject({
      plan: 'given',
      coordinator: 'given',
      sharing: [{ id: '1.0' }],
    });
    expect((await browser.get(address)).body).not.toContain('Deles ikke før');
  });

  test('is a no that stops what one parent has said yes to, and the page says so', async () => {
    const { world, browser } = await filed();
    await motherSaysYes(world);
    const sent = { version: await versionIn(world), ...aloud, parent: 'otherParent', plan: 'no' };
    await browser.post(`${address}/consent`, sent);
    expect((await stored(world)).consent).toMatchObject({ plan: 'refused', coordinator: 'unanswered' });
    expect((await browser.get(address)).body).toMatch(/Svar fra den andre forelderen.*Plan: nei\./s);
  });

  test('names no service that the first parent has not', async () => {
    const { world, browser } = await filed();
    await motherSaysYes(world);
    const row = { 'sharing[0].service': 'Nav', 'sharing[0].direction': 'both', 'sharing[0].areas': 'work' };
    const sent = { version: await versionIn(world), ...aloud, parent: 'otherParent', ...row };
    const reply = await browser.post(`${address}/consent`, sent);
    expect([reply.statusCode, reply.body.includes('svarer bare på tjenestene som alt er ført opp')]).toEqual([
      422,
      true,
    ]);
  });
});

test('whoever answers the application is told that both parents read it', async () => {
  const { world, browser } = await filed();
  await browser.post(`${address}/take`, { version: await versionIn(world) });
  expect((await browser.get(`${address}/decide`)).body).toContain('Begge foreldrene kan lese det du skriver.');
});
