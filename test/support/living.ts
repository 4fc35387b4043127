import { act } from '../../infra/local/apply.ts';
import { createBrowser, signInAs, type Values } from '../../infra/local/browser.ts';
import { consentTo } from './consenting.ts';
import { type Filing, file, staffBrowser } from './filing.ts';

/** Who plays the parts in a case that is lived through on the pages. */
export type Parts = Filing & { readonly leader: string; readonly coordinator: string };

/** The parts of the samples; the person is the caller's. */
export const inMasoy = { municipality: 'masoy', leader: 'hanna.hav', coordinator: 'kari.koord' } as const;
export const inFjordsund = { municipality: 'fjordsund', leader: 'liv.lund', coordinator: 'kjersti.kvam' } as const;

/** Files an application and grants it; its reference. */
export async function answered(origin: string, { leader, coordinator: _, ...filing }: Parts): Promise<string> {
  const reference = await file(origin, filing);
  const { municipality } = filing;
  const browser = await staffBrowser(origin, municipality, leader);
  await act(browser, { municipality, reference, action: 'decide', values: { outcome: 'granted' } });
  return reference;
}

/** Files an application, refuses it, and the person reads that; its reference. */
export async function refused(origin: string, { leader, coordinator: _, ...filing }: Parts): Promise<string> {
  const reference = await file(origin, filing);
  const { municipality, person } = filing;
  const staff = await staffBrowser(origin, municipality, leader);
  const values = { outcome: 'refused', reasons: 'For få tjenester.' };
  await act(staff, { municipality, reference, action: 'decide', values });
  const browser = createBrowser(origin);
  await signInAs(browser, `${origin}${siteOf(municipality)}/min-sak/${reference}/svar`, person);
  return reference;
}

/** Answered and opened, consent given (to plan and coordinator, and what `more` says), a coordinator appointed. */
export async function coordinated(origin: string, parts: Parts, more: Values = {}): Promise<string> {
  const { municipality, person, leader, coordinator } = parts;
  const reference = await answered(origin, parts);
  const site = siteOf(municipality);
  const browser = createBrowser(origin);
  await signInAs(browser, `${origin}${site}/min-sak/${reference}/svar`, person);
  await consentTo(browser, `${site}/samtykke/${reference}`, { plan: 'yes', coordinator: 'yes', ...more });
  const staff = await staffBrowser(origin, municipality, leader);
  await act(staff, { municipality, reference, action: 'appoint', values: { coordinator } });
  return reference;
}

/** The same, and the coordinator has registered the plan with these dates (see `dateOf`), else with those that stood there. */
export async function planned(origin: string, parts: Parts, dates: Values = {}, more: Values = {}): Promise<string> {
  const { municipality, coordinator } = parts;
  const reference = await coordinated(origin, parts, more);
  const staff = await staffBrowser(origin, municipality, coordinator);
  await act(staff, { municipality, reference, action: 'plan', values: dates });
  return reference;
}

function siteOf(municipality: Filing['municipality']): string {
  return `/${municipality}/${municipality === 'masoy' ? 'nb' : 'nn'}`;
}

/** A date as the forms ask for it. */
export function dateOf(name: string, day: number, month: number, year: number): Values {
  return { [`${name}.day`]: String(day), [`${name}.month`]: String(month), [`${name}.year`]: String(year) };
}
