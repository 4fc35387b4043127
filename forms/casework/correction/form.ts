import { answerOf } from '../../answers.ts';
import { isOther } from '../../application/facts.ts';
import type { Condition, Field, Form } from '../../model.ts';
import { text } from '../../questions.ts';
import { registrationForm } from '../../registration/form.ts';
import { reachable } from '../../registration/rules.ts';
import { en as registrationEn } from '../../registration/texts/en.ts';
import { nb as registrationNb } from '../../registration/texts/nb.ts';
import { nn as registrationNn } from '../../registration/texts/nn.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

const step = 'rett';
const asked = { step, sensitivity: 'H' } as const;

const isStored: Condition = (answers) => answerOf(answers, 'protectedAddress') !== 'yes';

/** A question of the registration as it stands there, but for when it is asked. */
function again(id: string, applies?: Condition): readonly Field[] {
  return registrationForm.fields
    .filter((field) => field.id === id)
    .map(({ under: _under, unless: _unless, ...field }) => ({ ...field, step, ...(applies && { applies }) }));
}

/**
 * What an employee corrects, or fills in by telephone with whoever applied. The answers carry `role` and
 * `protectedAddress` besides.
 */
export const correctionForm: Form = {
  steps: [{ id: step }],
  fields: [
    ...again('applicant.name', isOther),
    ...['givenName', 'familyName', 'birthDate', 'mobile', 'phone', 'email'].flatMap((id) => again(id)),
    ...['address.street', 'address.postalCode', 'address.city'].flatMap((id) => again(id, isStored)),
    ...['noticeChannel', 'language', 'wishes', 'needs'].flatMap((id) => again(id)),
    { ...asked, id: 'matters', control: text('lines', 4000) },
    { ...asked, id: 'adaptations', control: text('lines', 500) },
  ],
  texts: {
    nb: { ...registrationNb, ...nb, fields: { ...registrationNb.fields, ...nb.fields } },
    nn: { ...registrationNn, ...nn, fields: { ...registrationNn.fields, ...nn.fields } },
    en: { ...registrationEn, ...en, fields: { ...registrationEn.fields, ...en.fields } },
  },
  check: (_step, answers) => reachable(answers),
  settle: (_before, after) => after,
  hints: () => [],
};
