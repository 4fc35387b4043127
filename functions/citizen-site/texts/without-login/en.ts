import type { WithoutLoginTexts } from './nb.ts';

export const en: WithoutLoginTexts = {
  link: 'Apply without logging in',
  linkText: 'You can apply without logging in. Then you follow the case by phone.',
  title: 'Apply without logging in',
  leaveEmpty: 'Leave this field empty',
  different: 'Some things differ when you do not log in',
  differences: (phone: string) => [
    'We cannot be sure who you are. Therefore we contact you before we answer.',
    `You will not see the case in My case. You follow it by phone, ${phone}.`,
    'The answers are deleted two hours after you last saved them, unless you send them.',
  ],
  logIn: 'Log in and apply instead',
  seen: 'Those who handle the application. Each time somebody opens the case, it is noted.',
  kept: 'What you do not send is deleted after two hours. What you send stays in the archive as long as the law requires.',
  until: (date: string, time: string) =>
    `The answers will be deleted on ${date} at ${time} unless you save or send before then.`,
  sent: (reference: string) => `The reference is ${reference}. Write it down. You need it when you call us.`,
  keep: 'Write down the reference, or print the page. You cannot open this page again later.',
  nextSteps: (unit: string, date: string) => [
    `The leader of ${unit} has been told of the application.`,
    'We contact you, so that we know who you are.',
    `You will get an answer by ${date}.`,
  ],
  follow: 'How to follow the case',
  followText: (phone: string) => `Call us on ${phone}, and give the reference.`,
  followLater:
    'If you want to see the case online, tell us when we talk. Then you must be able to log in with an electronic ID.',
  consent: 'We talk with you about consent when we know who you are. We make no plan unless you say yes.',
  end: 'Do you use a computer that others use?',
  endText: 'Finish here, and nobody else will find what you have written. What has not been sent is deleted.',
  endButton: 'Finish and delete',
  trappedTitle: 'We could not take in the form',
  trapped: (phone: string) =>
    `A hidden field that must be empty was filled in. Go back, reload the page and try again. If it does not work, call us on ${phone}.`,
  fastTitle: 'That was a little too fast',
  fast: (phone: string) =>
    `The form came so quickly that we must be sure a human sent it. Nothing is lost. Wait a moment, and try again, or call us on ${phone}.`,
};
