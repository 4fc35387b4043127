import { describe, expect, test } from 'vitest';
import { decisionLetter } from '../../../forms/casework/decision-letter.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day, instant } from '../../../shared/domain/calendar/day.ts';
import { openInEmergency } from '../../../shared/domain/handling/emergency-access.ts';
import { givePreliminaryAnswer } from '../../../shared/domain/handling/preliminary-answer.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { aPerson } from '../../support/case-builders.ts';
import { apply, aSite } from './browser.ts';
import { acceptsRole, decides, granted, staffId, work } from './caseworker.ts';
import { parentsForm, shortForm, wholeForm } from './posted-steps.ts';
import { aWorld, kari, siv } from './site-under-test.ts';

async function applied(steps = wholeForm) {
  const world = aWorld();
  const site = aSite(world);
  const browser = await site.signedIn(siv);
  const reference = await apply(browser, steps);
  const address = `/masoy/nb/min-sak/${reference}`;
  return { world, site, browser, reference, address };
}

describe('my case', () => {
  test('says where it stands, until when, and what was sent', async () => {
    const { browser, address } = await applied();
    const { status, text } = await browser.get(address);
    expect(status).toBe(200);
    expect(text).toContain('Ingen har begynt på den ennå.');
    expect(text).toContain('Du får svar innen 2. april 2026.');
    expect(text).toContain('Det er 28 dager igjen.');
    expect(text).toContain('Alle ringer hver for seg.');
    expect(text).toContain('Kvittering, e-post, 5. mars 2026 Blir sendt');
    expect(text).toContain('Ingen ansatte har åpnet den ennå.');
  });

  test('says that work has begun, and who has looked', async () => {
    const { world, browser, reference, address } = await applied();
    await work(world, reference, (ipCase) => takeCase(ipCase, { staffId, now: world.now() }, masoy));
    await world.cases.recordView({ municipality: 'masoy', reference }, { at: instant(world.now()), staffId });
    const { text } = await browser.get(address);
    expect(text).toContain('Vi arbeider med søknaden.');
    expect(text).toContain('Hanna Hav, 5. mars 2026');
  });

  test('says that somebody without access opened it in an emergency, apart from the looks of those who have it', async () => {
    const { world, browser, reference, address } = await applied();
    const vera = { staffId: 'vera.vakt', reason: 'Det haster, og ingen svarer.' };
    await work(world, reference, (ipCase) => openInEmergency(ipCase, { ...vera, now: world.now() }, masoy));
    const at = instant(world.now());
    await world.cases.recordView({ municipality: 'masoy', reference }, { at, staffId: 'vera.vakt', emergency: true });
    const { text } = await browser.get(address);
    expect(text).toContain('En ansatt uten vanlig tilgang åpnet saken i en nødssituasjon.');
    expect(text).toMatch(/Vera Vakt, 5\. mars 2026, kl\. [\d.]+ \(nødtilgang, fordi det hastet\)/);
  });

  test('tells the new date and why it was moved', async () => {
    const { world, browser, reference, address } = await applied();
    const promise = { promisedBy: day('2026-04-20'), text: 'Vi venter på sykehuset.' };
    await work(world, reference, (ipCase) =>
      givePreliminaryAnswer(ipCase, { promise, staffId, now: world.now() }, masoy),
    );
    const { text } = await browser.get(address);
    expect(text).toContain('Du får svar innen 20. april 2026.');
    expect(text).toContain('Først lovet vi svar innen 2. april 2026.');
    expect(text).toContain('Vi venter på sykehuset.');
  });

  test('admits it when the promised date has passed', async () => {
    const { world, site, address } = await applied();
    world.pass(40 * 24 * 60);
    const { text } = await (await site.signedIn(siv)).get(address);
    expect(text).toContain('Den datoen er passert.');
    expect(text).toContain('40 00 00 10');
  });

  test('lists what is begun and not sent, too', async () => {
    const { world, browser } = await applied();
    world.pass(5);
    await browser.post('/masoy/nb/soknad', { action: 'begin' });
    const { text } = await browser.get('/masoy/nb/min-sak');
    expect(text).toContain('Du har en søknad som ikke er sendt');
  });

  test('of somebody who has sent nothing leads to the application', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    const { html, text } = await browser.get('/masoy/nb/min-sak');
    expect(text).toContain('Du har ikke sendt noen søknad her.');
    expect(html).toContain('href="/masoy/nb/soknad"');
  });
});

describe('what is not mine', () => {
  test('is not there: foreign, forged and another municipality’s look the same', async () => {
    const { site, reference } = await applied();
    const own = ['min-sak/REF', 'min-sak/REF/svar', 'min-sak/REF/trekk', 'kvittering/REF'];
    const pages = [...own, 'samtykke/REF', 'samtykke/REF/kvittering', 'samtykke/REF/trekk'];
    const stranger = await site.signedIn(kari);
    const elsewhere = await site.signedIn({ owner: siv.owner, municipality: 'fjordsund' });
    for (const page of pages) {
      const at = (base: string, text: string) => `${base}/${page.replace('REF', text)}`;
      const foreign = await stranger.get(at('/masoy/nb', reference));
      const forged = await stranger.get(at('/masoy/nb', 'AAAA2222'));
      const other = await elsewhere.get(at('/fjordsund/nb', reference));
      expect([foreign.status, forged.status, other.status]).toEqual([404, 404, 404]);
      expect(foreign.html.replaceAll(reference, '')).toBe(forged.html.replaceAll('AAAA2222', ''));
      expect((await stranger.get(at('/masoy/nb', 'ikke-en-referanse'))).status).toBe(404);
    }
    expect((await stranger.post(`/masoy/nb/min-sak/${reference}/trekk`, {})).status).toBe(404);
    expect((await stranger.post(`/masoy/nb/samtykke/${reference}`, { plan: 'yes' })).status).toBe(404);
    expect((await stranger.post(`/masoy/nb/samtykke/${reference}/trekk`, { part: 'all' })).status).toBe(404);
  });

  test('is not shown to somebody who is not signed in', async () => {
    const { site, reference } = await applied();
    for (const page of ['soknad', 'soknad/hvem', 'min-sak', `min-sak/${reference}`, `kvittering/${reference}`]) {
      const reply = await site.visitor.get(`/masoy/nb/${page}`);
      expect(reply).toMatchObject({ status: 303, location: expect.stringContaining('/masoy/logg-inn/idporten?til=') });
    }
  });

  test('a draft has no receipt and no case', async () => {
    const world = aWorld();
    const browser = await aSite(world).signedIn(siv);
    await browser.post('/masoy/nb/soknad', { action: 'begin' });
    const draft = [...world.state.drafts.values()][0]?.draft;
    expect((await browser.get(`/masoy/nb/kvittering/${draft?.reference}`)).status).toBe(404);
    expect((await browser.get(`/masoy/nb/min-sak/${draft?.reference}`)).status).toBe(404);
  });
});

describe('the decision', () => {
  test('is shown with reasons, rules and how to complain, and its opening is recorded once', async () => {
    const { world, browser, reference, address } = await applied();
    await decides(world, reference, granted);
    expect((await browser.get(address)).html).toContain(`${address}/svar`);
    const { text } = await browser.get(`${address}/svar`);
    expect(text).toContain('Søknaden er innvilget');
    expect(text).toContain('Velkommen til første møte.');
    expect(text).toContain('helse- og omsorgstjenesteloven');
    // Opened 5 March; four weeks on is skjærtorsdag, so the right lasts until Tuesday after Easter.
    expect(text).toContain('Fristen for å klage er 7. april 2026.');
    const { law, complaint } = decisionLetter(masoy, 'nb');
    for (const said of [law.title, ...law.lines, complaint.title, ...complaint.lines]) expect(text).toContain(said);
    world.pass(20);
    await browser.get(`${address}/svar`);
    const events = await world.cases.timeline({ municipality: 'masoy', reference });
    expect(events.filter(({ type }) => type === 'decision-opened')).toHaveLength(1);
  });

  test.each([
    ['nb', /\bsvaret\b/i, /\bvedtaket\b/i],
    ['nn', /\bsvaret\b/i, /\bvedtaket\b/i],
    ['en', /\b(read|change) the answer\b|\bthe answer (is|was|to)\b/i, /\bthe decision\b/i],
  ])('is called what the municipality calls it: %s', async (language, asAnswer, asDecision) => {
    const { world, browser, reference } = await applied();
    await decides(world, reference, { ...granted, text: '' });
    const addresses = ['', `/${reference}`, `/${reference}/svar`].map((path) => `/masoy/${language}/min-sak${path}`);
    const said = async () => (await Promise.all(addresses.map((each) => browser.get(each)))).map(({ text }) => text);
    for (const text of await said()) {
      expect(text).toMatch(asAnswer);
      expect(text).not.toMatch(asDecision);
    }
    world.state.municipalities.set('masoy', { ...masoy, decisionWord: 'vedtak' });
    for (const text of await said()) {
      expect(text).toMatch(asDecision);
      expect(text).not.toMatch(asAnswer);
    }
  });

  test('is not opened when its words cannot be read: the time to complain has not begun', async () => {
    const { world, reference, address } = await applied();
    await decides(world, reference, granted);
    const timeline = () => Promise.reject(new Unavailable('throttled'));
    const browser = await aSite({ ...world, cases: { ...world.cases, timeline } }).signedIn(siv);
    expect((await browser.get(`${address}/svar`)).status).toBe(503);
    expect((await world.cases.find({ municipality: 'masoy', reference }))?.decision).not.toHaveProperty('openedOn');
  });

  test('is opened once even when two windows open it at the same moment', async () => {
    const { world, browser, reference, address } = await applied();
    await decides(world, reference, granted);
    const pages = await Promise.all([browser.get(`${address}/svar`), browser.get(`${address}/svar`)]);
    expect(pages.map(({ status }) => status)).toEqual([200, 200]);
    const events = await world.cases.timeline({ municipality: 'masoy', reference });
    expect(events.filter(({ type }) => type === 'decision-opened')).toHaveLength(1);
  });

  test('that a browser only fetches ahead, or only asks about, is not opened', async () => {
    const { world, browser, reference, address } = await applied();
    await decides(world, reference, granted);
    const page = await browser.get(`${address}/svar`, { 'Sec-Purpose': 'prefetch;prerender' });
    expect(page.status).toBe(503);
    expect(await browser.head(`${address}/svar`)).toMatchObject({ status: 200, html: '' });
    expect((await world.cases.find({ municipality: 'masoy', reference }))?.decision?.openedOn).toBeUndefined();
  });

  test.each([
    ['refused', 'Søknaden er avslått'],
    ['coordinatorOnly', 'Ja til koordinator, nei til individuell plan'],
  ] as const)('%s is told in plain words', async (outcome, words) => {
    const { world, browser, reference, address } = await applied();
    await decides(world, reference, { outcome, text: 'Du trenger én tjeneste.' });
    expect((await browser.get(`${address}/svar`)).text).toContain(words);
  });

  test('that is not there yet is said to be awaited, and nothing is recorded', async () => {
    const { world, browser, reference, address } = await applied();
    const { text } = await browser.get(`${address}/svar`);
    expect(text).toContain('Søknaden er ikke avgjort ennå.');
    expect(await world.cases.timeline({ municipality: 'masoy', reference })).toHaveLength(1);
  });
});

describe('a parent whose role is not checked', () => {
  test('sees status, receipt and what was sent, and neither decision nor views', async () => {
    const { world, browser, reference, address } = await applied(parentsForm);
    await world.cases.recordView({ municipality: 'masoy', reference }, { at: instant(world.now()), staffId });
    await decides(world, reference, granted);
    const page = await browser.get(address);
    expect(page.text).toContain('Svaret er klart.');
    expect(page.text).toContain('Vi må sjekke at du kan søke for en annen.');
    expect(page.text).toContain('Skole og sykehus vet ikke om hverandre.');
    expect(page.text).not.toContain('Hanna Hav');
    expect(page.html).not.toContain(`${address}/svar`);
    const decision = await browser.get(`${address}/svar`);
    expect(decision.text).toContain('før du kan lese svaret');
    expect(decision.text).not.toContain('Velkommen');
    const events = await world.cases.timeline({ municipality: 'masoy', reference });
    expect(events.some(({ type }) => type === 'decision-opened')).toBe(false);
  });

  test('sees the decision once the leader has accepted the role', async () => {
    const { world, browser, reference, address } = await applied(parentsForm);
    await acceptsRole(world, reference);
    await decides(world, reference, granted);
    expect((await browser.get(`${address}/svar`)).text).toContain('Søknaden er innvilget');
  });

  test('is told when the role was refused', async () => {
    const { world, browser, reference, address } = await applied(parentsForm);
    await work(world, reference, (ipCase) =>
      checkRole(ipCase, { result: 'refused', staffId, now: world.now() }, masoy),
    );
    expect((await browser.get(address)).text).toContain('kan ikke vise deg mer av saken');
  });
});

describe('withdrawing', () => {
  test('asks first, then stops everything and tells the leader once', async () => {
    const { world, browser, reference, address } = await applied(shortForm);
    const ask = await browser.get(`${address}/trekk`);
    expect(ask.text).toContain('Vil du trekke søknaden?');
    expect(await browser.post(`${address}/trekk`, {})).toMatchObject({ status: 303, location: address });
    expect(await browser.post(`${address}/trekk`, {})).toMatchObject({ status: 303, location: address });
    const key = { municipality: 'masoy', reference };
    const ipCase = await world.cases.find(key);
    expect(ipCase).toMatchObject({ status: 'withdrawn' });
    expect(ipCase?.wakeAt).toBeUndefined();
    const notices = await world.cases.notices(key);
    expect(notices.filter(({ kind }) => kind === 'withdrawal')).toHaveLength(1);
    expect((await browser.get(address)).text).toContain('Søknaden er trukket.');
    expect((await browser.get(`${address}/trekk`)).location).toBe(address);
  });

  test('is too late once the application is decided', async () => {
    const { world, browser, reference, address } = await applied();
    await decides(world, reference, granted);
    expect((await browser.get(`${address}/trekk`)).status).toBe(409);
    const page = await browser.post(`${address}/trekk`, {});
    expect(page.status).toBe(409);
    expect(page.html).toContain(address);
    expect((await world.cases.find({ municipality: 'masoy', reference }))?.status).toBe('decided');
  });

  test('is judged anew when the case changes between reading and writing', async () => {
    const { world, reference } = await applied();
    let isFirst = true;
    const commit: typeof world.cases.commit = async (change) => {
      if (isFirst) {
        isFirst = false;
        await decides(world, reference, granted);
      }
      return world.cases.commit(change);
    };
    const browser = await aSite({ ...world, cases: { ...world.cases, commit } }).signedIn(siv);
    expect((await browser.post(`/masoy/nb/min-sak/${reference}/trekk`, {})).status).toBe(409);
    expect((await world.cases.find({ municipality: 'masoy', reference }))?.status).toBe('decided');
  });
});

describe('no page of mine', () => {
  test('names a person in its title or address', async () => {
    const { world, browser, reference, address } = await applied();
    await decides(world, reference, granted);
    const pages = ['/masoy/nb/min-sak', address, `${address}/svar`, `/masoy/nb/kvittering/${reference}`];
    for (const page of pages) {
      const { title } = await browser.get(page);
      expect(title).not.toMatch(/Siv|Syntetisk|syntetisk/);
      expect(title).not.toContain(reference);
    }
  });

  test('is another person’s, even with the same session cookie name in another municipality', async () => {
    const { site, address } = await applied();
    const other = await site.signedIn({ owner: aPerson('c'), municipality: 'masoy' });
    expect((await other.get(address)).status).toBe(404);
  });
});
