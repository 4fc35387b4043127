import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createBrowser } from '../../infra/local/browser.ts';
import { helpersAnswers, slowly } from '../screenshots/drafts.ts';
import { shortAnswers, stepPosts, wholeAnswers } from '../support/application-answers.ts';
import { launchChromium } from '../support/chromium.ts';
import { byMail, fillUntil, staffBrowser } from '../support/filing.ts';
import { messagesAbout, messagesOf, moveClock } from '../support/messages.ts';
import { beginAt, startService, temporaryState } from '../support/running-service.ts';
import { answerSteps, begin, confirmAndSend, stepOf } from './applying.ts';
import { contextOf } from './samples.ts';
import { Visitor } from './visitor.ts';

const origin = inject('origin');
const myCases = '/masoy/nb/min-sak';
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Fills in all steps but the last as somebody's helper. */
async function helped(person: Record<string, string | undefined>) {
  const site = { municipality: 'masoy', language: 'nb', person: 'emil' } as const;
  const helper = await Visitor.arrive(browser, origin, false);
  const context = await contextOf(origin, site);
  await begin(helper, site);
  const posts = stepPosts(wholeAnswers(helpersAnswers(person), context), context);
  await answerSteps(
    helper,
    posts.filter(({ step }) => step !== 'se-over'),
  );
  await helper.press('main a[href$="/soknad/overlever"]');
  await helper.send();
  return helper;
}

async function types(visitor: Visitor, reference: string, code: string): Promise<void> {
  await visitor.fill([
    ['reference', reference],
    ['code', code],
  ]);
  await visitor.send();
}

it('a helper prepares, the person gets a code by mail, looks it over and sends it themself', async () => {
  const email = 'amina.kode@post.example';
  const helper = await helped({ mobile: undefined, email });
  expect(await helper.text()).toContain('Vi sender referansen og koden til personen på e-post.');
  const reference = helper.path().split('/').at(-2) ?? '';
  const [mail] = await messagesAbout(origin, reference, 1);
  expect(mail).toMatchObject({ channel: 'email', to: email });
  const text = mail?.body ?? '';
  const [, code = ''] = /Koden er (\d{4} \d{4})\./.exec(text) ?? [];
  expect(text).not.toMatch(/søknad|plan|Kari|Emil|Viktor/);

  const person = await Visitor.arrive(browser, origin, false);
  await person.openAs('amina', myCases);
  await person.press('main a[href$="/min-sak/kode"]');
  await types(person, reference, code);
  expect(stepOf(person)).toBe('personen');
  expect(await person.value('givenName')).toBe('Kari');
  await person.fill([
    ['mobile', '40000009'],
    ['noticeChannel', 'email'],
    ['language', 'nb'],
  ]);
  await person.send();
  await person.open('/masoy/nb/soknad/se-over');
  expect(await person.text()).not.toContain('Viktor Vikar');
  const sent = await confirmAndSend(person);
  expect(sent.reference).toBe(reference);

  await helper.open(myCases);
  expect(await helper.text()).not.toContain('Du har overlevert en søknad');
  expect(await helper.open(`${myCases}/${sent.reference}`)).toBe(404);
  await Promise.all([helper.leave(), person.leave()]);
});

it('a draft goes on in another browser, and is gone when it is deleted', async () => {
  const site = { municipality: 'masoy', language: 'nb', person: 'omar' } as const;
  const first = await Visitor.arrive(browser, origin, false);
  const context = await contextOf(origin, site);
  await begin(first, site);
  await answerSteps(first, stepPosts(shortAnswers({}, context), context).slice(0, 2));
  const second = await Visitor.arrive(browser, origin, false);
  await second.openAs('omar', myCases);
  await second.press('main form button[type="submit"]');
  expect(stepOf(second)).toBe('hva');
  await second.open(myCases);
  await second.press('main a[href$="/slett"]');
  await second.send();
  expect(await second.text()).toContain('Søknaden er slettet.');
  await first.open('/masoy/nb/soknad');
  expect(await first.text()).not.toContain('Du har en søknad som ikke er sendt');
  await Promise.all([first.leave(), second.leave()]);
});

it('somebody applies without logging in, and the leader sees that nobody knows who it is', async () => {
  const visitor = await Visitor.arrive(browser, origin, false);
  const context = await contextOf(origin, { municipality: 'fjordsund', language: 'nb', person: '' });
  await visitor.open('/fjordsund/nb/');
  await visitor.press('main a[href$="/soknad-uten-innlogging"]');
  await slowly(visitor);
  for (const { step, pairs } of stepPosts(shortAnswers({ unit: 'unknown', nationalId: undefined }, context), context)) {
    expect(stepOf(visitor)).toBe(step);
    await visitor.fill(pairs);
    await slowly(visitor);
  }
  const reference = stepOf(visitor);
  expect(visitor.path()).toContain('/soknad-uten-innlogging/kvittering/');
  expect(await messagesAbout(origin, reference, 2)).toMatchObject([{}, {}]);
  const leader = await staffBrowser(origin, 'fjordsund', 'liv.lund');
  const page = await leader.get(`${origin}/fjordsund/ansatt/sak/${reference}`);
  expect(page.text).toContain('Søkt utan innlogging');
  await visitor.open('/fjordsund/nb/soknad-uten-innlogging');
  await visitor.press('main form[action$="/avslutt"] button');
  await visitor.leave();
});

it('three days before it is deleted a draft is reminded of, once, on a Sunday when summer time begins', async () => {
  const state = temporaryState();
  beginAt(state.folder, '2027-03-01T10:00:00+01:00');
  const service = await startService({ port: 3460, stateFolder: state.folder, assembly: inject('assembly') });
  try {
    const person = createBrowser(service.origin);
    const email = 'per.utkast@example.org';
    await fillUntil(person, 'hva', { municipality: 'masoy', person: 'per', personal: byMail(email) });
    const told = async () => (await messagesOf(service.origin)).filter(({ to }) => to === email);
    await moveClock(service.origin, { now: '2027-03-28T07:59:00+02:00' });
    expect(await told()).toEqual([]);
    await moveClock(service.origin, { now: '2027-03-28T08:01:00+02:00' });
    expect(await told()).toMatchObject([{ channel: 'email', subject: 'Noe du har begynt på, slettes snart' }]);
    expect((await told())[0]?.body).toContain('Det blir slettet 31. mars 2027.');
    await moveClock(service.origin, { now: '2027-04-02T12:00:00+02:00' });
    expect(await told()).toHaveLength(1);
  } finally {
    await service.stop();
    state.remove();
  }
});
