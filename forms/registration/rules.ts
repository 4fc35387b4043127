import { obstacleToReceipt } from '../../shared/domain/applying/registration.ts';
import { answerOf } from '../answers.ts';
import { dayIn } from '../fields/date.ts';
import type { Answers, FormContext, Problem } from '../model.ts';

/** What no single question can see: when it can have come, and whether there is any way to answer it. */
export function check(answers: Answers, { today }: FormContext): readonly Problem[] {
  return [...received(answers, today), ...reachable(answers), ...callable(answers)];
}

function received(answers: Answers, today: FormContext['today']): readonly Problem[] {
  const on = dayIn(answers, 'receivedOn', { range: 'around', today });
  const obstacle = on && obstacleToReceipt(on, today);
  return obstacle ? [{ control: 'receivedOn.day', code: `received-${obstacle}` }] : [];
}

/** Who wants to be called has given a number to call. */
function callable(answers: Answers): readonly Problem[] {
  if (answerOf(answers, 'callMe') === '') return [];
  const isKnown = ['mobile', 'phone'].some((control) => answerOf(answers, control) !== '');
  return isKnown ? [] : [{ control: 'callMe', code: 'callNeedsNumber' }];
}

/** One way of contact at least, and the one by which they want to be told. */
export function reachable(answers: Answers): readonly Problem[] {
  const has = (control: string) => answerOf(answers, control) !== '';
  const letters = ['street', 'postalCode', 'city'].map((part) => `address.${part}`);
  const isProtected = has('protectedAddress');
  switch (answerOf(answers, 'noticeChannel')) {
    case 'sms':
      return has('mobile') ? [] : [{ control: 'mobile', code: 'channelNeedsMobile' }];
    case 'email':
      return has('email') ? [] : [{ control: 'email', code: 'channelNeedsEmail' }];
    case 'phone':
      return has('mobile') || has('phone') ? [] : [{ control: 'phone', code: 'channelNeedsPhone' }];
    case 'letter':
      if (isProtected) return [];
      return letters.filter((control) => !has(control)).map((control) => ({ control, code: 'letterNeedsAddress' }));
    default:
      return [];
  }
}
