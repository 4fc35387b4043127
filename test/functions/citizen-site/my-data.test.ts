import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { aPerson } from '../../support/case-builders.ts';
import { acceptsRole, decides, staffId } from './caseworker.ts';
import { type Applied, applied } from './consent-pages.ts';
import { withPlan } from './own-plan.ts';
import { parentsForm } from './posted-steps.ts';

const anything = z.record(z.string(), z.unknown());

async function fileOf({ browser, myCase }: Pick<Applied, 'browser' | 'myCase'>, language = 'nb') {
  const { html } = await browser.get(`${myCase.replace('/nb/', `/${language}/`)}/data`);
  return anything.parse(JSON.parse(html));
}

describe('everything in my case as a file', () => {
  test('is downloaded under a name that tells the reference and nothing else', async () => {
    const { browser, reference, myCase } = await applied();
    expect((await browser.get(myCase)).html).toContain(`href="${myCase}/data"`);
    const { status, headers } = await browser.get(`${myCase}/data`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="min-sak-${reference}.json"`,
      'cache-control': 'no-store',
    });
  });

  test('has every answer in words and by its name, and how I am reached', async () => {
    const file = await fileOf(await applied());
    expect(file).toMatchObject({
      receivedOn: '2026-03-05',
      municipality: { number: '5618', name: 'Måsøy kommune' },
      answers: { byName: { needs: 'Alle ringer hver for seg.', 'services[1].where': 'Nav Nord' } },
      contacts: { person: { name: 'Siv Syntetisk', email: 'siv@post.example' }, birthDate: '1985-05-03' },
    });
    expect(JSON.stringify(file['answers'])).toContain(
      '{"question":"Hva trenger du hjelp til å samordne?","answer":["Alle ringer hver for seg."]}',
    );
    expect(JSON.stringify(file)).not.toContain('"done"');
  });

  test('has the dates, the decision, the consents with their history, the coordinator and the plan', async () => {
    expect((await fileOf(await withPlan()))['case']).toMatchObject({
      status: expect.stringContaining('lan'),
      answerBy: '2026-04-02',
      decision: {
        outcome: 'granted',
        reasons: 'Velkommen til første møte.',
        by: 'Hanna Hav',
        openedOn: '2026-03-05',
        complainBy: '2026-04-07',
      },
      consent: {
        plan: 'given',
        sharing: [{ service: 'Nav', areas: ['health'] }],
        history: [
          { as: 'self', how: { way: 'digital' }, changes: expect.arrayContaining([{ part: 'plan', change: 'given' }]) },
        ],
      },
      coordinator: { name: 'Kari Koord', since: '2026-03-05' },
      plan: { from: '2026-05-01', to: '2027-04-30', nextRevision: '2027-04-30' },
    });
  });

  test('has what I wrote when needs had changed, and how I am reached since', async () => {
    const given = await withPlan();
    await given.browser.post(`${given.myCase}/endring`, { text: 'Ny jobb.' });
    const elsewhere = { mobile: '40000039', email: '', noticeChannel: 'sms', language: 'nb' };
    await given.browser.post(`${given.myCase}/kontakt`, elsewhere);
    const file = await fileOf(given);
    expect(file['case']).toMatchObject({
      happened: expect.arrayContaining([expect.objectContaining({ wrote: 'Ny jobb.' })]),
    });
    expect(file['contacts']).toMatchObject({ person: { name: 'Siv Syntetisk', mobile: '+4740000039' } });
  });

  test('has who opened it, what has happened, and what was sent to me and whether it arrived', async () => {
    const given = await withPlan();
    const view = { at: instant(given.world.now()), staffId };
    const key = { municipality: 'masoy', reference: given.reference };
    await given.world.cases.recordView(key, view);
    await given.world.cases.recordView(key, { ...view, staffId: 'vera.vakt', emergency: true });
    expect((await fileOf(given))['case']).toMatchObject({
      openedBy: [
        { at: view.at, name: 'Hanna Hav' },
        { at: view.at, name: 'Vera Vakt', emergency: true },
      ],
      happened: expect.arrayContaining([{ at: view.at, by: 'person', what: 'Vi fikk søknaden.' }]),
      notices: expect.arrayContaining([
        expect.objectContaining({ what: 'Kvittering', channel: 'e-post', arrived: 'Blir sendt' }),
      ]),
    });
  });

  test('holds back a decision that I have not read on its page, and does not count as reading it', async () => {
    const { world, reference, ...given } = await applied();
    await decides(world, reference);
    const file = await fileOf(given);
    expect(file['case']).toMatchObject({ decision: { on: '2026-03-05' } });
    expect(JSON.stringify(file)).not.toMatch(/granted|Velkommen til/);
    expect((await world.cases.find({ municipality: 'masoy', reference }))?.decision?.openedOn).toBeUndefined();
  });

  test('tells what was withdrawn, and what the service may no longer be told', async () => {
    const given = await withPlan();
    await given.browser.post(`${given.address}/trekk`, { part: 'all' });
    const { consent } = z.object({ consent: z.unknown() }).parse((await fileOf(given))['case']);
    expect(consent).toMatchObject({ plan: 'withdrawn', sharing: [] });
    expect(JSON.stringify(consent)).toContain('"change":"withdrawn","sharing":{"service":"Nav"');
  });

  test.each([
    ['nn', 'Kva treng du hjelp til å samordne?'],
    ['en', 'What do you need help to coordinate?'],
  ])('is worded in %s', async (language, question) => {
    expect(JSON.stringify(await fileOf(await applied(), language))).toContain(question);
  });
});

describe('whoever claims a role', () => {
  test('gets what they sent themselves and no more, until the role is accepted', async () => {
    const given = await applied(parentsForm);
    await decides(given.world, given.reference);
    const file = await fileOf(given);
    expect(file).toMatchObject({
      appliesAs: 'parent',
      answers: { byName: { givenName: 'Nils' } },
      contacts: { applicant: { name: 'Siv Syntetisk', mobile: '+4740000031' } },
    });
    expect(Object.keys(file)).not.toContain('case');
    await acceptsRole(given.world, given.reference);
    expect(await fileOf(given)).toMatchObject({
      contacts: { person: { name: 'Nils Syntetisk' } },
      case: { roleCheck: 'accepted' },
    });
  });
});

test('the file of somebody else, and of nobody, is not there', async () => {
  const { site, browser, myCase } = await applied();
  const stranger = await site.signedIn({ owner: aPerson('c'), municipality: 'masoy' });
  expect((await stranger.get(`${myCase}/data`)).status).toBe(404);
  expect((await browser.get('/masoy/nb/min-sak/AAAA2222/data')).status).toBe(404);
  expect((await site.visitor.get(`${myCase}/data`)).status).toBe(303);
});
