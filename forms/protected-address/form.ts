import type { Form } from '../model.ts';
import { always } from '../questions.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

const step = 'sperret-adresse';

/** "The address is protected now": one tick, for it cannot be undone here. The answers carry `role` besides. */
export const protectedAddressForm: Form = {
  steps: [{ id: step }],
  fields: [{ id: 'confirmed', step, sensitivity: 'F', control: { kind: 'tick', value: 'yes' }, required: always }],
  texts: { nb, nn, en },
  check: () => [],
  settle: (_before, after) => after,
  hints: () => [],
};
