import { masoy } from '../../infra/municipalities/masoy.ts';
import { answerComplaint } from '../../shared/domain/complaint/answer-complaint.ts';
import { recordGround } from '../../shared/domain/consent/consent-ground.ts';
import { closeCase } from '../../shared/domain/ending/close-case.ts';
import type { Language } from '../../shared/domain/settings/municipality.ts';
import { asked } from '../functions/citizen-site/asked-information.ts';
import { aSite, type Browser, onceKeyOn } from '../functions/citizen-site/browser.ts';
import { acceptsRole, decides, staffId, work } from '../functions/citizen-site/caseworker.ts';
import { type Applied, applied, yesToAll } from '../functions/citizen-site/consent-pages.ts';
import { withMeeting } from '../functions/citizen-site/own-meeting.ts';
import { withPlan, withWrittenPlan } from '../functions/citizen-site/own-plan.ts';
import {
  guardiansForm,
  type PostedStep,
  parentsForm,
  shortForm,
  wholeForm,
} from '../functions/citizen-site/posted-steps.ts';
import { joins as joinsReport, reported, yes } from '../functions/citizen-site/reports.ts';
import { aWorld, kari, siv } from '../functions/citizen-site/site-under-test.ts';
import { bothIn, joins, otherParent, twoParents } from '../functions/citizen-site/two-parents.ts';
import { childsForm, girlBeside, parentsGoOn, turnsSixteen } from '../functions/citizen-site/young-people.ts';
import { reportSteps } from '../support/report-answers.ts';
import { draftPages } from './draft-pages.ts';
import { type Tour, tour, type Visited } from './tour.ts';

/** A page, and the browser it stands in. */
export type Seen = Visited & { readonly browser: Browser };

/** All that a citizen of Måsøy may meet in a language: what anybody reads, every form, a case in each state. */
export async function citizenPages(language: Language): Promise<readonly Seen[]> {
  const base = `/masoy/${language}/`;
  const cases = await Promise.all(Object.entries(casesInStates).map(([state, lived]) => casePages(state, lived, base)));
  const forms = await Promise.all([shortForm, wholeForm, parentsForm].map((steps) => formPages(steps, base)));
  const reports = await reportPages(base);
  return [...(await publicPages(base)), ...forms.flat(), ...(await draftPages(language)), ...reports, ...cases.flat()];
}

function publicPages(base: string): Promise<readonly Seen[]> {
  const { visitor } = aSite(aWorld());
  const reasons = ['niva', 'nede', 'avbrutt'].map((reason) => `uten-id?grunn=${reason}`);
  return tourOf(visitor, { base, start: ['', ...reasons, 'finnes-ikke'], key: (path) => path });
}

/** Every step empty, with problems, and in the end filled in. */
async function formPages(steps: readonly PostedStep[], base: string): Promise<readonly Seen[]> {
  const browser = await aSite(aWorld()).signedIn(siv);
  const pages: Seen[] = [];
  const see = (key: string, { html }: { readonly html: string }) => pages.push({ key, html, browser });
  see('soknad', await browser.get(`${base}soknad`));
  await browser.post(`${base}soknad`, { action: 'begin' });
  for (const { step, fields } of steps) {
    const address = `${base}soknad/${step}`;
    see(`soknad/${step}`, await browser.get(address));
    see(`soknad/${step}, refused`, await browser.post(address, { ...fields, unknown: 'x' }));
    const problems = await browser.post(address, {});
    if (problems.status === 422) see(`soknad/${step}, empty`, problems);
    await browser.post(address, fields);
  }
  const check = await browser.get(`${base}soknad/se-over`);
  see('soknad/se-over', check);
  see('soknad/se-over, refused', await browser.post(`${base}soknad/se-over`, { onceKey: onceKeyOn(check) }));
  see('soknad/se-over, of no draft', await browser.post(`${base}soknad/se-over`, {}));
  see('soknad, begun', await browser.get(`${base}soknad`));
  return pages;
}

/** Somebody reports a need, and the one it is about answers: every page of both, with problems too. */
async function reportPages(base: string): Promise<readonly Seen[]> {
  const browser = await aSite(aWorld()).signedIn(kari);
  const pages: Seen[] = [];
  const see = (key: string, { html }: { readonly html: string }, by = browser) =>
    pages.push({ key, html, browser: by });
  await browser.post(`${base}soknad`, { action: 'begin' });
  await browser.post(`${base}soknad/hvem`, { role: 'nextOfKin' });
  see('soknad/meld', await browser.get(`${base}soknad/meld`));
  see('melding/start', await browser.get(`${base}melding/start`));
  await browser.post(`${base}melding/start`, { action: 'begin' });
  see('melding/start, begun', await browser.get(`${base}melding/start`));
  for (const step of ['melder', 'personen', 'behov'] as const) {
    see(`melding/${step}`, await browser.get(`${base}melding/${step}`));
    see(`melding/${step}, empty`, await browser.post(`${base}melding/${step}`, {}));
    await browser.post(`${base}melding/${step}`, reportSteps[step]);
  }
  const check = await browser.get(`${base}melding/se-over`);
  see('melding/se-over', check);
  see('melding/se-over, refused', await browser.post(`${base}melding/se-over`, { onceKey: onceKeyOn(check) }));
  see('melding/se-over, of no draft', await browser.post(`${base}melding/se-over`, {}));
  return [...pages, ...(await answeredReports(base))];
}

async function answeredReports(base: string): Promise<readonly Seen[]> {
  const [given, refused] = [await reported(), await reported()];
  const { reporter, person: browser, key } = given;
  const own = `${base}min-sak/${key.reference}`;
  await Promise.all([joinsReport(given), joinsReport(refused)]);
  const receipt = await reporter.get(`${base}melding/kvittering/${key.reference}`);
  const list = await reporter.get(`${base}min-sak`);
  const asked = await browser.get(`${own}/melding`);
  const form = await browser.get(`${own}/sok`);
  const wrong = await browser.post(`${own}/sok`, {});
  await browser.post(`${own}/sok`, yes);
  await refused.person.post(refused.address, { answer: 'no' });
  const no = await refused.person.get(`${base}min-sak/${refused.key.reference}/melding`);
  return [
    { key: 'melding/kvittering/sak', html: receipt.html, browser: reporter },
    { key: 'min-sak, of a reporter', html: list.html, browser: reporter },
    { key: 'min-sak/sak/melding', html: asked.html, browser },
    { key: 'min-sak/sak/melding, answered yes', html: (await browser.get(`${own}/melding`)).html, browser },
    { key: 'min-sak/sak/melding, answered no', html: no.html, browser: refused.person },
    { key: 'min-sak/sak/sok, empty', html: wrong.html, browser },
    { key: 'min-sak/sak/sok', html: form.html, browser },
  ];
}

const casesInStates: Readonly<Record<string, () => Promise<Applied>>> = {
  received: () => applied(),
  'received for a child': () => applied(parentsForm),
  'accepted for a child': accepted,
  decided: () => decided(),
  refused: () => decided('refused'),
  'received from a guardian': () => applied(guardiansForm),
  'complained about': complained,
  'complained about and sent on': sentOn,
  'asked for more': () => asked(),
  'answered what was asked': replied,
  'with a plan': withPlan,
  'with a plan written in': withWrittenPlan,
  'with a meeting agreed': withMeeting,
  'with an address that is protected now': hidden,
  paused,
  closed,
  withdrawn,
  'sent by a child alone': () => applied(childsForm),
  'of a girl beside her parent': beside,
  'of a girl of 16': sixteen,
  'of parents who go on': goingOn,
  'taken over by a girl of 16': takenOver,
  'of two parents': () => ofTwo('first'),
  'of the other parent': () => ofTwo('other'),
  'of the other parent, part over': partOver,
  'of two parents, not to be asked yet': () =>
    twoParents({ ...otherParent, 'parentalResponsibility.other.contact': 'no' }),
  'of two parents, to be rung first': () =>
    twoParents({ ...otherParent, 'parentalResponsibility.other.contact': 'callFirst' }),
  'of a child in child welfare': () => twoParents({ parentalResponsibility: 'childWelfare' }),
  'of the other parent, not checked': async () => {
    const given = await twoParents();
    return { ...given, browser: await joins(given) };
  },
};

/** Both parents are let in, the first has named a service, and the answer is there. */
async function ofTwo(which: 'first' | 'other'): Promise<Applied> {
  const given = await bothIn();
  await given.browser.post(given.address, yesToAll);
  await given.other.post(given.address, { plan: 'yes' });
  await decides(given.world, given.reference);
  return which === 'first' ? given : { ...given, browser: given.other };
}

/** One parent turns out to have the responsibility alone. */
async function partOver(): Promise<Applied> {
  const given = await ofTwo('other');
  const { world, reference } = given;
  const found = { ground: 'soleResponsibility', text: 'Fordi.' } as const;
  const act = { found, rows: { main: [], otherParent: [] }, staffId, now: world.now() };
  await work(world, reference, (ipCase) => recordGround(ipCase, act, masoy));
  return given;
}

async function beside(): Promise<Applied> {
  const given = await girlBeside();
  await decides(given.world, given.reference);
  return { ...given, browser: given.girl };
}

async function sixteen(): Promise<Applied> {
  const given = await girlBeside();
  await decides(given.world, given.reference);
  await given.browser.post(given.address, { coordinator: 'yes' });
  return { ...given, browser: await turnsSixteen(given) };
}

async function goingOn(): Promise<Applied> {
  const given = await girlBeside();
  await parentsGoOn(given);
  return given;
}

async function takenOver(): Promise<Applied> {
  const given = await sixteen();
  return { ...given, browser: await given.site.signedIn(siv) };
}

async function replied(): Promise<Applied> {
  const given = await asked();
  const { html } = await given.browser.get(given.reply);
  await given.browser.post(given.reply, { ...hiddenIn(html), text: 'Se brevet.' });
  return given;
}

async function accepted(): Promise<Applied> {
  const given = await applied(parentsForm);
  await acceptsRole(given.world, given.reference);
  return given;
}

async function hidden(): Promise<Applied> {
  const given = await applied();
  await given.browser.post(`${given.myCase}/sperret-adresse`, { confirmed: 'yes' });
  return given;
}

async function complained(): Promise<Applied> {
  const given = await decided('refused');
  await given.browser.get(`${given.myCase}/svar`);
  await given.browser.post(`${given.myCase}/klage`, { disagrees: 'Jeg får hjelp fra tre steder.' });
  return given;
}

async function sentOn(): Promise<Applied> {
  const given = await complained();
  const { world, reference } = given;
  const answer = { result: 'upheld-and-forwarded', text: 'Vi ser det likt.' } as const;
  await work(world, reference, (ipCase) => answerComplaint(ipCase, { answer, staffId, now: world.now() }, masoy));
  return given;
}

async function decided(outcome: 'granted' | 'refused' = 'granted'): Promise<Applied> {
  const given = await applied();
  await decides(given.world, given.reference, { outcome, text: 'Vi har lest alt.' });
  return given;
}

async function paused(): Promise<Applied> {
  const given = await withPlan();
  await given.browser.post(given.address, { ...yesToAll, plan: 'no' });
  return given;
}

async function closed(): Promise<Applied> {
  const given = await withPlan();
  const { world, reference } = given;
  const closing = { reason: 'needEnded' } as const;
  await work(world, reference, (ipCase) => closeCase(ipCase, { closing, staffId, now: world.now() }, masoy));
  return given;
}

async function withdrawn(): Promise<Applied> {
  const given = await applied();
  await given.browser.post(`${given.myCase}/trekk`, {});
  return given;
}

async function casePages(state: string, lived: () => Promise<Applied>, base: string): Promise<readonly Seen[]> {
  const { browser, reference } = await lived();
  const own = `min-sak/${reference}`;
  const consent = `samtykke/${reference}`;
  // Where a form leads on, no link does.
  const formless = ['opplysninger/kvittering', 'klage/kvittering', 'om-barnet/ark?vis=navn', 'om-barnet/ark'];
  const start = [
    'min-sak',
    `kvittering/${reference}`,
    ...formless.map((page) => `${own}/${page}`),
    consent,
    `${consent}/trekk`,
  ];
  const key = (path: string) => (isOwn(path) ? path.replace(reference, 'sak') : undefined);
  const seen = await tourOf(browser, { base, start, key });
  return [...seen, ...(await refusedForms(browser, `${base}samtykke/${reference}`))].map((page) => ({
    ...page,
    key: `${page.key}, ${state}`,
  }));
}

async function tourOf(browser: Browser, plan: Omit<Tour, 'open'>): Promise<readonly Seen[]> {
  const pages = await tour({ ...plan, open: browser.get });
  return pages.map((page) => ({ ...page, browser }));
}

/** What the page's form carries besides its questions. */
export function hiddenIn(html: string): Readonly<Record<string, string>> {
  const form = html.slice(html.indexOf('id="form"'));
  const hidden = form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g);
  return Object.fromEntries(
    [...hidden].flatMap(([, name = '', value = '']) => (name === 'formToken' ? [] : [[name, value]])),
  );
}

function isOwn(path: string): boolean {
  return /^(min-sak|samtykke\/|kvittering)/.test(path) && !path.endsWith('/data');
}

async function refusedForms(browser: Browser, consent: string): Promise<readonly Seen[]> {
  const page = await browser.post(consent, { 'sharing[0].except': 'x', 'sharing[0].to.day': '31' });
  return page.status === 422 ? [{ key: 'samtykke/sak, refused', html: page.html, browser }] : [];
}
