import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, dayInNorway } from '../../shared/domain/calendar/day.ts';
import { shortAnswers, stepPosts } from '../support/application-answers.ts';
import { launchChromium } from '../support/chromium.ts';
import { clockOf, type Message, messagesAbout } from '../support/messages.ts';
import { apply, pathOf } from './applying.ts';
import { answer, followMail } from './leading.ts';
import { duringOfficeHours } from './morning.ts';
import { bokmal, chosen, contextOf, type Journey, nynorsk, personal } from './samples.ts';
import { type Pairs, Visitor } from './visitor.ts';

const origin = inject('origin');
let browser: Browser;
beforeAll(async () => {
  [browser] = await Promise.all([launchChromium(), duringOfficeHours(origin)]);
});
afterAll(() => browser.close());

type PlanJourney = Journey & { readonly coordinator: string; readonly away: string };

const journeys: readonly PlanJourney[] = [
  { ...bokmal, script: 'off', person: 'viktor', coordinator: 'kari.koord', away: 'petra.perm' },
  { ...nynorsk, script: 'on', person: 'viktor', coordinator: 'kjersti.kvam', away: 'pia.perm' },
];

const told = ({ subject, body }: Message) => `${subject ?? ''}\n${body}`;

async function on(name: string, days: number): Promise<Pairs> {
  const [year = '', month = '', day = ''] = addDays(dayInNorway(await clockOf(origin)), days).split('-');
  return [
    [`${name}.day`, String(Number(day))],
    [`${name}.month`, String(Number(month))],
    [`${name}.year`, year],
  ];
}

describe.concurrent.each(journeys)('$municipality in $language, scripts $script', (journey) => {
  it('leads from the receipt by way of consent and coordinator to a plan, its revision, its pause and its end', async () => {
    const javaScript = journey.script === 'on';
    const [citizen, leader, coordinator] = await Promise.all(
      [1, 2, 3].map(() => Visitor.arrive(browser, origin, javaScript)),
    );
    if (!citizen || !leader || !coordinator) throw new Error('nobody came');
    const context = await contextOf(origin, journey);
    const posts = stepPosts(shortAnswers({ ...chosen(journey), wishes: ['plan', 'coordinator'] }, context), context);
    const { reference } = await apply(citizen, journey, posts);
    const mine = `${pathOf(journey)}/min-sak/${reference}`;
    const staffCase = `/${journey.municipality}/ansatt/sak/${reference}`;

    // The consent form is offered on the receipt. Nothing in it is chosen beforehand; rows come and go without script.
    await citizen.press(`main a[href$="/samtykke/${reference}"]`);
    expect(await citizen.page.locator('main input:checked').count()).toBe(0);
    await citizen.fill([
      ['plan', 'yes'],
      ['coordinator', 'yes'],
      ['sharing[0].service', 'Nav'],
      ['sharing[0].direction', 'both'],
      ['sharing[0].areas', 'work'],
      ['sharing[0].areas', 'economy'],
      ['sharing[1].service', 'Fastlegen'],
      ['sharing[1].direction', 'collect'],
      ['sharing[1].areas', 'health'],
      ['sharing[1].except', 'Ikke noe om 2019.'],
      ['sharing[2].service', 'Naboen'],
    ]);
    await citizen.press('main [name="remove"][value="sharing[2]"]');
    expect(await citizen.value('sharing[1].service')).toBe('Fastlegen');
    await citizen.send();
    await citizen.page.waitForURL(`**/samtykke/${reference}/kvittering`);
    for (const words of ['Nav', 'Fastlegen', 'Ikke noe om 2019.']) expect(await citizen.text()).toContain(words);

    // The leader answers, and appoints; somebody who is away is not accepted.
    const [mail] = (await messagesAbout(origin, reference, 2)).filter(({ to }) => to.startsWith(journey.leader));
    if (!mail) throw new Error('no routing mail');
    await followMail(leader, journey.leader, mail);
    await answer(leader, { outcome: 'granted' });
    expect(await leader.text()).toContain('Nav');
    await leader.press('main a[href$="/appoint"]');
    await leader.fill([['coordinator', journey.away]]);
    await leader.send();
    await leader.hasFocus('.ds-error-summary');
    expect(await leader.text()).toMatch(/borte/i);
    await leader.fill([['coordinator', journey.coordinator]]);
    await leader.send();
    await leader.page.waitForURL(`**${staffCase}*`);

    // The coordinator learns of it by mail, finds the case among their own, and registers the plan.
    const afterAppointment = await messagesAbout(origin, reference, 5);
    const toCoordinator = afterAppointment.find(({ to }) => to.startsWith(journey.coordinator));
    if (!toCoordinator) throw new Error('the coordinator was not told');
    await followMail(coordinator, journey.coordinator, toCoordinator);
    await coordinator.open(`/${journey.municipality}/ansatt/`);
    await coordinator.press(`main a[href$="/sak/${reference}"]`);
    await coordinator.press('main a[href$="/plan"]');
    await coordinator.fill([...(await on('from', 0)), ...(await on('to', -1)), ...(await on('nextRevision', 180))]);
    await coordinator.send();
    await coordinator.hasFocus('.ds-error-summary');
    await coordinator.fill(await on('to', 365));
    await coordinator.send();
    await coordinator.page.waitForURL(`**${staffCase}*`);
    await messagesAbout(origin, reference, 6);
    await citizen.open(mine);
    expect(await citizen.text()).toContain('Planen er i gang.');
    expect(await citizen.text()).toMatch(/Kari Koord|Kjersti Kvam/);

    // A revision is recorded and announced.
    await coordinator.press('main a[href$="/revise"]');
    await coordinator.fill(await on('nextRevision', 200));
    await coordinator.send();
    await coordinator.page.waitForURL(`**${staffCase}*`);
    await messagesAbout(origin, reference, 7);

    // Two clicks from my case and the consent to the plan is withdrawn: the plan is paused, staff are told.
    await citizen.open(mine);
    await citizen.press(`main a[href$="/samtykke/${reference}/trekk"]`);
    await citizen.press('main button[name="part"][value="plan"]');
    await citizen.page.waitForURL(`**/samtykke/${reference}/kvittering`);
    expect(await citizen.text()).toMatch(/fortsatt ha en koordinator|framleis ha ein koordinator/);
    await messagesAbout(origin, reference, 9);
    await coordinator.open(staffCase);
    expect(await coordinator.text()).toMatch(/på pause/);

    // The case is closed by the leader, and the person is told.
    await leader.open(staffCase);
    await leader.press('main a[href$="/close"]');
    await leader.fill([['reason', 'personWishes']]);
    await leader.send();
    await leader.page.waitForURL(`**${staffCase}*`);
    const messages = await messagesAbout(origin, reference, 10);
    expect(messages.filter((message) => personal.test(told(message).replaceAll(/\S+@\S+/g, '')))).toEqual([]);
    await citizen.open(mine);
    expect(await citizen.text()).toMatch(/avsluttet|avslutta/);
    await Promise.all([citizen, leader, coordinator].map((visitor) => visitor.leave()));
  });
});
