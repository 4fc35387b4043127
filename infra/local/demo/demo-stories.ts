import type { Values } from '../browser.ts';
import { agreedMeeting, heldMeeting } from './demo-meeting.ts';
import { writtenPlan } from './demo-plan.ts';
import type { DemoDates, DemoStep } from './demo-steps.ts';

type Parts = {
  readonly leader: string;
  readonly coordinator: string;
  /** What the leader asks for, and what is answered. */
  readonly asks: string;
  readonly answers: string;
  readonly language: 'nb' | 'nn';
};

export type DemoStory = {
  /** One of the few to begin to train on. */
  readonly isForTraining?: true;
  readonly daysAgo: number;
  /** In place of, or besides, what the page about the person asks. */
  readonly about?: Values;
  /** The same of the page about services and needs. */
  readonly needs?: Values;
  readonly steps: (parts: Parts) => readonly DemoStep[];
};

const consent: Values = {
  plan: 'yes',
  coordinator: 'yes',
  'sharing[0].service': 'Nav',
  'sharing[0].direction': 'both',
  'sharing[0].areas': ['work', 'economy'],
};

const take = (after: number, staff: string): DemoStep => ({ after, staff, action: 'take' });

function answered(after: number, staff: string): readonly DemoStep[] {
  return [
    take(2, staff),
    { after, staff, action: 'decide', values: { outcome: 'granted' } },
    { after: after + 1, citizen: 'opens-the-answer' },
  ];
}

/** Answered after ten days, consented the day after, with a coordinator from day 15. */
function coordinated({ leader, coordinator }: Parts): readonly DemoStep[] {
  return [
    ...answered(10, leader),
    { after: 11, citizen: 'consents', values: consent },
    { after: 15, staff: leader, action: 'appoint', values: { coordinator } },
  ];
}

type Kept = 'here' | 'elsewhere';

function planned(parts: Parts, after: number, dates: DemoDates, keptIn: Kept = 'here'): readonly DemoStep[] {
  return [...coordinated(parts), { after, staff: parts.coordinator, action: 'plan', values: { keptIn }, dates }];
}

function asking(after: number, until: number, { leader, asks }: Parts): readonly DemoStep[] {
  return [take(1, leader), { after, staff: leader, action: 'ask', values: { missing: asks }, dates: { until } }];
}

/** A case in every state there is, and the troubles that leaders meet. Days are counted back from today. */
export const stories: readonly DemoStory[] = [
  // New.
  { isForTraining: true, daysAgo: 1, steps: () => [] },
  // Asked to be rung.
  { daysAgo: 3, needs: { needs: '', callMe: 'yes', callWhen: 'morning' }, steps: () => [] },
  // The receipt bounced: a task in the case.
  {
    daysAgo: 5,
    about: { email: 'ny.adresse+bounce@example.org', mobile: '', noticeChannel: 'email' },
    steps: () => [],
  },
  // Protected address: told by phone.
  { daysAgo: 6, about: { protectedAddress: 'yes', mobile: '40000030', noticeChannel: 'phone' }, steps: () => [] },
  // In progress.
  { isForTraining: true, daysAgo: 12, steps: ({ leader }) => [take(1, leader)] },
  // A new date is promised.
  {
    daysAgo: 26,
    steps: ({ leader }) => [
      take(2, leader),
      { after: 24, staff: leader, action: 'preliminary-answer', dates: { newDate: 20 } },
    ],
  },
  // Overdue, after the automatic preliminary answer.
  { daysAgo: 60, steps: ({ leader }) => [take(2, leader)] },
  // Withdrawn.
  { daysAgo: 18, steps: ({ leader }) => [take(1, leader), { after: 3, citizen: 'withdraws' }] },
  // Answered yesterday, not opened; consent is missing.
  {
    daysAgo: 14,
    steps: ({ leader }) => [
      take(1, leader),
      { after: 13, staff: leader, action: 'decide', values: { outcome: 'granted' } },
    ],
  },
  // Refused.
  {
    daysAgo: 30,
    steps: ({ leader }) => [
      take(2, leader),
      { after: 20, staff: leader, action: 'decide', values: { outcome: 'refused' } },
      { after: 21, citizen: 'opens-the-answer' },
    ],
  },
  // A coordinator should have been appointed.
  {
    isForTraining: true,
    daysAgo: 30,
    steps: ({ leader }) => [...answered(10, leader), { after: 12, citizen: 'consents', values: consent }],
  },
  // A coordinator is there, the plan is being made.
  { isForTraining: true, daysAgo: 45, steps: coordinated },
  // An active plan, written by both, its revision near; on a meeting about it something was agreed.
  {
    daysAgo: 110,
    steps: (parts) => [
      ...planned(parts, 70, { from: -40, to: 320, nextRevision: 20 }),
      ...writtenPlan(parts),
      ...heldMeeting(parts),
    ],
  },
  // An active plan that is kept in another system, its revision overdue, and a meeting about it is to come.
  {
    daysAgo: 100,
    steps: (parts) => [
      ...planned(parts, 50, { from: -50, to: 320, nextRevision: -9 }, 'elsewhere'),
      agreedMeeting(parts, 98, 6),
    ],
  },
  // The consent to the plan was taken back: paused, with a question to ask.
  {
    daysAgo: 90,
    steps: (parts) => [
      ...planned(parts, 60, { from: -30, to: 330, nextRevision: 120 }),
      { after: 85, citizen: 'takes-consent-back', part: 'plan' },
    ],
  },
  // Closed.
  {
    daysAgo: 105,
    steps: (parts) => [
      ...planned(parts, 50, { from: -55, to: 310, nextRevision: 200 }),
      { after: 100, staff: parts.leader, action: 'close', values: { reason: 'needEnded', agreed: 'yes' } },
    ],
  },
  // Something is missing and has been asked for.
  { daysAgo: 8, steps: (parts) => asking(4, 10, parts) },
  // It did not come in time.
  { daysAgo: 22, steps: (parts) => asking(3, -4, parts) },
  // It came.
  {
    daysAgo: 11,
    steps: (parts) => [...asking(2, 5, parts), { after: 6, citizen: 'replies', values: { text: parts.answers } }],
  },
  // Asked for an answer about consent.
  {
    daysAgo: 16,
    steps: ({ leader }) => [
      ...answered(10, leader),
      { after: 13, staff: leader, action: 'ask-consent', values: { parts: ['plan', 'coordinator', 'sharing'] } },
    ],
  },
  // Refused, and complained about in time.
  {
    daysAgo: 40,
    steps: ({ leader }) => [
      take(2, leader),
      { after: 15, staff: leader, action: 'decide', values: { outcome: 'refused' } },
      { after: 16, citizen: 'opens-the-answer' },
      { after: 30, citizen: 'complains', values: { disagrees: 'Svaret er feil. Ring meg.' } },
    ],
  },
  // Moved, and a letter is to be sent.
  {
    daysAgo: 95,
    steps: (parts) => [
      ...planned(parts, 50, { from: -45, to: 320, nextRevision: 210 }),
      { after: 92, staff: parts.leader, action: 'move', values: { to: 'municipality', way: 'oral' } },
    ],
  },
  // The coordinator is disqualified: the place is vacant.
  {
    daysAgo: 47,
    steps: (parts) => [
      ...coordinated(parts),
      { after: 46, staff: parts.coordinator, action: 'hand-over', values: { reason: 'relative' } },
    ],
  },
];
