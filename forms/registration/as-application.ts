import { answerOf } from '../answers.ts';
import type { Answers } from '../model.ts';

const same = [
  ...['role', 'givenName', 'familyName', 'protectedAddress', 'noticeChannel', 'language', 'unit', 'wishes', 'needs'],
  ...['birthDate.day', 'birthDate.month', 'birthDate.year', 'callMe', 'applicant.name'],
];
const reached = ['mobile', 'email'];
const own = ['nationalId', 'address.street', 'address.postalCode', 'address.city'];

/**
 * The answers as the application would have them, so that they are read as one: what a paper does not say stands there as
 * not given. The ways of contact are the person's own, or those of whoever applies for them.
 */
export function asApplication(answers: Answers): Answers {
  const isSelf = answerOf(answers, 'role') === 'self';
  const moved = reached.map((control) => [isSelf ? control : `applicant.${control}`, control] as const);
  const kept = [...same, ...(isSelf ? own : [])].map((control) => [control, control] as const);
  return Object.fromEntries(
    [...kept, ...moved].flatMap(([to, from]) => {
      const value = answers[from];
      return value === undefined || value === '' ? [] : [[to, value]];
    }),
  );
}
