import { fjordsund } from '../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { day } from '../../shared/domain/calendar/day.ts';
import { complain } from '../../shared/domain/complaint/complain.ts';
import { giveConsent } from '../../shared/domain/consent/give-consent.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import { type Browser, type Employee, hanna, liv, staffWorld } from '../functions/staff-site/staff-world.ts';
import { typed, typedPlan } from '../functions/staff-site/staged-case.ts';
import { aConsent } from '../support/case-states.ts';
import { changeOf } from '../support/domain-builders.ts';
import { hiddenInputs } from '../support/hidden-inputs.ts';
import { aboutChild } from '../support/young-cases.ts';
import { tour, type Visited } from './tour.ts';

type Sample = {
  readonly municipality: Municipality;
  readonly unit: string;
  readonly leader: Employee;
  readonly coordinator: string;
};

const samples: Readonly<Record<'nb' | 'nn', Sample>> = {
  nb: { municipality: masoy, unit: 'hjemmetjenesten', leader: hanna, coordinator: 'kari.koord' },
  nn: { municipality: fjordsund, unit: 'helse', leader: liv, coordinator: 'kjersti.kvam' },
};

const reference = 'ACDE2346';

/** What a leader meets while a case goes from its receipt to a plan and is closed, in the sample of this language. */
export async function staffPages(language: 'nb' | 'nn'): Promise<readonly Visited[]> {
  const { municipality, unit, leader, coordinator } = samples[language];
  const world = staffWorld();
  await world.file({ municipality, application: { unit, language } });
  const browser = await world.signIn(leader);
  const seen = (state: string) => pagesNow(browser, { base: `/${municipality.id}/ansatt/`, state });
  const does = (action: string, form: Readonly<Record<string, string>>) =>
    post(browser, `/${municipality.id}/ansatt/sak/${reference}/${action}`, form);

  const received = await seen('received');
  await does('take', {});
  const taken = await seen('taken');
  await does('decide', { outcome: 'granted', reasons: '' });
  const decided = await seen('decided');
  const ipCase = await world.stores.cases.find({ municipality: municipality.id, reference });
  if (!ipCase) throw new Error('no case');
  const act = aConsent({ language, now: new Date('2026-03-06T09:05:00Z') });
  await world.commit(changeOf(giveConsent(ipCase, { sharing: [], act }, municipality)), municipality);
  const consented = await seen('consented');
  await does('appoint', { coordinator });
  const coordinated = await seen('coordinated');
  await does('plan', typedPlan('6 3 2026', '6 3 2027', '6 3 2027'));
  const planned = await seen('planned');
  await does('close', { reason: 'needEnded' });
  const closed = await seen('closed');
  await complainsAbout(world, municipality);
  const complained = await seen('complained about');
  await does('complaint', { result: 'upheld-and-forwarded', reasons: 'Vi ser det likt.' });
  const toTheEnd = [...planned, ...closed, ...complained, ...(await seen('complaint sent on'))];
  const parents = await parentsPages(language);
  const reported = language === 'nb' ? await reportPages() : [];
  const registered = await registeredPages(samples[language], language);
  const lived = [
    ...registered,
    ...reported,
    ...parents,
    ...received,
    ...taken,
    ...decided,
    ...consented,
    ...coordinated,
    ...toTheEnd,
  ];
  return [...lived, ...(await youngPages(samples[language], language))];
}

/** What came on paper: the form, refused and carried out, and the case that it becomes. */
async function registeredPages({ municipality, leader }: Sample, language: 'nb' | 'nn'): Promise<readonly Visited[]> {
  const world = staffWorld();
  const browser = await world.signIn(leader);
  const base = `/${municipality.id}/ansatt/`;
  const form = (await browser.get(`${base}registrer`)).body;
  const refused = (await browser.post(`${base}registrer`, { way: 'paper' })).body;
  const report = (await browser.get(`${base}registrer/melding`)).body;
  const refusedReport = (await browser.post(`${base}registrer/melding`, { way: 'paper' })).body;
  const paper = { ...typed('receivedOn', '2 3 2026'), way: 'paper', role: 'guardian', 'applicant.name': 'Vera Verge' };
  const named = {
    givenName: 'Siv',
    familyName: 'Syntetisk',
    noticeChannel: 'phone',
    phone: '40 00 00 31',
    unit: 'unknown',
  };
  const { onceKey = '' } = hiddenInputs(form);
  const { headers } = await browser.post(`${base}registrer`, { ...paper, ...named, language, onceKey });
  const done = (await browser.get(String(headers?.['location']))).body;
  const lived = await pagesNow(browser, { base, state: 'registered' });
  const reference = String(headers?.['location']).split('/').at(-1);
  const theirs = await Promise.all(
    ['', '/correct', '/verify-identity', '/brev/mandate/applicant'].map(async (path) => ({
      key: `sak/registered${path}`,
      html: (await browser.get(`${base}sak/${reference}${path}`)).body,
    })),
  );
  return [
    { key: 'registrer', html: form },
    { key: 'registrer, refused', html: refused },
    { key: 'registrer/sak', html: done },
    { key: 'registrer/melding', html: report },
    { key: 'registrer/melding, refused', html: refusedReport },
    ...lived,
    ...theirs,
  ];
}

/** Of a child that applied alone, and of one whose parents may go on. */
async function youngPages({ municipality, unit, leader }: Sample, language: 'nb' | 'nn'): Promise<readonly Visited[]> {
  const boy = { birthDate: day('2012-06-01') };
  const cases = { 'of a child alone': boy, 'of a parent': aboutChild('2010-05-03') };
  const seen = Object.entries(cases).map(async ([state, application]) => {
    const world = staffWorld();
    await world.file({ municipality, application: { ...application, unit, language } });
    const browser = await world.signIn(leader);
    return pagesNow(browser, { base: `/${municipality.id}/ansatt/`, state });
  });
  return (await Promise.all(seen)).flat();
}

async function complainsAbout(world: ReturnType<typeof staffWorld>, municipality: Municipality): Promise<void> {
  const ipCase = await world.stores.cases.find({ municipality: municipality.id, reference });
  if (!ipCase) throw new Error('no case');
  const words = { disagrees: 'Jeg får hjelp fra tre steder.' };
  const sent = { words, timeline: [], now: new Date('2026-03-06T09:30:00Z') };
  await world.commit(changeOf(complain(ipCase, sent, municipality)), municipality);
}

/** A child whose two parents are to consent, and the question to the other is held back. */
async function parentsPages(language: 'nb' | 'nn'): Promise<readonly Visited[]> {
  const { municipality, unit, leader } = samples[language];
  const world = staffWorld();
  const application = {
    unit,
    language,
    role: 'parent',
    applicant: { name: 'Mona Mor', mobile: '+4740000033' },
    parents: { responsibility: 'two', mayContact: 'no' },
    otherParent: { name: 'Per Prøve', mobile: '+4740000032' },
    protectedAddress: true,
  } as const;
  await world.file({ municipality, application });
  const base = `/${municipality.id}/ansatt/`;
  return pagesNow(await world.signIn(leader), { base, state: 'of two parents' });
}

/** A report that nobody has answered, and what it becomes. */
async function reportPages(): Promise<readonly Visited[]> {
  const world = staffWorld();
  await world.fileReport({ wayToAsk: 'phone' });
  const browser = await world.signIn(hanna);
  const base = '/masoy/ansatt/';
  const asked = await pagesNow(browser, { base, state: 'reported' });
  const birth = { 'birthDate.day': '3', 'birthDate.month': '5', 'birthDate.year': '1985' };
  const yes = { answer: 'yes', way: 'oral', wishes: 'plan', channel: 'phone', ...birth };
  await post(browser, `${base}sak/${reference}/report-answer`, yes);
  return [...asked, ...(await pagesNow(browser, { base, state: 'confirmed' }))];
}

type Now = { readonly base: string; readonly state: string };

async function pagesNow(browser: Browser, { base, state }: Now): Promise<readonly Visited[]> {
  const open = async (path: string) => ({ html: (await browser.get(path)).body });
  const lists = ['', '?liste=waiting', '?liste=plan', '?liste=restricted', 'planer', `sak/${reference}`];
  const key = (path: string) => path.replace(reference, 'sak');
  const pages = await tour({ base, start: lists, open, key });
  const refused = await Promise.all(
    pages.map(({ key: page }) => page).flatMap((page) => problemsAt(browser, base, page)),
  );
  return [...pages, ...refused.flat()].map((page) => ({ ...page, key: `${page.key}, ${state}` }));
}

const forms = [
  'ask',
  'ask-consent',
  'own-consent',
  'correct',
  'verify-identity',
  'parents-go-on',
  'incapacity',
  'decide',
  'preliminary-answer',
  'appoint',
];
const later = ['invite-person', 'report-answer', 'stand-in', 'plan', 'revise', 'consent', 'complaint', 'close'];
const withProblems = new RegExp(`^sak/sak/(${[...forms, ...later].join('|')})`);

/** Forms that ask for something, sent with nothing in them. */
async function problemsAt(browser: Browser, base: string, page: string): Promise<readonly Visited[]> {
  if (!withProblems.test(page)) return [];
  const reply = await post(browser, `${base}${page.replace('sak/sak', `sak/${reference}`)}`, {});
  return reply.statusCode === 422 ? [{ key: `${page}, refused`, html: reply.body }] : [];
}

/** Sends a form of the case as it stands. */
async function post(browser: Browser, address: string, form: Readonly<Record<string, string>>) {
  // On the case's page, or on the action's own.
  const pages = [await browser.get(address.replace(/\/\w[\w-]*(\?.*)?$/, '')), await browser.get(address)];
  const [version = ''] = pages.flatMap(({ body }) => /name="version" value="(\d+)"/.exec(body)?.[1] ?? []);
  return browser.post(address, { version, ...form });
}
