import { answerOf, answersOf, doneSteps, filledRows, withDone, without } from '../answers.ts';
import type { Answers, FormContext, Problem } from '../model.ts';
import { asksForCall, isSelf, isShort } from './facts.ts';

/** What no single question can see: whether one can be reached the way one chose. */
export function check(step: string, answers: Answers, context: FormContext): readonly Problem[] {
  switch (step) {
    case 'personen':
      return isSelf(answers, context) ? reachable('', answers, context) : [];
    case 'soker':
      return [...reachable('applicant.', answers, context), ...someContact(answers)];
    case 'hva':
      return isShort(answers, context) ? callable(answers, context) : [];
    case 'tjenester':
      return callable(answers, context);
    default:
      return [];
  }
}

function reachable(prefix: '' | 'applicant.', answers: Answers, context: FormContext): readonly Problem[] {
  switch (answerOf(answers, 'noticeChannel')) {
    case 'sms':
    case 'phone':
      return missing(answers, `${prefix}mobile`, 'channelNeedsMobile');
    case 'email':
      return missing(answers, `${prefix}email`, 'channelNeedsEmail');
    case 'letter':
      return prefix === '' ? letterArrives(answers, context) : [];
    default:
      return [];
  }
}

/** A protected address is never stored: staff send such letters by way of the tax administration. */
function letterArrives(answers: Answers, context: FormContext): readonly Problem[] {
  if (answerOf(answers, 'protectedAddress') === 'yes' || isShort(answers, context)) return [];
  return ['street', 'postalCode', 'city'].flatMap((part) => missing(answers, `address.${part}`, 'letterNeedsAddress'));
}

function someContact(answers: Answers): readonly Problem[] {
  if (answerOf(answers, 'applicant.email') !== '') return [];
  return missing(answers, 'applicant.mobile', 'contactMissing');
}

/** Who asks to be rung has given a number to ring. */
function callable(answers: Answers, context: FormContext): readonly Problem[] {
  if (!asksForCall(answers, context)) return [];
  const number = answerOf(answers, isSelf(answers, context) ? 'mobile' : 'applicant.mobile');
  return number === '' ? [{ control: 'callMe', code: 'callNeedsNumber' }] : [];
}

function missing(answers: Answers, control: string, code: string): readonly Problem[] {
  return answerOf(answers, control) === '' ? [{ control, code }] : [];
}

/** What an accepted step changes in the answers of others. */
export function settle(before: Answers, after: Answers): Answers {
  return sameServicesAsked(before, otherPersonAnew(before, after));
}

/** The person's page was about somebody else when one first applied for oneself and now for another, or turned round. */
function otherPersonAnew(before: Answers, after: Answers): Answers {
  const [was, is] = [answerOf(before, 'role'), answerOf(after, 'role')];
  if (was === '' || (was === 'self') === (is === 'self')) return after;
  const kept = without(after, (control) => personal.some((id) => control === id || control.startsWith(`${id}.`)));
  return withDone(
    kept,
    doneSteps(after).filter((step) => step !== 'personen' && step !== 'soker'),
  );
}

const personal = [
  ...['givenName', 'familyName', 'nationalId', 'birthDate', 'address', 'protectedAddress', 'staysHere'],
  ...['mobile', 'email', 'interpreter', 'adaptations'],
];

/** A yes to asking a service follows its row; a row that became another service is asked about anew. */
function sameServicesAsked(before: Answers, after: Answers): Answers {
  const asked = answersOf(after, 'obtainFrom');
  if (asked.length === 0) return after;
  const old = filledRows(before, 'services').filter(({ index }) => asked.includes(String(index)));
  const still = filledRows(after, 'services').filter(({ cells }) =>
    old.some((row) => row.cells['type'] === cells['type'] && row.cells['where'] === cells['where']),
  );
  return { ...after, obtainFrom: still.map(({ index }) => String(index)) };
}
