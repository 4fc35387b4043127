import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { answerComplaint } from '../../../shared/domain/complaint/answer-complaint.ts';
import type { ComplaintResult } from '../../../shared/domain/complaint/complaint.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { aSite } from './browser.ts';
import { acceptsRole, decides, staffId, work } from './caseworker.ts';
import { type Applied, applied, caseOf, linksOn, overtaken } from './consent-pages.ts';
import { parentsForm, shortForm } from './posted-steps.ts';
import { kari, siv } from './site-under-test.ts';

const fields = {
  disagrees: 'Jeg får hjelp fra <b>tre</b> steder.\r\nDet står =1+1 i svaret, og {{noe}} <%= mer %>.',
  wants: 'En plan.',
  helper: 'Søsteren min',
};
const words = { ...fields, disagrees: fields.disagrees.replace('\r\n', '\n') };

/** Refused on 5 March 2026 and read the same day: the deadline is Tuesday 7 April, after Easter. */
async function refused(): Promise<Applied> {
  const given = await applied();
  await decides(given.world, given.reference, { outcome: 'refused', text: 'Du trenger én tjeneste.' });
  await given.browser.get(`${given.myCase}/svar`);
  return given;
}

async function said({ world, reference }: Pick<Applied, 'world' | 'reference'>) {
  const events = await world.cases.timeline({ municipality: 'masoy', reference });
  return events.flatMap((event) => (event.type === 'complaint-received' ? [event.words] : []));
}

async function toldStaff({ world, reference }: Pick<Applied, 'world' | 'reference'>) {
  const notices = await world.cases.notices({ municipality: 'masoy', reference });
  return notices.flatMap(({ kind, to }) => (kind === 'complaint-received' ? [to] : []));
}

async function later(given: Applied, days: number): Promise<Applied> {
  given.world.pass(days * 24 * 60);
  return { ...given, browser: await given.site.signedIn(siv) };
}

const better = { outcome: 'granted' } as const;

function answers({ world, reference }: Applied, result: ComplaintResult) {
  const act = {
    answer: { result, text: 'Vi ser det annerledes nå.', ...(result === 'changed' && better) },
    staffId,
    now: world.now(),
  };
  return work(world, reference, (ipCase) => answerComplaint(ipCase, act, masoy));
}

describe('a complaint', () => {
  test('is one link away on the answer and on my case, which says until when', async () => {
    const { browser, myCase } = await refused();
    for (const page of [myCase, `${myCase}/svar`])
      expect(linksOn(await browser.get(page))).toContain(`${myCase}/klage`);
    expect((await browser.get(myCase)).text).toContain('Fristen for å klage er 7. april 2026.');
  });

  test('is asked for in three questions, with what happens then and who helps', async () => {
    const { browser, myCase } = await refused();
    const { status, text, html, title } = await browser.get(`${myCase}/klage`);
    expect([status, title]).toEqual([200, 'Send en klage – Måsøy kommune']);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect([...html.matchAll(/<(?:textarea|input)[^>]* name="(disagrees|wants|helper)"/g)]).toHaveLength(3);
    expect(text).toContain('Hva er du uenig i? Må fylles ut');
    expect(text).toContain('Du får svar innen en måned.');
    expect(text).toContain('sender vi klagen videre til Statsforvalteren i Troms og Finnmark.');
    expect(text).toContain('Pasient- og brukerombudet kan hjelpe deg gratis.');
    expect(text).toContain('40 00 00 10');
  });

  test('is told to the leader at once, and its receipt says when it came and what it says', async () => {
    const given = await refused();
    const { browser, myCase, reference } = given;
    const receipt = `${myCase}/klage/kvittering`;
    expect(await browser.post(`${myCase}/klage`, fields)).toMatchObject({ status: 303, location: receipt });
    expect(await said(given)).toEqual([words]);
    expect(await toldStaff(given)).toEqual([{ who: 'staff', staffId: 'sindre.sund' }]);
    const { text, html, title } = await browser.get(receipt);
    expect(title).toBe('Vi har fått klagen – Måsøy kommune');
    expect(text).toContain(
      `Referanse ${groupReference(reference)} Mottatt 5. mars 2026 kl. 10.30 Svar innen 5. april 2026`,
    );
    expect(text).toContain('Jeg får hjelp fra <b>tre</b> steder. Det står =1+1 i svaret, og {{noe}} <%= mer %>.');
    expect(html).not.toContain('<b>tre</b>');
    expect(text).not.toContain('etter fristen');
  });

  test('stands on my case and on the page of what happens now, with its dates', async () => {
    const given = await refused();
    const { browser, myCase } = given;
    await browser.post(`${myCase}/klage`, fields);
    const page = await browser.get(myCase);
    expect(page.text).toContain('Vi ser på klagen din.');
    expect(page.text).toContain('Vi fikk klagen 5. mars 2026. Du får svar innen 5. april 2026.');
    expect(linksOn(page)).toContain(`${myCase}/klage/kvittering`);
    expect(linksOn(page)).not.toContain(`${myCase}/klage`);
    expect(page.text).toContain('5. mars 2026: Du klaget. Hva er du uenig i? Jeg får hjelp fra');
    expect((await browser.get(`${myCase}/hva-na`)).text).toContain('Du får svar innen 5. april 2026.');
    const overdue = await later(given, 40);
    expect((await overdue.browser.get(myCase)).text).toContain('Den datoen er passert, og vi trenger mer tid.');
  });

  test('is in the file with everything', async () => {
    const { browser, myCase } = await refused();
    await browser.post(`${myCase}/klage`, fields);
    const file = JSON.parse((await browser.get(`${myCase}/data`)).html);
    expect(file.case.complaint).toMatchObject({ late: false, answerBy: '2026-04-05' });
    expect(file.case.happened.at(-1)).toMatchObject({ what: 'Du klaget.', wrote: words });
  });

  test('sent twice is one; another is shown back, for it is not kept', async () => {
    const given = await refused();
    const { browser, myCase } = given;
    await browser.post(`${myCase}/klage`, fields);
    expect((await browser.post(`${myCase}/klage`, fields)).status).toBe(303);
    const other = await browser.post(`${myCase}/klage`, { ...fields, wants: 'En koordinator til.' });
    expect(other.status).toBe(409);
    expect(other.text).toContain('Det du skrev nå, er ikke sendt.');
    expect(other.text).toContain('En koordinator til.');
    expect((await browser.get(`${myCase}/klage`)).status).toBe(409);
    expect([await said(given), await toldStaff(given)].map((each) => each.length)).toEqual([1, 1]);
  });

  test('that two tabs send at once is one', async () => {
    const given = await refused();
    const slow = await overtaken(given, () => given.browser.post(`${given.myCase}/klage`, fields));
    expect((await slow.post(`${given.myCase}/klage`, fields)).status).toBe(303);
    expect(await said(given)).toHaveLength(1);
  });

  test('after the deadline is taken in, and told so kindly', async () => {
    const late = await later(await refused(), 60);
    const { browser, myCase } = late;
    expect((await browser.get(myCase)).text).toContain('Fristen for å klage var 7. april 2026. Du kan fortsatt sende');
    expect((await browser.get(`${myCase}/klage`)).text).toContain('Fristen var 7. april 2026. Send klagen likevel');
    expect((await browser.post(`${myCase}/klage`, fields)).status).toBe(303);
    expect(await caseOf(late)).toMatchObject({ complaint: { late: true } });
    expect((await browser.get(`${myCase}/klage/kvittering`)).text).toContain('Klagen kom etter fristen.');
  });

  test('in a case that was closed as refused brings it back to the leader', async () => {
    const late = await later(await refused(), 60);
    const closing = { closing: { reason: 'refused' }, staffId, now: late.world.now() } as const;
    await work(late.world, late.reference, (ipCase) => closeCase(ipCase, closing, masoy));
    expect(linksOn(await late.browser.get(late.myCase))).toContain(`${late.myCase}/klage`);
    expect((await late.browser.post(`${late.myCase}/klage`, fields)).status).toBe(303);
    const { unit } = await caseOf(late);
    const { rows } = await late.world.cases.queue('masoy', unit, 'waiting');
    expect(rows.map(({ ipCase }) => ipCase.reference)).toEqual([late.reference]);
    for (const page of [late.myCase, `${late.myCase}/hva-na`]) {
      const { text } = await late.browser.get(page);
      expect(text).toContain('Vi ser på klagen din.');
      expect(text).not.toContain('Vi gjør ikke mer i saken.');
    }
  });

  test.each<[ComplaintResult, string]>([
    ['changed', 'Du har fått helt eller delvis rett. Vi endrer svaret.'],
    ['upheld-and-forwarded', 'Klagen er sendt til Statsforvalteren i Troms og Finnmark.'],
  ])('that is answered says so on my case: %s', async (result, line) => {
    const given = await refused();
    await given.browser.post(`${given.myCase}/klage`, fields);
    await answers(given, result);
    const page = await given.browser.get(given.myCase);
    expect(page.text).toContain(line);
    expect(page.text).toContain('Vi ser det annerledes nå.');
    expect(linksOn(page)).not.toContain(`${given.myCase}/klage`);
    expect(linksOn(page).includes(`${given.myCase}/svar`)).toBe(true);
    expect((await given.browser.get(`${given.myCase}/klage/kvittering`)).status).toBe(200);
  });
});

test('goes along into another language as it was typed, and is not sent', async () => {
  const given = await refused();
  const page = await given.browser.post(`${given.myCase.replace('/nb/', '/nn/')}/klage`, { ...fields, again: 'nn' });
  expect(page.status).toBe(200);
  expect(page.text).toContain('Send ei klage');
  expect(page.html).toContain('Søsteren min');
  expect(await said(given)).toEqual([]);
});

describe('what cannot be sent as a complaint', () => {
  test.each([
    ['nothing', { disagrees: ' \r\n', wants: '', helper: '' }, 'Hva er du uenig i?'],
    ['4,001 characters', { ...fields, disagrees: 'å'.repeat(4001) }, 'Du kan bruke høyst 4000 tegn.'],
    ['an unknown name', { ...fields, plan: 'no' }, ''],
    ['a name twice', { ...fields, disagrees: ['a', 'b'] }, ''],
    ['a control character', { ...fields, wants: 'a\u0007b' }, ''],
    ['a row button', { ...fields, add: 'services' }, ''],
  ])('comes back as it was typed: %s', async (_, typed, message) => {
    const given = await refused();
    const page = await given.browser.post(`${given.myCase}/klage`, typed);
    expect([200, 422]).toContain(page.status);
    expect(page.text).toContain(message);
    expect(page.html).toContain('Søsteren min'.slice(0, typed.helper.length));
    expect(await said(given)).toEqual([]);
  });

  test('4,000 characters with line breaks are taken in', async () => {
    const given = await refused();
    const disagrees = `${'å'.repeat(1999)}\r\n${'ø'.repeat(2000)}`;
    expect((await given.browser.post(`${given.myCase}/klage`, { ...fields, disagrees })).status).toBe(303);
    expect((await said(given))[0]?.disagrees).toHaveLength(4000);
  });

  test('what cannot be stored stays on the page', async () => {
    const { world, myCase } = await refused();
    const commit = () => Promise.reject(new Unavailable('throttled'));
    const browser = await aSite({ ...world, cases: { ...world.cases, commit } }).signedIn(siv);
    const page = await browser.post(`${myCase}/klage`, fields);
    expect(page.status).toBe(503);
    expect(page.html).toContain('Søsteren min');
  });
});

describe('nobody complains', () => {
  test('before there is an answer, or when the application was withdrawn', async () => {
    const given = await applied();
    const refuses = async () => {
      for (const page of [
        await given.browser.get(`${given.myCase}/klage`),
        await given.browser.post(`${given.myCase}/klage`, fields),
      ]) {
        expect(page.status).toBe(409);
        expect(page.text).toContain('Du kan klage når du har fått svar på en søknad.');
      }
    };
    await refuses();
    await work(given.world, given.reference, (ipCase) => withdraw(ipCase, given.world.now(), masoy));
    await refuses();
    expect((await given.browser.get(`${given.myCase}/klage/kvittering`)).status).toBe(404);
  });

  test('in a role that is not checked; once it is, a parent does', async () => {
    const given = await applied(parentsForm);
    await decides(given.world, given.reference, { outcome: 'refused', text: 'Nei.' });
    expect((await given.browser.get(`${given.myCase}/klage`)).status).toBe(409);
    expect((await given.browser.get(given.myCase)).text).not.toContain('Klage');
    await acceptsRole(given.world, given.reference);
    expect((await given.browser.post(`${given.myCase}/klage`, fields)).status).toBe(303);
  });

  test('about somebody else’s case', async () => {
    const { site, myCase } = await refused();
    const stranger = await site.signedIn(kari);
    expect((await stranger.get(`${myCase}/klage`)).status).toBe(404);
    expect((await stranger.post(`${myCase}/klage`, fields)).status).toBe(404);
    expect((await stranger.get(`${myCase}/klage/kvittering`)).status).toBe(404);
  });
});

test('before the answer is read my case leads to it, not to a complaint', async () => {
  const { world, browser, reference, myCase } = await applied(shortForm);
  await decides(world, reference);
  expect(linksOn(await browser.get(myCase))).not.toContain(`${myCase}/klage`);
});

test.each([
  ['nn', 'Send ei klage', 'Vi har fått klaga'],
  ['en', 'Send a complaint', 'We have received the complaint'],
])('it is all said in %s', async (language, title, receipt) => {
  const { browser, myCase } = await refused();
  const own = myCase.replace('/nb/', `/${language}/`);
  expect((await browser.get(`${own}/klage`)).text).toContain(title);
  const { location } = await browser.post(`${own}/klage`, fields);
  expect((await browser.get(location)).text).toContain(receipt);
});
