import type { AskedTexts } from './nb.ts';

export const en: AskedTexts = {
  information: {
    needed: (date) => `We need something from you by ${date}`,
    late: (date) => `We asked for something from you by ${date}`,
    neededText: (phone) => `Answer here, or call us on ${phone}. Then we can go on.`,
    lateText: (phone) => `The date has passed, but you can still answer. You can also call us on ${phone}.`,
    link: 'See what we need, and answer',
    linkIn: (reference) => `Answer what we ask about in case ${reference}`,
    question: 'This is what we need',
    submit: 'Send the answer',
    changed: [
      'We changed what we ask about after you opened the page. Your answer is not sent.',
      'Read what we ask about now. If your answer still fits, send it again.',
    ],
    noneTitle: 'We are not waiting for an answer from you now',
    none: (phone) =>
      `What you wrote is not sent. Either we have an answer, or we no longer need one. If you want to tell us more, call us on ${phone}.`,
    noneAsked: (phone) =>
      `Either we have an answer, or we need nothing from you. If you want to tell us more, call us on ${phone}.`,
    typed: 'This is what you wrote',
    receiptTitle: 'We have received your answer',
    sentAt: 'Sent',
    at: (date, time) => `${date} at ${time}`,
    receiptNext: 'Those who handle the case have been told. You do not need to do anything more now.',
    wrote: 'This is what you sent',
    print: 'Print the page if you want it on paper.',
    document: 'A document came with it. You find it under “Documents you have sent”.',
    history: 'Questions and answers',
    asked: (date) => `We asked on ${date}:`,
    answered: (date) => `You answered on ${date}:`,
    noted: (date) => `Answer by phone on ${date}, written down by us:`,
  },
  consent: {
    title: 'We ask you to answer about consent',
    about: 'It is about:',
    parts: {
      plan: 'that we make an individual plan',
      coordinator: 'that we appoint a coordinator',
      sharing: 'sharing of information with services',
    },
    why: 'This is why we ask:',
    free: 'You decide, and you can change your mind at any time.',
    link: 'Answer about consent',
    linkIn: (reference) => `Answer about consent in case ${reference}`,
  },
  renewal: {
    title: 'Consent that ends soon',
    text: 'After the date the sharing stops. If that is what you want, you need do nothing.',
    ends: (service, date) => `Sharing with ${service} ends after ${date}.`,
    link: 'See whether the sharing is to go on',
    button: (service, date) => `Renew the sharing with ${service} until ${date}`,
    all: (date) => `Renew all until ${date}`,
  },
};
