import type { IpCase } from '../../../shared/domain/case.ts';
import type { Transition } from '../../../shared/domain/change.ts';
import { noRows } from '../../../shared/domain/consent/both-consent.ts';
import { giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { checkSeat } from '../../../shared/domain/parties/check-seat.ts';
import { joinCase } from '../../../shared/domain/parties/join-case.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import { aConsent } from '../../support/case-states.ts';

export type Step = (ipCase: IpCase) => Transition<string>;

/** The other parent comes, the leader lets them in, and they say yes. */
export function lettingIn(staffId: string, now: Date, municipality: Municipality): readonly Step[] {
  const wish = { plan: 'yes', coordinator: 'yes' } as const;
  const act = aConsent({ wish, by: { who: 'otherParent' }, as: 'parent', giver: 'otherParent', now });
  return [
    (ipCase) => joinCase(ipCase, { seat: 'otherParent', now }, municipality),
    (ipCase) => checkSeat(ipCase, { staffId, now, result: 'accepted', rows: noRows }, municipality),
    (ipCase) => giveConsent(ipCase, { sharing: [], beside: [], act }, municipality),
  ];
}
