import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { aGoal, aMeasure, aParticipant } from '../../support/plan-builders.ts';
import { aSite } from './browser.ts';
import { appoints, decides, staffId, work } from './caseworker.ts';
import { type Applied, applied, caseOf, linksOn, yesToAll } from './consent-pages.ts';
import { coordinatorWrites, withPlan, withWrittenPlan } from './own-plan.ts';
import { kari, siv } from './site-under-test.ts';
import { bothIn, checks } from './two-parents.ts';

const goal = { 'goals[0].id': '', 'goals[0].goal': 'Gå på skolen hver dag', 'goals[0].area': 'school' };

async function written(given: Pick<Applied, 'world' | 'reference'>) {
  return given.world.plans.latest(await caseOf(given));
}

/** A coordinator is appointed, and no plan is registered yet. */
async function coordinated(): Promise<Applied> {
  const given = await applied();
  await decides(given.world, given.reference);
  await given.browser.get(`${given.myCase}/svar`);
  await given.browser.post(given.address, yesToAll);
  await appoints(given.world, given.reference);
  return given;
}

describe('my plan', () => {
  test('is there to be written in as soon as there is a coordinator', async () => {
    const given = await coordinated();
    const { browser, myCase } = given;
    expect(linksOn(await browser.get(myCase))).toContain(`${myCase}/plan`);
    const page = await browser.get(`${myCase}/plan`);
    expect(page.status).toBe(200);
    expect(page.html.match(/<h1[\s>]/g)).toHaveLength(1);
    const points = linksOn(page).filter((href) => /plan\/\d$/.test(href));
    expect(points).toEqual([1, 2, 4, 9].map((number) => `${myCase}/plan/${number}`));
    expect(page.text).toContain('3. Hvem som har ansvaret for samordningen Koordinator Kari Koord');
    expect(page.text).toContain('Planen er ikke registrert ennå.');
  });

  test('is not there before', async () => {
    const given = await applied();
    expect(linksOn(await given.browser.get(given.myCase))).not.toContain(`${given.myCase}/plan`);
    const page = await given.browser.get(`${given.myCase}/plan`);
    expect([page.status, page.text.includes('Det er ingen plan her ennå')]).toEqual([409, true]);
  });

  test('is nobody else’s', async () => {
    const given = await withWrittenPlan();
    const stranger = await given.site.signedIn(kari);
    for (const path of ['', '/1', '/utgaver', '/utskrift/na', '/endringer/lest/na']) {
      expect((await stranger.get(`${given.myCase}/plan${path}`)).status).toBe(404);
    }
    expect((await stranger.post(`${given.myCase}/plan/1`, { version: '0', ...goal })).status).toBe(404);
    expect((await stranger.post(`${given.myCase}/plan/lest`, {})).status).toBe(404);
  });

  test('speaks to me in my language, and about the child to a parent', async () => {
    const given = await withWrittenPlan();
    const english = `${given.myCase.replace('/nb/', '/en/')}/plan`;
    expect((await given.browser.get(`${english}/4`)).text).toContain('What do you contribute?');
    const two = await bothIn();
    await bothConsent(two);
    expect((await two.browser.get(`${two.myCase}/plan/4`)).text).toContain('Hva bidrar barnet med?');
  });
});

async function bothConsent(two: Awaited<ReturnType<typeof bothIn>>) {
  const { world, reference, browser, other, address } = two;
  const yes = { plan: 'yes', coordinator: 'yes' };
  await decides(world, reference);
  for (const parent of [browser, other]) await parent.post(address, yes);
  await appoints(world, reference);
}

describe('what I write', () => {
  test('is in the plan at once, with the day', async () => {
    const given = await coordinated();
    const { browser, myCase } = given;
    const sent = await browser.post(`${myCase}/plan/1`, { version: '0', ...goal, resources: 'Liker <b>båt</b>.' });
    expect(sent).toMatchObject({ status: 303, location: `${myCase}/plan?lagret` });
    expect((await written(given)).goals).toMatchObject({
      by: { who: 'person' },
      content: { goals: [aGoal()], resources: 'Liker <b>båt</b>.' },
    });
    const page = await browser.get(`${myCase}/plan?lagret`);
    expect(page.text).toContain('Det du skrev, er lagret.');
    expect(page.text).toContain('Endre : 1. Mål, ressurser og behov Sist endret 5. mars 2026 Gå på skolen hver dag');
    expect(page.html).not.toContain('<b>båt</b>');
    expect((await browser.get(myCase)).text).toContain('Det ble skrevet i planen.');
  });

  test('leaves what the coordinator wrote in the same point', async () => {
    const given = await coordinated();
    await coordinatorWrites(given, { participants: [aParticipant()] }, 'participants');
    await coordinatorWrites(given, { servicesPart: 'Ringe hver mandag.' }, 'contributions');
    const { browser, myCase } = given;
    await browser.post(`${myCase}/plan/2`, { version: '1', wish: 'Tante Turid.' });
    await browser.post(`${myCase}/plan/4`, { version: '1', ownPart: 'Stå opp selv.' });
    const { participants, contributions } = await written(given);
    expect(participants?.content).toEqual({ participants: [aParticipant()], wish: 'Tante Turid.' });
    expect(contributions?.content).toEqual({ servicesPart: 'Ringe hver mandag.', ownPart: 'Stå opp selv.' });
  });

  test('cannot be about what is the coordinator’s to write', async () => {
    const given = await coordinated();
    const { browser, myCase } = given;
    for (const point of ['3', '5', '6', '7', '8']) {
      expect((await browser.get(`${myCase}/plan/${point}`)).status).toBe(404);
      expect((await browser.post(`${myCase}/plan/${point}`, { version: '0', carryingOut: 'x' })).status).toBe(404);
    }
    expect((await browser.post(`${myCase}/plan/4`, { version: '0', servicesPart: 'x' })).status).toBe(422);
    expect(await written(given)).toEqual({});
  });

  test('comes back with what is wrong', async () => {
    const given = await coordinated();
    const { browser, myCase } = given;
    const page = await browser.post(`${myCase}/plan/1`, { version: '0', needs: `Ro.${'å'.repeat(4000)}` });
    expect([page.status, page.title.startsWith('Feil: ')]).toEqual([422, true]);
    expect(page.html).toContain('href="#needs"');
    expect(page.html).toContain('Ro.å');
    expect(await written(given)).toEqual({});
  });

  test('stands beside what the coordinator wrote meanwhile, and is saved when I send it again', async () => {
    const given = await coordinated();
    const { browser, myCase } = given;
    await coordinatorWrites(given, { resources: 'Liker båt.' });
    const page = await browser.post(`${myCase}/plan/1`, { version: '0', resources: 'Liker fjell.' });
    expect(page.status).toBe(409);
    expect(page.text).toContain('Noen andre har skrevet i dette punktet');
    expect(page.text).toContain('Liker båt.');
    expect(page.html).toContain('>Liker fjell.</textarea>');
    expect(page.html).toContain('name="version" value="1"');
    expect((await browser.post(`${myCase}/plan/1`, { version: '1', resources: 'Liker fjell.' })).status).toBe(303);
    expect((await written(given)).goals?.content).toEqual({ resources: 'Liker fjell.' });
  });

  test('is kept on the page when it cannot be saved just now', async () => {
    const given = await coordinated();
    const write = () => Promise.reject(new Unavailable('table'));
    const down = await aSite({ ...given.world, plans: { ...given.world.plans, write } }).signedIn(siv);
    const page = await down.post(`${given.myCase}/plan/9`, { version: '0', cooperation: 'Sykehuset.' });
    expect([page.status, page.html.includes('>Sykehuset.</textarea>')]).toEqual([503, true]);
  });

  test('is not saved once I have taken my yes back, and is there to be copied; the plan can still be read', async () => {
    const given = await withWrittenPlan();
    const { browser, address, myCase } = given;
    await browser.post(address, { ...yesToAll, plan: 'no' });
    const page = await browser.post(`${myCase}/plan/1`, { version: '1', resources: 'Liker fjell.' });
    expect(page.status).toBe(409);
    expect(page.text).toContain('Vi har ikke samtykke til planen nå.');
    expect(page.text).toContain('Liker fjell.');
    const plan = await browser.get(`${myCase}/plan`);
    expect([plan.status, plan.text.includes('Liker båt.')]).toEqual([200, true]);
    expect(linksOn(plan).some((href) => /plan\/\d$/.test(href))).toBe(false);
  });

  test('is judged by the case as it stands when it is saved', async () => {
    const given = await coordinated();
    let isFirst = true;
    const write: typeof given.world.plans.write = async (ipCase, version) => {
      if (isFirst) await given.browser.post(given.address, { ...yesToAll, plan: 'no' });
      isFirst = false;
      return given.world.plans.write(ipCase, version);
    };
    const slow = await aSite({ ...given.world, plans: { ...given.world.plans, write } }).signedIn(siv);
    expect((await slow.post(`${given.myCase}/plan/1`, { version: '0', ...goal })).status).toBe(409);
    expect(await written(given)).toEqual({});
  });

  test('is the last there is when the case is closed', async () => {
    const given = await withWrittenPlan();
    const { browser, myCase, world, reference } = given;
    const act = { closing: { reason: 'needEnded' }, staffId, now: world.now() } as const;
    await work(world, reference, (ipCase) => closeCase(ipCase, act, masoy));
    expect(linksOn(await browser.get(myCase))).toContain(`${myCase}/plan`);
    expect((await browser.get(`${myCase}/plan`)).text).toContain('Du kan fortsatt lese planen.');
    expect((await browser.post(`${myCase}/plan/1`, { version: '1', ...goal })).status).toBe(409);
  });
});

describe('what is new', () => {
  test('is marked until I say that I have read it', async () => {
    const given = await withWrittenPlan();
    const { browser, myCase } = given;
    const page = await browser.get(`${myCase}/plan`);
    expect(page.text).toContain('Koordinatoren har skrevet noe nytt');
    expect(page.text).toContain('5. Tiltak Nytt Sist endret 5. mars 2026 av Kari Koord');
    expect(page.text.match(/Nytt Sist/g)).toHaveLength(1);
    expect((await browser.get(`${myCase}/plan`)).text).toContain('Tiltak Nytt');
    const changes = await browser.get(`${myCase}/plan/endringer/lest/na`);
    expect(changes.text).toContain('Lagt til Assistent i timene');
    expect(changes.text).not.toContain('Liker båt.');
    expect(await browser.post(`${myCase}/plan/lest`, {})).toMatchObject({ status: 303, location: `${myCase}/plan` });
    expect((await browser.get(`${myCase}/plan`)).text).not.toContain('Nytt');
  });

  test('is not what I wrote myself', async () => {
    const given = await coordinated();
    const { browser, myCase } = given;
    await browser.post(`${myCase}/plan/1`, { version: '0', ...goal });
    expect((await browser.get(`${myCase}/plan`)).text).not.toContain('Nytt');
  });
});

describe('versions of my plan', () => {
  test('can be printed as they were, and compared with the plan now', async () => {
    const given = await withWrittenPlan();
    const { browser, myCase, world } = given;
    const [version] = await world.plans.versions(await caseOf(given));
    const list = await browser.get(`${myCase}/plan/utgaver`);
    expect(list.text).toContain('Planen ble klar 5. mars 2026');
    expect(linksOn(list)).toContain(`${myCase}/plan/utskrift/${version?.number}`);
    const paper = await browser.get(`${myCase}/plan/utskrift/${version?.number}`);
    expect(paper.text).toContain('Gjelder Siv Syntetisk');
    expect(paper.text).toContain('Liker båt.');
    expect(paper.text).not.toContain('Assistent i timene');
    expect((await browser.get(`${myCase}/plan/utskrift/na`)).text).toContain('Assistent i timene');
    const changes = await browser.get(`${myCase}/plan/endringer/${version?.number}/na`);
    expect(changes.text).toContain('Lagt til Assistent i timene');
    for (const path of ['utskrift/99', 'endringer/99/na', 'endringer/na/99'])
      expect((await browser.get(`${myCase}/plan/${path}`)).status).toBe(404);
  });

  test('are in the file with all that is mine, in words and by number', async () => {
    const given = await withWrittenPlan();
    const file = JSON.parse((await given.browser.get(`${given.myCase}/data`)).html);
    expect(file).toMatchObject({
      writtenPlan: {
        points: [
          { number: 1, by: 'staff', name: 'Kari Koord', content: { goals: [aGoal()], resources: 'Liker båt.' } },
          { number: 5, content: { measures: [aMeasure()] } },
        ],
        versions: [{ why: 'registered', by: 'Hanna Hav', coordinator: 'Kari Koord', points: { goals: 1 } }],
      },
    });
  });
});

describe('a child’s plan', () => {
  test('is written in by both parents', async () => {
    const two = await bothIn();
    await bothConsent(two);
    const { browser, other, myCase } = two;
    expect(linksOn(await other.get(myCase))).toContain(`${myCase}/plan`);
    await browser.post(`${myCase}/plan/1`, { version: '0', ...goal });
    expect((await other.get(`${myCase}/plan`)).text).toContain('Gå på skolen hver dag');
    expect((await other.post(`${myCase}/plan/9`, { version: '0', cooperation: 'Sykehuset.' })).status).toBe(303);
    expect((await written(two)).cooperation?.by).toEqual({ who: 'otherParent' });
    const file = JSON.parse((await other.get(`${myCase}/data`)).html);
    expect(file).toMatchObject({ writtenPlan: { points: [{ number: 1 }, { number: 9, by: 'otherParent' }] } });
  });

  test('is not for somebody who turned out to be no parent', async () => {
    const two = await bothIn();
    await bothConsent(two);
    await checks(two, 'refused');
    const { other, myCase } = two;
    expect((await other.get(`${myCase}/plan`)).status).toBe(404);
    expect((await other.post(`${myCase}/plan/1`, { version: '0', ...goal })).status).toBe(404);
  });
});

test('the plan tells no one by message that something was written', async () => {
  const given = await withPlan();
  const before = await given.world.cases.notices(await caseOf(given));
  await given.browser.post(`${given.myCase}/plan/1`, { version: '0', ...goal });
  expect(await given.world.cases.notices(await caseOf(given))).toEqual(before);
});
