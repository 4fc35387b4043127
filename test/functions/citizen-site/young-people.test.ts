import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { recordOwnConsent } from '../../../shared/domain/parties/hear-child.ts';
import { recordIncapacity } from '../../../shared/domain/parties/record-finding.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { acceptsRole, decides, staffId, work } from './caseworker.ts';
import { applied, caseOf, consents, linksOn } from './consent-pages.ts';
import { siv } from './site-under-test.ts';
import { childsForm, girlBeside, girlsForm, parentsGoOn, turnsSixteen } from './young-people.ts';

describe('a girl of 15 beside her parent', () => {
  test('finds her case among hers, with where it stands, the decision and who has looked', async () => {
    const { girl, myCase, reference, world } = await girlBeside();
    await decides(world, reference);
    const links = linksOn(await girl.get('/masoy/nb/min-sak'));
    expect(links).toEqual([`${myCase}/svar`, myCase, '/masoy/nb/min-sak/kode']);
    const page = await girl.get(myCase);
    expect(page.text).toContain('Foreldrene dine, eller de som bestemmer for deg, har søkt.');
    expect(page.text).toContain('Du fyller 16 år 1. juni 2026. Da bestemmer du selv');
    expect(page.text).toContain('Hvem har åpnet saken?');
    expect((await girl.get(`${myCase}/svar`)).text).toContain('Velkommen til første møte.');
  });

  test('sees nothing of what her parent wrote, nor how her parent is reached', async () => {
    const { girl, myCase, reference } = await girlBeside();
    const page = await girl.get(myCase);
    for (const word of ['40000031', '400 00 031', 'Siv Syntetisk', 'vet ikke om hverandre', 'Rollen din']) {
      expect(page.html).not.toContain(word);
    }
    const closed = [`/masoy/nb/kvittering/${reference}`, `${myCase}/data`, `${myCase}/kontakt`, `${myCase}/trekk`];
    for (const address of closed) expect((await girl.get(address)).status, address).toBe(404);
  });

  test('complains about the decision herself', async () => {
    const { girl, myCase, reference, world } = await girlBeside();
    await decides(world, reference, { outcome: 'refused', text: 'Grunn.' });
    await girl.get(`${myCase}/svar`);
    expect(linksOn(await girl.get(myCase))).toContain(`${myCase}/klage`);
    await girl.post(`${myCase}/klage`, { disagrees: 'Jeg trenger det.' });
    expect((await caseOf({ world, reference })).complaint).toMatchObject({ late: false });
  });

  test('is not asked for consent, and cannot give it', async () => {
    const given = await girlBeside();
    await decides(given.world, given.reference);
    const { girl, myCase, address } = given;
    expect((await girl.get(`${myCase}/svar`)).html).not.toContain(address);
    expect((await girl.get(myCase)).html).not.toContain(address);
    expect((await girl.post(address, { plan: 'yes' })).status).toBe(404);
    expect(await consents(given)).toEqual([]);
  });

  test('still sees her case when her parent’s role is taken back', async () => {
    const { girl, browser, myCase, reference, world } = await girlBeside();
    const refused = { result: 'refused', staffId, now: world.now() } as const;
    await work(world, reference, (ipCase) => checkRole(ipCase, refused, masoy));
    expect((await girl.get(myCase)).text).toContain('Hva som har skjedd');
    expect((await browser.get(myCase)).text).not.toContain('Hva som har skjedd');
  });
});

describe('on her 16th birthday', () => {
  test('the case is hers: she is asked anew, and her parent keeps what they sent', async () => {
    const given = await girlBeside();
    await decides(given.world, given.reference);
    await given.browser.post(given.address, { coordinator: 'yes' });
    const girl = await turnsSixteen(given);
    const page = await girl.get(given.myCase);
    expect(page.text).toContain('Falt bort. Du blir spurt på nytt');
    expect(page.text).toContain('En annen sendte søknaden.');
    expect(page.html).not.toContain('40000031');
    await girl.post(given.address, { coordinator: 'yes' });
    expect((await consents(given)).map(({ as }) => as)).toEqual(['parent', 'self']);
    const parent = await given.site.signedIn(siv);
    const kept = await parent.get(given.myCase);
    expect(kept.text).toContain('Du bestemmer ikke lenger i denne saken.');
    expect(kept.text).toContain('vet ikke om hverandre');
    expect(kept.text).not.toContain('Hva som har skjedd');
    for (const more of ['/svar', '/data', '/trekk', '/kontakt']) {
      expect((await parent.get(`${given.myCase}${more}`)).text, more).not.toContain('Velkommen til første møte');
    }
    expect((await parent.post(given.address, { coordinator: 'no' })).status).toBe(404);
    expect((await parent.get('/masoy/nb/min-sak')).text).toContain('Se sak');
  });

  test('nothing of the parent’s is in the file that she takes home', async () => {
    const given = await girlBeside();
    const girl = await turnsSixteen(given);
    const file = (await girl.get(`${given.myCase}/data`)).html;
    expect(file).toContain('birthDate');
    for (const word of ['40000031', 'vet ikke om hverandre', 'applicant']) expect(file).not.toContain(word);
  });

  test('a parent whose child has not come reads that they decide no longer', async () => {
    const given = await applied(girlsForm);
    await acceptsRole(given.world, given.reference);
    expect((await given.browser.get(given.myCase)).text).toContain(
      'Barnet fyller 16 år 1. juni 2026. Da bestemmer barnet selv, og samtykket ditt gjelder ikke lenger.',
    );
    await turnsSixteen(given);
    const parent = await given.site.signedIn(siv);
    expect((await parent.get(given.myCase)).text).toContain('Du bestemmer ikke lenger i denne saken.');
    expect((await parent.get(given.address)).text).toContain('Du bestemmer ikke lenger i denne saken.');
    expect((await parent.post(`${given.myCase}/trekk`, {})).status).toBe(409);
  });

  test('parents who go on by § 4-5 read why, and so does the girl, at once', async () => {
    const given = await girlBeside();
    await parentsGoOn(given);
    for (const browser of [given.browser, given.girl]) {
      const { text } = await browser.get(given.myCase);
      expect(text).toContain('Hun forstår ikke hva saken gjelder.');
      expect(text).toContain('foreldrene bestemmer til og med 31. desember 2027');
      expect(text).not.toContain('Da bestemmer');
    }
    const girl = await turnsSixteen(given);
    const { text } = await girl.get(given.myCase);
    expect(text).toContain('eller de som bestemmer for deg');
    expect(text).not.toContain('til du fyller 16 år');
    expect((await caseOf(given)).role).toBe('parent');
  });
});

describe('a child who applies alone', () => {
  test('reads that its parents are told nothing, and what has to happen before it consents', async () => {
    const { browser, myCase, address, reference } = await applied(childsForm);
    const page = await browser.get(myCase);
    expect(page.text).toContain('Vi sier ikke noe til foreldrene dine.');
    for (const each of [page, await browser.get(address)]) {
      expect(each.text).toContain('Før du kan samtykke, snakker en leder med deg om hva som passer for deg.');
    }
    expect((await browser.post(address, { plan: 'yes' })).status).toBe(409);
    expect((await browser.get(`/masoy/nb/kvittering/${reference}`)).html).not.toContain(`href="${address}"`);
  });

  test('consents once a leader has noted why its own consent holds', async () => {
    const given = await applied(childsForm);
    const { browser, world, reference, address, myCase } = given;
    const finding = { reason: 'parentsNotTold', text: 'Gode grunner.' } as const;
    await work(world, reference, (ipCase) => recordOwnConsent(ipCase, { finding, staffId, now: world.now() }, masoy));
    await browser.post(address, { plan: 'yes' });
    expect(await consents(given)).toMatchObject([{ as: 'self' }]);
    expect((await browser.get(myCase)).text).not.toContain('snakker en leder med deg');
  });
});

test('an adult reads at once why somebody else consents, and what was noted of their own will', async () => {
  const { browser, world, reference, myCase } = await applied();
  const finding = { basis: 'pbrl46', ownWill: 'doesNotWant', text: 'Du forsto ikke hva planen er.' } as const;
  await work(world, reference, (ipCase) => recordIncapacity(ipCase, { finding, staffId, now: world.now() }, masoy));
  const { text } = await browser.get(myCase);
  expect(text).toContain('Du forsto ikke hva planen er.');
  expect(text).toContain('Samtykket følger pasient- og brukerrettighetsloven § 4-6.');
  expect(text).toContain('Vi har notert at du ikke vil dette selv.');
});

test('a parent’s mandate that is over closes the page the day after its last day', async () => {
  const { browser, world, reference, myCase, site } = await applied(girlsForm);
  const role = { result: 'accepted', until: day('2026-03-20'), staffId, now: world.now() } as const;
  await work(world, reference, (ipCase) => checkRole(ipCase, role, masoy));
  expect((await browser.get(myCase)).text).toContain('Hva som har skjedd');
  world.pass(16 * 24 * 60);
  await work(world, reference, (ipCase) => ({ ok: true, change: whatTimeCallsFor(ipCase, masoy, world.now()) }));
  const later = await site.signedIn(siv);
  expect((await later.get(myCase)).text).toContain('Du bestemmer ikke lenger i denne saken.');
});
