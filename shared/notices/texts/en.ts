import type { Wording } from '../wording.ts';

export const en: Wording = {
  opening: 'This is a message from {municipality}.',
  smsOpening: '{municipality}: ',
  closing: "Go to the municipality's website and choose My case, or call {phone}.",
  neutralSender: 'Automatic message',
  openCase: 'Open the case',
  citizen: {
    receipt: {
      subject: 'We have received your enquiry',
      lines: [
        'We have received your enquiry. The reference is {reference}.',
        'You will get an answer by {date}.',
        'Keep the reference. Give it if you call us.',
      ],
      sms: 'We have received case {reference}. Answer by {date}.',
    },
    'preliminary-answer': {
      subject: 'Your case takes more time',
      lines: [
        'We need more time for your case. The reference is {reference}.',
        'The new date for the answer is {date}.',
        'You can read why it takes more time on My case.',
      ],
      sms: 'Case {reference} takes more time. New date: {date}.',
    },
    'decision-ready': {
      subject: 'The answer in your case is ready',
      lines: ['The answer in your case is ready. The reference is {reference}.', 'You read the answer on My case.'],
      sms: 'The answer in case {reference} is ready.',
    },
  },
  staff: {
    routing: {
      subject: 'New case {reference}',
      lines: [
        'There is a new case in your queue. The reference is {reference}.',
        'The sender must have an answer by {date}.',
        'Take the case, so that everybody sees that somebody has it.',
      ],
    },
    withdrawal: {
      subject: 'Case {reference} is withdrawn',
      lines: ['The sender has withdrawn case {reference}.', 'You will get no more reminders about it.'],
    },
    'take-case': {
      subject: 'Nobody has taken case {reference}',
      lines: ['Case {reference} is still waiting for somebody to take it.', 'The answer is due by {date}.'],
    },
    'call-applicant': {
      subject: 'Call the sender, case {reference}',
      lines: [
        'In case {reference} the sender asked to be called. It is to be done by {date}.',
        'Tick it off in the case when you have talked.',
      ],
    },
    'answer-due': {
      subject: 'The answer is due soon, {reference}',
      lines: [
        'Case {reference} is to be answered by {date}.',
        'If you cannot make it, give a preliminary answer with a new date and a reason.',
      ],
    },
    'answer-overdue': {
      subject: 'The answer is overdue, {reference}',
      lines: [
        'Case {reference} should have been answered by {date}.',
        'Answer now, or give a preliminary answer with a new date and a reason.',
      ],
    },
    'preliminary-ready': {
      subject: 'Preliminary answer, case {reference}',
      lines: [
        'Case {reference} needs an answer or a preliminary answer by {date}.',
        'A preliminary answer lies ready in the case. You can change it before you send it.',
        'If you do nothing, the system sends a standard answer on the last working day at 3 pm.',
      ],
    },
  },
};
