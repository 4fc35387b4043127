import { answerOf } from '../answers.ts';
import type { Form } from '../model.ts';
import { text } from '../questions.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

/** Words, a document or both: neither is asked for by itself. */
const part = { step: 'opplysninger', sensitivity: 'H', unmarked: true } as const;

/** The reply to what the municipality asks for. The answers carry `role` besides. */
export const informationForm: Form = {
  steps: [{ id: 'opplysninger' }],
  fields: [
    { ...part, id: 'text', control: text('lines', 4000) },
    { ...part, id: 'attachment', control: { kind: 'file' } },
  ],
  texts: { nb, nn, en },
  check: (_step, answers) =>
    ['text', 'attachment'].some((control) => answerOf(answers, control))
      ? []
      : [{ control: 'text', code: 'nothingAnswered' }],
  settle: (_before, after) => after,
  hints: () => [],
};
