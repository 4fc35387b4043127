import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { Application } from '../../../shared/domain/applying/application.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { hanna, kari, staffWorld } from './staff-world.ts';
import { address, key, on, stored, typed } from './staged-case.ts';

const answers = {
  role: 'self',
  givenName: 'Siv',
  familyName: 'Syntetisk',
  'birthDate.day': '3',
  'birthDate.month': '5',
  'birthDate.year': '1985',
  mobile: '+4740000031',
  email: 'siv@post.example',
  noticeChannel: 'sms',
  language: 'nb',
  wishes: ['plan', 'coordinator'],
  services: 'kept as it was sent',
};

/** What the form holds when it is opened and nothing is changed. */
const asItStands: Readonly<Record<string, string>> = {
  givenName: 'Siv',
  familyName: 'Syntetisk',
  ...typed('birthDate', '3 5 1985'),
  mobile: '+4740000031',
  email: 'siv@post.example',
  noticeChannel: 'sms',
  language: 'nb',
};

async function filed(application: Partial<Application> = {}, sent: typeof answers | object = answers) {
  const world = staffWorld();
  await world.file({ application, answers: { ...sent } });
  const browser = await world.signIn(hanna);
  const { version } = await stored(world);
  /** With both wishes ticked, unless the form names others. */
  const send = async (form: Readonly<Record<string, string>>, wishes = ['plan', 'coordinator']) => {
    const fields = new URLSearchParams({
      formToken: 'form-token-of-the-session',
      version: String(version),
      ...asItStands,
      ...form,
    });
    for (const wish of wishes) fields.append('wishes', wish);
    return browser.send({ method: 'POST', address: `${address}/correct`, origin: 'https://ip.example', form: fields });
  };
  return { world, browser, send };
}

describe('what was sent', () => {
  test('can be filled in by telephone: it stands in the application, and the timeline says what and not how', async () => {
    const { world, browser, send } = await filed();
    const reply = await send({ needs: 'Hjelp med skolen.', mobile: '400 00 032', phone: '78 42 00 00' });
    expect(reply.statusCode).toBe(303);
    expect(await world.stores.cases.application(key)).toEqual({
      ...answers,
      mobile: '+4740000032',
      needs: 'Hjelp med skolen.',
    });
    expect(await world.stores.cases.contacts(key)).toMatchObject({
      person: { mobile: '+4740000032', phone: '78 42 00 00' },
    });
    const { body } = await browser.get(address);
    expect(body).toContain('Rettet eller fylt ut: mobilnummeret, telefonnummeret, hva personen trenger hjelp til.');
    expect(body).toContain('78 42 00 00');
  });

  test('is shown as it stands, ready to be corrected', async () => {
    const { browser } = await filed();
    const { body } = await browser.get(`${address}/correct`);
    expect(body).toContain('value="Syntetisk"');
    expect(body).toContain('value="siv@post.example"');
    expect(body).toMatch(/name="noticeChannel" value="sms"[^>]*checked/);
  });

  test('moves no date when it is corrected', async () => {
    const { world, send } = await filed();
    const { answerBy, promisedBy } = await stored(world);
    await send({ needs: 'Mer.' });
    expect(await stored(world)).toMatchObject({ answerBy, promisedBy, version: 2 });
  });

  test('is reached elsewhere from now on, and by letter at the address that was told', async () => {
    const { world, browser, send } = await filed();
    const home = { 'address.street': 'Fjordgata 3', 'address.postalCode': '9690', 'address.city': 'Havøysund' };
    await send({ ...home, mobile: '', email: '', noticeChannel: 'letter' });
    expect(await stored(world)).toMatchObject({ channel: 'letter', reach: { person: [] } });
    expect((await browser.get(`${address}/brev/receipt/person`)).body).toContain('Fjordgata 3\n9690 Havøysund');
  });

  test('that told no birth date gets one, and what the age decides with it', async () => {
    const { birthDate: _, ...without } = { birthDate: day('1985-05-03') };
    const { 'birthDate.day': _d, 'birthDate.month': _m, 'birthDate.year': _y, ...sent } = answers;
    const { world, send } = await filed(without, sent);
    await send(typed('birthDate', '1 2 2012'));
    expect(await stored(world)).toMatchObject({ bornOn: '2012-02-01', alone: {} });
    expect((await world.stores.cases.tasks(key)).map(({ kind }) => kind)).toContain('assess-own-consent');
    expect((await world.stores.cases.contacts(key))?.birthDate).toBe('2012-02-01');
  });

  test('of somebody with a protected address takes no address', async () => {
    const { browser, send } = await filed({ protectedAddress: true });
    const { body } = await browser.get(`${address}/correct`);
    expect(body).not.toContain('name="address.street"');
    expect((await send({ 'address.street': 'Fjordgata 3' })).statusCode).toBe(422);
  });

  test('comes back with what was typed when nothing is another, or nothing can be reached', async () => {
    const { world, send } = await filed();
    const same = await send({});
    expect([same.statusCode, same.body.includes('Rett eller fyll ut noe før du lagrer.')]).toEqual([422, true]);
    const unreachable = await send({ mobile: '', needs: 'Mer.' });
    expect(unreachable.statusCode).toBe(422);
    expect(unreachable.body).toContain('Skriv «Mobilnummer», eller velg en annen måte');
    expect(unreachable.body).toContain('Mer.</textarea>');
    expect((await stored(world)).version).toBe(1);
  });

  test('is not overwritten when somebody else has changed the case meanwhile', async () => {
    const { world, send } = await filed();
    await world.commit(changeOf(takeCase(await stored(world), { staffId: 'dag.dal', now: on('2026-03-06') }, masoy)));
    const late = await send({ needs: 'Mer.' });
    expect([late.statusCode, late.body.includes('Mer.</textarea>')]).toEqual([409, true]);
    expect(await world.stores.cases.application(key)).toEqual(answers);
  });

  test('sent twice is corrected once', async () => {
    const { world, send } = await filed();
    expect((await send({ needs: 'Mer.' })).statusCode).toBe(303);
    expect((await send({ needs: 'Mer.' })).statusCode).toBe(303);
    expect((await stored(world)).version).toBe(2);
  });

  test('is for those who settle the case', async () => {
    const { world } = await filed();
    expect((await (await world.signIn(kari)).get(`${address}/correct`)).statusCode).toBe(403);
  });
});

describe('who applied without a login', () => {
  test('is known once a leader says how, and what they consent to counts', async () => {
    const { world, browser } = await filed({ identityVerified: false });
    expect((await browser.get(address)).body).toContain('Noter at identiteten er kontrollert');
    const reply = await browser.post(`${address}/verify-identity`, { version: '1', identity: 'document' });
    expect(reply.statusCode).toBe(303);
    expect((await stored(world)).identityVerified).toBeUndefined();
    const { body } = await browser.get(address);
    expect(body).toContain('Identiteten er kontrollert: jeg har sett gyldig legitimasjon.');
    expect(body).not.toContain('Noter at identiteten er kontrollert');
  });

  test('is not said to be known without saying how, nor once more', async () => {
    const { browser } = await filed({ identityVerified: false });
    const empty = await browser.post(`${address}/verify-identity`, { version: '1' });
    expect([empty.statusCode, empty.body.includes('Velg et av svarene.')]).toEqual([422, true]);
    const known = await filed();
    expect((await known.browser.get(`${address}/verify-identity`)).statusCode).toBe(409);
  });
});
