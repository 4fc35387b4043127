import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { answerInformation } from '../../../shared/domain/handling/answer-information.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { type Asked, asked, asks } from './asked-information.ts';
import { aSite, type Seen } from './browser.ts';
import { decides, staffId, work } from './caseworker.ts';
import { type Applied, applied, caseOf, linksOn, overtaken } from './consent-pages.ts';
import { parentsForm } from './posted-steps.ts';
import { kari, siv } from './site-under-test.ts';

const askedOn = ({ html }: Seen) => /name="asked" value="([^"]+)"/.exec(html)?.[1] ?? '';

async function replies({ world, reference }: Applied) {
  const events = await world.cases.timeline({ municipality: 'masoy', reference });
  return events.flatMap((event) => (event.type === 'information-answered' ? [event.text] : []));
}

async function toldStaff({ world, reference }: Applied) {
  const notices = await world.cases.notices({ municipality: 'masoy', reference });
  return notices.flatMap(({ kind, to }) => (kind === 'information-answered' ? [to] : []));
}

/** Fills in the reply on the page as it is, and sends it. */
async function answers({ browser, reply }: Asked, text: string): Promise<Seen> {
  return browser.post(reply, { asked: askedOn(await browser.get(reply)), text });
}

/** Moves the clock, and lets time do what it calls for. */
async function passDays({ world, reference }: Applied, days: number): Promise<void> {
  world.pass(days * 24 * 60);
  const ipCase = await caseOf({ world, reference });
  const change = whatTimeCallsFor(ipCase, masoy, world.now());
  await world.due.commit(addressChange(change, masoy, instant(world.now())));
}

describe('what is asked for', () => {
  test('is the first thing on my case, with its date and a button, and is told without a word of it', async () => {
    const given = await asked();
    const { browser, myCase, reply, world, reference } = given;
    const page = await browser.get(myCase);
    expect(linksOn(page)[0]).toBe(reply);
    const main = page.text.slice(page.text.indexOf('Slik står saken'));
    expect(main).toMatch(/^Slik står saken Vi trenger noe fra deg innen 19\. mars 2026 Svar her, eller ring oss på/);
    expect(main).toContain('Vi venter på opplysninger før vi går videre.');
    expect(page.text).toContain('Du får svar innen 2. april 2026.');
    expect((await browser.get('/masoy/nb/min-sak')).html).toContain(`href="${reply}"`);
    expect((await browser.get(`${myCase}/hva-na`)).text).toContain('Vi trenger noe fra deg innen 19. mars 2026.');
    const notices = await world.cases.notices({ municipality: 'masoy', reference });
    expect(notices.find(({ kind }) => kind === 'information-asked')).toMatchObject({ date: '2026-03-19' });
  });

  test('stands on the page of the reply, in the language it was written in', async () => {
    const given = await asked();
    await asks(given, 'Hvor <b>bor</b> du?\nSiden når?');
    const page = await given.browser.get(given.reply);
    expect(page.html).toContain(
      '<blockquote class="ip-words" lang="nb">Hvor &lt;b>bor&lt;/b> du?\nSiden når?</blockquote>',
    );
    expect(page.text).toContain('Vi trenger noe fra deg innen 19. mars 2026.');
    expect(page.text).toContain('40 00 00 10');
    expect(page.html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(page.title).not.toContain('skole');
  });

  test.each([
    ['nn', 'Svar på det vi spør om', 'Vi treng noko frå deg innan 19. mars 2026', 'Vi har fått svaret ditt'],
    ['en', 'Answer what we ask about', 'We need something from you by 19 March 2026', 'We have received your answer'],
  ])('is asked in %s too', async (language, title, needed, received) => {
    const given = await asked();
    const reply = given.reply.replace('/nb/', `/${language}/`);
    const page = await given.browser.get(reply);
    expect([page.title.includes(title), page.text.includes(needed)]).toEqual([true, true]);
    const sent = await given.browser.post(reply, { asked: askedOn(page), text: 'Havøysund.' });
    expect((await given.browser.get(sent.location)).text).toContain(received);
  });
});

describe('a reply', () => {
  test('has its receipt with the time and the words, and the leader is told', async () => {
    const given = await asked();
    const { browser, reply, myCase } = given;
    const sent = await answers(given, 'Havøysund skole.\r\n<i>Siden</i> høsten.');
    expect(sent).toMatchObject({ status: 303, location: `${reply}/kvittering` });
    const receipt = await browser.get(sent.location);
    expect(receipt.text).toContain('Vi har fått svaret ditt');
    expect(receipt.text).toContain('5. mars 2026 kl. 10.30');
    expect(receipt.html).toContain('Havøysund skole.\n&lt;i>Siden&lt;/i> høsten.');
    expect(await toldStaff(given)).toEqual([{ who: 'staff', staffId }]);
    expect(await caseOf(given)).toMatchObject({ status: 'in-progress' });
    const page = await browser.get(myCase);
    expect(linksOn(page)).not.toContain(reply);
    expect(page.text).toContain('Spørsmål og svar Vi spurte 5. mars 2026: Hvilken skole? Du svarte 5. mars 2026:');
    expect(page.text).toContain('Vi fikk svar på det vi spurte om.');
  });

  test('sent twice is one reply, with the same receipt', async () => {
    const given = await asked();
    const seen = askedOn(await given.browser.get(given.reply));
    for (const _ of ['first', 'again']) {
      const sent = await given.browser.post(given.reply, { asked: seen, text: 'Havøysund.\r\nSkole.' });
      expect(sent).toMatchObject({ status: 303, location: `${given.reply}/kvittering` });
    }
    expect(await replies(given)).toEqual(['Havøysund.\nSkole.']);
    expect(await toldStaff(given)).toHaveLength(1);
  });

  test('with other words after the first is not taken in, and its words are given back', async () => {
    const given = await asked();
    const seen = askedOn(await given.browser.get(given.reply));
    await given.browser.post(given.reply, { asked: seen, text: 'Havøysund.' });
    const page = await given.browser.post(given.reply, { asked: seen, text: 'Måsøy, mener jeg.' });
    expect(page.status).toBe(409);
    expect(page.text).toContain('Vi venter ikke på svar fra deg nå');
    expect(page.text).toContain('Dette skrev du Måsøy, mener jeg.');
    expect(await replies(given)).toEqual(['Havøysund.']);
  });

  test.each([
    ['nothing', '', 'Skriv et svar, eller legg ved et dokument.'],
    ['white space', ' \r\n\t', 'Skriv et svar, eller legg ved et dokument.'],
    ['4,001 characters', 'å'.repeat(4001), 'Du kan bruke høyst 4000 tegn.'],
    ['a bell', 'a\u0007', 'inneholder tegn vi ikke kan lagre'],
  ])('that is %s comes back to be mended', async (_, text, problem) => {
    const given = await asked();
    const page = await answers(given, text);
    expect(page.status).toBe(422);
    expect(page.title).toMatch(/^Feil: /);
    expect(page.text).toContain(problem);
    expect(page.text).toContain('Hvilken skole?');
    expect(await replies(given)).toEqual([]);
  });

  test('may have 4,000 characters, whose line breaks count once however they were sent', async () => {
    const given = await asked();
    expect((await answers(given, `${'å'.repeat(1999)}\r\n${'𝒳'.repeat(2000)}`)).status).toBe(303);
    expect(await replies(given)).toEqual([`${'å'.repeat(1999)}\n${'𝒳'.repeat(2000)}`]);
  });

  test.each([{ text: ['a', 'b'] }, { text: 'a', plan: 'no' }])(
    'of a form that is not ours is refused: %o',
    async (fields) => {
      const given = await asked();
      const seen = askedOn(await given.browser.get(given.reply));
      expect((await given.browser.post(given.reply, { asked: seen, ...fields })).status).toBe(422);
      expect(await replies(given)).toEqual([]);
    },
  );

  test.each([
    ['to a question that was changed meanwhile', ''],
    ['of no page of ours', 'x'],
  ])('%s is shown with the question as it is now, before it is sent', async (_, other) => {
    const given = await asked();
    const seen = askedOn(await given.browser.get(given.reply));
    given.world.pass(1);
    await asks(given, 'Hvilken klasse?');
    const page = await given.browser.post(given.reply, { asked: other || seen, text: 'Havøysund.' });
    expect(page.status).toBe(409);
    expect(page.text).toContain('Vi har endret det vi spør om, etter at du åpnet siden.');
    expect(page.text).toContain('Hvilken klasse?');
    expect(page.html).toContain('>Havøysund.</textarea>');
    expect(await replies(given)).toEqual([]);
    const again = await given.browser.post(given.reply, { asked: askedOn(page), text: 'Havøysund.' });
    expect(again.status).toBe(303);
  });

  test('that cannot be stored stays on the page', async () => {
    const { world, reply } = await asked();
    const commit = () => Promise.reject(new Unavailable('throttled'));
    const browser = await aSite({ ...world, cases: { ...world.cases, commit } }).signedIn(siv);
    const page = await browser.post(reply, { asked: askedOn(await browser.get(reply)), text: 'Havøysund.' });
    expect(page.status).toBe(503);
    expect(page.html).toContain('>Havøysund.</textarea>');
  });

  test('after the date is as welcome, and my case says so', async () => {
    const given = await asked();
    await passDays(given, 15);
    expect(await caseOf(given)).toMatchObject({ status: 'in-progress', information: { missedOn: '2026-03-20' } });
    const browser = await given.site.signedIn(siv);
    const page = await browser.get(given.myCase);
    expect(page.text).toContain(
      'Vi ba om noe fra deg innen 19. mars 2026 Datoen er passert, men du kan fortsatt svare.',
    );
    expect((await answers({ ...given, browser }, 'Havøysund.')).status).toBe(303);
    expect(await toldStaff(given)).toHaveLength(1);
  });
});

describe('where nothing is asked', () => {
  test('a reply is not taken in, and there is a number to call', async () => {
    const given = await applied();
    const reply = `${given.myCase}/opplysninger`;
    for (const page of [await given.browser.get(reply), await given.browser.post(reply, { asked: '', text: 'Noe.' })]) {
      expect(page.status).toBe(409);
      expect(page.text).toContain('40 00 00 10');
    }
    expect(await replies(given)).toEqual([]);
    expect(await given.browser.get(`${reply}/kvittering`)).toMatchObject({ status: 303, location: given.myCase });
  });

  test('any more, for the case was decided while the reply was written', async () => {
    const given = await asked();
    const slow = await overtaken(given, () => decides(given.world, given.reference));
    const page = await slow.post(given.reply, { asked: askedOn(await slow.get(given.reply)), text: 'Havøysund.' });
    expect(page.status).toBe(409);
    expect(page.text).toContain('Dette skrev du Havøysund.');
    expect(await replies(given)).toEqual([]);
  });

  test('a stranger finds no such page', async () => {
    const { site, reply } = await asked();
    const stranger = await site.signedIn(kari);
    for (const address of [reply, `${reply}/kvittering`]) expect((await stranger.get(address)).status).toBe(404);
    expect((await stranger.post(reply, { asked: '', text: 'Noe.' })).status).toBe(404);
  });
});

describe('a parent whose role is', () => {
  const check = (given: Applied, result: 'accepted' | 'refused') =>
    work(given.world, given.reference, (ipCase) =>
      checkRole(ipCase, { result, staffId, now: given.world.now() }, masoy),
    );
  const noted = (given: Applied) =>
    work(given.world, given.reference, (ipCase) => {
      const answer = { text: 'Sagt på telefon.', by: { who: 'staff', staffId }, now: given.world.now() } as const;
      return answerInformation(ipCase, answer, masoy);
    });

  test('not checked yet is asked and answers, and sees their own words alone', async () => {
    const given = await asked(parentsForm);
    expect((await answers(given, 'Havøysund.')).status).toBe(303);
    await asks(given, 'Og klassen?');
    await noted(given);
    const page = await given.browser.get(given.myCase);
    expect(page.text).toContain('Havøysund.');
    expect(page.text).not.toContain('Sagt på telefon.');
    await check(given, 'accepted');
    expect((await given.browser.get(given.myCase)).text).toContain('Sagt på telefon.');
  });

  test('refused is neither asked nor shown what was asked', async () => {
    const given = await asked(parentsForm);
    const seen = askedOn(await given.browser.get(given.reply));
    await check(given, 'refused');
    const page = await given.browser.get(given.myCase);
    expect(linksOn(page)).not.toContain(given.reply);
    expect(page.text).not.toContain('Hvilken skole?');
    expect((await given.browser.get(given.reply)).text).not.toContain('Hvilken skole?');
    expect((await given.browser.post(given.reply, { asked: seen, text: 'Havøysund.' })).status).toBe(409);
    expect(await replies(given)).toEqual([]);
  });
});

test('the file of one’s own case holds questions and answers, a claimed role’s too', async () => {
  for (const steps of [undefined, parentsForm]) {
    const given = await asked(steps);
    await answers(given, 'Havøysund.');
    await asks(given, 'Og klassen?');
    const { html } = await given.browser.get(`${given.myCase}/data`);
    expect(JSON.parse(html)).toMatchObject({
      information: {
        answerBy: '2026-03-19',
        history: [
          { asked: 'Hvilken skole?', answerBy: '2026-03-19' },
          { answered: 'Havøysund.', by: 'person' },
          { asked: 'Og klassen?' },
        ],
      },
    });
  }
});
