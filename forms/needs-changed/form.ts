import type { Form } from '../model.ts';
import { text } from '../questions.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

/** "My needs have changed": asks for a revision before its date. The answers carry `role` besides. */
export const needsChangedForm: Form = {
  steps: [{ id: 'endring' }],
  fields: [{ id: 'text', step: 'endring', sensitivity: 'H', control: text('lines', 1000) }],
  texts: { nb, nn, en },
  check: () => [],
  settle: (_before, after) => after,
  hints: () => [],
};
