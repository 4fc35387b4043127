import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase, Outcome } from '../../../shared/domain/case.ts';
import type { Change } from '../../../shared/domain/change.ts';
import { sharingOf } from '../../../shared/domain/consent/consent.ts';
import type { ConsentWish } from '../../../shared/domain/consent/consent-changes.ts';
import { type ConsentAct, giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { appointCoordinator } from '../../../shared/domain/planning/appoint-coordinator.ts';
import type { PlanPeriod } from '../../../shared/domain/planning/plan-periods.ts';
import { registerPlan } from '../../../shared/domain/planning/register-plan.ts';
import { aConsent, aPeriod } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { type Employee, type Filed, hanna, staffWorld } from './staff-world.ts';

export const address = '/masoy/ansatt/sak/ACDE2346';
export const key = { municipality: 'masoy', reference: 'ACDE2346' };

export type World = ReturnType<typeof staffWorld>;

/** How far the case of Måsøy has come, and in what it differs. */
export type Staged = Filed & {
  readonly outcome?: Outcome;
  readonly wish?: ConsentWish;
  readonly coordinator?: string;
  readonly period?: PlanPeriod;
};

const states = ['received', 'decided', 'consented', 'coordinated', 'planned'] as const;
export type Stage = (typeof states)[number];

/** Received on 5 March 2026, decided on the 12th, consented on the 13th, coordinated on the 19th, planned on 30 April. */
const steps: Readonly<Record<Exclude<Stage, 'received'>, (ipCase: IpCase, staged: Staged) => Change>> = {
  decided: (ipCase, { outcome = 'granted' }) =>
    changeOf(
      decide(ipCase, { decision: { outcome, text: 'Grunn.' }, staffId: 'hanna.hav', now: on('2026-03-12') }, masoy),
    ),
  consented: (ipCase, { wish = { plan: 'yes', coordinator: 'yes' } }) =>
    changeOf(giveConsent(ipCase, { sharing: [], act: aConsent({ wish }) }, masoy)),
  coordinated: (ipCase, { coordinator = 'kari.koord' }) =>
    changeOf(appointCoordinator(ipCase, { coordinator, staffId: 'hanna.hav', now: on('2026-03-19') }, masoy)),
  planned: (ipCase, { period = aPeriod() }) =>
    changeOf(registerPlan(ipCase, { period, staffId: 'kari.koord', now: on('2026-04-30') }, masoy)),
};

export const on = (day: string) => new Date(`${day}T10:00:00Z`);

/** The day after each state was reached. */
const afterwards: Readonly<Record<Stage, string>> = {
  received: '2026-03-06',
  decided: '2026-03-13',
  consented: '2026-03-16',
  coordinated: '2026-03-20',
  planned: '2026-05-04',
};

/** Files a case, takes it to a state through the domain, and moves the clock to the day after. */
export async function stageIn(world: World, state: Stage, staged: Staged = {}): Promise<IpCase> {
  let ipCase = await world.file(staged);
  for (const each of states.slice(1, states.indexOf(state) + 1)) {
    if (each !== 'received') ipCase = await world.commit(steps[each](ipCase, staged));
  }
  world.at(`${afterwards[state]}T10:00:00Z`);
  return ipCase;
}

/** A case in a state, with an employee signed in. */
export async function staged(state: Stage, more: Staged & { readonly as?: Employee } = {}) {
  const world = staffWorld();
  const ipCase = await stageIn(world, state, more);
  return { world, ipCase, version: String(ipCase.version), browser: await world.signIn(more.as ?? hanna) };
}

/** The person answers the consent form, meanwhile or afterwards. */
export async function consent(world: World, act: Partial<ConsentAct>): Promise<IpCase> {
  const ipCase = await stored(world);
  const sharing = sharingOf(await world.stores.cases.timeline(key));
  return world.commit(changeOf(giveConsent(ipCase, { sharing, act: aConsent(act) }, masoy)));
}

export async function stored({ stores }: World): Promise<IpCase> {
  const ipCase = await stores.cases.find(key);
  if (!ipCase) throw new Error('no such case');
  return ipCase;
}

export async function noticeKinds({ stores }: World): Promise<readonly string[]> {
  return (await stores.cases.notices(key)).map(({ kind }) => kind);
}

/** A date in its three controls. */
export function typed(name: string, date: string): Readonly<Record<string, string>> {
  const [day = '', month = '', year = ''] = date.split(' ');
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
}

export function typedPlan(from: string, to: string, nextRevision: string): Readonly<Record<string, string>> {
  return { ...typed('from', from), ...typed('to', to), ...typed('nextRevision', nextRevision), keptIn: 'here' };
}
