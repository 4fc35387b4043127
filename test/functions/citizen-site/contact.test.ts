import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { aSite } from './browser.ts';
import { staffId, work } from './caseworker.ts';
import { type Applied, applied, caseOf, linksOn, overtaken } from './consent-pages.ts';
import { parentsForm } from './posted-steps.ts';
import { kari, siv } from './site-under-test.ts';

const other = { mobile: '400 00 039', email: 'siv@ny.example', noticeChannel: 'sms', language: 'nn' };

const contactsOf = ({ world, reference }: Pick<Applied, 'world' | 'reference'>) =>
  world.cases.contacts({ municipality: 'masoy', reference });

describe('how I am reached', () => {
  test('is shown on my case by channel and language, and changed on a page that shows it as it is', async () => {
    const { browser, myCase } = await applied();
    const page = await browser.get(myCase);
    expect(page.text).toContain('Beskjeder kommer som E-post Språk Bokmål');
    expect(page.text).not.toContain('Sist endret');
    expect(linksOn(page)).toContain(`${myCase}/kontakt`);
    const form = await browser.get(`${myCase}/kontakt`);
    expect(form.status).toBe(200);
    expect(form.html).toContain('value="siv@post.example"');
    expect(form.html).toMatch(/value="email" checked|checked[^>]* value="email"/);
    expect(form.html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(form.title).not.toContain('Siv');
  });

  test('changes with a receipt on my case, and no message', async () => {
    const given = await applied();
    const { world, browser, reference, myCase } = given;
    expect(await browser.post(`${myCase}/kontakt`, other)).toMatchObject({ status: 303, location: myCase });
    expect(await contactsOf(given)).toMatchObject({
      person: { name: 'Siv Syntetisk', mobile: '+4740000039', email: 'siv@ny.example' },
      birthDate: '1985-05-03',
    });
    expect(await caseOf(given)).toMatchObject({
      channel: 'sms',
      language: 'nn',
      reach: { person: ['sms', 'email'] },
    });
    const page = await browser.get(myCase);
    expect(page.text).toContain('Beskjeder kommer som SMS Språk Nynorsk Sist endret 5. mars 2026.');
    expect(page.text).toContain('Du endret kontaktopplysningene.');
    expect(page.html).not.toContain('40000039');
    expect(await world.cases.notices({ municipality: 'masoy', reference })).toHaveLength(2);
  });

  test('is the next notice’s address, also after an earlier one bounced', async () => {
    const given = await applied();
    const { world, browser, reference, myCase } = given;
    const [receipt] = (await world.cases.notices({ municipality: 'masoy', reference })).filter(
      ({ kind }) => kind === 'receipt',
    );
    if (!receipt) throw new Error('no receipt');
    await world.receipts.finish(receipt, { ...receipt, state: 'bounced' }, { addressLost: true });
    expect((await caseOf(given)).reach.person).toEqual([]);
    await browser.post(`${myCase}/kontakt`, {
      ...other,
      mobile: '',
      email: 'siv@post.example',
      noticeChannel: 'email',
    });
    expect((await caseOf(given)).reach.person).toEqual([]);
    await browser.post(`${myCase}/kontakt`, { ...other, mobile: '', noticeChannel: 'email' });
    expect((await caseOf(given)).reach.person).toEqual(['email']);
  });

  test('is stored once when it is sent twice', async () => {
    const given = await applied();
    for (let time = 0; time < 2; time += 1) await given.browser.post(`${given.myCase}/kontakt`, other);
    const events = await given.world.cases.timeline({ municipality: 'masoy', reference: given.reference });
    expect(events.filter(({ type }) => type === 'contact-changed')).toHaveLength(1);
  });

  test('changes beside what a caseworker does at the same moment', async () => {
    const given = await applied();
    const slow = await overtaken(given, () =>
      work(given.world, given.reference, (ipCase) => takeCase(ipCase, { staffId, now: given.world.now() }, masoy)),
    );
    expect((await slow.post(`${given.myCase}/kontakt`, other)).status).toBe(303);
    expect(await caseOf(given)).toMatchObject({ status: 'in-progress', channel: 'sms' });
    expect(await contactsOf(given)).toMatchObject({ person: { mobile: '+4740000039' } });
  });

  test('is asked again, with what was typed, when I could not be reached that way', async () => {
    const given = await applied();
    const page = await given.browser.post(`${given.myCase}/kontakt`, { ...other, mobile: '22 22 22 22' });
    expect(page.status).toBe(422);
    expect(page.title).toContain('Feil: ');
    expect(page.html).toContain('value="22 22 22 22"');
    expect(page.html).toContain('href="#mobile"');
    expect(await contactsOf(given)).toMatchObject({ person: { email: 'siv@post.example' } });
  });

  test('stays on the page when it cannot be stored', async () => {
    const { world, myCase } = await applied();
    const commit = () => Promise.reject(new Unavailable('throttled'));
    const browser = await aSite({ ...world, cases: { ...world.cases, commit } }).signedIn(siv);
    const page = await browser.post(`${myCase}/kontakt`, other);
    expect(page.status).toBe(503);
    expect(page.html).toContain('value="siv@ny.example"');
  });
});

describe('whoever applies for another', () => {
  const mothers = { 'applicant.mobile': '40000038', 'applicant.email': '', noticeChannel: 'sms', language: 'en' };

  test('changes how they themselves are reached, before their role is checked too', async () => {
    const given = await applied(parentsForm);
    const { browser, myCase } = given;
    expect((await browser.get(`${myCase}/kontakt`)).text).toContain('Mobilnummeret ditt');
    expect((await browser.post(`${myCase}/kontakt`, mothers)).status).toBe(303);
    expect(await contactsOf(given)).toMatchObject({
      person: { name: 'Nils Syntetisk' },
      applicant: { name: 'Siv Syntetisk', mobile: '+4740000038' },
    });
    expect((await browser.get(myCase)).text).toContain('Sist endret 5. mars 2026.');
  });

  test('has nothing to change once their role is refused', async () => {
    const given = await applied(parentsForm);
    const { world, browser, reference, myCase } = given;
    const refused = { result: 'refused', staffId, now: world.now() } as const;
    await work(world, reference, (ipCase) => checkRole(ipCase, refused, masoy));
    expect(linksOn(await browser.get(myCase))).not.toContain(`${myCase}/kontakt`);
    expect((await browser.get(`${myCase}/kontakt`)).status).toBe(409);
    expect((await browser.post(`${myCase}/kontakt`, mothers)).status).toBe(409);
    expect(await contactsOf(given)).toMatchObject({ applicant: { mobile: '+4740000031' } });
  });
});

test('of a case that is withdrawn nothing changes', async () => {
  const { browser, myCase } = await applied();
  await browser.post(`${myCase}/trekk`, {});
  const page = await browser.post(`${myCase}/kontakt`, other);
  expect(page.status).toBe(409);
  expect(page.text).toContain('Saken er avsluttet eller trukket.');
});

test('a stranger finds no such page', async () => {
  const { site, myCase } = await applied();
  const stranger = await site.signedIn(kari);
  expect((await stranger.get(`${myCase}/kontakt`)).status).toBe(404);
  expect((await stranger.post(`${myCase}/kontakt`, other)).status).toBe(404);
});

test.each([
  ['nn', 'Endre korleis vi når deg', 'Beskjedar kjem som E-post'],
  ['en', 'Change how we reach you', 'Messages come by E-mail'],
])('it is all said in %s', async (language, title, line) => {
  const { browser, myCase } = await applied();
  const own = myCase.replace('/nb/', `/${language}/`);
  expect((await browser.get(`${own}/kontakt`)).text).toContain(title);
  expect((await browser.get(own)).text).toContain(line);
});
