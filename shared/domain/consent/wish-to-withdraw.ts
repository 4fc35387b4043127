import type { ConsentPart, OwnConsent, Sharing } from './consent.ts';
import type { ConsentWish } from './consent-changes.ts';

/** What is to hold when one part is taken back, or everything that was given. */
export function wishToWithdraw(
  what: 'all' | ConsentPart | { readonly row: string },
  { consent }: { readonly consent: OwnConsent },
  sharing: readonly Sharing[],
): ConsentWish {
  if (what === 'all') return { ...partsGiven(consent), sharing: [] };
  if (typeof what === 'string') return { [what]: 'no' };
  return { sharing: sharing.filter(({ id }) => id !== what.row) };
}

/** Who takes everything back has not refused what was never asked. */
function partsGiven({ plan, coordinator }: OwnConsent): ConsentWish {
  return { ...(plan === 'given' && { plan: 'no' }), ...(coordinator === 'given' && { coordinator: 'no' }) };
}
