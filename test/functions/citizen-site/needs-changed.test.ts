import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { revisePlan } from '../../../shared/domain/planning/register-plan.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { aSite } from './browser.ts';
import { decides, staffId, work } from './caseworker.ts';
import { type Applied, applied, linksOn, overtaken } from './consent-pages.ts';
import { withPlan } from './own-plan.ts';
import { parentsForm } from './posted-steps.ts';
import { kari, siv } from './site-under-test.ts';

const text = 'Jeg har flyttet, og <b>alt</b> er nytt.\r\nRing meg.';

const key = ({ reference }: Pick<Applied, 'reference'>) => ({ municipality: 'masoy', reference });

async function said({ world, ...given }: Applied) {
  const events = await world.cases.timeline(key(given));
  return events.flatMap((event) => (event.type === 'needs-changed' ? [event.text] : []));
}

async function toldStaff({ world, ...given }: Applied) {
  const notices = await world.cases.notices(key(given));
  return notices.flatMap(({ kind, to }) => (kind === 'needs-changed' ? [to] : []));
}

async function tasksOf({ world, ...given }: Applied) {
  return (await world.cases.tasks(key(given))).filter(({ kind }) => kind === 'agree-revision');
}

describe('needs that have changed', () => {
  test('are one link away on my case, and asked about in one field that may stay empty', async () => {
    const { browser, myCase } = await withPlan();
    expect(linksOn(await browser.get(myCase))).toContain(`${myCase}/endring`);
    const page = await browser.get(`${myCase}/endring`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Hva er endret? Valgfritt');
    expect(page.html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(page.html).toContain('name="text"');
  });

  test('go to the coordinator with the words, and my case says when', async () => {
    const given = await withPlan();
    const { browser, myCase } = given;
    const sent = await browser.post(`${myCase}/endring`, { text });
    expect(sent).toMatchObject({ status: 303, location: myCase });
    expect(await said(given)).toEqual(['Jeg har flyttet, og <b>alt</b> er nytt.\nRing meg.']);
    expect(await toldStaff(given)).toEqual([{ who: 'staff', staffId: 'kari.koord' }]);
    expect(await tasksOf(given)).toHaveLength(1);
    const page = await browser.get(myCase);
    expect(page.text).toContain('Du sa fra 5. mars 2026 at behovene er endret.');
    expect(page.html).not.toContain('<b>alt</b>');
  });

  test('are one request however often they are sent that day, and every new word is kept', async () => {
    const given = await withPlan();
    const { browser, myCase } = given;
    for (const words of ['', '', 'Ny jobb.', 'Ny jobb.', 'Og ny skole.'])
      await browser.post(`${myCase}/endring`, { text: words });
    expect(await said(given)).toEqual([undefined, 'Ny jobb.', 'Og ny skole.']);
    expect(await toldStaff(given)).toHaveLength(1);
    expect(await tasksOf(given)).toHaveLength(1);
  });

  test('are a new request the day after', async () => {
    const given = await withPlan();
    await given.browser.post(`${given.myCase}/endring`, { text: 'Ny jobb.' });
    given.world.pass(24 * 60);
    await (await given.site.signedIn(siv)).post(`${given.myCase}/endring`, { text: 'Ny jobb.' });
    expect(await toldStaff(given)).toHaveLength(2);
    expect(await tasksOf(given)).toHaveLength(2);
  });

  test('are no longer waited for when a revision is recorded; the task is still to be ticked off', async () => {
    const given = await withPlan();
    const { world, browser, reference, myCase } = given;
    await browser.post(`${myCase}/endring`, { text: '' });
    const revision = { nextRevision: day('2026-12-01'), staffId, now: world.now() };
    await work(world, reference, (ipCase) => revisePlan(ipCase, revision, masoy));
    const page = await browser.get(myCase);
    expect(page.text).not.toContain('Du sa fra 5. mars 2026');
    expect(page.text).toContain('Du sa fra at behovene er endret.');
    expect(await tasksOf(given)).toMatchObject([{ kind: 'agree-revision' }]);
  });

  test('of more than 1000 characters are shown again, to be shortened', async () => {
    const given = await withPlan();
    const page = await given.browser.post(`${given.myCase}/endring`, { text: 'å'.repeat(1001) });
    expect(page.status).toBe(422);
    expect(page.title).toContain('Feil: ');
    expect(page.text).toContain('Du kan bruke høyst 1000 tegn.');
    expect(page.html).toContain('å'.repeat(1001));
    expect(await said(given)).toEqual([]);
    expect((await given.browser.post(`${given.myCase}/endring`, { text: 'å'.repeat(1000) })).status).toBe(303);
  });

  test.each([{ text: ['Ny jobb.', 'Ny skole.'] }, { text: '', plan: 'no' }, { text: 'a\u0007b' }])(
    'are refused in a form that is not ours: %o',
    async (fields) => {
      const given = await withPlan();
      expect((await given.browser.post(`${given.myCase}/endring`, fields)).status).toBe(422);
      expect(await said(given)).toEqual([]);
    },
  );

  test('stay on the page when they cannot be stored', async () => {
    const { world, myCase } = await withPlan();
    const commit = () => Promise.reject(new Unavailable('throttled'));
    const browser = await aSite({ ...world, cases: { ...world.cases, commit } }).signedIn(siv);
    const page = await browser.post(`${myCase}/endring`, { text: 'Ny jobb.' });
    expect(page.status).toBe(503);
    expect(page.html).toContain('Ny jobb.');
  });
});

describe('without a plan that runs', () => {
  test('there is nothing to ask a revision of, and a number to call', async () => {
    const { world, browser, reference, myCase } = await applied();
    await decides(world, reference);
    expect(linksOn(await browser.get(myCase))).not.toContain(`${myCase}/endring`);
    for (const page of [await browser.get(`${myCase}/endring`), await browser.post(`${myCase}/endring`, { text })]) {
      expect(page.status).toBe(409);
      expect(page.text).toContain('40 00 00 10');
    }
  });

  test('a plan that is paused meanwhile is not revised', async () => {
    const given = await withPlan();
    const slow = await overtaken(given, () => given.browser.post(`${given.address}/trekk`, { part: 'plan' }));
    expect((await slow.post(`${given.myCase}/endring`, { text })).status).toBe(409);
    expect(await said(given)).toEqual([]);
  });

  test('whoever claims a role asks for nothing before it is checked', async () => {
    const { browser, myCase } = await applied(parentsForm);
    expect((await browser.get(`${myCase}/endring`)).status).toBe(409);
  });

  test('a stranger finds no such page', async () => {
    const { site, myCase } = await withPlan();
    const stranger = await site.signedIn(kari);
    expect((await stranger.get(`${myCase}/endring`)).status).toBe(404);
    expect((await stranger.post(`${myCase}/endring`, { text })).status).toBe(404);
  });
});

test.each([
  ['nn', 'Sei frå at behova er endra', 'Du sa frå 5. mars 2026 at behova er endra.'],
  ['en', 'Tell us that needs have changed', 'On 5 March 2026 you told us that needs have changed.'],
])('it is all said in %s', async (language, title, line) => {
  const { browser, myCase } = await withPlan();
  const own = myCase.replace('/nb/', `/${language}/`);
  expect((await browser.get(`${own}/endring`)).text).toContain(title);
  await browser.post(`${own}/endring`, { text: '' });
  expect((await browser.get(own)).text).toContain(line);
});
