import { sharingAreas, sharingDirections } from '../../shared/domain/consent/consent.ts';
import type { Column, Form } from '../model.ts';
import { periodText } from '../period-text.ts';
import { always, either, several, text, yesNo } from '../questions.ts';
import { check } from './rules.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

const part = { step: 'samtykke', sensitivity: 'H' } as const;

const sharingColumns: readonly Column[] = [
  { id: 'service', control: text('line', 100), required: always },
  { id: 'direction', control: either(...sharingDirections), required: always },
  { id: 'areas', control: several(() => sharingAreas), required: always },
  { id: 'except', control: text('lines', 500) },
  { id: 'from', control: { kind: 'date', range: 'around' } },
  { id: 'to', control: { kind: 'date', range: 'around' } },
];

/**
 * The consent, on one page: that a plan is made (A1), that there is a coordinator (A2), and what is shared with which
 * service (B). The answers carry `role` besides, which decides whom the words are about.
 */
export const consentForm: Form = {
  steps: [{ id: 'samtykke' }],
  fields: [
    { ...part, id: 'plan', control: yesNo },
    { ...part, id: 'coordinator', control: yesNo },
    { ...part, id: 'sharing', control: { kind: 'rows', atMost: 20, columns: sharingColumns } },
  ],
  texts: { nb, nn, en },
  places: ({ municipality: { deadlines } }, language) => ({
    sharing: periodText(deadlines.sharing, language),
    revision: periodText(deadlines.revision, language),
  }),
  check: (_step, answers, { today }) => check(answers, today),
  settle: (_before, after) => after,
  hints: () => [],
};
