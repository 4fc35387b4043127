import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import * as z from 'zod/mini';
import { exampleApplication, exampleConsent } from '../../functions/system-interface/examples.ts';
import { act } from '../../infra/local/apply.ts';
import { readAssembly } from '../../infra/local/assembly.ts';
import { type Browser, createBrowser, signInAs, type VisitedPage } from '../../infra/local/browser.ts';
import { placeAt } from '../../infra/local/place.ts';
import { readSystem } from '../../infra/local/system.ts';
import { dayInNorway } from '../../shared/domain/calendar/day.ts';
import { asSystem } from '../support/as-system.ts';
import { setFaults, settled } from '../support/faults-of-service.ts';
import { byMail, bySms, file, staffBrowser } from '../support/filing.ts';
import { actionOf, gapsBetween, rightsOfCalls, usedByAws } from '../support/least-privilege.ts';
import { clockOf, moveClock } from '../support/messages.ts';
import { beginAt, type RunningService, startService, temporaryState } from '../support/running-service.ts';
import { anInfectedPdf, aPdf } from '../support/sent-files.ts';

/*
 * A life of the service in small, in a service of its own: what it never does, no function may be allowed to do. A role
 * that gains a right gains a line here that uses it.
 */
const port = 3460;
const { roles } = readSystem(readAssembly(inject('assembly')), placeAt(port));
const state = temporaryState();
let service: RunningService;
let used: z.infer<typeof calls>;
const calls = z.record(z.string(), z.record(z.string(), z.array(z.string())));

beforeAll(async () => {
  beginAt(state.folder, '2026-11-27T10:00:00+01:00');
  await started();
  await live(service.origin);
  // Started anew, functions have no key of a case in memory and must ask for it.
  await service.stop();
  await started();
  await withdraw(service.origin, 'amina');
  await tellOtherSystem(service.origin, await submit(service.origin));
  used = calls.parse(await (await fetch(`${service.origin}/_local/calls`)).json());
});
afterAll(async () => {
  await service?.stop();
  state.remove();
});

async function started(): Promise<void> {
  service = await startService({ port, stateFolder: state.folder, assembly: inject('assembly') });
}

async function live(origin: string): Promise<void> {
  const per = createBrowser(origin);
  const reference = await file(origin, { municipality: 'masoy', person: 'per', personal: bySms('40000061') }, per);
  await file(origin, { municipality: 'fjordsund', person: 'omar', personal: byMail('omar+bounce@example.org') });
  // Mail to them names no municipality, nor does its sender.
  const hidden = { ...byMail('amina@example.org'), protectedAddress: 'yes' };
  await file(origin, { municipality: 'masoy', person: 'amina', personal: hidden });
  await failToTell(origin);
  const mandates = await sendMandates(origin);
  await submit(origin);

  const hanna = await staffBrowser(origin, 'masoy', 'hanna.hav');
  await act(hanna, { municipality: 'masoy', reference, action: 'take' });
  await act(hanna, { municipality: 'masoy', reference, action: 'decide', values: { outcome: 'granted' } });
  await writeInPlan(reference, { hanna, per });
  await hanna.get('/masoy/ansatt/planer');
  await openDocuments(hanna, `/masoy/ansatt/sak/${mandates}`);
  await signOut(hanna, await hanna.get('/masoy/ansatt/'));
  await signOut(per, await per.get(`/masoy/nb/min-sak/${reference}/svar`));

  await register(origin);
  await changeSettings(origin);

  // The other cases are not taken: reminders, a preliminary answer, and what is overdue.
  await moveClock(origin, { advance: 'P6W' });
}

/** Somebody's application on paper, with a picture of it; the number finds them when they sign in. */
async function register(origin: string): Promise<void> {
  const desk = await staffBrowser(origin, 'masoy', 'reidun.reg');
  const [year = '', month = '', day = ''] = dayInNorway(await clockOf(origin)).split('-');
  const received = { 'receivedOn.day': day, 'receivedOn.month': month, 'receivedOn.year': year };
  const named = { role: 'self', givenName: 'Emil', familyName: 'Eksempel', nationalId: '18899040488' };
  const values = { way: 'paper', ...received, ...named, mobile: '40000065', noticeChannel: 'sms', unit: 'unknown' };
  const chosen = { name: 'paper.file', fileName: 'soknad.pdf', bytes: aPdf };
  const receipt = await desk.submit(await desk.get('/masoy/ansatt/registrer'), { values, file: chosen });
  expect(receipt.url).toMatch(/registrer\/[0-9A-Z]{8}/);
  await settled(origin);
}

/** With a ladder that is another, every open case is looked through once more. */
async function changeSettings(origin: string): Promise<void> {
  const adrian = await staffBrowser(origin, 'masoy', 'adrian.admin');
  const form = await adrian.get('/masoy/ansatt/innstillinger/varsler-svar');
  const saved = await adrian.submit(form, { values: { takeDeputy: '4' } });
  expect(saved.url).toContain('lagret=varsler-svar');
  await adrian.get('/masoy/ansatt/innstillinger/endringer');
}

/** Both write in the plan, each on their own site. */
async function writeInPlan(reference: string, { hanna, per }: Readonly<Record<'hanna' | 'per', Browser>>) {
  const mine = `/masoy/nb/min-sak/${reference}`;
  await per.get(`${mine}/svar`);
  const consent = await per.get(`/masoy/nb/samtykke/${reference}`);
  await per.submit(consent, { values: { plan: 'yes', coordinator: 'yes' } });
  await act(hanna, { municipality: 'masoy', reference, action: 'appoint', values: { coordinator: 'kari.koord' } });
  const point = await hanna.get(`/masoy/ansatt/sak/${reference}/plan-innhold/6`);
  const form = ({ action }: { readonly action: string }) => /\/\d$/.test(action);
  const written = await hanna.submit(point, { form, values: { carryingOut: 'Møte hver måned.' } });
  expect(written.status).toBe(200);
  const own = await per.submit(await per.get(`${mine}/plan/9`), { form, values: { cooperation: 'Sykehuset.' } });
  expect(own.status).toBe(200);
}

/** There is no other way to reach this person, so that the one who sends leaves a task. */
async function failToTell(origin: string): Promise<void> {
  await setFaults(origin, { sms: 'reject' });
  await file(origin, { municipality: 'masoy', person: 'amina', personal: bySms('40000064') });
  await settled(origin);
  await setFaults(origin, {});
}

/** One that is clean, and one that is not: the first is opened, the other removed. */
async function sendMandates(origin: string): Promise<string> {
  const browser = createBrowser(origin);
  const reference = await file(origin, { municipality: 'masoy', person: 'viktor', guardian: 'Vera Verge' }, browser);
  const mine = `/masoy/nb/min-sak/${reference}`;
  for (const bytes of [aPdf, anInfectedPdf()]) {
    const chosen = { name: 'mandate.file', fileName: 'fullmakt.pdf', bytes };
    const { status } = await browser.submit(await browser.get(`${mine}/fullmakt`), { file: chosen });
    expect(status).toBe(200);
  }
  await settled(origin);
  await openDocuments(browser, mine);
  return reference;
}

async function openDocuments(browser: Browser, page: string): Promise<void> {
  const links = (await browser.get(page)).text.match(/\/[^"]+\/vedlegg\/[^"]+/g) ?? [];
  expect(links).toHaveLength(1);
  expect(await browser.get(links[0] ?? '')).toMatchObject({ status: 200 });
}

/** The same submission before and after the service is started anew. */
async function submit(origin: string): Promise<string> {
  const scope = 'ip:applications.write';
  const call = { scope, key: 'kept-over-restarts', body: exampleApplication };
  const { reference } = await asSystem(`${origin}/masoy/api/v1/applications`, call);
  return String(reference);
}

async function tellOtherSystem(origin: string, reference: string): Promise<void> {
  const base = `${origin}/masoy/api/v1`;
  const shown = await asSystem(`${base}/cases/${reference}/consent-text?language=nb`, { scope: 'ip:consents.write' });
  const body = { ...exampleConsent, ...pick(shown), reference };
  await asSystem(`${base}/consents`, { scope: 'ip:consents.write', key: 'a-consent-of-theirs', body });
  await asSystem(`${base}/changes?since=2026-11-27T00:00:00Z`, { scope: 'ip:changes.read' });
}

function pick({ textHash, revision }: Readonly<Record<string, unknown>>) {
  return { textHash, revision };
}

async function withdraw(origin: string, person: string): Promise<void> {
  const browser = createBrowser(origin);
  const [address] = linkTo.exec((await signInAs(browser, `${origin}/masoy/nb/min-sak`, person)).text) ?? [];
  await browser.submit(await browser.get(`${address}/trekk`));
  await settled(origin);
}

const linkTo = /\/masoy\/nb\/min-sak\/[0-9A-Z]{8}/;

async function signOut(browser: Browser, page: VisitedPage): Promise<void> {
  await browser.submit(page, { form: ({ action }) => action.endsWith('/logg-ut') });
}

describe('what the service does in a life', () => {
  test.each([...roles.keys()])('is exactly what the role of %s allows', (name) => {
    expect(gapsBetween(roles.get(name) ?? [], rightsOfCalls(used[name]))).toEqual({ lacking: [], idle: [] });
  });

  test('is done by functions that have a role', () => {
    expect(Object.keys(used).sort()).toEqual([...roles.keys()].sort());
  });

  test('needs each right that AWS uses itself, and no function uses one of those', () => {
    const held = new Set([...roles.values()].flat().map(actionOf));
    const called = Object.values(used).flatMap((actions) => Object.keys(actions));
    expect(Object.keys(usedByAws).filter((action) => !held.has(action) || called.includes(action))).toEqual([]);
  });
});
