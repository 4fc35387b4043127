import type { PaperTexts } from './paper-texts.ts';

const help = 'If you need help, call {phone}, {hours}. We can fill in the form together with you.';
const post = 'Send the form by post, or hand it in to the municipality. Do not send it by e-mail.';
const pen = 'Write with a pen, and tick the boxes. If you need more room, use a sheet of your own.';
const seen = 'Only those who work on the case see the answers. Each time somebody opens the case, it is written down.';
const kept = 'What you send stays in the archive for as long as the law requires.';

export const en: PaperTexts = {
  application: {
    title: 'Application for an individual plan or a coordinator',
    lead: 'This form is for you who want to apply on paper. It is free.',
    how: [
      pen,
      '“You” is the person the application is about. If you apply for somebody else, answer for that person.',
      'Fill in what you can. You can apply even if something is left blank.',
      help,
      post,
      'You get an answer within {answer} after we have received the application.',
    ],
    use: [
      'We use the answers to process the application and to give you a plan and a coordinator.',
      'We process the application under {basis}.',
      seen,
      kept,
      'You can see what we have about you, ask us to correct mistakes, and withdraw the application before it is answered.',
    ],
    intro: {
      samarbeid: 'Everything in this part is optional.',
      'se-over': 'Read through your answers before you sign.',
    },
    help: {
      role: 'Are you next of kin without authority, or do you meet the person at work? Use the form “Report a need”.',
      length:
        'In the short form you answer what must be filled in, and write your mobile number. We call you about the rest.',
      noticeChannel: 'If you apply for somebody else, the answer is about you.',
      language: 'If you apply for somebody else, the answer is about you.',
      mandate: 'Enclose a copy, or send it when you have it.',
    },
  },
  consent: {
    title: 'Consent to a plan, a coordinator and sharing',
    lead: 'This form is for you who want to answer on paper. You can say yes to one thing and no to another.',
    how: [
      pen,
      'If you sign for somebody else, “I” and “me” mean that person.',
      'For a child under 16, both who have parental responsibility sign.',
      help,
      post,
    ],
    use: ['We use the form to make the plan, appoint a coordinator and share what you say yes to.', seen, kept],
    intro: {},
    help: { 'sharing[0].from': 'If you leave this blank, it applies from the day we receive the form.' },
  },
  'need-report': {
    title: 'Report a need',
    lead: 'This form is for next of kin and staff who think that somebody needs a plan or a coordinator.',
    how: [
      pen,
      '“You” is the one who reports. “The person” is the one the report is about.',
      'Are you a parent, guardian or authorised representative? Use the application form.',
      help,
      post,
      'You are told that we have got the report, but not what comes of it.',
    ],
    use: [
      'We use the answers to ask the person about applying. Without a yes we do nothing more.',
      'The person gets to see the report, your name too.',
      'If the person says no, or nobody answers in time, we block the report.',
    ],
    intro: { 'se-over': 'Read through your answers before you sign.' },
    help: {},
  },
  how: 'How to fill in the form',
  use: 'What we use the information for',
  meaning: 'What a yes means',
  when: {
    answered: 'Answer only if you answered {options} to question {number}.',
    notAnswered: 'Skip this if you answered {options} to question {number}.',
    notTicked: 'Skip this if you ticked the box in question {number}.',
    rows: 'Answer only if you wrote something in question {number}.',
    under16: 'Answer only if the child is under 16.',
    from7to15: 'Answer only if it is about a child from 7 to 15.',
    part: 'Skip this part if you answered {options} to question {number}.',
    quote: '“{words}”',
    or: ' or ',
  },
  ifNo: 'If you answer no:',
  enclose: 'Enclose a copy.',
  moreRows: 'If there are more, write them on a sheet of your own.',
  letter: {
    to: 'To',
    from: 'From',
    name: 'Name',
    address: 'Address',
    place: 'Postcode and place',
    addressHelp: 'If your address is protected, write only your name.',
  },
  office: { title: 'For the municipality to fill in', received: 'Received', reference: 'Reference' },
  whom: {
    title: 'Whom the consent is about',
    name: 'Name',
    birthDate: 'Date of birth',
    reference: 'Reference, if you have been given one',
  },
  signature: {
    title: 'Signature',
    placeAndDate: 'Place and date',
    signature: 'Signature',
    letters: 'Name in capital letters',
    second: 'Signature of the other holder of parental responsibility',
    as: 'I sign',
    roles: ['for myself', 'as a parent', 'as a guardian', 'with a mandate'],
  },
};
