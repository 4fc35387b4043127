import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, dayInNorway } from '../../shared/domain/calendar/day.ts';
import { writtenDay } from '../../shared/notices/words/written-day.ts';
import { shortAnswers, stepPosts } from '../support/application-answers.ts';
import { launchChromium } from '../support/chromium.ts';
import { clockOf, messagesAbout, messagesOf } from '../support/messages.ts';
import { aPdf } from '../support/sent-files.ts';
import { apply, pathOf } from './applying.ts';
import { followMail, take } from './leading.ts';
import { duringOfficeHours } from './morning.ts';
import { bokmal, chosen, contextOf, type Journey, nynorsk, personal } from './samples.ts';
import { Visitor } from './visitor.ts';

const origin = inject('origin');
let browser: Browser;
beforeAll(async () => {
  [browser] = await Promise.all([launchChromium(), duringOfficeHours(origin)]);
});
afterAll(() => browser.close());

const journeys: readonly Journey[] = [
  { ...bokmal, script: 'off', person: 'mona' },
  { ...nynorsk, script: 'on', person: 'mona' },
];

const question = 'Epikrise fra <sykehuset>?\nHvilken avdeling?';
const reply = 'Avdeling 4.\nDen ligger vedlagt & er ny.';

describe.concurrent.each(journeys)('$municipality in $language, scripts $script', (journey) => {
  it('leads from what is missing by way of a message and the reply’s own page back to the leader', async () => {
    const javaScript = journey.script === 'on';
    const [citizen, leader] = await Promise.all([1, 2].map(() => Visitor.arrive(browser, origin, javaScript)));
    if (!citizen || !leader) throw new Error('nobody came');
    const context = await contextOf(origin, journey);
    const { reference } = await apply(citizen, journey, stepPosts(shortAnswers(chosen(journey), context), context));
    const mine = `${pathOf(journey)}/min-sak/${reference}`;
    const [mail] = (await messagesAbout(origin, reference, 2)).filter(({ to }) => to.startsWith(journey.leader));
    if (!mail) throw new Error('no routing mail');

    // The leader asks; a date that has passed is not taken, and the words stay.
    await followMail(leader, journey.leader, mail);
    await take(leader);
    await leader.press('main a[href$="/ask"]');
    const until = await leader.value('until.year');
    await leader.fill([
      ['missing', question],
      ['until.year', '2020'],
    ]);
    await leader.send();
    await leader.hasFocus('.ds-error-summary');
    expect(await leader.value('missing')).toBe(question);
    await leader.fill([['until.year', until]]);
    await leader.send();
    await leader.page.waitForURL(`**/sak/${reference}?gjort=ask`);

    // The person is told the date, and nothing of what it is about.
    const date = writtenDay(addDays(dayInNorway(await clockOf(origin)), 14), journey.language);
    const messages = await messagesAbout(origin, reference, 3);
    const request = messages.at(-1);
    expect(request?.channel).toBe(journey.channel);
    expect(request?.body.replaceAll('\u00a0', ' ')).toContain(date);
    expect(request?.body).not.toMatch(/epikrise|sykehus|avdeling/i);

    // It is the first thing on their case; the page of the reply shows it, and asks for an answer.
    await citizen.open(mine);
    expect(await citizen.text()).toContain(date);
    await citizen.press('main .ds-button');
    expect(await citizen.text()).toContain(question);
    await citizen.send();
    await citizen.hasFocus('.ds-error-summary');
    await citizen.fill([['text', reply]]);
    const letter = { name: 'Brev frå avdelinga.pdf', mimeType: 'application/pdf', buffer: aPdf };
    await citizen.page.setInputFiles('main [name="attachment"]', letter);
    await citizen.send();
    await citizen.page.waitForURL(`**/min-sak/${reference}/opplysninger/kvittering`);
    expect(await citizen.text()).toContain(reply);
    expect(await citizen.text()).toContain(letter.name);

    // Back and once more is the same reply; anything else is given back.
    await citizen.open(`${mine}/opplysninger`);
    expect(await citizen.heading()).toMatch(/Vi venter ikke på svar|Vi ventar ikkje på svar/);

    // The leader is told by mail, and reads it on the case.
    const told = (await messagesAbout(origin, reference, 4)).filter(({ to }) => to.startsWith(journey.leader));
    const last = told.at(-1);
    expect(told).toHaveLength(2);
    if (!last) throw new Error('the leader was not told');
    await followMail(leader, journey.leader, last);
    expect(await leader.text()).toContain(reply);
    expect(await leader.text()).toContain(letter.name);
    expect(await leader.page.locator('main a[href*="decide?outcome=granted"]').count()).toBe(1);
    const all = await messagesAbout(origin, reference, 4);
    const words = all.map(({ subject, body }) => `${subject ?? ''}\n${body}`.replaceAll(/\S+@\S+/g, ''));
    expect(words.filter((each) => personal.test(each))).toEqual([]);
    expect((await messagesOf(origin)).some(({ body }) => body.includes('Avdeling 4'))).toBe(false);
    await Promise.all([citizen.leave(), leader.leave()]);
  });
});
