import { describe, expect, test } from 'vitest';
import { hiddenInputs } from '../../support/hidden-inputs.ts';
import { macIn } from '../../support/memory-persons.ts';
import { reportSteps } from '../../support/report-answers.ts';
import { aPdf, aPdfOf } from '../../support/sent-files.ts';
import { type Browser, type Employee, hanna, kari, koord, staffWorld } from './staff-world.ts';
import { typed } from './staged-case.ts';

const address = '/masoy/ansatt/registrer';
const reidun: Employee = { staffId: 'reidun.reg', roles: ['registrar'] };

/** A short application on paper, as a registrar types it in. */
const paper = {
  way: 'paper',
  ...typed('receivedOn', '2 3 2026'),
  role: 'self',
  givenName: 'Siv',
  familyName: 'Syntetisk',
  ...typed('birthDate', '3 5 1985'),
  mobile: '400 00 031',
  noticeChannel: 'sms',
  language: 'nb',
  unit: 'sykeavdelingen',
  wishes: 'plan',
  needs: 'Trenger én å ringe.',
} as const;

const letter = {
  noticeChannel: 'letter',
  'address.street': 'Fjordgata 3',
  'address.postalCode': '9690',
  'address.city': 'Havøysund',
};

type Form = Readonly<Record<string, string>>;

async function atDesk(employee = reidun) {
  const world = staffWorld();
  return { world, browser: await world.signIn(employee) };
}

async function onceKeyFrom(browser: Browser): Promise<string> {
  return hiddenInputs((await browser.get(address)).body)['onceKey'] ?? '';
}

async function registers(browser: Browser, form: Form = {}) {
  return browser.post(address, { onceKey: await onceKeyFrom(browser), ...paper, ...form });
}

type World = Awaited<ReturnType<typeof atDesk>>['world'];

async function registered(world: World, browser: Browser, form: Form = {}) {
  const { statusCode, headers } = await registers(browser, form);
  expect(statusCode).toBe(303);
  const reference = String(headers?.['location']).split('/').at(-1) ?? '';
  const key = { municipality: 'masoy', reference };
  const ipCase = await world.stores.cases.find(key);
  if (!ipCase) throw new Error('no case');
  return { key, ipCase, page: `${address}/${reference}` };
}

describe('an application that came on paper', () => {
  test('becomes a case of its unit, whose clock started the day it came', async () => {
    const { world, browser } = await atDesk();
    const { ipCase } = await registered(world, browser);
    expect(ipCase).toMatchObject({
      status: 'received',
      unit: 'sykeavdelingen',
      receivedOn: '2026-03-02',
      answerBy: '2026-03-30',
      registered: { on: '2026-03-06', by: 'reidun.reg', way: 'paper' },
      identityVerified: false,
    });
  });

  test('is told to the leader at once, and its receipt goes to the person as they wished', async () => {
    const { world, browser } = await atDesk();
    const { key } = await registered(world, browser);
    const notices = await world.stores.cases.notices(key);
    expect(notices.map(({ kind, to, channel }) => [kind, to, channel])).toEqual(
      expect.arrayContaining([
        ['routing', { who: 'staff', staffId: 'sindre.sund' }, 'email'],
        ['receipt', { who: 'person' }, 'sms'],
      ]),
    );
  });

  test('leaves a task to ring or write where it is told by letter, unless the receipt was handed over', async () => {
    const { world, browser } = await atDesk();
    const byLetter = await registered(world, browser, letter);
    const tasks = async (key: typeof byLetter.key) => (await world.stores.cases.tasks(key)).map(({ kind }) => kind);
    expect(await tasks(byLetter.key)).toEqual(['ring-or-write']);
    const byHand = await registered(world, browser, { ...letter, receiptByHand: 'yes' });
    expect(await tasks(byHand.key)).toEqual([]);
  });

  test('asks the leader for a birth date that it did not tell', async () => {
    const { world, browser } = await atDesk();
    const { key } = await registered(world, browser, typed('birthDate', ''));
    expect((await world.stores.cases.tasks(key)).map(({ kind }) => kind)).toContain('ask-birth-date');
  });

  test('stands on the timeline with who registered it, and on the case page as an application', async () => {
    const { world, browser } = await atDesk();
    const { ipCase } = await registered(world, browser);
    const { body } = await (await world.signIn(hanna)).get(`/masoy/ansatt/sak/${ipCase.reference}`);
    expect(body).toContain('Søknaden som kom på papir 2. mars 2026, ble registrert.');
    expect(body).toContain('Reidun Reg');
    expect(body).toContain('Trenger én å ringe.');
  });

  test('is found on my case by whoever it names by number, and by nobody else', async () => {
    const { world, browser } = await atDesk();
    const { key, ipCase } = await registered(world, browser, { nationalId: '03851598730' });
    expect(await world.stores.cases.standing(macIn('03851598730'), key)).toBe('main');
    expect(await world.stores.cases.standing(macIn('30908299902'), key)).toBeUndefined();
    expect(ipCase.identityVerified).toBeUndefined();
  });

  test('of a parent waits for the role to be checked, and for who else decides', async () => {
    const { world, browser } = await atDesk();
    const { key, ipCase } = await registered(world, browser, {
      role: 'parent',
      'applicant.name': 'Mona Mor',
      ...typed('birthDate', '1 2 2017'),
    });
    expect(ipCase).toMatchObject({ role: 'parent', roleCheck: 'unchecked', parents: { responsibility: 'unknown' } });
    const contacts = await world.stores.cases.contacts(key);
    expect(contacts).toMatchObject({ person: { name: 'Siv Syntetisk' }, applicant: { mobile: '+4740000031' } });
    expect(contacts?.person.mobile).toBeUndefined();
    expect((await world.stores.cases.tasks(key)).map(({ kind }) => kind)).toContain('ask-second-parent');
  });

  test('with a protected address is restricted, and the address is stored nowhere', async () => {
    const { world, browser } = await atDesk();
    const { key, ipCase } = await registered(world, browser, { ...letter, protectedAddress: 'yes' });
    expect(ipCase.restricted).toBe(true);
    const stored = JSON.stringify([await world.stores.cases.contacts(key), await world.stores.cases.application(key)]);
    expect(stored).not.toContain('Fjordgata');
  });
});

describe('the paper itself', () => {
  async function sends(bytes: Uint8Array) {
    const { world, browser } = await atDesk();
    const fields = { formToken: 'form-token-of-the-session', onceKey: await onceKeyFrom(browser), ...paper };
    const parts = Object.entries(fields).map(([name, value]) => ({ name, value }));
    const file = { name: 'paper.file', fileName: 'Søknad Siv.pdf', bytes };
    const origin = 'https://ip.example';
    const reply = await browser.send({ method: 'POST', address, origin, parts: [...parts, file] });
    return { world, reply };
  }

  test('lies with the case, and waits to be scanned', async () => {
    const { world, reply } = await sends(aPdf);
    const reference = String(reply.headers?.['location']).split('/').at(-1) ?? '';
    const [document] = await world.stores.cases.attachments({ municipality: 'masoy', reference });
    expect(document).toMatchObject({ purpose: 'paper', kind: 'pdf', name: 'Søknad Siv.pdf', state: 'scanning' });
    expect(world.attachments.names()).toEqual([`masoy/${reference}/${document?.id}`]);
  });

  test('that is too large, or no document, is refused with all that was typed', async () => {
    for (const [bytes, words] of [
      [aPdfOf(4 * 1024 * 1024 + 1), 'for stor'],
      [Buffer.from('MZ'), 'feil type'],
    ] as const) {
      const { world, reply } = await sends(bytes);
      expect([reply.statusCode, reply.body.includes(words)]).toEqual([422, true]);
      expect(reply.body).toContain('value="Syntetisk"');
      expect(world.attachments.names()).toEqual([]);
    }
  });
});

describe('what is typed', () => {
  test.each<[string, Form, string]>([
    ['came in the future', typed('receivedOn', '7 3 2026'), 'Datoen er fram i tid.'],
    ['came more than a year ago', typed('receivedOn', '5 3 2025'), 'mer enn et år siden'],
    ['wants an SMS and names no number', { mobile: '' }, 'Skriv «Mobilnummer», eller velg en annen måte'],
    ['wants a letter and has no address', { noticeChannel: 'letter' }, 'Skriv «Adresse», eller velg'],
    ['wants to be called and has no number', { ...letter, mobile: '', callMe: 'yes' }, 'Skriv et telefonnummer før'],
    ['has no name', { familyName: '' }, 'Fyll ut «Etternavn».'],
    ['names nobody who applies', { role: 'parent' }, 'Fyll ut «Navnet på den som søker».'],
    ['has a wrong number', { nationalId: '12345678901' }, 'Nummeret har 11 siffer'],
    ['is for an unknown unit', { unit: 'elsewhere' }, 'Velg et av svarene som står under'],
    ['is too long', { needs: 'x'.repeat(4001) }, 'høyst 4000 tegn'],
  ])('comes back when it %s, and nothing is lost', async (_, form, words) => {
    const { world, browser } = await atDesk();
    const { statusCode, body } = await registers(browser, form);
    expect([statusCode, body.includes(words)], body.slice(0, 0)).toEqual([422, true]);
    expect(body).toContain('value="Siv"');
    expect(body).toContain('Feil: ');
    expect((await world.stores.cases.queue('masoy', 'sykeavdelingen', 'open')).rows).toEqual([]);
  });

  test('is taken in as late as a year after it came, and owed an answer all the same', async () => {
    const { world, browser } = await atDesk();
    const { ipCase } = await registered(world, browser, typed('receivedOn', '6 3 2025'));
    expect(ipCase).toMatchObject({ receivedOn: '2025-03-06', answerBy: '2025-04-03' });
  });

  test('meanwhile one is signed out is there after signing in again, and becomes its one case then', async () => {
    const { world, browser } = await atDesk();
    const onceKey = await onceKeyFrom(browser);
    world.at('2026-03-06T09:16:00Z');
    const met = await registers(browser, { onceKey });
    expect(met.headers?.['location']).toContain('/masoy/ansatt/logg-inn?til=');
    const kept = String(met.multiValueHeaders?.['set-cookie']?.[0]).split(';')[0] ?? '';
    const back = await (await world.signIn(reidun, kept)).get(address);
    expect(String(back.headers?.['location'])).toContain(`${address}/${onceKey.slice(0, 8)}`);
    expect((await world.stores.cases.queue('masoy', 'sykeavdelingen', 'open')).rows).toHaveLength(1);
  });

  test('sent twice is one case', async () => {
    const { world, browser } = await atDesk();
    const onceKey = await onceKeyFrom(browser);
    const [first, second] = [await registers(browser, { onceKey }), await registers(browser, { onceKey })];
    expect(first.headers?.['location']).toBe(second.headers?.['location']);
    expect((await world.stores.cases.queue('masoy', 'sykeavdelingen', 'open')).rows).toHaveLength(1);
  });

  test('sent again with other content replaces nothing, and can be registered as another case', async () => {
    const { world, browser } = await atDesk();
    const onceKey = await onceKeyFrom(browser);
    await registers(browser, { onceKey });
    const other = await registers(browser, { onceKey, givenName: 'Kari' });
    expect([other.statusCode, other.body.includes('registrert før, med andre opplysninger')]).toEqual([409, true]);
    const again = await browser.post(address, {
      ...paper,
      givenName: 'Kari',
      onceKey: hiddenInputs(other.body)['onceKey'] ?? '',
    });
    expect(again.statusCode).toBe(303);
    expect((await world.stores.cases.queue('masoy', 'sykeavdelingen', 'open')).rows).toHaveLength(2);
  });

  test('under a key that is not ours comes back with one that is', async () => {
    const { world, browser } = await atDesk();
    const reply = await registers(browser, { onceKey: 'made up' });
    expect(reply.statusCode).toBe(422);
    expect(hiddenInputs(reply.body)['onceKey']).toMatch(/^\w{8}-unique-/);
    expect((await world.stores.cases.queue('masoy', 'sykeavdelingen', 'open')).rows).toEqual([]);
  });
});

describe('the service desk', () => {
  test('gets the reference and the receipt to print', async () => {
    const { world, browser } = await atDesk();
    const { page, ipCase } = await registered(world, browser, letter);
    const { body } = await browser.get(page);
    expect(body).toContain(`${ipCase.reference.slice(0, 4)} ${ipCase.reference.slice(4)}`);
    expect(body).toContain('Siv Syntetisk\nFjordgata 3\n9690 Havøysund');
    expect(body).toContain('Du får svar innen 30. mars 2026.');
    expect(body).toContain(`<a class="ds-button" href="${address}">Registrer noe nytt</a>`);
  });

  test('reads no case: not by its address, not by search, not in a queue', async () => {
    const { world, browser } = await atDesk();
    const { ipCase } = await registered(world, browser);
    const base = '/masoy/ansatt';
    expect((await browser.get(`${base}/sak/${ipCase.reference}`)).statusCode).toBe(403);
    expect((await browser.get(`${base}/sak/${ipCase.reference}/brev/receipt/person`)).statusCode).toBe(403);
    expect((await browser.get(`${base}/?sok=${ipCase.reference}`)).headers?.['location']).toBe(address);
    expect((await browser.get(`${base}/?enhet=sykeavdelingen`)).statusCode).toBe(404);
  });

  test('sees a registration again on the same day, its own alone', async () => {
    const { world, browser } = await atDesk();
    const { page } = await registered(world, browser);
    const other = await world.signIn({ staffId: 'dag.dal', roles: ['registrar'] });
    expect((await other.get(page)).statusCode).toBe(404);
    world.at('2026-03-07T09:00:00Z');
    expect((await (await world.signIn(reidun)).get(page)).statusCode).toBe(404);
  });

  test('is given no letter to a child who applies alone', async () => {
    const { world, browser } = await atDesk();
    const { page } = await registered(world, browser, typed('birthDate', '1 2 2012'));
    const { body } = await browser.get(page);
    expect(body).toContain('Send ikke brev.');
    expect(body).not.toContain('ip-letter');
  });

  test('is where a registrar comes after signing in', async () => {
    const { browser } = await atDesk();
    expect((await browser.get('/masoy/ansatt/')).headers?.['location']).toBe(address);
  });
});

describe('a report of need that comes by telephone', () => {
  const report = {
    way: 'phone',
    ...typed('receivedOn', '4 3 2026'),
    ...reportSteps.melder,
    ...reportSteps.personen,
    ...reportSteps.behov,
  };

  async function reports(form: Form = {}) {
    const { world, browser } = await atDesk();
    const reply = await browser.post(`${address}/melding`, {
      onceKey: hiddenInputs((await browser.get(`${address}/melding`)).body)['onceKey'] ?? '',
      ...report,
      ...form,
    });
    const reference = String(reply.headers?.['location']).split('/').at(-1) ?? '';
    return { world, browser, reply, key: { municipality: 'masoy', reference } };
  }

  test('is a report like any other: the person is asked, and only whoever reported gets a receipt', async () => {
    const { world, key } = await reports();
    const ipCase = await world.stores.cases.find(key);
    expect(ipCase).toMatchObject({
      status: 'reported',
      receivedOn: '2026-03-04',
      registered: { on: '2026-03-06', by: 'reidun.reg', way: 'phone' },
      report: { by: 'health', askBy: '2026-03-11', askedOn: '2026-03-06' },
    });
    const notices = await world.stores.cases.notices(key);
    expect(notices.map(({ kind, to }) => `${kind} ${to.who}`).toSorted()).toEqual([
      'invitation person',
      'report-receipt applicant',
      'report-routing staff',
    ]);
  });

  test('gives the person their whole time to use the code, counted from when it is sent', async () => {
    const { world, key } = await reports();
    expect((await world.stores.cases.find(key))?.seats?.person?.invitedAt).toBe('2026-03-06T09:00:00.000Z');
  });

  test('stands in the case as it was told', async () => {
    const { world, key } = await reports();
    const { body } = await (await world.signIn(hanna)).get(`/masoy/ansatt/sak/${key.reference}`);
    expect(body).toContain('Meldingen som kom 4. mars 2026, ble registrert.');
    expect(body).toContain(reportSteps.behov.why);
  });

  test('shows its receipt to print, which tells nothing of the person', async () => {
    const { browser, reply } = await reports();
    const { body } = await browser.get(String(reply.headers?.['location']));
    expect(body).toContain('Meldingen er registrert');
    expect(body).toContain('Vi har taushetsplikt.');
    expect(body).not.toContain('Siv Syntetisk');
  });

  test.each<[string, Form, string]>([
    ['is more than a month old', typed('receivedOn', '5 2 2026'), 'Ring enhetslederen i stedet.'],
    ['has no way to reach whoever reports', { 'applicant.mobile': '', 'applicant.email': '' }, 'Mobilnummeret ditt'],
    ['does not say why', { why: '' }, 'Fyll ut'],
  ])('comes back when it %s', async (_, form, words) => {
    const { reply } = await reports(form);
    expect([reply.statusCode, reply.body.includes(words)]).toEqual([422, true]);
    expect(reply.body).toContain('value="Sofie Sykepleier"');
  });
});

describe('who may register', () => {
  test.each([
    ['a leader', hanna, 200],
    ['the coordinating unit', kari, 200],
    ['a registrar', reidun, 200],
    ['a coordinator without a queue', koord, 403],
    ['an administrator', { staffId: 'adrian.admin', roles: ['administrator'] } as const, 403],
  ])('%s', async (_, employee, status) => {
    const { browser } = await atDesk(employee);
    expect((await browser.get(address)).statusCode).toBe(status);
    const posted = await registers(browser, { onceKey: 'ACDE2346-unique' });
    expect(posted.statusCode).toBe(status === 200 ? 303 : 403);
  });
});
