import type { Undoable } from '../../../shared/domain/handling/undo-step.ts';
import type { CaseAction } from '../access.ts';

/** Whoever may do a thing may also take it back. */
export const undoes: Readonly<Record<Undoable, CaseAction>> = {
  taken: 'take',
  called: 'called',
  'mandate-seen': 'mandate-seen',
  'child-heard': 'child-heard',
  'stand-in': 'stand-in',
};
