import type { Form } from '../model.ts';
import { always, text } from '../questions.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

const complaint = { step: 'klage', sensitivity: 'H' } as const;

/** What one disagrees with in a decision (fvl § 32). The answers carry `role` besides. */
export const complaintForm: Form = {
  steps: [{ id: 'klage' }],
  fields: [
    { ...complaint, id: 'disagrees', control: text('lines', 4000), required: always },
    { ...complaint, id: 'wants', control: text('lines', 4000) },
    { ...complaint, id: 'helper', sensitivity: 'P', control: text('line', 200) },
  ],
  texts: { nb, nn, en },
  check: () => [],
  settle: (_before, after) => after,
  hints: () => [],
};
