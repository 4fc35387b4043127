import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Answers } from '../../forms/form.ts';
import { shortAnswers, stepPosts, wholeAnswers, wholeChildAnswers } from '../support/application-answers.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Message, messagesAbout } from '../support/messages.ts';
import { answerSteps, apply, begin, confirmAndSend, pathOf, stepOf } from './applying.ts';
import { answer, followMail, take } from './leading.ts';
import { duringOfficeHours } from './morning.ts';
import {
  answerDate,
  bokmal,
  chosen,
  contextOf,
  type Journey,
  municipalityOf,
  nynorsk,
  personal,
  wholeJourneys,
} from './samples.ts';
import { Visitor } from './visitor.ts';

const origin = inject('origin');
let browser: Browser;
beforeAll(async () => {
  [browser] = await Promise.all([launchChromium(), duringOfficeHours(origin)]);
});
afterAll(() => browser.close());

async function visitorsOf({ script }: Journey): Promise<readonly [citizen: Visitor, leader: Visitor]> {
  return Promise.all([
    Visitor.arrive(browser, origin, script === 'on'),
    Visitor.arrive(browser, origin, script === 'on'),
  ]);
}

async function filed(citizen: Visitor, journey: Journey, answers: Answers) {
  const sent = await apply(citizen, journey, stepPosts(answers, await contextOf(origin, journey)));
  const messages = await messagesAbout(origin, sent.reference, 2);
  const mail = messages.find(({ to }) => to.startsWith(journey.leader));
  if (!mail) throw new Error(`no mail to ${journey.leader}`);
  return { ...sent, messages, mail };
}

function words({ subject, body }: Message): string {
  return `${subject ?? ''}\n${body}`;
}

/** Waits for the words that tell that the answer is there. */
async function toldOfAnswer(reference: string, { channel, leader }: Journey): Promise<Message | undefined> {
  const messages = await messagesAbout(origin, reference, 3);
  return messages.filter(({ to, channel: by }) => by === channel && !to.startsWith(leader)).at(-1);
}

describe.concurrent.each(wholeJourneys)('$municipality in $language, scripts $script', (journey) => {
  it('leads from the front page to a decision that grants the whole application', async () => {
    const [citizen, leader] = await visitorsOf(journey);
    const municipality = municipalityOf(journey);
    await citizen.open(`${pathOf(journey)}/`);
    const front = await citizen.text();
    expect(front).toContain(municipality.phone);
    expect(front).toMatch(/gratis|free/i);
    expect(front).toMatch(/4 (uker|veker|weeks)/);
    expect(await citizen.page.locator('h2').count()).toBeGreaterThan(5);
    await citizen.press('main .ds-button');

    const answers = wholeAnswers(chosen(journey), await contextOf(origin, journey));
    const { reference, messages, mail } = await filed(citizen, journey, answers);
    const receipt = await citizen.text();
    const by = await answerDate(origin, journey);
    expect(receipt).toContain(`${reference.slice(0, 4)} ${reference.slice(4)}`);
    expect(receipt).toContain(by);

    expect(messages.map(({ channel, to }) => [channel, to])).toEqual(
      expect.arrayContaining([
        ['email', `${journey.leader}@${journey.municipality}.example`],
        journey.channel === 'sms' ? ['sms', '+4740000001'] : ['email', 'kari@prove.example'],
      ]),
    );
    for (const message of messages) expect(words(message)).not.toMatch(personal);
    expect(messages.find(({ to }) => !to.startsWith(journey.leader))?.body).toContain(by);

    await followMail(leader, journey.leader, mail);
    expect(stepOf(leader)).toBe(reference);
    await leader.open(`/${journey.municipality}/ansatt/`);
    await leader.press(`a[href$="/sak/${reference}"]`);
    expect(await leader.text()).toContain('Prøve');
    await take(leader);
    await answer(leader, { outcome: 'granted' });
    expect(stepOf(leader)).toBe(reference);

    expect(words((await toldOfAnswer(reference, journey)) ?? mail)).toMatch(/svaret i sak|answer in/i);
    await citizen.open(`${pathOf(journey)}/min-sak`);
    await citizen.press(`main a[href$="/min-sak/${reference}"]`);
    const mine = await citizen.text();
    for (const event of municipality.staff.filter(({ id }) => id === journey.leader))
      expect(mine).toContain(event.name);
    await citizen.press(`main a[href$="/min-sak/${reference}/svar"]`);
    expect(await citizen.text()).toMatch(/innvilget|innvilga|granted/);
    await leader.open(`/${journey.municipality}/ansatt/sak/${reference}`);
    expect(await leader.text()).toMatch(/Mottakeren åpnet|Mottakaren opna/);
    await Promise.all([citizen.leave(), leader.leave()]);
  });
});

describe.concurrent.each([
  { ...bokmal, script: 'on', person: 'jonas' },
  { ...nynorsk, script: 'off', person: 'jonas' },
] as const)('$municipality in $language, scripts $script, a parent', (journey) => {
  it('applies for a child, waits for the check of the role, and gets a coordinator without a plan', async () => {
    const [citizen, leader] = await visitorsOf(journey);
    const answers = wholeChildAnswers(chosen(journey), await contextOf(origin, journey));
    const { reference, messages, mail } = await filed(citizen, journey, answers);
    for (const message of messages) expect(words(message)).not.toMatch(personal);

    await followMail(leader, journey.leader, mail);
    await take(leader);
    await leader.press('form[action$="/called"] button');
    await leader.press('button[name="result"][value="accepted"]');
    await answer(leader, { outcome: 'coordinatorOnly', reasons: 'Én kontakt er nok.\n\nPlan trengs ikke ennå.' });

    await toldOfAnswer(reference, journey);
    await citizen.open(`${pathOf(journey)}/min-sak/${reference}/svar`);
    const decision = await citizen.text();
    expect(decision).toMatch(/Ja til koordinator, nei til individuell plan/);
    expect(decision).toContain('Plan trengs ikke ennå.');
    await Promise.all([citizen.leave(), leader.leave()]);
  });
});

describe.concurrent.each([
  { ...bokmal, script: 'off', person: 'ida' },
  { ...nynorsk, script: 'on', person: 'ida' },
] as const)('$municipality in $language, scripts $script, the short form', (journey) => {
  it('asks for a call, is rung, and is refused with reasons', async () => {
    const [citizen, leader] = await visitorsOf(journey);
    const answers = shortAnswers({ ...chosen(journey), wishes: ['plan'] }, await contextOf(origin, journey));
    const { reference, mail } = await filed(citizen, journey, answers);
    expect(await citizen.text()).toMatch(/bedt oss ringe|bede oss ringje/);

    await followMail(leader, journey.leader, mail);
    await take(leader);
    await leader.press('form[action$="/called"] button');
    await answer(leader, { outcome: 'refused', reasons: '' });
    await leader.hasFocus('.ds-error-summary');
    await leader.fill([['reasons', 'Behovet er kortvarig.']]);
    await leader.send();

    await toldOfAnswer(reference, journey);
    await citizen.open(`${pathOf(journey)}/min-sak/${reference}/svar`);
    expect(await citizen.text()).toContain('Behovet er kortvarig.');
    await Promise.all([citizen.leave(), leader.leave()]);
  });
});

describe.concurrent.each([
  { ...bokmal, script: 'on', person: 'emil' },
  { ...nynorsk, script: 'off', person: 'emil' },
] as const)('$municipality in $language, scripts $script, on the way', (journey) => {
  it('corrects an error, changes an answer, switches language with half a page typed and withdraws in the end', async () => {
    const citizen = await Visitor.arrive(browser, origin, journey.script === 'on');
    const context = await contextOf(origin, journey);
    const posts = stepPosts(wholeAnswers(chosen(journey), context), context);
    await begin(citizen, journey);
    await answerSteps(citizen, posts.slice(0, 1));

    const other = journey.language === 'nb' ? 'nn' : 'nb';
    await citizen.fill(posts[1]?.pairs ?? []);
    await citizen.fill([['mobile', '12']]);
    await citizen.press(`header [lang="${other}"]`);
    expect(citizen.path()).toBe(`/${journey.municipality}/${other}/soknad/personen`);
    expect(await citizen.title()).not.toMatch(/^Feil/);
    expect(await citizen.value('mobile')).toBe('12');
    await citizen.press(`header [lang="${journey.language}"]`);
    await citizen.send();
    expect(await citizen.title()).toMatch(/^Feil: /);
    await citizen.hasFocus('.ds-error-summary');
    await citizen.page.keyboard.press('Tab');
    await citizen.page.keyboard.press('Enter');
    await citizen.page.waitForURL('**#mobile');
    await citizen.hasFocus('#mobile');
    expect(await citizen.value('givenName')).toBe('Kari');
    await citizen.fill([['mobile', '+4740000001']]);
    await citizen.send();

    await citizen.press(`header [lang="${other}"]`);
    expect(citizen.path()).toBe(`/${journey.municipality}/${other}/soknad/hva`);
    await citizen.open(`/${journey.municipality}/${other}/soknad/personen`);
    expect(await citizen.value('givenName')).toBe('Kari');
    await citizen.press(`header [lang="${journey.language}"]`);
    await citizen.send();

    await answerSteps(citizen, posts.slice(2, -1));
    expect(stepOf(citizen)).toBe('se-over');
    await citizen.press('main a[href$="/soknad/tjenester?endre"]');
    await citizen.press(`header [lang="${other}"]`);
    await citizen.fill([['needs', 'Ett sted å ringe.']]);
    await citizen.send();
    expect(citizen.path()).toBe(`/${journey.municipality}/${other}/soknad/se-over`);
    await citizen.press(`header [lang="${journey.language}"]`);
    expect(await citizen.text()).toContain('Ett sted å ringe.');

    const { reference } = await confirmAndSend(citizen);
    await messagesAbout(origin, reference, 2);
    await citizen.open(`${pathOf(journey)}/min-sak/${reference}`);
    await citizen.press(`main a[href$="/trekk"]`);
    await citizen.send();
    await citizen.open(`${pathOf(journey)}/min-sak/${reference}`);
    expect(await citizen.text()).toMatch(/trukket|trekt/);
    const told = await messagesAbout(origin, reference, 3);
    expect(
      told.filter(({ to, subject }) => to.startsWith(journey.leader) && /trukket|trekt/.test(subject ?? '')),
    ).toHaveLength(1);
    await citizen.leave();
  });
});
