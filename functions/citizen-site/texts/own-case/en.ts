import type { OwnCaseTexts } from './nb.ts';

export const en: OwnCaseTexts = {
  data: {
    title: 'Everything in one file',
    text: 'You can save what we show you here as a file (JSON). Another computer program can read it.',
    link: 'Download everything as a file',
  },
  needs: {
    link: 'Tell us that needs have changed',
    submit: 'Send',
    noneTitle: 'The plan is not running now',
    none: (phone) => `You can tell us here when a plan is running. If it is about something else, call us on ${phone}.`,
  },
  contact: {
    title: 'How we reach you',
    channel: 'Messages come by',
    channels: { sms: 'Text message', email: 'E-mail', letter: 'Letter', phone: 'Phone' },
    language: 'Language',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    changed: (date) => `Last changed on ${date}.`,
    link: 'Change how we reach you',
    submit: 'Save',
    cannotTitle: 'This cannot be changed here',
    ended: 'The case is closed or withdrawn. We do no more in it.',
  },
  now: {
    link: 'Show what happens on one page',
    phone: 'Phone',
    read: (word) =>
      `Read the ${word === 'svar' ? 'answer' : 'decision'} in My case. There you also see how to complain.`,
    print: 'Print the page if you want it on paper.',
  },
  back: 'Back to the case',
};
