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
  hidden: {
    link: { self: 'My address is protected now', other: 'The address is protected now' },
    submit: 'Delete the address',
    happens: (phone) => [
      'We delete the address from the case at once. If it stands in a document you have sent, call us.',
      'Only the leader for restricted cases, and your coordinator if you have one, see the case in lists. The leader is told at once.',
      'You get messages only in the way you asked for. They do not show which municipality they come from.',
      `You cannot undo this here. If the address is no longer protected, call us on ${phone}.`,
    ],
    invited: 'The other parent has been given a code to the case. The code stops working.',
    isProtected: (phone) =>
      `The address is protected, and we do not have it in the case. If it is no longer protected, call us on ${phone}.`,
    alreadyTitle: 'The address is protected already',
    already: (phone) =>
      `We do not have the address in the case. You need not do anything more. If you wonder, call us on ${phone}.`,
  },
  now: {
    link: 'Show what happens on one page',
    phone: 'Phone',
    read: (word) =>
      `Read the ${word === 'svar' ? 'answer' : 'decision'} in My case. There you also see how to complain.`,
    print: 'Print the page if you want it on paper.',
  },
  attachments: {
    title: 'Documents you have sent',
    received: (date) => `Sent ${date}.`,
    scanning: 'We are checking the document for viruses. It usually takes a few minutes.',
    clean: 'We have received the document.',
    refused: (phone) =>
      `We could not accept the document. Send it again, without a password. If that fails, call us on ${phone}.`,
    open: (name) => `Open ${name}`,
    notSaved: 'We could not receive the document. Wait a little, choose the file again, and send it once more.',
    closedTitle: 'The document cannot be opened',
    closed: (phone) =>
      `We have not checked it for viruses yet, or we could not accept it. Call us on ${phone} if you are unsure.`,
  },
  mandate: {
    title: 'Papers that show your role',
    link: 'Send an authorisation or guardian mandate',
    more: 'Send another document',
    awaited: 'We are waiting for the authorisation or guardian mandate.',
    submit: 'Send the document',
    cannotTitle: 'You cannot send a mandate here now',
    notNeeded: (phone) => `We are not waiting for a document from you. To send something all the same, call ${phone}.`,
    tooMany: (phone) => `You have sent as many documents as there is room for. Call us on ${phone} about the rest.`,
  },
  child: {
    title: 'About my child',
    text: 'You can make a sheet about your child for a new school or a hospital.',
    link: 'Make a sheet about your child',
    nothing: 'There is nothing to show on the sheet yet.',
    show: 'Show the sheet',
    print: 'Look the sheet over, and print it. It is not sent to anybody.',
    change: 'Change what the sheet says',
    born: (date) => `Born on ${date}`,
    madeOn: (date) => `Made by a parent on ${date}.`,
  },
  whose: {
    self: 'The case is about you.',
    parent: 'The case is about your child.',
    guardian: 'The case is about somebody you are guardian for.',
    representative: 'The case is about somebody you represent.',
    nextOfKin: 'The case is about somebody you are next of kin to.',
    service: 'The case is about somebody you meet at work.',
    other: 'The case is about somebody else.',
  },
  yours: {
    nothing: 'You need not do anything now.',
  },
  back: 'Back to the case',
};
