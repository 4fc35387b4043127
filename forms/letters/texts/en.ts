import type { LetterTexts } from './letter-texts.ts';

export const en: LetterTexts = {
  date: 'Date',
  reference: 'Reference',
  asAgreed: 'To be delivered as agreed',
  reasons: 'Reasons',
  next: 'What happens now?',
  greeting: 'Yours sincerely',
  call: 'Do you have questions? Call {phone}, {hours}. Give the reference.',
  and: ' and ',
  wish: {
    plan: 'an individual plan',
    coordinator: 'a coordinator',
    childrensCoordinator: "a children's coordinator",
    changePlan: 'changes to a plan',
    endPlan: 'ending a plan',
  },
  closeReason: {
    needEnded: 'The reason is that the need is no longer there.',
    personWishes: 'The reason is that the person the case is about wished it.',
    moved: 'The reason is that the person has moved.',
    refused: 'The reason is that the application was refused and the time to complain is over.',
    reportNotConfirmed: 'The reason is that the report did not become an application.',
  },
  letters: {
    receipt: {
      title: 'We have received the application',
      lines: [
        'We received the application on {received}. The case is with {unit}.',
        'You will get an answer by {date}.',
      ],
      after: [
        'If we need more time, we will write to you before that date.',
        'Keep the reference. Give it if you call or write to us.',
      ],
    },
    'report-receipt': {
      title: 'We have received the report',
      lines: ['We received the report on {received}.', 'Now we ask the person. Without a yes there is no application.'],
      after: ['We have a duty of confidentiality. So you will not be told what becomes of the report.'],
    },
    information: {
      title: 'We need something from you',
      lines: ['Before we can answer the application, we need this:'],
      after: [
        'Answer by {date}. Write to us at {address}, or call {phone}.',
        'If you cannot make it in time, call us. We work on the case all the while.',
      ],
    },
    'preliminary-answer': {
      title: 'The case takes more time',
      lines: [
        'We received the application on {received}. We need more time with it.',
        'You will get an answer by {date}.',
      ],
      after: [],
    },
    granted: {
      title: 'The application is granted',
      lines: ['We say yes to what you applied for.', 'The application was for {wishes}.'],
      after: ['Next we agree on how to go on. If you do not hear from us, call {phone}.'],
    },
    coordinatorOnly: {
      title: 'Yes to a coordinator, no to an individual plan',
      lines: ['You get a coordinator. You do not get an individual plan.', 'The application was for {wishes}.'],
      after: ['Next we choose a coordinator. If you do not hear from us, call {phone}.'],
    },
    coordinator: {
      title: 'Yes to a coordinator',
      lines: ['You get a coordinator.', 'The application was for {wishes}.'],
      after: ['Next we choose a coordinator. If you do not hear from us, call {phone}.'],
    },
    refused: {
      title: 'The application is refused',
      lines: ['We have said no to the application.', 'The application was for {wishes}.'],
      after: ['If you want to know more, call {phone}. You can apply again if something changes.'],
    },
    consent: {
      title: 'We have a question for you',
      lines: ['We need to know what you say yes to.'],
      after: [
        'A consent form comes with this letter. Fill it in, sign it and send it to {address}.',
        'You choose what you say yes to. You can withdraw the consent at any time.',
        'You can also answer by phone, {phone}.',
      ],
    },
    mandate: {
      title: 'We are waiting for the mandate',
      lines: ['You were to send us a mandate. We have not received it yet.'],
      after: ['Send a copy to {address}, or bring it to us. If you need help, call {phone}.'],
    },
    'coordinator-appointed': {
      title: 'The coordinator is ready',
      lines: ['{name} is the coordinator from {date}.'],
      after: [
        'The coordinator is the one to talk to, and sees to it that the services work together.',
        'Call {phone} and ask for {name}.',
      ],
    },
    'plan-ready': {
      title: 'The plan is ready',
      lines: ['The plan runs from {from} to {to}.', 'We will go through it together by {next}.'],
      after: ['Would you like the plan on paper, or to change something in it? Call {phone}.'],
    },
    'plan-revised': {
      title: 'We have gone through the plan',
      lines: ['We went through the plan on {date}.', 'The next time is by {next}.'],
      after: ['Would you like the plan on paper, or to change something in it? Call {phone}.'],
    },
    'revision-coming': {
      title: 'We are going to go through the plan',
      lines: ['We are going to go through the plan together by {next}.'],
      after: ['Think about what is good, and what should change.', 'Call {phone} to agree on a time.'],
    },
    'complaint-received': {
      title: 'We have received the complaint',
      lines: ['We received the complaint on {date}.', 'We look at the case again. You will get an answer by {by}.'],
      after: [
        'If we do not change our decision, we send the complaint on to {governor}.',
        'The health and social services ombudsman can help you free of charge.',
      ],
    },
    'complaint-delayed': {
      title: 'The complaint takes more time',
      lines: [
        'We received the complaint on {date}. You should have had an answer by {by}. We are sorry for the delay.',
      ],
      after: ['We are still working on the complaint. Call {phone} to hear why it takes time.'],
    },
    changed: {
      title: 'Answer to the complaint',
      lines: ['You were right, wholly or in part. We change our decision.'],
      after: [],
    },
    'upheld-and-forwarded': {
      title: 'The complaint is sent on',
      lines: [
        'We have looked at the case again. We do not change our decision.',
        'The complaint is sent to {governor}.',
      ],
      after: ['Now {governor} decides. We will write to you when we know more.'],
    },
    'governor-changed': {
      title: 'The result of the complaint',
      lines: ['{governor} found that you were right, wholly or in part.'],
      after: [],
    },
    'governor-upheld': {
      title: 'The result of the complaint',
      lines: ['{governor} agrees with us. Our decision stands.'],
      after: [],
    },
    closed: {
      title: 'The case is closed',
      lines: ['The case was closed on {date}.', '{why}'],
      after: [
        'We do no more in the case. You can apply again whenever you like.',
        'You have a right to see the papers in the case.',
      ],
    },
    forwarded: {
      title: 'Your case has a new unit',
      lines: ['{unit} has had the case since {date}.'],
      after: ['The date for the answer is the same as before. You do not need to do anything.'],
    },
    'date-moved': {
      title: 'A date in your case has been moved',
      lines: ['The new date is {date}.'],
      after: ['If the date does not suit you, call {phone}.'],
    },
    reopened: {
      title: 'Your case has been opened again',
      lines: ['The case was opened again on {date}.'],
      after: ['We will get in touch about what happens now. If you do not hear from us, call {phone}.'],
    },
    meeting: {
      title: 'We invite you to a meeting',
      lines: ['The meeting is on {date} at {time}.', 'Place: {place}'],
      after: ['If you cannot come, call {phone}. We will find another time.'],
    },
    'meeting-cancelled': {
      title: 'The meeting is cancelled',
      lines: ['The meeting on {date} at {time} is cancelled.'],
      after: ['We will tell you when we have a new time.'],
    },
    'invitation-person': {
      title: 'We have a question for you',
      lines: ['We have a case that is about you. You decide what is to happen.', 'Your code is {code}.'],
      after: [
        'Call {phone} and give the reference, and we will tell you what it is about.',
        "You can also go to the municipality's website, choose My case and type the code. It is good until {date}.",
      ],
    },
    'invitation-otherParent': {
      title: 'We have a question for you',
      lines: [
        'We have a case about a child you have parental responsibility for. We need an answer from you.',
        'Your code is {code}.',
      ],
      after: [
        'Call {phone} and give the reference, and we will tell you what it is about.',
        "You can also go to the municipality's website, choose My case and type the code. It is good until {date}.",
      ],
    },
  },
};
