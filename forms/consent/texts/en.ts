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
    'A yes lets us share what we otherwise must keep confidential.',
    'It covers only the services you list, and only what you tick.',
    'You can withdraw your consent at any time. You do not need to say why.',
  ],
  withdrawing: {
    title: 'What happens when you withdraw your consent?',
    lines: [
      'If you withdraw the consent to sharing with a service, the sharing stops at once.',
      'What we have already written down stays in the archive under the archive rules.',
      'Some services have a duty of their own to give information. They may still do so.',
    ],
    effects: {
      plan: 'We stop working on the plan. If you say yes again, we go on. Sharing with services is withdrawn separately.',
      coordinator: {
        self: 'The coordinator loses access to the case at once. You then have no coordinator.',
        other: 'The coordinator loses access to the case at once. Then {who} has no coordinator.',
      },
      sharing: 'The sharing with this service stops at once.',
      all: 'Everything you have said yes to ends at once.',
    },
  },
  fields: {
    plan: {
      label: {
        self: 'I say yes to the municipality making an individual plan together with me.',
        other: 'I say yes to the municipality making an individual plan together with {who}.',
      },
      help: 'Without a yes we make no plan.',
      options: yesNo,
    },
    coordinator: {
      label: {
        self: 'I say yes to having a coordinator.',
        other: 'I say yes to {who} having a coordinator.',
      },
      help: 'For children it is called a children’s coordinator. Without a yes we cannot appoint anybody.',
      options: yesNo,
    },
    sharing: {
      label: {
        self: 'These services may share information about me when the plan needs it.',
        other: 'These services may share information about {who} when the plan needs it.',
      },
      help: 'List one service at a time. If you list none, nothing is shared.',
      row: 'Service',
      columns: {
        service: {
          label: 'Name of the service',
          help: 'For example the doctor, the school or Nav. Do not write the name of an employee.',
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
        except: { label: 'This is not to be shared', help: 'Write it in your own words.' },
        from: { label: 'From and including', help: 'If left blank, it holds from today.' },
        to: {
          label: 'Up to and including',
          help: 'If left blank, it holds until {sharing} after the next review of the plan. If there is no plan yet, we reckon with a review after {revision}.',
        },
      },
    },
  },
  groups: {},
  hints: {},
  problems: {
    nothingAnswered: 'Answer at least one of the questions, or list a service.',
    periodEndsFirst: 'Check “{label}”. The last day is before the first.',
    dayPassed: 'Check “{label}”. That day has passed.',
    sameService: 'Check “{label}”. The service is in another row too. List it once.',
    tooManyRows: 'There is room for 20 services here. Remove some, and call us about the rest.',
  },
};
