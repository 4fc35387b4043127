import type { Values } from '../browser.ts';
import { bornBefore, type DemoPerson, mailOf, nameOf, personal } from './demo-people.ts';
import type { DemoStep } from './demo-steps.ts';

type Parts = { readonly leader: string; readonly coordinator: string };
type Filling = { readonly language: 'nb' | 'nn'; readonly today: Date };

/** One who applies for somebody else, or is a child: pages of the form besides those that all fill in alike. */
export type FamilyStory = {
  readonly daysAgo: number;
  readonly person: DemoPerson;
  readonly pages: (filling: Filling) => Readonly<Record<string, Values>>;
  readonly steps: (parts: Parts) => readonly DemoStep[];
};

const bothParts: Values = { plan: 'yes', coordinator: 'yes' };
const parent = 'mona';
const otherParent = 'per';

/** What whoever applies for somebody else says about themself. */
function applying(person: DemoPerson, { language }: Filling, more: Values): Values {
  const reached = { 'applicant.email': mailOf(person), noticeChannel: 'email', language };
  return { 'applicant.name': nameOf(person), ...reached, personKnows: 'yes', ...more };
}

const twoParents: Values = {
  'applicant.relation': 'Mor',
  parentalResponsibility: 'two',
  'parentalResponsibility.other.name': nameOf(otherParent),
  'parentalResponsibility.other.email': mailOf(otherParent),
  'parentalResponsibility.other.contact': 'yes',
};

/** Of one who turned so many years so many days ago. */
function child(filling: Filling, years: number, days: number): Readonly<Record<string, Values>> {
  const givenName = years < 15 ? 'Sara' : 'Jonas';
  const called = { givenName, familyName: 'Mønster', staysHere: 'yes', interpreter: 'no' };
  return {
    hvem: { role: 'parent' },
    personen: { ...called, ...bornBefore(filling.today, { years, days }) },
    soker: applying(parent, filling, twoParents),
  };
}

/** One who has a mail address of their own, at which they are asked in. */
function youth(filling: Filling, years: number, days: number): Readonly<Record<string, Values>> {
  const pages = child(filling, years, days);
  return { ...pages, personen: { ...pages['personen'], email: mailOf('jonas') } };
}

const accept = (after: number, staff: string): DemoStep => {
  return { after, staff, action: 'check-role', button: { name: 'result', value: 'accepted' } };
};

/** The other parent comes on day 1; the leader takes the case on day 2 and has checked both by day 4. */
function bothThere(leader: string): readonly DemoStep[] {
  return [
    { after: 1, citizen: 'joins', as: otherParent },
    { after: 2, staff: leader, action: 'take' },
    accept(3, leader),
    accept(4, leader),
  ];
}

function granted(after: number, staff: string): readonly DemoStep[] {
  return [
    { after, staff, action: 'decide', values: { outcome: 'granted' } },
    { after: after + 1, citizen: 'opens-the-answer' },
  ];
}

const bothConsent: readonly DemoStep[] = [
  { after: 12, citizen: 'consents', values: bothParts },
  { after: 13, citizen: 'consents', values: bothParts, as: otherParent },
];

/** Parents, children, guardians. Days are counted back from today; nobody applies twice on one day. */
export const familyStories: readonly FamilyStory[] = [
  // Two parents: whoever applied has said yes, the other is asked and has not come.
  {
    daysAgo: 7,
    person: parent,
    pages: (filling) => child(filling, 9, 100),
    steps: ({ leader }) => [
      { after: 1, staff: leader, action: 'take' },
      accept(2, leader),
      { after: 3, citizen: 'consents', values: bothParts },
    ],
  },
  // Two parents, both have said yes; an active plan.
  {
    daysAgo: 80,
    person: parent,
    pages: (filling) => child(filling, 10, 150),
    steps: ({ leader, coordinator }) => [
      ...bothThere(leader),
      ...granted(10, leader),
      ...bothConsent,
      { after: 15, staff: leader, action: 'appoint', values: { coordinator } },
      { after: 45, staff: coordinator, action: 'plan', dates: { from: -35, to: 325, nextRevision: 140 } },
    ],
  },
  // Somebody of 15 who has come to the case that a parent sent.
  {
    daysAgo: 20,
    person: parent,
    pages: (filling) => youth(filling, 15, 120),
    steps: ({ leader }) => [
      { after: 1, staff: leader, action: 'take' },
      accept(2, leader),
      { after: 4, citizen: 'joins', as: 'jonas' },
    ],
  },
  // Turned 16 in a case that parents sent, and runs it from then on.
  {
    daysAgo: 70,
    person: parent,
    pages: (filling) => youth(filling, 16, 20),
    steps: ({ leader, coordinator }) => [
      ...bothThere(leader),
      { after: 5, citizen: 'joins', as: 'jonas' },
      ...granted(10, leader),
      ...bothConsent,
      { after: 15, staff: leader, action: 'appoint', values: { coordinator } },
    ],
  },
  // Somebody of 14 who applied with nobody beside them.
  {
    daysAgo: 4,
    person: 'nora',
    pages: (filling) => ({
      hvem: { role: 'self' },
      personen: personal('nora', {
        ...bornBefore(filling.today, { years: 14, days: 200 }),
        email: mailOf('nora'),
        noticeChannel: 'email',
        language: filling.language,
      }),
    }),
    steps: ({ leader }) => [{ after: 2, staff: leader, action: 'take' }],
  },
  // A guardian, with the mandate attached and not yet looked at.
  {
    daysAgo: 5,
    person: 'viktor',
    pages: (filling) => ({
      hvem: { role: 'guardian' },
      personen: { ...child(filling, 41, 30)['personen'], givenName: 'Astrid', familyName: 'Attersyn' },
      soker: applying('viktor', filling, { mandate: 'attached' }),
    }),
    steps: ({ leader }) => [
      { after: 1, citizen: 'attaches' },
      { after: 2, staff: leader, action: 'take' },
    ],
  },
];
