import type { ConsentTexts } from './consent-texts.ts';

const yesNo = { yes: 'Yes', no: 'No' };

export const en: ConsentTexts = {
  steps: {
    samtykke: {
      title: 'Give or change your consent',
      intro: {
        self: 'You decide. If you say no to something, you can still say yes to the rest.',
        other: 'You answer for {who}. If you say no to something, you can still say yes to the rest.',
      },
    },
  },
  meaning: [
    'A yes to sharing lets us share what we must otherwise keep confidential.',
    'It covers only the services you say yes to, and only what is ticked.',
  ],
  otherParent: { row: 'I say yes to sharing with {service}.' },
  free: 'You can withdraw your consent at any time. You do not need to say why.',
  withdrawing: {
    title: 'What happens when you withdraw your consent?',
    stops: 'If you withdraw your consent to sharing with a service, the sharing stops at once.',
    lines: [
      'What we have already written down stays in the archive, as the law requires.',
      'Some services have their own duty to give information. They may still do so.',
    ],
    effects: {
      plan: 'We stop working on the plan. If you say yes again, we carry on. You withdraw sharing of information separately.',
      coordinator: {
        self: 'The coordinator loses access to the case at once. You will then have no coordinator.',
        other: 'The coordinator loses access to the case at once. Then {who} will have no coordinator.',
      },
      sharing: 'Sharing with this service stops at once.',
      all: 'Everything you have said yes to ends at once.',
    },
  },
  fields: {
    plan: {
      label: {
        self: 'I agree that the municipality makes an individual plan together with me.',
        other: 'I agree that the municipality makes an individual plan together with {who}.',
      },
      help: 'We will not make a plan unless you say yes.',
      options: yesNo,
    },
    coordinator: {
      label: {
        self: 'I agree to having a coordinator.',
        other: 'I agree to {who} having a coordinator.',
      },
      help: 'For children it is called a children’s coordinator. We cannot appoint anybody unless you say yes.',
      options: yesNo,
    },
    sharing: {
      label: {
        self: 'These services may share information about me when it is needed for the plan.',
        other: 'These services may share information about {who} when it is needed for the plan.',
      },
      help: 'Add one service at a time. If you add none, nothing is shared.',
      row: 'Service',
      columns: {
        service: {
          label: 'Name of the service',
          help: 'For example your GP, the school or Nav. Do not write the name of an employee.',
        },
        direction: {
          label: 'What may the municipality do?',
          options: {
            collect: 'Get information from the service',
            give: 'Give information to the service',
            both: 'Both get and give information',
          },
        },
        areas: {
          label: 'What may the information be about?',
          help: 'Choose one or more answers.',
          options: {
            health: 'Health',
            school: 'School and kindergarten',
            work: 'Work',
            housing: 'Housing',
            economy: 'Finances',
            network: 'Family and network',
            other: 'Other',
          },
        },
        except: { label: 'This must not be shared', help: 'Write it in your own words.' },
        from: { label: 'First day', help: 'If you leave this blank, it applies from today.' },
        to: {
          label: 'Last day',
          help: 'If you leave this blank, it applies until {sharing} after the next review of the plan. If there is no plan yet, we expect a review in {revision}.',
        },
      },
    },
  },
  groups: {},
  hints: {},
  problems: {
    nothingAnswered: 'Answer at least one of the questions, or add a service.',
    periodEndsFirst: 'Check “{label}”. The last day is before the first.',
    dayPassed: 'Check “{label}”. That day has passed.',
    sameService: 'Check “{label}”. The service is in another row too. Add it only once.',
    tooManyRows: 'There is room for 20 services here. Remove some, and call us about the rest.',
  },
};
