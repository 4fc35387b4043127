import type { Instant } from '../oracle/calendar.ts';
import type { Decided } from '../oracle/diary.ts';
import { isOfParent, type Pen } from './pen.ts';
import { appointed } from './tell-coordination.ts';

type Deciding = { readonly at: Instant; readonly bothAreThere: boolean };

/** The answer, whether it is read, and what is made of it. */
export function decided(pen: Pen, { at, bothAreThere }: Deciding): void {
  const { dice, when, acts, leader } = pen;
  const outcome = dice.oneOf(['granted', 'granted', 'granted', 'granted', 'coordinator-only', 'refused'] as const);
  acts.push({ at, did: 'decide', outcome, by: leader });
  const opens = dice.oneOf(['soon', 'soon', 'soon', 'soon', 'late', 'never'] as const);
  if (opens === 'never') return;
  const opened = when.anyDay(at, opens === 'soon' ? dice.between(1, 5) : dice.between(9, 20));
  acts.push({ at: opened, did: 'open' });
  if (isOfParent(pen) && bothAreThere && dice.chance(0.5))
    acts.push({ at: opened + 300_000, did: 'open', who: 'otherParent' });
  const over = dice.chance(outcome === 'refused' ? 0.5 : 0.06) ? complained(pen, opened, outcome) : opened;
  if (outcome === 'refused' || over === undefined) return;
  const consented = opened + 10 * 60_000;
  acts.push({ at: consented, did: 'consent' });
  // Of two parents what both have said yes to holds.
  if (!bothAreThere) return;
  appointed(pen, { from: consented, withPlan: outcome === 'granted', notBefore: over });
}

/** When the complaint is over; nothing where it stays open. */
function complained({ dice, when, acts }: Pen, opened: Instant, was: Decided['outcome']): Instant | undefined {
  const sent = when.anyDay(opened, dice.between(2, 25));
  acts.push({ at: sent, did: 'complain', onScreen: true });
  if (dice.chance(0.15)) return undefined;
  const answered = when.workday(sent, dice.chance(0.7) ? dice.between(3, 25) : dice.between(35, 70));
  if (dice.chance(0.5)) {
    const outcome = was === 'refused' ? 'granted' : was;
    acts.push({ at: answered, did: 'answer-complaint', answer: 'changed', outcome });
    return answered;
  }
  acts.push({ at: answered, did: 'answer-complaint', answer: 'sent-on' });
  if (dice.chance(0.2)) return undefined;
  const result = when.workday(answered, dice.between(30, 130));
  acts.push({ at: result, did: 'register-result' });
  return result;
}
