import type { ComplaintWords } from '../../shared/domain/complaint/complaint.ts';
import { answerOf } from '../answers.ts';
import type { Answers } from '../model.ts';

/** Accepted answers as the complaint; what was left open is not among them. */
export function toComplaint(answers: Answers): ComplaintWords {
  const [wants, helper] = [answerOf(answers, 'wants'), answerOf(answers, 'helper')];
  return { disagrees: answerOf(answers, 'disagrees'), ...(wants && { wants }), ...(helper && { helper }) };
}

/** The same the other way, to be shown in the form's own words. */
export function fromComplaint({ disagrees, wants = '', helper = '' }: ComplaintWords): Answers {
  return { disagrees, wants, helper };
}
