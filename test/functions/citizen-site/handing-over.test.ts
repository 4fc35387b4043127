import { describe, expect, test } from 'vitest';
import { apply, aSite, type Browser, fillIn, onceKeyOn } from './browser.ts';
import { helpersForm, type PostedStep, parentsForm } from './posted-steps.ts';
import { aWorld, kari, siv, type World } from './site-under-test.ts';

const myCases = '/masoy/nb/min-sak';
const code = `${myCases}/kode`;

async function handOver(browser: Browser) {
  const asked = await browser.get('/masoy/nb/soknad/overlever');
  const sent = await browser.post('/masoy/nb/soknad/overlever', { onceKey: onceKeyOn(asked) });
  return { asked, sent };
}

async function handed(person?: PostedStep['fields']) {
  const world = aWorld();
  const site = aSite(world);
  const helper = await site.signedIn(siv);
  const check = await fillIn(helper, helpersForm(person));
  const { asked, sent } = await handOver(helper);
  const reference = sent.location.split('/').at(-2) ?? '';
  const claimer = await site.signedIn(kari);
  return { world, site, helper, person: claimer, check, asked, sent, reference, address: sent.location };
}

const codeIn = (world: World, reference: string) => world.state.drafts.get(`masoy#${reference}`)?.code ?? '';
const draftIn = (world: World, reference: string) => world.state.drafts.get(`masoy#${reference}`)?.draft;

describe('letting the person look it over and send it', () => {
  test('is offered on the check page where somebody fills in for a grown-up, and nowhere else', async () => {
    const { check } = await handed();
    expect(check.text).toContain('La personen se over og sende selv');
    const world = aWorld();
    const parent = await aSite(world).signedIn(siv);
    expect((await fillIn(parent, parentsForm)).text).not.toContain('La personen se over og sende selv');
    expect(await parent.get('/masoy/nb/soknad/overlever')).toMatchObject({
      status: 409,
      text: expect.stringContaining('Denne søknaden kan ikke overleveres'),
    });
    expect((await parent.post('/masoy/nb/soknad/overlever', {})).status).toBe(409);
  });

  test('says beforehand what it means for both', async () => {
    const { asked } = await handed();
    expect(asked.text).toContain('Vi sender referansen og koden på SMS til personen');
    expect(asked.text).toContain('Navnet ditt og kontaktopplysningene dine følger ikke med.');
  });

  test('sends the person a reference and a code, which the helper is not shown', async () => {
    const { world, helper, reference, address } = await handed();
    const [notice] = await world.cases.notices({ municipality: 'masoy', reference });
    expect(notice).toMatchObject({
      kind: 'draft-handed-over',
      channel: 'sms',
      to: { who: 'person' },
      state: 'pending',
    });
    expect(JSON.stringify(notice)).not.toContain(codeIn(world, reference));
    const { text } = await helper.get(address);
    expect(text).toContain('Vi sender referansen og koden på SMS til personen');
    expect(text).not.toContain(codeIn(world, reference).slice(0, 4));
  });

  test.each([
    ['has no address', { mobile: '' }],
    ['has a protected address', { mobile: '40000032', protectedAddress: 'yes' }],
  ])('gives the helper the code to bring when the person %s', async (_, person) => {
    const { world, helper, asked, reference, address } = await handed(person);
    expect(asked.text).toContain('Vi kan ikke sende koden til personen.');
    expect(await world.cases.notices({ municipality: 'masoy', reference })).toEqual([]);
    const typed = codeIn(world, reference);
    expect((await helper.get(address)).text).toContain(`${typed.slice(0, 4)} ${typed.slice(4)}`);
  });

  test('gives the helper the code to bring when no message arrived', async () => {
    const { world, helper, reference, address } = await handed();
    const key = { municipality: 'masoy', reference };
    const [notice] = await world.cases.notices(key);
    if (!notice) throw new Error('no notice');
    await world.notices.finish(notice, { ...notice, state: 'bounced' }, {});
    expect((await helper.get(address)).text).toContain('Gi referansen og koden til personen.');
  });

  test('leaves the helper nothing but to take it back', async () => {
    const { helper, reference } = await handed();
    const { text } = await helper.get(myCases);
    expect(text).toContain('Du har overlevert en søknad');
    for (const seen of ['Kari', 'Dette gjenstår', 'Slett søknaden']) expect(text).not.toContain(seen);
    expect(await helper.get('/masoy/nb/soknad/personen')).toMatchObject({ status: 303, location: '/masoy/nb/soknad' });
    expect((await helper.get(`${myCases}/utkast/${reference}/slett`)).status).toBe(404);
    expect((await helper.post(`${myCases}/utkast/${reference}`, {})).status).toBe(404);
  });

  test('does not go when the answers were changed in another tab meanwhile', async () => {
    const world = aWorld();
    const helper = await aSite(world).signedIn(siv);
    await fillIn(helper, helpersForm());
    const asked = await helper.get('/masoy/nb/soknad/overlever');
    await helper.post('/masoy/nb/soknad/samarbeid', { coordinatorWish: 'Nina' });
    const late = await helper.post('/masoy/nb/soknad/overlever', { onceKey: onceKeyOn(asked) });
    expect(late).toMatchObject({ status: 409, text: expect.stringContaining('Svarene er endret') });
    expect([...world.state.drafts.values()].map(({ draft }) => draft.state)).toEqual(['draft']);
  });

  test('twice is once; a draft in the making is not handed over', async () => {
    const { world, helper, reference } = await handed();
    const again = await helper.post('/masoy/nb/soknad/overlever', {
      onceKey: draftIn(world, reference)?.onceKey ?? '',
    });
    expect(again).toMatchObject({ status: 303, location: myCases });
    await helper.post('/masoy/nb/soknad', { action: 'begin' });
    await helper.post('/masoy/nb/soknad/hvem', { role: 'other', length: 'whole' });
    expect((await helper.get('/masoy/nb/soknad/overlever')).status).toBe(303);
    expect(world.state.drafts.size).toBe(2);
  });

  test('a check page left open sends nothing any more', async () => {
    const { world, helper, check, reference } = await handed();
    const late = await helper.post('/masoy/nb/soknad/se-over', { onceKey: onceKeyOn(check), correct: 'yes' });
    expect(late.status).toBe(409);
    const newest = draftIn(world, reference)?.onceKey ?? '';
    expect((await helper.post('/masoy/nb/soknad/se-over', { onceKey: newest, correct: 'yes' })).status).toBe(409);
    expect(world.state.cases.size).toBe(0);
  });
});

describe('taking back what was handed over', () => {
  test('makes it the helper’s draft again, and the code worth nothing', async () => {
    const { world, helper, person, reference, address } = await handed();
    const old = codeIn(world, reference);
    expect(await helper.post(address, {})).toMatchObject({ status: 303, location: '/masoy/nb/soknad/se-over' });
    expect((await helper.get('/masoy/nb/soknad/se-over')).text).toContain('Kari');
    expect((await person.post(code, { reference, code: old })).status).toBe(422);
    const again = await handOver(helper);
    expect(again.sent.location).toBe(address);
    expect((await person.post(code, { reference, code: old })).status).toBe(422);
    expect((await person.post(code, { reference, code: codeIn(world, reference) })).status).toBe(303);
  });

  test('comes too late when the person has opened it', async () => {
    const { world, helper, person, reference, address } = await handed();
    await person.post(code, { reference, code: codeIn(world, reference) });
    expect(await helper.post(address, {})).toMatchObject({
      status: 409,
      text: expect.stringContaining('Søknaden er ikke din lenger'),
    });
    expect((await helper.get(address)).status).toBe(404);
    expect((await helper.get(myCases)).text).not.toContain('Du har overlevert en søknad');
  });

  test('is nobody else’s to do', async () => {
    const { world, person, reference, address } = await handed();
    expect((await person.get(address)).status).toBe(404);
    expect((await person.post(address, {})).status).toBe(409);
    expect(draftIn(world, reference)?.state).toBe('handed-over');
  });
});

describe('the code', () => {
  test('makes the draft the person’s own: about themself, without what the helper said of themself', async () => {
    const { world, person, reference } = await handed();
    const opened = await person.post(code, { reference, code: codeIn(world, reference) });
    expect(opened).toMatchObject({ status: 303, location: '/masoy/nb/soknad/personen' });
    const draft = draftIn(world, reference);
    expect(draft).toMatchObject({ owner: kari.owner, state: 'draft' });
    expect(draft?.answers).toMatchObject({ role: 'self', givenName: 'Kari', needs: 'Hun har mange avtaler.' });
    const names = Object.keys(draft?.answers ?? {});
    expect(names.filter((name) => /^(applicant|personKnows|noticeChannel|language)/.test(name))).toEqual([]);
    expect(codeIn(world, reference)).toBe('');
  });

  test('leads to a sent application of the person alone', async () => {
    const { world, helper, person, reference } = await handed();
    await person.post(code, { reference, code: codeIn(world, reference) });
    const own = { ...helpersForm()[1]?.fields, mobile: '40000032', noticeChannel: 'sms', language: 'nb' };
    expect((await person.post('/masoy/nb/soknad/personen', own)).status).toBe(303);
    const sent = await apply(person, []);
    expect(sent).toBe(reference);
    expect(world.state.cases.get(`masoy#${reference}`)?.ipCase).toMatchObject({
      role: 'self',
      roleCheck: 'not-needed',
    });
    expect(world.state.cases.get(`masoy#${reference}`)?.contacts).not.toHaveProperty('applicant');
    expect((await helper.get(`${myCases}/${reference}`)).status).toBe(404);
  });

  test('may be typed as it is read aloud', async () => {
    const { world, person, reference } = await handed();
    const typed = codeIn(world, reference);
    const spoken = {
      reference: `${reference.slice(0, 4).toLowerCase()} ${reference.slice(4)}`,
      code: `${typed.slice(0, 4)} ${typed.slice(4)}`,
    };
    expect((await person.post(code, spoken)).status).toBe(303);
  });

  test('a reference alone admits nobody, and looks the same whether it is known or not', async () => {
    const { site, person, reference } = await handed();
    const elsewhere = await site.signedIn({ ...kari, municipality: 'fjordsund' });
    const answers = [
      await person.post(code, { reference, code: '00000000' }),
      await person.post(code, { reference: 'ZZZZ9999', code: '00000000' }),
      await elsewhere.post('/fjordsund/nb/min-sak/kode', { reference, code: '00000000' }),
    ];
    for (const { status, text } of answers) {
      expect(status).toBe(422);
      expect(text).toMatch(/Referansen og koden (hører ikke sammen|høyrer ikkje saman)/);
    }
  });

  test('is dead after five wrong tries, and the page says what to do', async () => {
    const { world, helper, person, reference, address } = await handed();
    const right = codeIn(world, reference);
    const statuses: number[] = [];
    for (let wrong = 0; wrong < 5; wrong += 1) {
      statuses.push((await person.post(code, { reference, code: '00000000' })).status);
    }
    expect(statuses).toEqual([422, 422, 422, 422, 422]);
    const late = await person.post(code, { reference, code: right });
    expect(late).toMatchObject({ status: 422, text: expect.stringContaining('så denne koden virker ikke mer') });
    expect(late.text).toContain('Be den som hjalp deg, om en ny, eller ring oss.');
    expect((await helper.get(address)).text).toContain('Koden er skrevet feil fem ganger');
    expect(draftIn(world, reference)?.owner).toBe(siv.owner);
  });

  test('is valid for 30 days', async () => {
    const { world, site, reference } = await handed();
    const right = codeIn(world, reference);
    world.pass(30 * 24 * 60);
    const person = await site.signedIn(kari);
    expect((await person.post(code, { reference, code: right })).status).toBe(422);
  });

  test('is of no use to the helper', async () => {
    const { world, helper, reference } = await handed({ mobile: '' });
    const own = await helper.post(code, { reference, code: codeIn(world, reference) });
    expect(own).toMatchObject({ status: 409, text: expect.stringContaining('Du har selv overlevert') });
    expect(draftIn(world, reference)?.state).toBe('handed-over');
  });

  test('opens nothing to somebody whose number is another than the one that was typed', async () => {
    const { world, site, reference } = await handed({ mobile: '40000032', nationalId: '03851598730' });
    const typed = { reference, code: codeIn(world, reference) };
    const stranger = await site.signedIn({ ...kari, nationalId: '30908299902' });
    const refused = await stranger.post(code, typed);
    expect(refused).toMatchObject({ status: 409, text: expect.stringContaining('Koden er til en annen person') });
    expect(refused.text).not.toContain('038515');
    const right = await site.signedIn({ ...kari, nationalId: '03851598730' });
    expect((await right.post(code, typed)).status).toBe(303);
  });

  test.each([
    ['nothing typed', {}, 'Fyll ut «Referanse».'],
    ['a reference that cannot be one', { reference: 'hei', code: '12345678' }, 'Referansen og koden hører ikke sammen'],
    ['a code that cannot be one', { reference: 'ACDE2346', code: '1234' }, 'Referansen og koden hører ikke sammen'],
    [
      'a name we do not know',
      { reference: 'ACDE2346', code: '12345678', x: '1' },
      'Skjemaet inneholdt noe vi ikke kjenner',
    ],
    ['the code twice', { reference: 'ACDE2346', code: ['12345678', '12345679'] }, '«Kode» kom flere ganger'],
  ])('%s is told, and nothing is tried', async (_, fields, told) => {
    const { world, person, reference } = await handed();
    const reply = await person.post(code, fields);
    expect(reply.status).toBe(422);
    expect(reply.text).toContain(told);
    expect(world.state.drafts.get(`masoy#${reference}`)?.tries).toBe(0);
  });

  test('is not looked for: after 30 tries in an hour one person has to wait, whatever references they try', async () => {
    const { world, site, person } = await handed();
    for (let tried = 0; tried < 30; tried += 1) {
      expect((await person.post(code, { reference: 'ZZZZ9999', code: '00000000' })).status).toBe(422);
    }
    expect((await person.post(code, { reference: 'ZZZZ9999', code: '00000000' })).status).toBe(429);
    const helper = await site.signedIn(siv);
    expect((await helper.post(code, { reference: 'ZZZZ9999', code: '00000000' })).status).toBe(422);
    world.pass(60);
    const later = await site.signedIn(kari);
    expect((await later.post(code, { reference: 'ZZZZ9999', code: '00000000' })).status).toBe(422);
  });

  test('needs a login', async () => {
    const { site, reference } = await handed();
    expect(await site.visitor.get(code)).toMatchObject({ status: 303 });
    expect(await site.visitor.post(code, { reference, code: '12345678' })).toMatchObject({ status: 303 });
  });
});
