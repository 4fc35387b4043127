import type { FormTexts } from '../../texts.ts';

export const en: FormTexts = {
  steps: { registrer: { title: 'Register an application' } },
  fields: {
    way: {
      label: 'How did the application come?',
      options: { paper: 'On paper', phone: 'By phone', counter: 'Said at the counter' },
    },
    receivedOn: {
      label: 'When did it come?',
      help: 'The time to answer counts from this day. Write the date of the postmark if there is one.',
    },
    role: {
      label: 'Who applies?',
      options: {
        self: 'The person',
        parent: 'A parent',
        guardian: 'A guardian',
        representative: 'Somebody with a mandate',
      },
    },
    'applicant.name': { label: 'The name of who applies' },
    givenName: { label: 'First name' },
    familyName: { label: 'Last name' },
    birthDate: {
      label: 'Birth date',
      help: 'If the application does not say, the head of the unit gets a task to ask.',
    },
    nationalId: {
      label: 'National identity number of who applies',
      help: 'With the number, who applies finds the case on My case.',
    },
    mobile: { label: 'Mobile number' },
    phone: { label: 'Another phone number' },
    email: { label: 'E-mail' },
    protectedAddress: {
      label: 'The address is protected (code 6 or 7)',
      help: 'Then we do not store the address.',
    },
    'address.street': { label: 'Address' },
    'address.postalCode': { label: 'Postal code' },
    'address.city': { label: 'City' },
    noticeChannel: {
      label: 'How does who applies want to be told?',
      options: { sms: 'SMS', email: 'E-mail', letter: 'Letter', phone: 'Phone' },
    },
    language: {
      label: 'In what language does who applies want an answer?',
      options: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    },
    unit: {
      label: 'Which unit is to have the case?',
      options: { unknown: 'Do not know. Then it goes to the coordinating unit.' },
    },
    wishes: {
      label: 'What is applied for?',
      options: {
        plan: 'An individual plan',
        coordinator: 'A coordinator',
        childrensCoordinator: "A children's coordinator",
        changePlan: 'Changes to a plan',
        endPlan: 'Ending a plan',
      },
    },
    needs: {
      label: 'What does it say, in short?',
      help: 'Write what matters most. The rest can be filled in by phone later.',
    },
    callMe: { label: 'Who applies wants to be called' },
    'paper.file': { label: 'The application, scanned', help: 'We check it for viruses before anybody opens it.' },
    identitySeen: { label: 'I have seen valid identification' },
    receiptByHand: { label: 'I print the receipt and give it to who applies' },
  },
  groups: {
    person: { label: 'The one the case is about' },
    reach: { label: 'How to reach who applies' },
    address: { label: 'Address of who applies' },
  },
  hints: {},
  problems: {
    'received-in-future': 'Check “{label}”. The date is in the future.',
    'received-too-long-ago': 'Check “{label}”. The date is more than a year ago.',
    callNeedsNumber: 'Write a phone number before you tick “{label}”.',
    channelNeedsPhone: 'Write a phone number, or choose another way to be told.',
    channelNeedsMobile: 'Write “{label}”, or choose another way to be told.',
    channelNeedsEmail: 'Write “{label}”, or choose another way to be told.',
    letterNeedsAddress: 'Write “{label}”, or choose another way to be told.',
  },
};
