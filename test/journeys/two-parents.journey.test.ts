import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { messagesAbout } from '../support/messages.ts';
import { answer, followMail, take } from './leading.ts';
import { duringOfficeHours } from './morning.ts';
import { accept, applyForChild, codeIn, join, otherMobile } from './parents.ts';
import { Visitor } from './visitor.ts';

const origin = inject('origin');
let browser: Browser;
beforeAll(async () => {
  [browser] = await Promise.all([launchChromium(), duringOfficeHours(origin)]);
});
afterAll(() => browser.close());

/** What the mother wrote, and how she is reached. */
const ofTheMother = /Kari Prøve|40000001|400 00 001|Prøveveien|Jeg vil leke mer|Avtaler på ulike steder|Han er liten/;
const content = /barn|plan|koordinator|helse|samtykke|Ola|Kari/i;

const arrive = () => Visitor.arrive(browser, origin, false);

describe('a child with two parents', () => {
  it('gets a coordinator by the yes of both, each on a page of their own and told in a language of their own', async () => {
    const [mother, father, leader] = await Promise.all([arrive(), arrive(), arrive()]);
    const { reference, messages } = await applyForChild(mother, origin);
    const mine = `/masoy/nb/min-sak/${reference}`;

    // The other parent is asked at once, by a message that says nothing.
    const question = messages.find(({ to }) => to === otherMobile);
    expect(question?.body.replace(/^[^:]*:/, '')).not.toMatch(content);

    // In nynorsk: joins, sees nothing of the mother, answers, and says how he wants to be told.
    await join(father, 'emil', { reference, code: codeIn(messages) });
    expect(await father.heading()).toBe('Du er spurd som forelder');
    expect(await father.text()).not.toMatch(ofTheMother);
    await father.press(`main a[href$="/samtykke/${reference}"]`);
    expect(await father.page.locator('main input:checked').count()).toBe(0);
    await father.fill([
      ['plan', 'yes'],
      ['coordinator', 'yes'],
    ]);
    await father.send();
    await father.page.waitForURL(`**/samtykke/${reference}/kvittering`);
    await father.open(`/masoy/nn/min-sak/${reference}/kontakt`);
    await father.fill([['language', 'nn']]);
    await father.send();
    await father.page.waitForURL(`**/min-sak/${reference}`);

    // The leader takes the case and checks both; then the mother may answer, and sees that the other has.
    const mail = messages.find(({ to }) => to.startsWith('sindre.sund'));
    if (!mail) throw new Error('no routing mail');
    await followMail(leader, 'sindre.sund', mail);
    await take(leader);
    await accept(leader);
    expect(await leader.text()).toContain('Kontroller den andre forelderen');
    await accept(leader);
    await mother.open(`/masoy/nb/samtykke/${reference}`);
    await mother.fill([
      ['plan', 'yes'],
      ['coordinator', 'yes'],
    ]);
    await mother.send();
    await mother.page.waitForURL(`**/samtykke/${reference}/kvittering`);
    expect(await mother.text()).toContain('Den andre forelderen: ja');

    // Answered and appointed: both are told, in two languages.
    await answer(leader, { outcome: 'granted' });
    await leader.press('main a[href$="/appoint"]');
    await leader.fill([['coordinator', 'kari.koord']]);
    await leader.send();
    const told = await messagesAbout(origin, reference, 8);
    const toFather = told.filter(({ to }) => to === otherMobile).map(({ body }) => body);
    expect(toFather).toHaveLength(3);
    expect(toFather.at(-1)).toContain('Mi sak');
    expect(told.filter(({ to }) => to === '+4740000001').map(({ body }) => body.includes('Min sak'))).not.toContain(
      false,
    );
    for (const visitor of [mother, father]) {
      await visitor.open(mine);
      expect(await visitor.text()).toContain('Kari Koord');
    }
    expect(await father.text()).not.toMatch(ofTheMother);

    // Two clicks, and the other parent has taken it back: the coordinator has nothing more to do with it.
    await father.press(`main a[href$="/samtykke/${reference}/trekk"]`);
    await father.press('main button[name="part"][value="coordinator"]');
    await father.page.waitForURL(`**/samtykke/${reference}/kvittering`);
    await mother.open(mine);
    expect(await mother.text()).not.toContain('Kari Koord');
    await Promise.all([mother, father, leader].map((visitor) => visitor.leave()));
  });

  it('gets none by the yes of one: the leader rings both, and notes what they say', async () => {
    const [mother, father, leader] = await Promise.all([arrive(), arrive(), arrive()]);
    const { reference, messages } = await applyForChild(mother, origin);
    await join(father, 'emil', { reference, code: codeIn(messages) });
    await father.press(`main a[href$="/samtykke/${reference}"]`);
    await father.fill([
      ['plan', 'no'],
      ['coordinator', 'no'],
    ]);
    await father.send();
    const staffCase = `/masoy/ansatt/sak/${reference}`;
    await leader.openAs('sindre.sund', staffCase);
    expect(await leader.text()).toContain('Ring begge foreldrene, og noter svaret.');
    await take(leader);
    await accept(leader);
    await accept(leader);
    await mother.open(`/masoy/nb/samtykke/${reference}`);
    await mother.fill([['coordinator', 'yes']]);
    await mother.send();
    await mother.open(`/masoy/nb/min-sak/${reference}`);
    expect(await mother.text()).toContain('Den andre forelderen: ikke gitt ennå');
    expect(await mother.text()).not.toMatch(/sagt nei/);

    // On the phone the other parent agrees to a coordinator.
    await leader.open(`${staffCase}/consent`);
    await leader.fill([
      ['as', 'parent'],
      ['parent', 'otherParent'],
      ['way', 'oral'],
      ['coordinator', 'yes'],
    ]);
    await leader.send();
    await leader.page.waitForURL(`**${staffCase}*`);
    await mother.open(`/masoy/nb/min-sak/${reference}`);
    expect(await mother.text()).toContain('Den andre forelderen: ja');
    await Promise.all([mother, father, leader].map((visitor) => visitor.leave()));
  });
});

it('an applicant who is afraid holds the question back: the leader asks, and is warned first', async () => {
  const leader = await arrive();
  const mother = await arrive();
  const { reference } = await applyForChild(mother, origin, { contact: 'no' });
  const staffCase = `/masoy/ansatt/sak/${reference}`;
  await leader.openAs('sindre.sund', staffCase);
  expect(await leader.text()).toContain('ikke er trygt å kontakte den andre forelderen');
  expect((await messagesAbout(origin, reference, 2)).filter(({ to }) => to === otherMobile)).toEqual([]);
  await leader.press('main a[href$="/invite-parent"]');
  await leader.fill([['mobile', '']]);
  await leader.send();
  await leader.hasFocus('.ds-error-summary');
  await leader.fill([
    ['mobile', otherMobile],
    ['noticeChannel', 'sms'],
  ]);
  await leader.send();
  await leader.page.waitForURL(`**${staffCase}*`);
  expect(codeIn(await messagesAbout(origin, reference, 3))).toMatch(/^\d{4} \d{4}$/);
  await Promise.all([mother, leader].map((visitor) => visitor.leave()));
});
