import type { PlanTexts } from './nb.ts';

export const en: PlanTexts = {
  coordinator: {
    title: 'Coordinator',
    name: 'Name',
    former: 'A member of the municipality’s staff',
    standIn: 'Stand-in',
    standInUntil: (name, date) => `${name}, up to and including ${date}`,
    phone: 'Phone',
    none: 'There is no coordinator now.',
  },
  plan: {
    title: 'The plan',
    period: 'Holds',
    from: (from, to) => `From ${from} up to and including ${to}`,
    revised: 'Last review',
    next: 'Next review',
    by: (date) => `By ${date}`,
    stopped: 'None, as long as the plan is paused',
  },
  next: {
    consentToBoth: 'We need your consent. Without it we cannot appoint a coordinator or make a plan.',
    consentToCoordinator: 'We need your consent. Without it we cannot appoint a coordinator.',
    consentToPlan: 'We need your consent. Without it we cannot make the plan.',
    noCoordinator: 'You have said no to a coordinator. If you want one after all, you can change the consent.',
    noPlan: 'You have said no to the plan. If you want one after all, you can change the consent.',
    appointBy: (date) => `The time limit for appointing a coordinator is ${date}.`,
    vacant: (phone) => `We are to appoint a new coordinator. If you need something meanwhile, call ${phone}.`,
    planBy: (date) => `The time limit for making the plan is ${date}.`,
    overdue: (phone) => `That date has passed. We are sorry. Call us on ${phone} to hear why.`,
    askCoordinator: (phone) => `The coordinator is your regular contact. Call ${phone} when you need something.`,
    revisionBy: (date) => `The time limit for going through the plan is ${date}.`,
    paused: 'The plan is paused because the consent to it is withdrawn. We do nothing with it now.',
    resume: 'If you say yes to the plan again, we go on.',
  },
  closing: {
    on: (date) => `The case was closed on ${date}.`,
    reasons: {
      needEnded: 'The reason is that the need is no longer there.',
      personWishes: 'The reason is that it was wished for.',
      moved: 'The reason is moving.',
      deceased: 'The reason is a death.',
      refused: 'The reason is that the application was refused and the time to complain is over.',
    },
    again: 'We do no more in the case. You can apply again whenever you like.',
  },
};
