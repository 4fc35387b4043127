import type { RowsHeld } from '../../../shared/domain/consent/both-consent.ts';
import type { SharingTerms } from '../../../shared/domain/consent/consent.ts';
import type { ConsentAct, ConsentAnswer } from '../../../shared/domain/consent/give-consent.ts';
import type { ConsentGiver } from '../../../shared/domain/parties/parents.ts';
import { type RowsTyped, rowsWished } from './consent-rows.ts';

export type NotedRows = Pick<ConsentAnswer, 'sharing' | 'beside'> & {
  readonly wish: Pick<ConsentAct['wish'], 'sharing' | 'rows'>;
};

type Typed = Pick<RowsTyped, 'withdraw' | 'agree'> & { readonly said: readonly SharingTerms[] };

/** New services are the first parent's to name; the other says yes to those that stand there. */
export function isForOther(giver: ConsentGiver, { agree, said }: Typed): boolean {
  return giver === 'otherParent' ? said.length > 0 : agree.length > 0;
}

/** What somebody said about services, measured by what they, and of two parents the other, have said yes to. */
export function notedRows({ main, otherParent }: RowsHeld, giver: ConsentGiver, typed: Typed): NotedRows {
  const { withdraw, agree, said } = typed;
  if (giver === 'main') return { sharing: main, beside: otherParent, wish: rowsWished(main, withdraw, said) };
  const rows = main
    .filter(({ id }) => agree.includes(id))
    .map((row) => ({ row, answer: 'yes', saidNo: false }) as const);
  return { sharing: otherParent, beside: main, wish: { ...rowsWished(otherParent, withdraw, []), rows } };
}
