import type { Form } from '../model.ts';
import { always } from '../questions.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

/** The paper by which somebody acts for another, sent after the application. The answers carry `role` besides. */
export const mandateForm: Form = {
  steps: [{ id: 'fullmakt' }],
  fields: [{ id: 'mandate.file', step: 'fullmakt', sensitivity: 'P', control: { kind: 'file' }, required: always }],
  texts: { nb, nn, en },
  check: () => [],
  settle: (_before, after) => after,
  hints: () => [],
};
