import type { Form } from '../model.ts';
import { always, text } from '../questions.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

const asked = { step: 'kode', sensitivity: 'P', required: always } as const;

/** Somebody has got a reference and a code. Longer than either, for they are read aloud and typed with spaces. */
export const codeForm: Form = {
  steps: [{ id: 'kode' }],
  fields: [
    { ...asked, id: 'reference', control: text('line', 20) },
    { ...asked, id: 'code', control: text('line', 20, 'one-time-code') },
  ],
  texts: { nb, nn, en },
  check: () => [],
  settle: (_before, after) => after,
  hints: () => [],
};
