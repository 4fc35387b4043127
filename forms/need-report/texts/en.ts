import type { ReportTexts } from './report-texts.ts';

export const en: ReportTexts = {
  steps: {
    melder: {
      title: 'About you who report',
      intro: 'The person gets to see the report, your name too. The person does not see your phone number or e-mail.',
    },
    personen: { title: 'About the person', intro: 'We use this when we ask the person.' },
    behov: { title: 'Why you report' },
    'se-over': { title: 'Check your answers', intro: 'Read through. You can change everything before you send.' },
  },
  fields: {
    reporter: {
      label: 'Who are you?',
      options: {
        nextOfKin: 'Next of kin',
        service: 'I work in a service, for example the school or Nav',
        health: 'Health personnel',
      },
    },
    'applicant.name': { label: 'Your name' },
    'applicant.mobile': { label: 'Your mobile number', help: 'We use it to tell you that we have got the report.' },
    'applicant.email': { label: 'Your e-mail', help: 'Give a mobile number or an e-mail address, or both.' },
    'applicant.relation': {
      label: 'What is your connection to the person?',
      help: 'For example sister, neighbour or doctor.',
    },
    'applicant.organisation': { label: 'Where do you work?', help: 'For example the school, the hospital or Nav.' },
    givenName: { label: 'First name of the person' },
    familyName: { label: 'Last name of the person' },
    birthDate: {
      label: 'Date of birth of the person',
      help: 'Write it if you know it, for example 27 3 1958. For a child under 16 we ask the parents.',
    },
    nationalId: {
      label: 'National identity number of the person (11 digits)',
      help: 'Only if you have it. Then the report safely reaches the right person.',
    },
    protectedAddress: {
      label: 'The address of the person is protected (code 6 or 7)',
      help: 'Then we send no message. We get in touch in a safe way.',
    },
    wayToAsk: {
      label: 'How can we ask the person?',
      options: {
        sms: 'By text message',
        email: 'By e-mail',
        phone: 'By calling',
        reporter: 'I will tell the person myself',
      },
    },
    mobile: {
      label: 'Mobile number of the person',
      help: 'The message does not say what it is about or who has reported.',
    },
    email: {
      label: 'E-mail of the person',
      help: 'The message does not say what it is about or who has reported.',
    },
    phone: { label: 'Phone number of the person' },
    language: {
      label: 'Which language should we use with the person?',
      options: { nb: 'Norwegian Bokmål', nn: 'Norwegian Nynorsk', en: 'English' },
    },
    personKnows: {
      label: 'Does the person know that you report, and is it all right?',
      help: 'The answer does not stop the report.',
      options: { yes: 'Yes', no: 'No', unsure: 'I cannot answer' },
    },
    'personKnows.reason': { label: 'Feel free to tell us why' },
    why: {
      label: 'Why do you report?',
      help: 'Write briefly about what you see. Write only what the person can read.',
    },
    unit: {
      label: 'Which unit does the person have most contact with?',
      help: 'If you do not know, we send the report to the coordinating unit.',
      options: { unknown: 'I do not know' },
    },
    correct: { label: 'The information is correct as far as I know' },
  },
  groups: {},
  hints: {
    personUnaware:
      'The person does not know that you report. Please talk to the person first. You can send it all the same.',
  },
  problems: {
    reportsSelf:
      'The number is your own. If this is about you, apply instead. Go to My case and choose the application.',
  },
  send: 'Send the report',
  sendNote: 'When you send, the municipality gets the report at once. You get a receipt on the next page.',
};
