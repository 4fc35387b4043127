import { describe, expect, test } from 'vitest';
import { allForms } from '../../../functions/staff-site/settings/all-forms.ts';
import { settingsForms } from '../../../functions/staff-site/texts/settings-forms.ts';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { municipalityShape } from '../../../shared/adapters/rows/municipality-shape.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { adrian, type Browser, hanna, petra, staffWorld } from './staff-world.ts';
import { staged } from './staged-case.ts';

const base = '/masoy/ansatt/innstillinger';

async function administering() {
  const world = staffWorld();
  const browser = await world.signIn(adrian);
  const now = async () => world.stores.settingsStore.find('masoy');
  return { world, browser, now };
}

type Form = Readonly<Record<string, string>>;

type Pairs = readonly (readonly [string, string])[];

/** What a form on a page would send as it stands. */
async function standing(browser: Browser, path: string): Promise<Pairs> {
  const page = await browser.get(`${base}/${path}`);
  const [body = ''] = /<form class="ip-form".*?<\/form>/s.exec(page.body) ?? [];
  const inputs = [...body.matchAll(/<input([^>]*)>/g)].map(([, attributes = '']) => attributes);
  const attribute = (of: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(of)?.[1];
  const pairs = inputs.flatMap((input) => {
    const isOff = /type="(radio|checkbox)"/.test(input) && !/\bchecked\b/.test(input);
    const name = attribute(input, 'name');
    return name && !isOff ? [[name, attribute(input, 'value') ?? ''] as const] : [];
  });
  const areas = [...body.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  const selects = [...body.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name = '', options = '']) =>
      [
        name,
        /value="([^"]*)" selected|selected[^>]*value="([^"]*)"/.exec(options)?.slice(1).find(Boolean) ?? '',
      ] as const,
  );
  return [...pairs, ...areas, ...selects];
}

/** The same with some of it typed anew. */
async function filled(browser: Browser, path: string, typed: Form): Promise<Form> {
  return { ...Object.fromEntries(await standing(browser, path)), ...typed };
}

async function saves(browser: Browser, path: string, typed: Form) {
  const kept = (await standing(browser, path)).filter(([name]) => !Object.hasOwn(typed, name));
  const form = new URLSearchParams([...kept, ...Object.entries(typed)].map(([name, value]) => [name, value]));
  return browser.send({ method: 'POST', address: `${base}/${path}`, origin: 'https://ip.example', form });
}

describe('the settings', () => {
  test('are the administrator’s alone', async () => {
    const { world, browser } = await administering();
    expect((await browser.get(base)).statusCode).toBe(200);
    for (const employee of [hanna, petra]) {
      const other = await world.signIn(employee);
      for (const path of ['', '/enheter', '/ansatte', '/endringer', '/farger', '/enhet/hjemmetjenesten']) {
        expect((await other.get(base + path)).statusCode).toBe(403);
      }
      expect((await other.post(`${base}/farger`, { version: '0' })).statusCode).toBe(403);
    }
  });

  test('are where an administrator comes to, who opens no cases', async () => {
    const { browser } = await administering();
    expect((await browser.get('/masoy/ansatt/')).headers?.['location']).toBe(base);
  });

  test('have a page for each concern, that can be reached and read in both languages', async () => {
    const { browser } = await administering();
    for (const { name, about } of allForms) {
      const subject = about === 'unit' ? '/sykeavdelingen' : '/kari.koord';
      const page = await browser.get(`${base}/${name}${about ? subject : ''}`);
      expect(page.statusCode, name).toBe(200);
      expect(page.body).toContain(settingsForms.nb[name].title);
    }
    for (const path of ['enhet/finnes-ikke', 'ansatt/finnes.ikke', 'finnes-ikke', 'farger/masoy', 'enhet']) {
      expect((await browser.get(`${base}/${path}`)).statusCode, path).toBe(404);
    }
  });

  test.each(['nb', 'nn'] as const)('name every control in %s', (language) => {
    const municipality = language === 'nb' ? masoy : fjordsund;
    const context = { municipality, language, subject: municipality.staff[0]?.id ?? '', today: day('2026-03-06') };
    for (const form of allForms) {
      const named = settingsForms[language][form.name].controls;
      expect(Object.keys(named)).toEqual(expect.arrayContaining(form.controls(context).map(({ name }) => name)));
    }
  });

  test('saved as they are change nothing and leave no record', async () => {
    const { browser, now } = await administering();
    for (const { name, about } of allForms.filter((form) => !/^(ny|fjern)-/.test(form.name))) {
      const subject = about === 'unit' ? '/sykeavdelingen' : '/petra.perm';
      const reply = await saves(browser, name + (about ? subject : ''), {});
      expect(reply.statusCode, name).toBe(303);
      expect((await now())?.municipality, name).toEqual(masoy);
    }
    expect((await now())?.version).toBe(0);
  });
});

describe('a change', () => {
  test('of language holds for the next page, and of the officer for the next emergency', async () => {
    const { browser, now } = await administering();
    await saves(browser, 'ord', { language: 'nn' });
    expect((await browser.get(base)).body).toContain('<html lang="nn"');
    await saves(browser, 'koordinering', { dataProtectionOfficer: 'rune.revisor' });
    expect((await now())?.municipality).toEqual({ ...masoy, language: 'nn', dataProtectionOfficer: 'rune.revisor' });
  });

  test('is saved, told once, and listed with what held before', async () => {
    const { world, browser, now } = await administering();
    const reply = await saves(browser, 'kontakt', { phone: '40 00 00 19' });
    expect(reply.headers?.['location']).toBe(`${base}?lagret=kontakt`);
    expect(await now()).toEqual({ municipality: { ...masoy, phone: '40 00 00 19' }, version: 1 });
    expect((await browser.get(`${base}?lagret=kontakt`)).body).toContain('Lagret: Telefon, åpningstid og adresse.');
    const asked = { municipality: 'masoy', from: day('2026-03-06'), to: day('2026-03-06') };
    const { entries } = await world.stores.auditLog.entries(asked);
    expect(entries).toMatchObject([{ by: 'adrian.admin', code: 'settings-changed', about: 'kontakt' }]);
    const log = (await browser.get(`${base}/endringer`)).body;
    expect(log).toContain('Adrian Admin, 6. mars 2026');
    expect(log).toMatch(/Telefon<\/dt><dd>Før: 40 00 00 10<\/dd><dd>Etter: 40 00 00 19<\/dd>/);
  });

  test('counts for the next page that anybody opens', async () => {
    const { world, browser } = await administering();
    await saves(browser, 'kontakt', { phone: '40 00 00 19' });
    expect((await (await world.signIn(hanna)).get('/masoy/ansatt/')).body).toContain('40 00 00 19');
  });

  test('is listed in the words of its form', async () => {
    const { browser } = await administering();
    await saves(browser, 'enhet/sykeavdelingen', { leader: 'kari.koord' });
    await saves(browser, 'frister', { 'plan.length': '3', 'plan.unit': 'months' });
    await saves(browser, 'fravaer/kari.koord', { every: '2', weekdays: '3' });
    await saves(browser, 'avsender', { smsEnabled: 'no' });
    const log = (await browser.get(`${base}/endringer`)).body;
    expect(log).toContain('Leder</dt><dd>Før: Sindre Sund</dd><dd>Etter: Kari Koord</dd>');
    expect(log).toContain('Lage planen</dt><dd>Før: 12 uker</dd><dd>Etter: 3 måneder</dd>');
    expect(log).toContain('Hvilke dager?</dt><dd>Før: ingenting</dd><dd>Etter: onsdag</dd>');
    expect(log).toContain('<dd>Før: Ja</dd><dd>Etter: Nei, bare e-post</dd>');
  });

  test('sent twice is made once', async () => {
    const { browser, now } = await administering();
    const form = await filled(browser, 'farger', { accent: '#123456' });
    for (const _ of [1, 2]) expect((await browser.post(`${base}/farger`, form)).statusCode).toBe(303);
    expect((await now())?.version).toBe(1);
  });

  test('that adds or removes, sent twice, is made once', async () => {
    const { browser, now } = await administering();
    const names = { id: 'nils.ny', name: 'Nils Ny', email: 'nils.ny@masoy.example' };
    const added = await filled(browser, 'ny-ansatt', names);
    for (const _ of [1, 2]) expect((await browser.post(`${base}/ny-ansatt`, added)).statusCode).toBe(303);
    const removed = await filled(browser, 'fjern-ansatt/nils.ny', {});
    for (const _ of [1, 2]) expect((await browser.post(`${base}/fjern-ansatt/nils.ny`, removed)).statusCode).toBe(303);
    expect(await now()).toEqual({ municipality: masoy, version: 2 });
  });

  test('on top of somebody else’s is stopped: it shows what they changed and keeps what was typed', async () => {
    const { browser, now } = await administering();
    const form = await filled(browser, 'kontakt', { postalAddress: 'Nygata 7, 9690 Havøysund' });
    await saves(browser, 'farger', { accent: '#123456' });
    const met = await browser.post(`${base}/kontakt`, form);
    expect(met.statusCode).toBe(409);
    expect(met.body).toContain('Noen andre har endret innstillingene');
    expect(met.body).toContain('Før: #0b5a8a</dd><dd>Etter: #123456');
    expect(met.body).toContain('value="Nygata 7, 9690 Havøysund"');
    const again = await browser.post(`${base}/kontakt`, { ...form, version: '1' });
    expect(again.statusCode).toBe(303);
    expect((await now())?.municipality).toMatchObject({
      postalAddress: 'Nygata 7, 9690 Havøysund',
      colours: { accent: '#123456' },
    });
  });

  test('on top of somebody else’s in the same form takes over what they changed where nothing else was typed', async () => {
    const { browser, now } = await administering();
    const form = await filled(browser, 'kontakt', { phone: '40 00 00 19', 'openingHours.nb': 'Hver dag' });
    await saves(browser, 'kontakt', { postalAddress: 'Nygata 7, 9690 Havøysund', 'openingHours.nb': 'Aldri' });
    const met = await browser.post(`${base}/kontakt`, form);
    expect(met.statusCode).toBe(409);
    for (const value of ['Nygata 7, 9690 Havøysund', '40 00 00 19', 'Hver dag']) {
      expect(met.body).toContain(`value="${value}"`);
    }
    expect((await now())?.version).toBe(1);
  });

  test('that two send at the same moment is made by one', async () => {
    const { browser, now } = await administering();
    const [one, other] = await Promise.all([
      filled(browser, 'kontakt', { phone: '40 00 00 18' }),
      filled(browser, 'kontakt', { phone: '40 00 00 19' }),
    ]);
    const sent = await Promise.all([one, other].map((form) => browser.post(`${base}/kontakt`, form)));
    expect(sent.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 409]);
    expect((await now())?.version).toBe(1);
  });

  test('without a version, or with an unknown control, is not made', async () => {
    const { browser, now } = await administering();
    const form = await filled(browser, 'kontakt', { phone: '40 00 00 19' });
    for (const broken of [{ version: '' }, { version: 'x' }, { king: 'yes' }]) {
      const met = await browser.post(`${base}/kontakt`, { ...form, ...broken });
      expect(met.statusCode).toBe(422);
      expect(met.body).toContain('value="40 00 00 19"');
    }
    expect((await now())?.version).toBe(0);
  });

  test('in more than twenty steps is listed over several pages', async () => {
    const { browser } = await administering();
    for (let at = 10; at < 35; at += 1) await saves(browser, 'farger', { accent: `#1234${at}` });
    const first = (await browser.get(`${base}/endringer`)).body;
    expect(first).toContain('#123434');
    const next = /endringer\?til=(\d+)/.exec(first)?.[1];
    expect(next).toBe('5');
    const second = (await browser.get(`${base}/endringer?til=${next}`)).body;
    expect(second).toContain('#123410');
    expect(second).not.toContain('Eldre endringer');
  });
});

describe('refused, with the field and what to do', () => {
  test.each([
    ['enhet/sykeavdelingen', { leader: '' }, 'leader', 'Leder: Velg et av alternativene.'],
    ['enhet/sykeavdelingen', { leader: 'adrian.admin' }, 'leader', 'Leder: Velg et av alternativene.'],
    ['enhet/sykeavdelingen', { deputy: 'sindre.sund' }, 'deputy', 'Stedfortrederen må være en annen enn lederen.'],
    ['enhet/sykeavdelingen', { phone: '12' }, 'phone', 'Telefon: Skriv et norsk telefonnummer med åtte sifre.'],
    ['enhet/sykeavdelingen', { 'name.nn': ' ' }, 'name.nn', 'Navn på nynorsk: Fyll ut feltet.'],
    ['enhet/sykeavdelingen', { 'name.nn': 'x'.repeat(101) }, 'name.nn', 'Teksten er for lang.'],
    ['koordinering', { lastContact: 'dag.dal' }, 'lastContact', 'som ikke leder eller er stedfortreder'],
    ['koordinering', { unit: 'kirken' }, 'unit', 'Koordinerende enhet: Velg et av alternativene.'],
    ['ny-ansatt', { id: 'Åse Å', name: 'Åse', email: 'ase@masoy.example' }, 'id', 'Bruk små bokstaver'],
    ['ny-ansatt', { id: 'HANNA.hav', name: 'Hanna', email: 'hh@masoy.example' }, 'id', 'Denne er brukt fra før.'],
    ['ansatt/kari.koord', { email: 'kari' }, 'email', 'Skriv en e-postadresse'],
    [
      'ny-enhet',
      {
        id: 'hjemmetjenesten',
        'name.nb': 'A',
        'name.nn': 'A',
        'name.en': 'A',
        leader: 'hanna.hav',
        deputy: 'dag.dal',
        phone: '40000011',
      },
      'id',
      'Denne er brukt fra før.',
    ],
    [
      'fravaer/kari.koord',
      { 'from.day': '31', 'from.month': '2', 'from.year': '2026' },
      'from.day',
      'Datoen finnes ikke.',
    ],
    [
      'fravaer/kari.koord',
      { 'from.day': '3', 'from.month': '4', 'from.year': '2026' },
      'to.day',
      'Skriv både første og siste dag.',
    ],
    [
      'fravaer/kari.koord',
      { 'from.day': '3', 'from.month': '4', 'from.year': '2026', 'to.day': '2', 'to.month': '4', 'to.year': '2026' },
      'to.day',
      'Siste dag må være samme dag som den første eller senere.',
    ],
    ['fravaer/kari.koord', { every: '2' }, 'weekdays', 'Kryss av for minst én dag.'],
    ['varseltid/kari.koord', { hour: '7' }, 'hour', 'Tallet er for lite eller for stort.'],
    ['varseltid/kari.koord', { hour: '24' }, 'hour', 'Tallet er for lite eller for stort.'],
    ['varseltid/kari.koord', { hour: 'åtte' }, 'hour', 'Skriv et helt tall'],
    ['frister', { 'answer.length': '0' }, 'answer.length', 'Tallet er for lite eller for stort.'],
    ['frister', { 'answer.length': '-4' }, 'answer.length', 'Skriv et helt tall'],
    ['varsler-svar', { takeDeputy: '2' }, 'takeLeader', 'Rekkefølgen er feil.'],
    ['varsler-venter', { unopenedLetter: '30' }, 'unopenedLetter', 'Tallet er for lite eller for stort.'],
    ['varsler-pause', { paused: 'yes', why: ' ' }, 'why', 'Fyll ut feltet.'],
    ['varsler-pause', { paused: 'yes', why: 'a'.repeat(301) }, 'why', 'Teksten er for lang.'],
    ['ord', { 'legalBasis.en': '' }, 'legalBasis.en', 'Fyll ut feltet.'],
    ['kontakt', { website: 'javascript:alert(1)' }, 'website', 'Skriv hele adressen'],
    ['avsender', { address: 'varsel@annen.example' }, 'address', 'Adressen må ha samme domene som før.'],
    ['farger', { brand: '#ffffff' }, 'onBrand', 'Kontrasten må være minst 4,5 til 1.'],
    ['farger', { brand: 'red;}' }, 'brand', 'Skriv fargen som # og seks tegn'],
    ['roller', { leader: 'IP-ledere' }, 'administrator', 'Ellers kommer ingen inn hit igjen.'],
  ] as const)('%s with %j', async (path, typed, field, words) => {
    const { browser, now } = await administering();
    const met = await saves(browser, path, typed);
    expect(met.statusCode).toBe(422);
    expect(met.body).toMatch(new RegExp(`<a href="#${field}">[^<]*${words.replaceAll('.', '\\.')}`));
    expect(met.body).toContain(`id="${field}"`);
    expect(met.body).toContain('<title>Feil: ');
    expect((await now())?.version).toBe(0);
  });
});

describe('all notices', () => {
  const banner = 'Varslene er satt på pause. Ingen e-post eller SMS blir sendt.';

  test('are paused with a reason, which every staff page then says', async () => {
    const { world, browser, now } = await administering();
    const met = await saves(browser, 'varsler-pause', { paused: 'yes', why: 'Feil i teksten' });
    expect(met.statusCode).toBe(303);
    expect((await now())?.municipality.noticesPaused).toEqual({ since: day('2026-03-06'), why: 'Feil i teksten' });
    const leader = await world.signIn(hanna);
    expect((await leader.get('/masoy/ansatt/')).body).toContain(banner);
  });

  test('go again when the pause is ended, and who did what stands in the record', async () => {
    const { browser, now } = await administering();
    await saves(browser, 'varsler-pause', { paused: 'yes', why: 'Feil i teksten' });
    await saves(browser, 'varsler-pause', { paused: 'no', why: '' });
    expect((await now())?.municipality).not.toHaveProperty('noticesPaused');
    expect((await browser.get(base)).body).not.toContain(banner);
    const record = (await browser.get(`${base}/endringer`)).body;
    expect(record).toContain('Stans alle varsler');
    expect(record).toContain('Feil i teksten');
    expect(record).toContain('Adrian');
  });
});

describe('an employee', () => {
  test('is added with what they are told by, and can then lead a unit', async () => {
    const { browser, now } = await administering();
    await saves(browser, 'ny-ansatt', { id: 'Nils.Ny', name: 'Nils Ny', email: 'nils.ny@masoy.example' });
    expect((await now())?.municipality.staff.at(-1)).toEqual({
      id: 'nils.ny',
      name: 'Nils Ny',
      email: 'nils.ny@masoy.example',
    });
    await saves(browser, 'enhet/sykeavdelingen', { leader: 'nils.ny' });
    expect((await now())?.municipality.units[1]?.leader).toBe('nils.ny');
  });

  test('who leads a unit, or is its deputy, is not removed before somebody else does', async () => {
    const { browser } = await administering();
    const met = await saves(browser, 'fjern-ansatt/dag.dal', {});
    expect(met.statusCode).toBe(422);
    expect(met.body).toContain('Hjemmetjenesten, Stedfortreder: Velg en som står på listen over ansatte.');
    expect(met.body).toContain('Sykeavdelingen, Stedfortreder: Velg en som står på listen over ansatte.');
  });

  test('who coordinates a case is not removed before somebody else does', async () => {
    const { world } = await staged('coordinated', { coordinator: 'petra.perm' });
    const browser = await world.signIn(adrian);
    const met = await saves(browser, 'fjern-ansatt/petra.perm', {});
    expect(met.body).toContain('Den ansatte er koordinator eller vikar i saker. Bytt koordinator først.');
    const other = await saves(browser, 'fjern-ansatt/kari.koord', {});
    expect(other.headers?.['location']).toBe(`${base}/ansatte?lagret=fjern-ansatt`);
  });

  test('does not remove themself', async () => {
    const { browser } = await administering();
    const met = await saves(browser, 'fjern-ansatt/adrian.admin', {});
    expect(met.body).toContain('Du kan ikke fjerne deg selv.');
  });

  test('who is removed does not come in again', async () => {
    const { world, browser } = await administering();
    const kari = await world.signIn({ staffId: 'kari.koord', roles: ['coordinating-unit'] });
    expect((await kari.get('/masoy/ansatt/')).statusCode).toBe(200);
    await saves(browser, 'fjern-ansatt/kari.koord', {});
    expect((await kari.get('/masoy/ansatt/')).statusCode).toBe(403);
  });

  test('is away every other week, and from one day to another', async () => {
    const { browser, now } = await administering();
    const since = { 'since.day': '9', 'since.month': '3', 'since.year': '2026' };
    const span = {
      'from.day': '1',
      'from.month': '7',
      'from.year': '2026',
      'to.day': '31',
      'to.month': '7',
      'to.year': '2026',
    };
    await saves(browser, 'fravaer/kari.koord', { every: '2', weekdays: '3', ...since, ...span });
    const kari = async () => (await now())?.municipality.staff.find(({ id }) => id === 'kari.koord');
    expect(await kari()).toMatchObject({
      away: [{ from: '2026-07-01', to: '2026-07-31' }],
      awayEvery: { from: '2026-03-09', everyWeeks: 2, weekdays: [3] },
    });
    expect((await browser.get(`${base}/fravaer/kari.koord`)).body).toContain('1. juli 2026 – 31. juli 2026');
    await browser.post(`${base}/fravaer/kari.koord`, { version: '1', every: 'none' });
    expect(await kari()).toEqual(masoy.staff.find(({ id }) => id === 'kari.koord'));
  });

  test('whose leave is over is kept as they are when nothing is typed', async () => {
    const { world, browser, now } = await administering();
    await saves(browser, 'varseltid/petra.perm', { hour: '12' });
    world.at('2030-01-02T09:00:00Z');
    const later = await world.signIn(adrian);
    expect((await saves(later, 'fravaer/petra.perm', {})).statusCode).toBe(303);
    expect((await now())?.version).toBe(1);
  });

  test('chooses the hour and the days of their reminders', async () => {
    const { browser, now } = await administering();
    await saves(browser, 'varseltid/hanna.hav', { hour: '12' });
    const [member] = (await now())?.municipality.staff ?? [];
    expect(member?.notices?.hour).toBe(12);
  });
});

describe('a unit', () => {
  test('is added, and can be chosen by those who apply', async () => {
    const { browser, now } = await administering();
    const names = { 'name.nb': 'Skolehelsetjenesten', 'name.nn': 'Skulehelsetenesta', 'name.en': 'School health' };
    const reply = await saves(browser, 'ny-enhet', {
      id: 'skolehelse',
      ...names,
      leader: 'kari.koord',
      deputy: 'dag.dal',
      phone: '40 00 00 13',
    });
    expect(reply.headers?.['location']).toBe(`${base}/enheter?lagret=ny-enhet`);
    expect((await now())?.municipality.units.at(-1)?.id).toBe('skolehelse');
    expect((await browser.get(`${base}/endringer`)).body).toContain('Legg til en enhet: Skolehelsetjenesten');
  });

  test('that coordinates is not removed', async () => {
    const { browser, now } = await administering();
    const met = await saves(browser, 'fjern-enhet/hjemmetjenesten', {});
    expect(met.statusCode).toBe(422);
    expect(met.body).toContain(
      'Koordinerende enhet og siste kontakt, Koordinerende enhet: Velg en av kommunens enheter.',
    );
    expect((await now())?.version).toBe(0);
  });

  test('removed by somebody else meanwhile keeps what was typed about it', async () => {
    const { browser } = await administering();
    const form = await filled(browser, 'enhet/sykeavdelingen', { 'name.nb': 'Nytt navn' });
    await saves(browser, 'fjern-enhet/sykeavdelingen', {});
    const met = await browser.post(`${base}/enhet/sykeavdelingen`, form);
    expect(met.statusCode).toBe(409);
    expect(met.body).toContain('value="Nytt navn"');
    const again = await browser.post(`${base}/enhet/sykeavdelingen`, { ...form, version: '1' });
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain('Finnes ikke lenger.');
  });
});

test('groups of the identity provider become roles', async () => {
  const { browser, now } = await administering();
  await saves(browser, 'roller', {
    rolesClaim: 'groups',
    leader: 'ip-ledere\nip-alle',
    deputy: 'ip-alle',
    administrator: 'ip-admin',
  });
  expect((await now())?.municipality.signIn.staff).toMatchObject({
    rolesClaim: 'groups',
    roles: { 'ip-ledere': ['leader'], 'ip-alle': ['leader', 'deputy'], 'ip-admin': ['administrator'] },
  });
});

test('what is saved can be read from its row again', async () => {
  const { browser, now } = await administering();
  await saves(browser, 'fravaer/kari.koord', { every: '2', weekdays: '3' });
  await saves(browser, 'varseltid/hanna.hav', { hour: '12' });
  await saves(browser, 'varsler-svar', { takeLeader: '2' });
  await saves(browser, 'frister', { 'answer.length': '3' });
  const { municipality } = (await now()) ?? {};
  expect(municipalityShape.parse(JSON.parse(JSON.stringify(municipality)))).toEqual(municipality);
  expect(municipality?.deadlines.answer).toEqual({ weeks: 3 });
});

test('what was typed is there after signing in again', async () => {
  const { world, browser } = await administering();
  const form = await filled(browser, 'kontakt', { phone: '12', postalAddress: 'Nygata 7' });
  world.at('2026-03-06T09:16:00Z');
  const met = await browser.post(`${base}/kontakt`, form);
  expect(met.headers?.['location']).toContain('/masoy/ansatt/logg-inn?til=');
  const kept = String(met.multiValueHeaders?.['set-cookie']?.[0]).split(';')[0] ?? '';
  const page = await (await world.signIn(adrian, kept)).get(`${base}/kontakt`);
  expect(page.statusCode).toBe(422);
  expect(page.body).toContain('value="Nygata 7"');
});
