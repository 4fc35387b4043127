import { without } from '../answers.ts';
import { personFields } from '../application/fields-person.ts';
import type { Answers } from '../model.ts';

const addressControls = personFields.filter(({ group }) => group === 'address').map(({ id }) => id);

/** What was sent, and nothing of where the person lives. */
export function withoutAddress(answers: Answers): Answers {
  return without(answers, (control) => addressControls.includes(control));
}

/** What was sent, as if the address had been said to be protected then. */
export function withAddressProtected(answers: Answers): Answers {
  return { ...withoutAddress(answers), protectedAddress: 'yes' };
}
