import type { Wording } from '../words/wording.ts';

export const en = {
  opening: 'This is a message from {municipality}.',
  smsOpening: '{municipality}: ',
  smsFirstDate: 'First date: {date}.',
  closing: "Go to the municipality's website and choose My case, or call {phone}.",
  neutralSender: 'Automatic message',
  openCase: 'Open the case',
  meetingSummary: 'Meeting',
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
    'report-receipt': {
      subject: 'We have received your report',
      lines: [
        'We have received your report. The reference is {reference}.',
        'You will not be told what comes of it.',
        'Keep the reference. Give it if you call us.',
      ],
      sms: 'We have received your report {reference}.',
    },
    'preliminary-answer': {
      subject: 'Your case takes more time',
      lines: [
        'We need more time for your case. The reference is {reference}.',
        'The new date for the answer is {date}.',
        'You can read why it takes more time in My case.',
      ],
      sms: 'Case {reference} takes more time. New date: {date}.',
    },
    'case-forwarded': {
      subject: 'Your case has a new contact',
      lines: [
        'Case {reference} has a new contact with us.',
        'The date of the answer is the same. Whom you can call is on My case.',
      ],
      sms: 'Case {reference} has a new contact with us.',
    },
    'date-moved': {
      subject: 'A date in your case has been moved',
      lines: ['A date in case {reference} has been moved. The new date is {date}.', 'The reason is on My case.'],
      sms: 'A date in case {reference} has been moved to {date}.',
    },
    'case-reopened': {
      subject: 'Your case has been opened again',
      lines: ['Case {reference} has been opened again.', 'The reason is on My case.'],
      sms: 'Case {reference} has been opened again.',
    },
    'complaint-receipt': {
      subject: 'We are looking at your case again',
      lines: [
        'We have received what you told us in case {reference}.',
        'We are looking at the case again. You will get an answer by {date}.',
      ],
      sms: 'We look at case {reference} again. Answer by {date}.',
    },
    'information-asked': {
      subject: 'We need something from you',
      lines: [
        'We need something from you in case {reference}.',
        'You will see what it is in My case. You can answer there as well.',
        'Answer by {date}, or call us.',
      ],
      sms: 'We need something for case {reference} by {date}.',
    },
    'information-due': {
      subject: 'We are waiting for your answer',
      lines: [
        'We still need something from you in case {reference}.',
        'Answer by {date}. If you cannot make it, call us.',
      ],
      sms: 'We need your answer in case {reference} by {date}.',
    },
    'document-awaited': {
      subject: 'We are waiting for a document',
      lines: [
        'You were going to send us a document in case {reference}. We have not got it yet.',
        'If you need help to send it, call us.',
      ],
      sms: 'We are waiting for a document, case {reference}.',
    },
    'consent-asked': {
      subject: 'We have a question for you',
      lines: ['We have a question for you in case {reference}.', 'You read it and answer in My case.'],
      sms: 'We have a question for you, case {reference}.',
    },
    'decision-ready': {
      subject: 'The answer in your case is ready',
      lines: ['The answer in your case is ready. The reference is {reference}.', 'You can read the answer in My case.'],
      sms: 'The answer in case {reference} is ready.',
    },
    'decision-unopened': {
      subject: 'The answer in your case is waiting',
      lines: ['The answer in case {reference} has not been opened yet.', 'You can read the answer in My case.'],
      sms: 'The answer in case {reference} is waiting.',
    },
    'coordinator-appointed': {
      subject: 'You have a regular contact with us',
      lines: ['You now have one person to talk to about case {reference}.', 'You will find the name in My case.'],
      sms: 'You have a contact for case {reference}.',
    },
    'plan-ready': {
      subject: 'Something is ready for you in My case',
      lines: ['What we have made with you in case {reference} is ready.', 'You will find the dates in My case.'],
      sms: 'What we made in case {reference} is ready.',
    },
    'plan-revised': {
      subject: 'We have gone through your case',
      lines: ['We have gone through case {reference} together with you.', 'The next review is due by {date}.'],
      sms: 'Case {reference} reviewed. Next time: {date}.',
    },
    meeting: {
      subject: 'Meeting in case {reference}',
      lines: [
        'There is a meeting on {date} at {time}. The reference is {reference}.',
        'Where it is, and what it is about, stands on My case.',
        'If the time does not suit you, ring us.',
      ],
      sms: 'Meeting {date} at {time}, see My case.',
    },
    'meeting-cancelled': {
      subject: 'Meeting in {reference} is cancelled',
      lines: [
        'The meeting on {date} at {time} will not take place. The reference is {reference}.',
        'If you have questions, ring us.',
      ],
      sms: 'The meeting {date} at {time} is cancelled.',
    },
    'revision-coming': {
      subject: 'We will soon go through your case',
      lines: [
        'By {date} we will go through case {reference} together with you.',
        'Please think about what has changed.',
        'If you have not heard from us a few days before, call us.',
      ],
      sms: 'We will go through case {reference} by {date}.',
    },
    'complaint-delayed': {
      subject: 'We need more time with your case',
      lines: [
        'We were to look at case {reference} again by {date}. We will not manage that.',
        'We go on working with it, and you will hear when we have finished.',
      ],
      sms: 'Case {reference} takes longer than until {date}.',
    },
    'complaint-forwarded': {
      subject: 'We have sent your case on',
      lines: [
        'We have looked at case {reference} again and sent it on.',
        'You can read where it was sent, and why, in My case.',
      ],
      sms: 'We have sent case {reference} on.',
    },
    'complaint-result': {
      subject: 'There is something new in your case',
      lines: ['Case {reference} has been looked at again.', 'You can read what came of it in My case.'],
      sms: 'Case {reference} has been looked at again.',
    },
    'case-closed': {
      subject: 'Your case is closed',
      lines: ['Case {reference} is closed.', 'You can read why in My case.'],
      sms: 'Case {reference} is closed.',
    },
    invitation: {
      subject: 'We have a question for you',
      lines: [
        'We would like to ask you something. The reference is {reference}.',
        'Your code is {code}. It is valid for 30 days.',
        'Sign in, and enter the reference and the code.',
      ],
      sms: 'We have a question for you. Case {reference}, code {code}.',
    },
    'invitation-reminder': {
      subject: 'We are waiting for your answer',
      lines: [
        'We have asked you something and are waiting for your answer. The reference is {reference}.',
        'Your code is {code}.',
        'Sign in, and enter the reference and the code.',
      ],
      sms: 'Please answer. Case {reference}, code {code}.',
    },
    'several-reminders': {
      subject: 'We have several messages for you',
      lines: ['We have put several messages for you into one email.'],
      sms: 'Reminders in case {reference}.',
    },
    'rights-change': {
      subject: 'There is something new in your case',
      lines: ['From {date} there is something new in case {reference}.', 'You can read what it is on My case.'],
      sms: 'Case {reference} changes from {date}.',
    },
    'draft-expiring': {
      subject: 'What you began will soon be deleted',
      lines: [
        'You have begun something with us that has not been sent. It will be deleted on {date}.',
        'If you want to keep it, open it before then. You will also see what is missing.',
        'If you no longer need it, you do not have to do anything.',
      ],
      sms: 'What you began with us is deleted on {date}.',
    },
    'draft-handed-over': {
      subject: 'Something awaits you: here is the code',
      lines: [
        'Somebody has helped you with something at our end. Now you decide what happens with it.',
        'The reference is {reference}. The code is {code}.',
        'Log in to My case, and choose “Have you been given a code?”.',
        'If you do not know what this is, you do not have to do anything.',
      ],
      sms: 'Something awaits you. Reference {reference}, code {code}.',
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
    'report-routing': {
      subject: 'New report {reference}',
      lines: [
        'There is a new report in your queue. The reference is {reference}.',
        'The one it is about must have been asked by {date}. The case says whether the system has asked.',
        'The time to answer begins only when the one it is about has said yes.',
      ],
    },
    withdrawal: {
      subject: 'Case {reference} is withdrawn',
      lines: ['The sender has withdrawn case {reference}.', 'You will get no more reminders about it.'],
    },
    'handed-over': {
      subject: 'Passed on to you, case {reference}',
      lines: [
        'Case {reference} has been passed on to you.',
        'The dates are the same as before. Open the case to see the next step.',
      ],
    },
    reopened: {
      subject: 'Case {reference} is open again',
      lines: ['Case {reference} has been opened again.', 'Open the case to see what is to be done now.'],
    },
    'answer-overdue': {
      subject: 'The answer is overdue, {reference}',
      lines: [
        'Case {reference} should have been answered by {date}.',
        'Answer now, or give a preliminary answer with a new date and a reason.',
      ],
    },
    coordination: {
      subject: 'You now follow up case {reference}',
      lines: ['You are now the one who follows up case {reference}.', 'Open the case to see what the next step is.'],
    },
    'meeting-set': {
      subject: 'Meeting in case {reference}',
      lines: [
        'There is a meeting in case {reference} on {date} at {time}.',
        'Open the case to see where it is, and what it is about.',
      ],
    },
    'meeting-off': {
      subject: 'Meeting in {reference} is cancelled',
      lines: [
        'The meeting in case {reference} on {date} at {time} is cancelled for you.',
        'Open the case to see what is agreed.',
      ],
    },
    'meeting-declined': {
      subject: 'Somebody cannot come, {reference}',
      lines: [
        'Somebody invited in case {reference} cannot come on {date} at {time}.',
        'Open the case. Get in touch, and find a time that suits.',
      ],
    },
    'consent-changed': {
      subject: 'Read this first, case {reference}',
      lines: [
        'Something in case {reference} no longer applies.',
        'Read what applies now before you ask or tell anybody anything more.',
      ],
    },
    'needs-changed': {
      subject: 'Get in touch, case {reference}',
      lines: [
        'In case {reference} there is something new to talk about.',
        'Open the case, and agree on a time with those it concerns.',
      ],
    },
    'address-protected': {
      subject: 'Read this today, case {reference}',
      lines: [
        'Who may see case {reference} has changed.',
        'Open the case and read what is new before you call or write to anybody.',
      ],
    },
    'information-answered': {
      subject: 'An answer has come, case {reference}',
      lines: ['What you asked for in case {reference} has come.', 'Open the case to see it and the next step.'],
    },
    'document-received': {
      subject: 'New document, case {reference}',
      lines: [
        'A document has come in case {reference}. It has been checked for viruses.',
        'Open the case and look at it.',
      ],
    },
    'complaint-received': {
      subject: 'New complaint in case {reference}',
      lines: ['There is a complaint in case {reference}.', 'Read it, and answer it by {date}.'],
    },
    'complaint-overdue': {
      subject: 'The complaint is overdue, {reference}',
      lines: [
        'The complaint in case {reference} was to be answered by {date}.',
        'Open the case. Change the outcome, or send the complaint on.',
      ],
    },
    'rights-changed': {
      subject: 'Read this first, case {reference}',
      lines: [
        'In case {reference} it has changed who decides.',
        'Read what holds now before you ask or tell anybody anything more.',
      ],
    },
    closed: {
      subject: 'Case {reference} is closed',
      lines: ['Case {reference} is closed.', 'You will get no more reminders about it.'],
    },
    'emergency-access': {
      subject: 'Emergency access, case {reference}',
      lines: [
        'On {date} an employee without regular access opened case {reference}.',
        'Ask the municipality for the log and the reason, and see whether it was right.',
      ],
    },
  },
} as const satisfies Wording;
