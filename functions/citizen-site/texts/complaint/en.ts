import type { DecisionWord } from '../decision-word.ts';
import type { ComplaintPageTexts } from './nb.ts';

const named = (word: DecisionWord) => (word === 'svar' ? 'answer' : 'decision');

export const en: ComplaintPageTexts = {
  title: 'Complaint',
  link: 'Send a complaint',
  until: (date) => `Do you disagree? The deadline for complaining is ${date}.`,
  afterDeadline: (date) => `The deadline for complaining was ${date}. You can still send a complaint.`,
  form: {
    until: (date) => `The deadline for complaining is ${date}.`,
    submit: 'Send the complaint',
    late: (date) =>
      `The deadline was ${date}. Send the complaint all the same, and we look at it. Please say why it comes now.`,
    next: 'What happens when you have complained',
    steps: (governor, word) => [
      'We look at the case again. You get an answer within one month.',
      `If we do not change the ${named(word)}, we send the complaint on to ${governor}.`,
      `Then ${governor} decides. We tell you on the way.`,
    ],
    ombudsman: 'The Health and Social Services Ombudsman can help you free of charge.',
    call: (phone) => `If writing is difficult, call us on ${phone}. We will then write for you.`,
  },
  receipt: {
    title: 'We have received the complaint',
    received: 'Received',
    receivedAt: (date, time) => `${date} at ${time}`,
    answerBy: 'Answer by',
    late: 'The complaint came after the deadline. We look at it all the same.',
    wrote: 'What you wrote',
    told: 'The person in charge of the case has been told.',
    print: 'Print the page if you want it on paper.',
    link: 'See the receipt for the complaint',
  },
  now: {
    received: (date, by) => `We received the complaint on ${date}. You get an answer by ${by}.`,
    overdue: (phone) =>
      `That date has passed, and we need more time. We are sorry. Call us on ${phone}, and we tell you why.`,
    results: (governor, word) => ({
      changed: (date) => `${date}: You were found to be right, in whole or in part. We change the ${named(word)}.`,
      'upheld-and-forwarded': (date) =>
        `${date}: We did not change the ${named(word)}. The complaint has been sent to ${governor}.`,
      'governor-changed': (date) => `${date}: ${governor} has found that you are right, in whole or in part.`,
      'governor-upheld': (date) => `${date}: ${governor} agrees with us. The ${named(word)} stands.`,
    }),
    why: 'The reason is:',
    resultBy: (date, phone) => `If you have heard nothing by ${date}, call us on ${phone}.`,
  },
  cannot: {
    title: 'You cannot complain here now',
    'no-decision': 'You can complain when an application has been answered. This application has not been.',
    'not-told': (phone) => `We must know that you may act for the person. Call us on ${phone} about it.`,
    deceased: (phone) => `The case is closed. If you want to complain, call us on ${phone}.`,
    openTitle: 'We have your complaint',
    open: (phone) => `We are looking at the complaint you sent. If you want to add something, call us on ${phone}.`,
    notSent: 'What you wrote now has not been sent. It stands here, so that you can keep it:',
  },
};
