import { isOther, isSelf } from '../application/facts.ts';
import { applicantFields } from '../application/fields-applicant.ts';
import { messageFields, personFields } from '../application/fields-person.ts';
import { en as applicationEn } from '../application/texts/en.ts';
import { nb as applicationNb } from '../application/texts/nb.ts';
import { nn as applicationNn } from '../application/texts/nn.ts';
import type { Field, Form } from '../model.ts';
import { check } from './rules.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

const step = 'kontakt';

/** Questions of the application as they stand there, asked once more here. */
function fieldsOf(fields: readonly Field[], ...ids: readonly string[]): readonly Field[] {
  return fields.filter(({ id }) => ids.includes(id)).map((field) => ({ ...field, step }));
}

/**
 * How whoever sent the application is reached, by the application's own questions and rules. The answers carry all of
 * the application besides: who applied, and whether there is an address for letters.
 */
export const contactForm: Form = {
  steps: [{ id: step }],
  fields: [
    ...fieldsOf(personFields, 'mobile', 'email').map((field) => ({ ...field, applies: isSelf })),
    ...fieldsOf(applicantFields, 'applicant.mobile', 'applicant.email').map((field) => ({
      ...field,
      applies: isOther,
    })),
    ...messageFields.map((field) => ({ ...field, step })),
  ],
  texts: {
    nb: { ...applicationNb, ...nb },
    nn: { ...applicationNn, ...nn },
    en: { ...applicationEn, ...en },
  },
  check: (_step, answers, context) => check(answers, context),
  settle: (_before, after) => after,
  hints: () => [],
};
