import { en as consent } from '../../consent/texts/en.ts';
import type { FormTexts } from '../../texts.ts';
import { en as words } from '../words/en.ts';

const { options: areas = {} } = consent.fields.sharing.columns.areas;

export const en: FormTexts = {
  steps: {
    '1': {
      title: words.point.goals,
      intro: { self: 'The plan builds on what matters to you.', other: 'The plan builds on what matters to {who}.' },
    },
    '2': { title: words.point.participants, intro: 'The consent decides what a participant may see of the plan.' },
    '4': { title: words.point.contributions },
    '5': { title: words.point.measures },
    '6': { title: words.point.carryingOut },
    '9': { title: words.point.cooperation },
  },
  fields: {
    goals: {
      label: 'Goals',
      help: 'Write one goal in each row.',
      row: 'Goal',
      columns: {
        id: { label: 'Number' },
        goal: { label: 'What is the goal?' },
        area: { label: 'What is it about?', options: areas },
      },
    },
    resources: { label: { self: 'What can you do, and what helps you?', other: 'What can {who} do, and what helps?' } },
    needs: { label: { self: 'What services do you need?', other: 'What services does {who} need?' } },
    participants: {
      label: 'Participants',
      help: 'Write one participant in each row.',
      row: 'Participant',
      columns: {
        id: { label: 'Number' },
        name: { label: 'Name' },
        role: { label: 'Role', help: 'For example teacher or aunt.' },
        service: { label: 'Service or relation', help: 'Write the name as it stands in the consent.' },
      },
    },
    wish: {
      label: { self: 'Is there somebody you want to take part?', other: 'Is there somebody {who} wants to take part?' },
      help: {
        self: 'You consent for each service on the page about consent.',
        other: 'Consent to sharing is given for each service.',
      },
    },
    ownPart: { label: { self: 'What do you contribute?', other: 'What does {who} contribute?' } },
    servicesPart: { label: 'What do the services contribute?' },
    kinPart: { label: 'What do the next of kin contribute?' },
    measures: {
      label: 'Measures',
      help: 'Write one measure in each row.',
      row: 'Measure',
      columns: {
        id: { label: 'Number' },
        measure: { label: 'What is to be done?' },
        extent: { label: 'How much, and how often?' },
        service: { label: 'Who is responsible?', help: 'Write the name of the service.' },
        area: { label: 'What is it about?', options: areas },
        goal: { label: 'Which goal does it belong to?', options: { none: 'None of the goals' } },
        from: { label: 'From' },
        to: { label: 'To' },
      },
    },
    carryingOut: { label: 'How are the measures carried out?', help: 'For example when you meet, and who tells whom.' },
    cooperation: {
      label: 'Who else is it necessary to work with?',
      help: 'For example a hospital or another municipality.',
    },
  },
  groups: {},
  hints: {},
  problems: {
    endsFirst: 'Check “{label}”. The last day is before the first.',
    tooManyRows: 'There is room for 50 rows here. Remove some before you add more.',
  },
};
