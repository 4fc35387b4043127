import type { Form } from '../model.ts';
import { always, text } from '../questions.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

/** The reply to what the municipality asks for. The answers carry `role` besides. */
export const informationForm: Form = {
  steps: [{ id: 'opplysninger' }],
  fields: [
    { id: 'text', step: 'opplysninger', sensitivity: 'H', control: text('lines', 4000), required: always },
    { id: 'attachment', step: 'opplysninger', sensitivity: 'H', control: { kind: 'file' } },
  ],
  texts: { nb, nn, en },
  check: () => [],
  settle: (_before, after) => after,
  hints: () => [],
};
