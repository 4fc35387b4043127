import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { Application } from '../../../shared/domain/applying/application.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { aboutChild } from '../../support/young-cases.ts';
import { address, noticeKinds, on, type Staged, staged, stored, typed } from './staged-case.ts';

const boy: Partial<Application> = { birthDate: day('2012-06-01') };
const received = (application: Partial<Application>, more: Staged = {}) => staged('received', { application, ...more });

describe('a child who applied alone', () => {
  test('is flagged in the queue and on the case, with what must never be done', async () => {
    const { browser } = await received(boy);
    expect((await browser.get('/masoy/ansatt/')).body).toContain('Under 16 år og søker alene');
    const { body } = await browser.get(address);
    expect(body).toContain('Send aldri brev, og si ingenting til foreldrene.');
    expect(body).toContain('Vurder om barnets eget samtykke gjelder.');
    expect(body).toContain(`${address}/own-consent`);
  });

  test('has its tasks said as talks, not as letters', async () => {
    const { world, ipCase, browser } = await received({ ...boy, noticeChannel: 'letter' });
    const decision = { outcome: 'granted', text: '' } as const;
    await world.commit(changeOf(decide(ipCase, { decision, staffId: 'hanna.hav', now: on('2026-03-06') }, masoy)));
    const { body } = await browser.get(address);
    expect(body).toContain('Snakk med den unge på den måten den unge valgte. Ikke send brev.');
    expect(body).not.toContain('Ring eller send brev.');
  });

  test('consents once the reason is noted; without a choice or a reason nothing is', async () => {
    const { world, browser, version } = await received(boy);
    const form = `${address}/own-consent`;
    expect((await browser.get(form)).body).toContain('Foreldrene er ikke informert');
    const empty = await browser.post(form, { version, reason: ' ' });
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('Velg et av svarene.');
    expect(empty.body).toContain('Skriv en begrunnelse.');
    const reply = await browser.post(form, { version, why: 'parentsNotTold', reason: 'Gode grunner.' });
    expect(reply.headers?.['location']).toBe(`${address}?gjort=own-consent`);
    expect((await stored(world)).alone).toEqual({ reason: 'parentsNotTold' });
    const { body } = await browser.get(`${address}?gjort=own-consent`);
    expect(body).toContain('Det er notert at barnets eget samtykke gjelder.');
    expect(body).toContain('Gode grunner.');
    // The same form once more is the same.
    expect((await browser.post(form, { version, why: 'parentsNotTold', reason: 'Gode grunner.' })).statusCode).toBe(
      303,
    );
  });

  test('has no consent noted as its own before that', async () => {
    const { world, browser, version } = await received(boy);
    const reply = await browser.post(`${address}/consent`, { version, plan: 'yes', as: 'self', way: 'oral' });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('Personen er under 16 år');
    expect((await stored(world)).consent.revision).toBe(0);
  });
});

describe('a child in its parent’s case', () => {
  test('is to be heard before anything is decided, which one press notes', async () => {
    const { world, browser, version } = await received(aboutChild('2013-01-01'));
    expect((await browser.get(address)).body).toContain('Det barnet mener, skal veie tungt.');
    expect((await browser.get(`${address}/decide`)).body).toContain('Det barnet mener, skal veie tungt.');
    await browser.post(`${address}/child-heard`, { version });
    expect((await stored(world)).heardOn).toBe('2026-03-06');
    expect((await browser.get(`${address}/decide`)).body).not.toContain('Det barnet mener, skal veie tungt.');
    const { body } = await browser.get(address);
    expect(body).not.toContain('Det barnet mener, skal veie tungt.');
    expect(body).toContain('Barnet er hørt');
    expect(body).not.toContain('Jeg har snakket med barnet');
  });

  test('shows its next birthday a year ahead', async () => {
    const { browser } = await received(aboutChild('2010-05-03'));
    expect((await browser.get(address)).body).toContain('Fyller 16 år 3. mai 2026. Da bestemmer den unge selv.');
    const younger = await received(aboutChild('2012-05-03'));
    expect((await younger.browser.get(address)).body).not.toContain('Fyller');
  });

  test('goes on being decided for by § 4-5 to a day before 18, with a reason', async () => {
    const { world, browser, version } = await received(aboutChild('2010-05-03'));
    const form = `${address}/parents-go-on`;
    const late = await browser.post(form, { version, ...typed('until', '3 5 2028'), reason: 'Grunn.' });
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain('fra 16-årsdagen og før 18-årsdagen');
    expect(late.body).toContain('Grunn.');
    expect((await browser.post(form, { version, ...typed('until', '31 2 2028'), reason: '' })).statusCode).toBe(422);
    const reply = await browser.post(form, { version, ...typed('until', '2 5 2028'), reason: 'Hun forstår ikke.' });
    expect(reply.statusCode).toBe(303);
    expect((await stored(world)).parentsGoOn).toMatchObject({ until: '2028-05-02', by: 'hanna.hav' });
    const { body } = await browser.get(address);
    expect(body).toContain('Foreldrene bestemmer til og med 2. mai 2028 (pbrl. § 4-5).');
    expect(body).toContain('Vis vurderingen til personen og nærmeste pårørende.');
  });

  test('of 14 is too young for that: the form is not offered, and its address says why', async () => {
    const { browser } = await received(aboutChild('2012-01-01'));
    expect((await browser.get(address)).body).not.toContain('parents-go-on');
    const reply = await browser.get(`${address}/parents-go-on`);
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('15 år og 9 måneder');
  });
});

describe('a role', () => {
  test('is accepted until a day, which stands on the case and can be another', async () => {
    const { world, browser, version } = await received(aboutChild('2016-01-01'));
    const check = `${address}/check-role`;
    const past = await browser.post(check, { version, result: 'accepted', ...typed('until', '5 3 2026') });
    expect(past.statusCode).toBe(409);
    expect(past.body).toContain('Siste dag kan ikke være før i dag.');
    const wrong = await browser.post(check, { version, result: 'accepted', ...typed('until', '31 2 2027') });
    expect(wrong.statusCode).toBe(422);
    await browser.post(check, { version, result: 'accepted', ...typed('until', '31 12 2026') });
    expect(await stored(world)).toMatchObject({ roleCheck: 'accepted', roleUntil: '2026-12-31' });
    const { body } = await browser.get(address);
    expect(body).toContain('Rollen gjelder til og med');
    expect(body).toContain('31. desember 2026');
    expect(body).toContain('Lagre siste dag');
  });

  test('of a parent is accepted for somebody of 17 only as a mandate, as the page says', async () => {
    const { world, browser, version } = await received(aboutChild('2008-06-01'));
    await browser.post(`${address}/take`, { version });
    expect((await browser.get(address)).body).toContain('Godta bare når du har sett en fullmakt');
    await browser.post(`${address}/check-role`, { version: String(Number(version) + 1), result: 'accepted' });
    expect(await stored(world)).toMatchObject({ role: 'representative', sentAs: 'parent' });
  });

  test('that has expired is flagged', async () => {
    const { world, ipCase, browser } = await received(aboutChild('2016-01-01'));
    const by = { who: 'system' } as const;
    const after = { ...ipCase, version: ipCase.version + 1, roleCheck: 'expired' } as const;
    const event = { type: 'role-expired', why: 'mandate-over', at: ipCase.sweptTo, by } as const;
    await world.commit({ before: ipCase, after, events: [event], notices: [], tasks: [] });
    expect((await browser.get(address)).body).toContain('Rollen gjelder ikke lenger. Siste dag er passert.');
    expect((await browser.get('/masoy/ansatt/')).body).toContain('Rollen gjelder ikke lenger');
  });
});

test('that somebody else consents for an adult is noted with basis, own will and reason, and told', async () => {
  const { world, browser, version } = await received({});
  const form = `${address}/incapacity`;
  const half = await browser.post(form, { version, basis: 'hpl22', reason: 'Hun forstår ikke.' });
  expect(half.statusCode).toBe(422);
  expect(half.body).toContain('Hun forstår ikke.');
  await browser.post(form, { version, basis: 'hpl22', ownWill: 'wants', reason: 'Hun forstår ikke.' });
  expect((await stored(world)).incapacity).toMatchObject({ basis: 'hpl22', by: 'hanna.hav' });
  expect(await noticeKinds(world)).toContain('rights-change');
  const { body } = await browser.get(address);
  expect(body).toContain('Personen vil det selv.');
  expect(body).toContain('Hpl. § 22');
});
