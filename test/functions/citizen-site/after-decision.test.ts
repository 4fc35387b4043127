import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { addMonths, day, dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { type CloseTerms, closeCase } from '../../../shared/domain/ending/close-case.ts';
import { revisePlan } from '../../../shared/domain/planning/register-plan.ts';
import { appointStandIn, coordinatorLeft } from '../../../shared/domain/planning/replace-coordinator.ts';
import { acceptsRole, appoints, decides, registersPlan, staffId, work } from './caseworker.ts';
import { type Applied, applied, linksOn } from './consent-pages.ts';
import { type PostedStep, parentsForm } from './posted-steps.ts';
import { siv } from './site-under-test.ts';

const both = { plan: 'yes', coordinator: 'yes' };

async function decided(fields?: PostedStep['fields']): Promise<Applied> {
  const given = await applied();
  await decides(given.world, given.reference);
  if (fields) await given.browser.post(given.address, fields);
  return given;
}

async function coordinated(): Promise<Applied> {
  const given = await decided(both);
  await appoints(given.world, given.reference);
  return given;
}

async function planned(): Promise<Applied> {
  const given = await coordinated();
  await registersPlan(given.world, given.reference);
  return given;
}

function closes({ world, reference }: Applied, closing: CloseTerms): Promise<void> {
  return work(world, reference, (ipCase) => closeCase(ipCase, { closing, staffId, now: world.now() }, masoy));
}

describe('my case once the answer is there', () => {
  test('asks for the consent that is missing, as the next thing to do', async () => {
    const { browser, address, myCase } = await decided();
    const page = await browser.get(myCase);
    expect(page.text).toContain('Uten det kan vi ikke peke ut en koordinator eller lage en plan.');
    expect(page.html).toContain(`<a class="ds-button" href="${address}">Gi samtykke</a>`);
    expect(linksOn(page).filter((href) => href === address)).toHaveLength(1);
    expect((await browser.get('/masoy/nb/min-sak')).html).toContain(`href="${address}"`);
  });

  test.each([
    [{ plan: 'no' }, 'Uten det kan vi ikke peke ut en koordinator.', 'Du har sagt nei til planen.'],
    [{ coordinator: 'no' }, 'Uten det kan vi ikke lage planen.', 'Du har sagt nei til koordinator.'],
  ])('asks for the other part when one is refused: %o', async (fields, asked, refused) => {
    const { browser, myCase } = await decided(fields);
    const { text } = await browser.get(myCase);
    expect(text).toContain(asked);
    expect(text).toContain(refused);
  });

  test('asks nobody for consent who is refused, or has said no to both', async () => {
    const given = await applied();
    await decides(given.world, given.reference, { outcome: 'refused', text: 'Du trenger én tjeneste.' });
    expect(linksOn(await given.browser.get(given.myCase))).not.toContain(given.address);
    const { browser, address, myCase } = await decided({ plan: 'no', coordinator: 'no' });
    const page = await browser.get(myCase);
    expect(page.text).not.toContain('Gi samtykke');
    expect(linksOn(page)).toContain(address);
  });

  test('has the decision as a button until it is read, then as a link', async () => {
    const { browser, myCase } = await decided();
    const button = `<a class="ds-button" href="${myCase}/svar">`;
    expect((await browser.get(myCase)).html).toContain(button);
    await browser.get(`${myCase}/svar`);
    const { html } = await browser.get(myCase);
    expect(html).not.toContain(button);
    expect(html).toContain(`href="${myCase}/svar"`);
  });

  test('says by when a coordinator is owed, and admits it when that has passed', async () => {
    const { world, site, browser, myCase } = await decided(both);
    expect((await browser.get(myCase)).text).toContain('Fristen for å peke ut en koordinator er 19. mars 2026.');
    world.pass(15 * 24 * 60);
    expect((await (await site.signedIn(siv)).get(myCase)).text).toContain('Den datoen er passert. Det beklager vi.');
  });
});

describe('the coordinator', () => {
  test('is named, with how to reach them and by when the plan is owed', async () => {
    const { browser, myCase } = await coordinated();
    const { text } = await browser.get(myCase);
    expect(text).toContain('Koordinatoren er på plass.');
    expect(text).toContain('Navn Kari Koord Telefon 40 00 00 10');
    expect(text).toContain('Fristen for å lage planen er 28. mai 2026.');
  });

  test('has a stand-in until a day', async () => {
    const { world, site, browser, reference, myCase } = await coordinated();
    const terms = { standIn: 'dag.dal', until: day('2026-03-20'), staffId, now: world.now() };
    await work(world, reference, (ipCase) => appointStandIn(ipCase, terms, masoy));
    expect((await browser.get(myCase)).text).toContain('Vikar Dag Dal, til og med 20. mars 2026');
    world.pass(16 * 24 * 60);
    expect((await (await site.signedIn(siv)).get(myCase)).text).not.toContain('Dag Dal');
  });

  test('who has left is missed: there is none now, and a new one is owed', async () => {
    const { world, browser, reference, myCase } = await coordinated();
    await work(world, reference, (ipCase) => coordinatorLeft(ipCase, { staffId, now: world.now() }, masoy));
    const { text } = await browser.get(myCase);
    expect(text).toContain('Det er ingen koordinator nå.');
    expect(text).toContain('Vi skal peke ut en ny koordinator.');
    expect(text).not.toContain('Kari Koord');
  });
});

describe('the plan', () => {
  test('is shown with its period and its next revision', async () => {
    const { browser, myCase } = await planned();
    const { text } = await browser.get(myCase);
    expect(text).toContain('Gjelder Fra 1. mai 2026 til og med 30. april 2027');
    expect(text).toContain('Neste gjennomgang Innen 30. april 2027');
    expect(text).toContain('Endre samtykket Trekk samtykke');
  });

  test('has been revised, and is late for the next time', async () => {
    const { world, site, reference, myCase } = await planned();
    world.pass(60 * 24 * 60);
    const nextRevision = addMonths(dayInNorway(world.now()), 6);
    await work(world, reference, (ipCase) => revisePlan(ipCase, { nextRevision, staffId, now: world.now() }, masoy));
    expect((await (await site.signedIn(siv)).get(myCase)).text).toContain('Sist gjennomgått 4. mai 2026');
    world.pass(200 * 24 * 60);
    const { text } = await (await site.signedIn(siv)).get(myCase);
    expect(text).toContain('Fristen for å gå gjennom planen er 4. november 2026. Den datoen er passert.');
  });

  test('is explained when it is paused', async () => {
    const { browser, address, myCase } = await planned();
    await browser.post(`${address}/trekk`, { part: 'plan' });
    const { text } = await browser.get(myCase);
    expect(text).toContain('Planen er på pause fordi samtykket til den er trukket.');
    expect(text).toContain('Sier du ja til planen igjen, fortsetter vi.');
    expect(text).toContain('Neste gjennomgang Ingen, så lenge planen er på pause');
    await browser.post(address, { plan: 'yes' });
    expect((await browser.get(myCase)).text).toContain('Planen er i gang.');
  });
});

describe('a closed case', () => {
  test.each([
    ['needEnded', 'behovet ikke er der lenger'],
    ['personWishes', 'du ønsket det'],
    ['moved', 'flytting'],
  ] as const)('says when and why: %s', async (reason, words) => {
    const given = await planned();
    await closes(given, { reason });
    const page = await given.browser.get(given.myCase);
    expect(page.text).toContain('Saken ble avsluttet 5. mars 2026. Grunnen er');
    expect(page.text).toContain(words);
    expect(page.text).not.toContain('Kari Koord, ');
    expect(page.html).not.toMatch(new RegExp(`href="${given.address}(/trekk)?"`));
    expect(page.html).toContain('href="/masoy/nb/soknad"');
  });
});

test('a case closed by a death invites nobody to apply again', async () => {
  const given = await planned();
  await closes(given, { reason: 'deceased' });
  const page = await given.browser.get(given.myCase);
  expect(page.text).toContain('Vi kondolerer.');
  expect(linksOn(page)).not.toContain('/masoy/nb/soknad');
});

test('a parent is not told that it was they who wanted the case closed', async () => {
  const given = await applied(parentsForm);
  await acceptsRole(given.world, given.reference);
  await decides(given.world, given.reference);
  await closes(given, { reason: 'personWishes' });
  expect((await given.browser.get(given.myCase)).text).toContain('den saken gjelder, ønsket det');
});

test('the receipt of a consent says what comes next and by when', async () => {
  const { browser, address } = await decided(both);
  const { text } = await browser.get(`${address}/kvittering`);
  expect(text).toContain('Hva skjer nå? Fristen for å peke ut en koordinator er 19. mars 2026.');
});

test.each([
  ['nn', 'Fristen for å gå gjennom planen er 30. april 2027.', 'Gjeld Frå 1. mai 2026'],
  ['en', 'We must go through the plan with you by 30 April 2027.', 'Period From 1 May 2026'],
])('my case says the same in %s', async (language, next, period) => {
  const { browser, reference } = await planned();
  const { text } = await browser.get(`/masoy/${language}/min-sak/${reference}`);
  expect(text).toContain(next);
  expect(text).toContain(period);
});
