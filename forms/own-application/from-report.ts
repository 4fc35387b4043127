import { answerOf, without } from '../answers.ts';
import { questionOf } from '../controls.ts';
import type { Answers } from '../model.ts';
import { ownApplicationForm } from './form.ts';
import { ownAnswers } from './to-own-application.ts';

const asAsked: Readonly<Record<string, string>> = { sms: 'sms', email: 'email', phone: 'phone' };

/** What the report says of the person, for them to check and correct. What they wish for is theirs to say. */
export function fromReport(reported: Answers): Answers {
  const known = without(reported, (control) => questionOf(ownApplicationForm.fields, control) === undefined);
  const noticeChannel = asAsked[answerOf(reported, 'wayToAsk')];
  return { ...known, ...(noticeChannel && { noticeChannel }), ...ownAnswers };
}
