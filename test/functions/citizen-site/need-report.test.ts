import { describe, expect, test } from 'vitest';
import { joinCase } from '../../../functions/citizen-site/parties/join-case.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { changeCase } from '../../../shared/change-case.ts';
import { askPersonAgain } from '../../../shared/domain/reporting/ask-person-again.ts';
import { dismissReport } from '../../../shared/domain/reporting/dismiss-report.ts';
import { pairsOf } from '../../support/report-answers.ts';
import { aSite, fillIn, onceKeyOn } from './browser.ts';
import { decides, work } from './caseworker.ts';
import { shortForm } from './posted-steps.ts';
import { codeOf, fillInReport, joins, reportBase, reported, yes } from './reports.ts';
import { aWorld, kari, siv } from './site-under-test.ts';
import { unknownBrowser } from './unknown-browser.ts';

const site = '/masoy/nb';

describe('reporting a need', () => {
  test('is begun from the open page, after what the reporter should know first', async () => {
    const world = aWorld();
    const { visitor, signedIn } = aSite(world);
    expect((await visitor.get(reportBase)).html).toContain(`href="${reportBase}/start"`);
    const start = await (await signedIn(kari)).get(`${reportBase}/start`);
    expect(start.text).toContain('Personen får se den, også navnet ditt.');
    expect(start.text).toContain('Du får ikke vite hva den blir til.');
    expect(start.text).toContain('svarer ingen innen 60 dager');
  });

  test('needs a login', async () => {
    const { visitor } = aSite(aWorld());
    expect((await visitor.get(`${reportBase}/melder`)).location).toContain('/logg-inn/');
  });

  test('ends with a receipt that says received, and nothing of an answer', async () => {
    const { receipt } = await reported();
    expect(receipt.title).toContain('Vi har fått meldingen');
    expect(receipt.text).toContain('Mottatt 5. mars 2026');
    expect(receipt.text).not.toMatch(/Svar innen|svarfrist|Siv/i);
  });

  test('asks the person, tells the leader, and says in the receipt message no date', async () => {
    const { world, key } = await reported();
    const notices = await world.cases.notices(key);
    const lines = notices.map(({ kind, to, channel, language, date }) => [kind, to.who, channel, language, date]);
    expect(lines.sort()).toEqual([
      ['invitation', 'person', 'sms', 'nn', undefined],
      ['report-receipt', 'applicant', 'sms', 'nb', undefined],
      ['report-routing', 'staff', 'email', 'nb', '2026-03-12'],
    ]);
  });

  test('sent twice is one report', async () => {
    const world = aWorld();
    const browser = await aSite(world).signedIn(kari);
    const check = await fillInReport(browser);
    const post = () => browser.post(`${reportBase}/se-over`, { onceKey: onceKeyOn(check), correct: 'yes' });
    const [first, second] = [await post(), await post()];
    expect(first.location).toBe(second.location);
    expect(await world.cases.ofPerson(kari.owner, 'masoy')).toHaveLength(1);
  });

  test('with a key of an application, or an old one, files nothing', async () => {
    const world = aWorld();
    const browser = await aSite(world).signedIn(kari);
    const application = await fillIn(browser, shortForm);
    const check = await fillInReport(browser);
    await browser.post(`${reportBase}/behov`, { personKnows: 'no', why: 'Annet.', unit: 'unknown' });
    for (const onceKey of [onceKeyOn(application), onceKeyOn(check), 'ACDE2346-forged', '']) {
      const sent = await browser.post(`${reportBase}/se-over`, { onceKey, correct: 'yes' });
      expect(sent.status).toBe(409);
      expect(sent.text).toContain('eldingen');
    }
    expect(await world.cases.ofPerson(kari.owner, 'masoy')).toEqual([]);
  });

  test('is a draft of its own beside the application, each kept as it was', async () => {
    const world = aWorld();
    const browser = await aSite(world).signedIn(kari);
    await fillIn(browser, shortForm);
    await fillInReport(browser, { behov: { why: 'Bare i meldingen.' } });
    expect((await browser.get(`${site}/soknad/se-over`)).text).not.toContain('Bare i meldingen.');
    expect((await browser.get(`${reportBase}/se-over`)).text).toContain('Bare i meldingen.');
    expect((await browser.get(`${reportBase}/start`)).text).toContain('Du har en melding som ikke er sendt');
    await browser.post(`${reportBase}/start`, { action: 'anew' });
    expect((await browser.get(`${reportBase}/se-over`)).location).toBe(`${reportBase}/melder`);
    expect((await browser.get(`${site}/soknad/se-over`)).status).toBe(200);
  });

  test('says on the check page that it is a report, and warns that the person does not know', async () => {
    const check = await fillInReport(await aSite(aWorld()).signedIn(kari), { behov: { personKnows: 'no' } });
    expect(check.text).toContain('Personen vet ikke at du melder.');
    expect(check.text).toContain('Send meldingen');
    expect(check.text).not.toContain('Send søknaden');
  });

  test('gives back what was typed where something is wrong, and says what', async () => {
    const browser = await aSite(aWorld()).signedIn(kari);
    await browser.post(`${reportBase}/start`, { action: 'begin' });
    const page = await browser.post(`${reportBase}/melder`, { reporter: 'health', 'applicant.name': '<b>Sofie</b>' });
    expect(page.status).toBe(422);
    expect(page.html).toContain('value="&lt;b>Sofie&lt;/b>"');
    expect(page.title).toContain('Feil:');
  });

  test.each(['kvittering', 'nowhere', 'start/x'])('has no step %s', async (step) => {
    const browser = await aSite(aWorld()).signedIn(kari);
    expect((await browser.get(`${reportBase}/${step}`)).status).toBe(404);
  });
});

describe('applying as next of kin or staff', () => {
  test.each(['nextOfKin', 'service'])('as %s leads to the report, with what is answered already', async (role) => {
    const world = aWorld();
    const browser = await aSite(world).signedIn(kari);
    await browser.post(`${site}/soknad`, { action: 'begin' });
    const first = await browser.post(`${site}/soknad/hvem`, { role });
    expect(first.location).toBe(`${site}/soknad/meld`);
    const page = await browser.get(`${site}/soknad/meld`);
    expect(page.title).toContain('Da melder du behov');
    expect(page.html).toContain(`href="${site}/soknad/hvem"`);
    const begun = await browser.post(`${site}/melding/fra-soknad`, {});
    expect(begun.location).toBe(`${reportBase}/melder`);
    expect((await browser.get(begun.location)).html).toMatch(new RegExp(`value="${role}"[^>]* checked`));
  });

  test('gets no further in the application by any address', async () => {
    const browser = await aSite(aWorld()).signedIn(kari);
    await browser.post(`${site}/soknad`, { action: 'begin' });
    await browser.post(`${site}/soknad/hvem`, { role: 'nextOfKin' });
    for (const step of ['personen', 'hva', 'se-over']) {
      expect((await browser.get(`${site}/soknad/${step}`)).location).toBe(`${site}/soknad/meld`);
    }
    expect((await browser.post(`${site}/soknad/personen`, { givenName: 'Siv' })).location).toBe(`${site}/soknad/meld`);
  });

  test('whoever turns to it late keeps what they have written of themselves and the person', async () => {
    const browser = await aSite(aWorld()).signedIn(kari);
    await browser.post(`${site}/soknad`, { action: 'begin' });
    await browser.post(`${site}/soknad/hvem`, { role: 'other', length: 'short' });
    const person = { givenName: 'Siv', familyName: 'Syntetisk' };
    const born = { 'birthDate.day': '3', 'birthDate.month': '5', 'birthDate.year': '1985' };
    await browser.post(`${site}/soknad/personen`, { ...person, ...born });
    await browser.post(`${site}/soknad/hvem`, { role: 'nextOfKin', length: 'short' });
    await browser.post(`${site}/melding/fra-soknad`, {});
    await browser.post(`${reportBase}/melder`, {
      reporter: 'nextOfKin',
      'applicant.name': 'Kari Syntetisk',
      'applicant.email': 'kari@post.example',
    });
    expect((await browser.get(`${reportBase}/personen`)).html).toContain('value="Syntetisk"');
  });

  test('without a login leads to the report, which one logs in to', async () => {
    const world = aWorld();
    world.state.municipalities.set('masoy', { ...masoy, applyWithoutLogin: true });
    const browser = unknownBrowser(aSite(world));
    const open = `${site}/soknad-uten-innlogging`;
    await browser.get(open);
    world.pass(1);
    await browser.post(open, { action: 'begin' });
    world.pass(1);
    const first = await browser.post(`${open}/hvem`, { role: 'nextOfKin', length: 'short' });
    expect(first.location).toBe(`${open}/meld`);
    const page = await browser.get(`${open}/meld`);
    expect(page.text).toContain('Du må logge inn for å melde på nett.');
    expect(page.html).toContain(`href="${reportBase}"`);
    expect(page.html).toContain(`href="${open}/hvem"`);
    expect((await browser.get(`${open}/se-over`)).location).toBe(`${open}/meld`);
  });

  test('is shown to nobody who applies as they may', async () => {
    const browser = await aSite(aWorld()).signedIn(kari);
    await fillIn(browser, shortForm);
    expect((await browser.get(`${site}/soknad/meld`)).location).toBe(`${site}/soknad/se-over`);
    expect((await browser.post(`${site}/melding/fra-soknad`, {})).location).toBe(`${site}/soknad/se-over`);
  });
});

describe('a report that is begun', () => {
  test('is among the drafts on my case, and goes on as a report', async () => {
    const browser = await aSite(aWorld()).signedIn(kari);
    await browser.post(`${reportBase}/start`, { action: 'begin' });
    await browser.post(`${reportBase}/melder`, Object.fromEntries(pairsOf('melder')));
    const mine = await browser.get(`${site}/min-sak`);
    expect(mine.text).toContain('Du har en melding som ikke er sendt');
    expect(mine.text).toContain('Fortsett meldingen');
    expect(mine.text).toContain('Om personen');
    const reference = /utkast\/(\w{8})\/slett/.exec(mine.html)?.[1] ?? '';
    const on = await browser.post(`${site}/min-sak/utkast/${reference}`, {});
    expect(on.location).toBe(`${reportBase}/personen`);
    expect((await browser.get(`${site}/soknad/overlever`)).location).toBe(`${site}/min-sak`);
  });

  test('reminds whoever reports, by what they typed, in the language of the pages', async () => {
    const world = aWorld();
    const browser = await aSite(world).signedIn(kari);
    const nynorsk = reportBase.replace('/nb/', '/nn/');
    await browser.post(`${nynorsk}/start`, { action: 'begin' });
    const stored = () => [...world.state.drafts.values()][0];
    expect(stored()?.dueAt).toBeUndefined();
    await browser.post(`${nynorsk}/melder`, Object.fromEntries(pairsOf('melder')));
    await browser.post(`${nynorsk}/personen`, Object.fromEntries(pairsOf('personen')));
    expect(stored()?.dueAt).toBe('2026-04-01T06:00:00.000Z');
    expect(stored()?.draft.told).toMatchObject({ to: 'applicant', channel: 'sms', language: 'nn' });
    // Gone on with from another language's list: saved as it was.
    const reference = stored()?.draft.reference ?? '';
    await browser.post(`${site}/min-sak/utkast/${reference}`, {});
    expect(stored()?.draft).toMatchObject({ revision: 4, told: { language: 'nn' } });
  });

  test('is emptied with the address of whoever reports', async () => {
    const world = aWorld();
    const browser = await aSite(world).signedIn(kari);
    await fillInReport(browser);
    await browser.post(`${reportBase}/start`, { action: 'anew' });
    const [stored] = [...world.state.drafts.values()];
    expect(stored?.draft.answers).toEqual({});
    expect(stored?.dueAt).toBeUndefined();
  });
});

describe('whoever reported', () => {
  const pages = ['', '/melding', '/sok', '/data', '/hva-na', '/kontakt', '/endring', '/svar', '/trekk'];

  test('sees the day it was received on My case, before and after whatever came of it', async () => {
    const given = await reported();
    const { world, reporter, person, key, apply, receipt } = given;
    const list = async () => (await reporter.get(`${site}/min-sak`)).text;
    const before = await list();
    expect(before).toContain('Mottatt 5. mars 2026.');
    await joins(given);
    await person.post(apply, yes);
    await decides(world, key.reference);
    expect(await list()).toBe(before);
    const again = await reporter.get(`${reportBase}/kvittering/${key.reference}`);
    expect(again.text).toBe(receipt.text);
  });

  test('opens no page of the case, reported, joined, applied for or refused', async () => {
    const given = await reported();
    const { reporter, person, key, apply } = given;
    const closed = async () => {
      const places = [
        ...pages.map((page) => `${site}/min-sak/${key.reference}${page}`),
        `${site}/kvittering/${key.reference}`,
        `${site}/samtykke/${key.reference}`,
      ];
      for (const place of places) expect((await reporter.get(place)).status, place).toBe(404);
      expect((await reporter.post(apply, yes)).status).toBe(404);
      expect((await reporter.post(given.address, { answer: 'no' })).status).toBe(404);
    };
    await closed();
    await joins(given);
    await closed();
    await person.post(apply, yes);
    await closed();
  });

  test('does not come in the person’s place with the code', async () => {
    const given = await reported();
    expect(await joins(given, kari)).toEqual({ result: 'no-match' });
    expect(await joins(given)).toMatchObject({ result: 'joined' });
  });

  test('has a receipt that nobody else opens, the person least of all', async () => {
    const given = await reported();
    const address = `${reportBase}/kvittering/${given.key.reference}`;
    expect((await given.person.get(address)).status).toBe(404);
    await joins(given);
    expect((await given.person.get(address)).status).toBe(404);
    expect((await given.reporter.get(`${reportBase}/kvittering/ACDE2346`)).status).toBe(404);
  });
});

describe('whoever it is about', () => {
  test('finds nothing before they have come with the code', async () => {
    const { person, address, apply } = await reported();
    expect((await person.get(address)).status).toBe(404);
    expect((await person.post(apply, yes)).status).toBe(404);
  });

  test('comes by the number that the report names, and nobody with another does', async () => {
    const given = await reported({ personen: { nationalId: '03851598730' } });
    expect(await joins(given, siv, '30908299902')).toEqual({ result: 'no-match' });
    expect(await joins(given, siv, '03851598730')).toMatchObject({ result: 'joined' });
  });

  test('reads all that was reported and by whom, but not how the reporter is reached', async () => {
    const given = await reported();
    await joins(given);
    const page = await given.person.get(given.address);
    expect(page.text).toContain('Får hjelp av fem tjenester som ikke snakker sammen.');
    expect(page.text).toContain('Sofie Sykepleier');
    expect(page.text).toContain('Sykehuset i nord');
    expect(page.text).not.toContain('+4740000033');
    expect(page.text).toContain('Svar innen 4. mai 2026.');
    expect(page.title).not.toContain('Siv');
  });

  test.each(['', '/hva-na', '/trekk'])('is led from %s of the case to the question', async (page) => {
    const given = await reported();
    await joins(given);
    const { location } = await given.person.get(`${site}/min-sak/${given.key.reference}${page}`);
    expect(location).toBe(given.address);
  });

  test.each(['kvittering', 'samtykke'])('is led from the %s to the question', async (page) => {
    const given = await reported();
    await joins(given);
    expect((await given.person.get(`${site}/${page}/${given.key.reference}`)).location).toBe(given.address);
  });

  test('who is asked anew comes with the new code, and with the old one no more', async () => {
    const given = await reported();
    const { world, key } = given;
    const old = await codeOf(given);
    world.pass(31 * 24 * 60);
    expect(await joins(given)).toEqual({ result: 'no-match' });
    const read = await world.cases.find(key);
    const contacts = await world.cases.contacts(key);
    if (!read || !contacts) throw new Error('not reported');
    const reached = { mobile: '+4740000034', channel: 'sms', language: 'nb' } as const;
    const act = { reached, contacts, staffId: 'hanna.hav', now: world.now() };
    await changeCase(read, (found) => askPersonAgain(found, act, masoy), { ...world, municipality: masoy });
    const claim = { owner: siv.owner, reference: key.reference };
    const deps = { ...world, municipality: masoy };
    expect(await joinCase({ ...claim, code: old }, deps)).toEqual({ result: 'no-match' });
    expect(await joins(given)).toEqual({ result: 'joined', reference: key.reference });
  });

  test('says yes on one page, and has then applied: receipt, dates and both submissions', async () => {
    const given = await reported();
    const { world, key, apply } = given;
    await joins(given);
    world.pass(15 * 24 * 60);
    const person = await aSite(world).signedIn(siv);
    const form = await person.get(apply);
    expect(form.html).toContain('value="Syntetisk"');
    expect(form.html).not.toMatch(/name="wishes"[^>]* checked/);
    const sent = await person.post(apply, yes);
    expect(sent.location).toBe(`${site}/kvittering/${key.reference}`);
    expect((await person.get(sent.location)).text).toContain('Svar innen 17. april 2026');
    const myCase = await person.get(`${site}/min-sak/${key.reference}`);
    expect(myCase.text).toContain('Jeg vil ha én å ringe til.');
    expect(myCase.text).toContain('Mottatt 5. mars 2026');
    expect(myCase.html).toContain(`href="${given.address}"`);
    expect((await person.get(given.address)).text).toContain('Du sa ja 20. mars 2026, og søkte.');
    const notices = await world.cases.notices(key);
    expect(notices.filter(({ to }) => to.who === 'applicant').map(({ kind }) => kind)).toEqual(['report-receipt']);
  });

  test('keeps both submissions in the file they take home', async () => {
    const given = await reported();
    await joins(given);
    await given.person.post(given.apply, yes);
    const { html } = await given.person.get(`${site}/min-sak/${given.key.reference}/data`);
    const file = JSON.parse(html);
    expect(file.answers.byName.needs).toBe('Jeg vil ha én å ringe til.');
    expect(file.report).toMatchObject({ receivedOn: '2026-03-05', answer: 'yes' });
    expect(JSON.stringify(file.report.answers)).toContain('fem tjenester');
    expect(html).not.toContain('+4740000033');
  });

  test('has in the file before they answer what was reported, and no date that nobody owes', async () => {
    const given = await reported();
    await joins(given);
    const file = JSON.parse((await given.person.get(`${site}/min-sak/${given.key.reference}/data`)).html);
    expect(JSON.stringify(file.report.answers)).toContain('fem tjenester');
    expect(file.case).not.toHaveProperty('answerBy');
  });

  test('is told what to mend in the yes, with all that was typed', async () => {
    const given = await reported();
    await joins(given);
    const page = await given.person.post(given.apply, { ...yes, wishes: [], 'birthDate.year': '12' });
    expect(page.status).toBe(422);
    expect(page.html).toContain('Jeg vil ha én å ringe til.');
    expect((await given.world.cases.find(given.key))?.status).toBe('reported');
  });

  test('says no with one press, and sees it is put away; nothing of it opens again', async () => {
    const given = await reported();
    const { world, person, key, address, apply } = given;
    await joins(given);
    expect((await person.post(address, { answer: 'maybe' })).status).toBe(400);
    expect((await person.post(address, { answer: 'no' })).location).toBe(address);
    expect((await person.get(address)).text).toContain('Du sa nei 5. mars 2026. Vi har lagt bort meldingen.');
    expect(await world.cases.find(key)).toMatchObject({ status: 'closed', report: { answer: 'no' } });
    expect((await person.post(address, { answer: 'no' })).location).toBe(address);
    expect((await person.get(apply)).location).toBe(address);
    expect((await person.post(apply, yes)).location).toBe(address);
    expect((await world.cases.find(key))?.status).toBe('closed');
  });

  test('twice yes is one application', async () => {
    const given = await reported();
    const { world, person, key, apply } = given;
    await joins(given);
    const answers = await Promise.all([person.post(apply, yes), person.post(apply, yes)]);
    expect(answers.map(({ location }) => location)).toEqual(Array(2).fill(`${site}/kvittering/${key.reference}`));
    const events = await world.cases.timeline(key);
    expect(events.filter(({ type }) => type === 'report-answered')).toHaveLength(1);
  });

  test('who is too late is told so', async () => {
    const given = await reported();
    const { world, person, key, address, apply } = given;
    await joins(given);
    await work(world, key.reference, (ipCase) =>
      dismissReport(ipCase, { by: { who: 'system' }, now: world.now() }, masoy),
    );
    expect((await person.post(apply, yes)).location).toBe(address);
    expect((await person.get(address)).text).toContain('Meldingen ble lagt bort 5. mars 2026.');
  });

  test('sees the report on My case as one, without a promise of an answer', async () => {
    const given = await reported();
    await joins(given);
    const { text } = await given.person.get(`${site}/min-sak`);
    expect(text).toContain(`Melding ${given.key.reference.slice(0, 4)}`);
    expect(text).not.toContain('Du får svar innen');
  });
});
