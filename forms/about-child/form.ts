import { answersOf } from '../answers.ts';
import type { Form } from '../model.ts';
import { several } from '../questions.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

/** What can stand on the sheet about a child, in its order. The names stand in addresses and tell nothing. */
export const childParts = ['navn', 'viktig', 'tjenester', 'koordinator', 'plan', 'hensyn', 'tolk'] as const;
export type ChildPart = (typeof childParts)[number];

/** A parent chooses what somebody else gets to read. `offered` among the answers: the parts that say something. */
export const aboutChildForm: Form = {
  steps: [{ id: 'barn' }],
  fields: [
    {
      id: 'vis',
      step: 'barn',
      sensitivity: 'none',
      control: several((answers) => answersOf(answers, 'offered')),
      unmarked: true,
    },
  ],
  texts: { nb, nn, en },
  check: () => [],
  settle: (_before, after) => after,
  hints: () => [],
};
