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
  over: {
    title: 'You do not need to answer any more',
    text: 'We no longer need an answer from you in this case. What you answered no longer applies.',
    next: (phone: string) =>
      `You do not need to do anything, and get no more messages. If you wonder why, call us on ${phone}.`,
    answered: 'What you answered',
    open: (reference: string) => `See what you answered in case ${reference}`,
  },
};
