import { masoy } from '../../infra/municipalities/masoy.ts';
import type { Application } from '../../shared/domain/applying/application.ts';
import { day } from '../../shared/domain/calendar/day.ts';
import type { IpCase, Outcome } from '../../shared/domain/case.ts';
import type { Change } from '../../shared/domain/change.ts';
import type { Sharing, SharingTerms } from '../../shared/domain/consent/consent.ts';
import type { ConsentWish } from '../../shared/domain/consent/consent-changes.ts';
import { type ConsentAct, giveConsent } from '../../shared/domain/consent/give-consent.ts';
import { type CloseTerms, closeCase } from '../../shared/domain/ending/close-case.ts';
import { decide } from '../../shared/domain/handling/decide.ts';
import { lineOf } from '../../shared/domain/handling/routing.ts';
import { appointCoordinator } from '../../shared/domain/planning/appoint-coordinator.ts';
import type { PlanPeriod } from '../../shared/domain/planning/plan-periods.ts';
import { registerPlan } from '../../shared/domain/planning/register-plan.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import { aReceivedCase, changeOf, receivedAt } from './domain-builders.ts';

/** How the case came to its state; a test names only what it is about. */
export type Past = {
  readonly application?: Partial<Application>;
  readonly municipality?: Municipality;
  readonly receivedAt?: Date;
  readonly decidedAt?: Date;
  readonly outcome?: Outcome;
  readonly consentAt?: Date;
  readonly wish?: ConsentWish;
  readonly appointedAt?: Date;
  readonly coordinator?: string;
  readonly plannedAt?: Date;
  readonly period?: PlanPeriod;
};

const msPerDay = 86_400_000;
const later = (past: Past, days: number) => new Date((past.receivedAt ?? receivedAt).getTime() + days * msPerDay);

/** A week after it came in (Thursday 12 March 2026), by its unit's leader. */
export function decidedCase(past: Past = {}): IpCase {
  const { municipality = masoy, outcome = 'granted', decidedAt = later(past, 7) } = past;
  const received = aReceivedCase(past.application, past.receivedAt, municipality);
  const decision = { outcome, text: outcome === 'granted' ? '' : 'Du får en koordinator nå.' };
  return changeOf(
    decide(received, { decision, staffId: leaderOf(received, municipality), now: decidedAt }, municipality),
  ).after;
}

/** The day after the decision (13 March), yes to plan and coordinator; rows of part B only when the wish names them. */
export function consentedCase(past: Past = {}): IpCase {
  const { municipality = masoy, consentAt = later(past, 8), wish = { plan: 'yes', coordinator: 'yes' } } = past;
  return consentChange(decidedCase(past), { act: { wish, now: consentAt }, municipality }).after;
}

/** Two weeks after it came in (19 March): `kari.koord` in Måsøy, `kjersti.kvam` in Fjordsund. */
export function coordinatedCase(past: Past = {}): IpCase {
  const { municipality = masoy, appointedAt = later(past, 14) } = past;
  const coordinator = past.coordinator ?? (municipality.id === 'fjordsund' ? 'kjersti.kvam' : 'kari.koord');
  const consented = consentedCase(past);
  const act = { coordinator, staffId: leaderOf(consented, municipality), now: appointedAt };
  return changeOf(appointCoordinator(consented, act, municipality)).after;
}

/** Eight weeks after it came in (30 April), by the coordinator; a year from 1 May 2026, revised on 30 April 2027. */
export function plannedCase(past: Past = {}): IpCase {
  const { municipality = masoy, period = aPeriod(), plannedAt = later(past, 56) } = past;
  const coordinated = coordinatedCase(past);
  const staffId = coordinated.coordinator?.staffId ?? leaderOf(coordinated, municipality);
  return changeOf(registerPlan(coordinated, { period, staffId, now: plannedAt }, municipality)).after;
}

/** Closed while a coordinator was there, for the person has moved (20 March). */
export function closedCase(past: Past = {}, closing: CloseTerms = { reason: 'moved' }): IpCase {
  const { municipality = masoy } = past;
  const coordinated = coordinatedCase(past);
  const act = { closing, staffId: leaderOf(coordinated, municipality), now: later(past, 15) };
  return changeOf(closeCase(coordinated, act, municipality)).after;
}

export function aPeriod(overrides: Partial<PlanPeriod> = {}): PlanPeriod {
  return { from: day('2026-05-01'), to: day('2027-04-30'), nextRevision: day('2027-04-30'), ...overrides };
}

export type ConsentGiven = {
  readonly act: Partial<ConsentAct>;
  /** The rows that hold before. */
  readonly sharing?: readonly Sharing[];
  readonly municipality?: Municipality;
};

/** What the person's own consent on the site changes. */
export function consentChange(before: IpCase, { act, sharing = [], municipality = masoy }: ConsentGiven): Change {
  return changeOf(giveConsent(before, { sharing, act: aConsent({ as: before.role, ...act }) }, municipality));
}

/** The person, signed in at the high level, says yes to a plan and a coordinator. */
export function aConsent(overrides: Partial<ConsentAct> = {}): ConsentAct {
  return {
    wish: { plan: 'yes', coordinator: 'yes' },
    by: { who: 'person' },
    as: 'self',
    how: { way: 'digital', level: 'idporten-loa-high' },
    language: 'nb',
    textHash: '3f'.repeat(32),
    now: new Date('2026-03-13T10:00:00Z'),
    ...overrides,
  };
}

/** School and municipality may share about school and health, all but one thing, until the end of May 2027. */
export function sharingTerms(overrides: Partial<SharingTerms> = {}): SharingTerms {
  return {
    service: 'Havøysund skole',
    direction: 'both',
    areas: ['school', 'health'],
    except: 'Ikke om besøkene hos legen',
    from: day('2026-03-13'),
    to: day('2027-05-30'),
    ...overrides,
  };
}

function leaderOf(ipCase: IpCase, municipality: Municipality): string {
  return lineOf(ipCase.unit, municipality)[0];
}
