import type { OtherParentTexts } from './nb.ts';

export const en: OtherParentTexts = {
  title: 'You are asked as a parent',
  lead: 'Somebody has applied for a coordinator or an individual plan for a child. Both who have parental responsibility have to consent.',
  child: 'The child',
  asked: 'You decide what you answer. You can say yes to one thing and no to another.',
  answer: 'Answer the questions',
  unchecked: 'We have to check that you have parental responsibility. Until then you see only your own answers.',
  uncheckedWait: (phone: string) =>
    `You can answer now. The answer counts once we have checked. If you wonder about something, call us on ${phone}.`,
  ended: 'The case is closed or withdrawn. You do not need to answer.',
  heading: (reference: string) => `Questions to you as a parent, case ${reference}`,
  open: (reference: string) => `See the questions in case ${reference}`,
  receipt: {
    title: 'The other person with parental responsibility',
    asked:
      'We have asked the other person with parental responsibility. The message does not say what the case is about.',
    both: 'Both have to say yes before any consent counts.',
    callFirst: 'You asked us to call you first. We do not ask the other person before we have spoken with you.',
    no: 'You wrote that it is not safe to contact the other person. We do not ask before we have spoken with you.',
    held: 'We have not asked the other person yet. We will speak with you first.',
    unclear: 'We will find out who has to consent for the child. We will contact you about it.',
    alone: 'You wrote that you have parental responsibility alone. Then we need no answer from others.',
    call: (phone: string) => `If something has changed, call us on ${phone}.`,
  },
  over: {
    title: 'You do not need to answer any more',
    text: 'We no longer need an answer from you in this case. What you answered no longer applies.',
    next: (phone: string) =>
      `You do not need to do anything, and get no more messages. If you wonder why, call us on ${phone}.`,
    answered: 'What you answered',
    open: (reference: string) => `See what you answered in case ${reference}`,
  },
};
