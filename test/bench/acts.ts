import { masoy } from '../../infra/municipalities/masoy.ts';
import { day, instant } from '../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import type { Change } from '../../shared/domain/change.ts';
import { type SharingTerms, sharingOf } from '../../shared/domain/consent/consent.ts';
import type { ConsentWish } from '../../shared/domain/consent/consent-changes.ts';
import { giveConsent } from '../../shared/domain/consent/give-consent.ts';
import { wishToWithdraw } from '../../shared/domain/consent/wish-to-withdraw.ts';
import type { CaseEvent } from '../../shared/domain/event.ts';
import { decide } from '../../shared/domain/handling/decide.ts';
import { appointCoordinator } from '../../shared/domain/planning/appoint-coordinator.ts';
import { registerPlan } from '../../shared/domain/planning/register-plan.ts';
import { addressChange } from '../../shared/notices/sending/address-notices.ts';
import { changeOf } from '../support/domain-builders.ts';
import type { DynamoStores } from '../support/dynamo-stores.ts';

/** One case on its way: as it stands, and what has happened in it. */
export type Life = { readonly ipCase: IpCase; readonly events: readonly CaseEvent[] };

const now = new Date('2026-03-12T10:00:00Z');
const byLeader = { staffId: 'hanna.hav', now };
/** About as long as the ready-made answer. */
const answer = 'Du får det du søkte om, og kommunen oppnevner en koordinator for deg. '.repeat(10);
const period = { from: day('2026-03-12'), to: day('2027-03-11'), nextRevision: day('2027-03-01') };

const terms = { from: day('2026-03-12'), to: day('2027-03-31') } as const;
const services: readonly SharingTerms[] = [
  { ...terms, service: 'Fastlegen', direction: 'both', areas: ['health'] },
  { ...terms, service: 'NAV', direction: 'collect', areas: ['work', 'economy'] },
  { ...terms, service: 'Havøysund skole', direction: 'give', areas: ['school'], except: 'Ikke noe om medisiner.' },
];

/** What is measured, in the order of a case's life: each act by the product's own transition. */
export const acts: Readonly<Record<string, (life: Life) => Change>> = {
  decide: ({ ipCase }) =>
    changeOf(decide(ipCase, { decision: { outcome: 'granted', text: answer }, ...byLeader }, masoy)),
  'consent to plan, coordinator, three services': (life) =>
    consented(life, { plan: 'yes', coordinator: 'yes', sharing: services }),
  'appoint a coordinator': ({ ipCase }) =>
    changeOf(appointCoordinator(ipCase, { coordinator: 'kari.koord', ...byLeader }, masoy)),
  'register the plan': ({ ipCase }) => changeOf(registerPlan(ipCase, { period, ...byLeader }, masoy)),
  'withdraw all consent': (life) => consented(life, wishToWithdraw('all', life.ipCase, sharingOf(life.events))),
};

function consented({ ipCase, events }: Life, wish: ConsentWish): Change {
  const how = { way: 'digital', level: 'idporten-loa-high' } as const;
  const act = { wish, by: { who: 'person' }, as: 'self', how, language: 'nb', textHash: 'f'.repeat(64), now } as const;
  return changeOf(giveConsent(ipCase, { sharing: sharingOf(events), act }, masoy));
}

/** Stores what an act makes of a case. */
export async function carryOut(act: (life: Life) => Change, life: Life, { cases }: DynamoStores): Promise<Life> {
  const change = act(life);
  const saved = await cases.commit(addressChange(change, masoy, instant(now)));
  if (saved !== 'saved') throw new Error(`not stored: ${saved}`);
  return { ipCase: change.after, events: [...life.events, ...change.events] };
}
