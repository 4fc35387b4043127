import type { ConsentPart } from '../../../shared/domain/consent/consent.ts';
import type { ConsentWish } from '../../../shared/domain/consent/consent-changes.ts';
import { wishToWithdraw } from '../../../shared/domain/consent/wish-to-withdraw.ts';
import type { ConsentNow } from './find-consent.ts';

/** What is taken back: everything, one of the two parts, or one service's row. */
export type Withdrawal = 'all' | ConsentPart | { readonly row: string };

/** What a posted name stands for; nothing for one that never was a row of this consent. */
export function withdrawalNamed(name: string, { events }: ConsentNow): Withdrawal | undefined {
  if (name === 'all' || name === 'plan' || name === 'coordinator') return name;
  const changes = events.flatMap((event) => (event.type === 'consent' ? event.changes : []));
  const isRow = changes.some((change) => change.part === 'sharing' && change.sharing.id === name);
  return isRow ? { row: name } : undefined;
}

/** Who takes back what is not given (any more) changes nothing, and has refused nothing. */
export function withdrawing(withdrawal: Withdrawal, { own, sharing }: ConsentNow): ConsentWish {
  const isPart = withdrawal === 'plan' || withdrawal === 'coordinator';
  if (isPart && own[withdrawal] !== 'given') return {};
  return wishToWithdraw(withdrawal, { consent: own }, sharing);
}
