import type { ApplicationTexts } from './application-texts.ts';

const yesNo = { yes: 'Yes', no: 'No' };

export const en: ApplicationTexts = {
  steps: {
    hvem: { title: 'Who is applying?' },
    meld: { title: 'Then you report a need' },
    personen: { title: { self: 'About you', other: 'About {who}' } },
    soker: { title: 'About you, the applicant', intro: 'We use this when we answer you.' },
    hva: { title: 'What the application is about' },
    tjenester: {
      title: 'Services and needs',
      intro: 'Write briefly. We ask for more when we need it.',
    },
    samarbeid: { title: 'Cooperation', intro: 'Everything on this page is optional.' },
    innhenting: { title: 'Obtaining information', intro: 'Nothing is ticked beforehand.' },
    'se-over': { title: 'Check your answers', intro: 'Read through. You can change everything before you send.' },
  },
  fields: {
    role: {
      label: 'Who are you applying for?',
      help: 'If you are not sure, choose “Something else”, and we will call you.',
      options: {
        self: 'Myself',
        parent: 'My child',
        guardian: 'Somebody I am a guardian for',
        representative: 'Somebody who has authorised me',
        nextOfKin: 'Somebody I am next of kin to',
        service: 'Somebody I meet in my work',
        other: 'Something else',
      },
    },
    length: {
      label: 'How much do you want to fill in now?',
      help: 'If you choose the short form, we call you and fill in the rest together with you.',
      options: { whole: 'The whole application', short: 'The short form' },
    },
    'birthDate.expected': {
      label: 'The child is not born yet',
      help: 'Then we do not need a name, number or date of birth.',
    },
    givenName: {
      label: { self: 'First name', other: 'First name of {who}' },
      help: 'Write it as it is in the National Population Register.',
    },
    familyName: {
      label: { self: 'Last name', other: 'Last name of {who}' },
      help: 'Write it as it is in the National Population Register.',
    },
    nationalId: {
      label: { self: 'National identity number (11 digits)', other: 'National identity number of {who} (11 digits)' },
      help: 'If you do not have the number, the date of birth is enough.',
    },
    birthDate: {
      label: { self: 'Date of birth', other: 'Date of birth of {who}' },
      help: 'For example 27 3 2012.',
    },
    protectedAddress: {
      label: {
        self: 'My address is protected (code 6 or 7)',
        other: 'The address of {who} is protected (code 6 or 7)',
      },
      help: 'Then we do not store the address.',
    },
    'address.street': { label: 'Address', help: 'Do not write the address if it is protected.' },
    'address.postalCode': { label: 'Postal code' },
    'address.city': { label: 'Town' },
    staysHere: {
      label: {
        self: 'Do you live or stay in the municipality now?',
        other: 'Does {who} live or stay in the municipality now?',
      },
      note: 'You can still apply. We look into which municipality is responsible.',
      options: { ...yesNo, unsure: 'Not sure' },
    },
    mobile: {
      label: { self: 'Mobile number', other: 'Mobile number of {who}' },
      help: 'We only send short notices without health information.',
    },
    email: { label: { self: 'E-mail', other: 'E-mail of {who}' } },
    noticeChannel: {
      label: 'How do you want to be told?',
      options: { sms: 'Text message (SMS)', email: 'E-mail', letter: 'Letter', phone: 'Phone' },
    },
    language: {
      label: 'Which language do you want the answer in?',
      options: { nb: 'Norwegian bokmål', nn: 'Norwegian nynorsk', en: 'English' },
    },
    interpreter: {
      label: { self: 'Do you need an interpreter?', other: 'Does {who} need an interpreter?' },
      help: 'This includes sign language.',
      options: yesNo,
    },
    'interpreter.language': { label: 'Which language?', help: 'For example Norwegian sign language.' },
    adaptations: {
      label: {
        self: 'Is there anything we should consider when we contact you?',
        other: 'Is there anything we should consider when we contact you both?',
      },
      help: 'For example that mornings are best.',
    },
    'applicant.name': { label: 'Your name' },
    'applicant.mobile': { label: 'Your mobile number', help: 'We only send short notices without health information.' },
    'applicant.email': { label: 'Your e-mail', help: 'Give a mobile number or an e-mail address, preferably both.' },
    'applicant.relation': { label: 'How do you know {who}?', help: 'For example mother, brother or teacher.' },
    mandate: {
      label: 'Authorisation or guardian mandate',
      help: 'If you attach it, you choose the file right after you have sent the application.',
      options: { attached: 'I will attach it', later: 'I will send it later' },
    },
    personKnows: {
      label: 'Does {who} know that you are applying, and is it all right?',
      help: 'The answer does not stop the application.',
      options: { ...yesNo, unsure: 'I cannot answer' },
    },
    'personKnows.reason': { label: 'You are welcome to tell us why' },
    parentalResponsibility: {
      label: 'Who has parental responsibility?',
      help: 'If there are two of you, both must consent.',
      options: {
        alone: 'I do, alone',
        two: 'There are two of us',
        childWelfare: 'The child welfare service has care of the child',
        unknown: 'I do not know',
      },
    },
    'parentalResponsibility.other.name': { label: 'Name of the other parent' },
    'parentalResponsibility.other.mobile': { label: 'Mobile number of the other parent' },
    'parentalResponsibility.other.email': { label: 'The other parent’s email address' },
    'parentalResponsibility.other.contact': {
      label: 'May we contact the other parent now?',
      help: 'They will not see the address, your number or what you have written.',
      options: { yes: 'Yes', callFirst: 'Call me first', no: 'No, it is not safe' },
    },
    childsView: { label: 'What does the child think?', help: 'Feel free to use the child’s own words.' },
    wishes: {
      label: { self: 'What do you want?', other: 'What does {who} want?' },
      help: 'Choose one or more answers. It is possible to have a coordinator without a plan.',
      options: {
        plan: 'An individual plan',
        coordinator: 'A coordinator',
        childrensCoordinator: 'A children’s coordinator',
        changePlan: 'To change a plan',
        endPlan: 'To end a plan',
      },
    },
    existingPlan: {
      label: {
        self: 'Do you have an individual plan already?',
        other: 'Does {who} have an individual plan already?',
      },
      help: 'Each person can have only one plan.',
      options: { ...yesNo, unsure: 'I do not know' },
    },
    'existingPlan.where': { label: 'Where was the plan made?', help: 'For example in another municipality.' },
    services: {
      label: { self: 'Which services do you get today?', other: 'Which services does {who} get today?' },
      help: 'For example from the municipality, hospital, Nav, school, kindergarten, doctor or child welfare.',
      columns: {
        type: { label: 'Service' },
        where: { label: 'Where' },
        contact: { label: 'Contact person' },
        since: { label: 'Since when' },
      },
      row: 'Service',
    },
    unit: {
      label: {
        self: 'Which unit do you have most contact with?',
        other: 'Which unit does {who} have most contact with?',
      },
      help: 'If you do not know, we send the application to the coordinating unit.',
      options: { unknown: 'I do not know' },
    },
    needs: {
      label: {
        self: 'What do you need help to coordinate?',
        other: 'What does {who} need help to coordinate?',
      },
      help: 'Write briefly. If you would rather tell us by phone, answer yes to the next question.',
    },
    callMe: { label: 'Do you want us to call you?', options: yesNo },
    callWhen: {
      label: 'What time of day would you like us to call?',
      options: { morning: 'In the morning', midday: 'Around midday', afternoon: 'In the afternoon' },
    },
    matters: {
      label: { self: 'What matters to you?', other: 'What matters to {who}?' },
      help: 'For example goals, everyday life, leisure, work or school.',
    },
    duration: {
      label: {
        self: 'How long do you think you will need the services?',
        other: 'How long do you think {who} will need the services?',
      },
      options: {
        under6Months: 'Less than half a year',
        over6Months: 'More than half a year',
        lasting: 'Permanently',
        unknown: 'I do not know',
      },
    },
    participants: {
      label: {
        self: 'Who do you want to take part in the cooperation?',
        other: 'Who does {who} want to take part in the cooperation?',
      },
      help: 'This is only a wish. Consent is given in a form of its own.',
      columns: { name: { label: 'Name' }, role: { label: 'Role or service' } },
      row: 'Participant',
    },
    coordinatorWish: {
      label: { self: 'Do you want a particular coordinator?', other: 'Does {who} want a particular coordinator?' },
    },
    'nextOfKin.name': { label: 'Name of next of kin' },
    'nextOfKin.phone': { label: 'Phone number of next of kin' },
    'nextOfKin.mayContact': { label: 'May we contact the next of kin?', options: yesNo },
    obtainFrom: {
      label: 'May we ask these for information in order to process the application?',
      help: 'Tick those we may ask. If you say no, you may have to answer more yourself.',
    },
    notHandledBy: {
      label: {
        self: 'Is there an employee who should not handle your case?',
        other: 'Is there an employee who should not handle the case?',
      },
      help: 'We do not ask why.',
    },
    correct: { label: 'The information is correct as far as I know' },
  },
  groups: {
    address: { label: { self: 'Your address', other: 'The address of {who}' } },
    'parentalResponsibility.other': { label: 'The other holder of parental responsibility' },
    nextOfKin: {
      label: 'Next of kin',
      help: 'We do not contact next of kin unless you say yes.',
    },
  },
  hints: {
    fewServices: {
      self: 'You have listed fewer than two services. You can still apply, and we look at what you need.',
      other: 'You have listed fewer than two services. You can still apply, and we look at the need.',
    },
    notHere: {
      self: 'You do not live or stay in the municipality now. You can still apply.',
      other: '{Who} does not live or stay in the municipality now. You can still apply.',
    },
  },
  expectedChild: 'Expected child',
};
