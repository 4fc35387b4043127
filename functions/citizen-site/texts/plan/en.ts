import type { PlanTexts } from './nb.ts';

export const en: PlanTexts = {
  coordinator: {
    title: 'Coordinator',
    name: 'Name',
    former: 'A member of the municipality’s staff',
    standIn: 'Stand-in',
    standInUntil: (name, date) => `${name}, up to and including ${date}`,
    phone: 'Phone',
  },
  plan: {
    title: 'The plan',
    period: 'Period',
    from: (from, to) => `From ${from} up to and including ${to}`,
    revised: 'Last review',
    next: 'Next review',
    by: (date) => `By ${date}`,
    stopped: 'None while the plan is paused',
  },
  next: {
    consentToBoth: 'We need your consent. Without it we cannot appoint a coordinator or make a plan.',
    consentToCoordinator: 'We need your consent. Without it we cannot appoint a coordinator.',
    consentToPlan: 'We need your consent. Without it we cannot make the plan.',
    noCoordinator: 'You have said no to a coordinator. If you change your mind, you can change your consent.',
    noPlan: 'You have said no to the plan. If you change your mind, you can change your consent.',
    otherParent: 'Both parents have to consent. We are waiting for the other parent.',
    appointBy: (date) => `We must appoint a coordinator by ${date}.`,
    vacant: (phone) => `We must appoint a new coordinator. If you need something before that, call ${phone}.`,
    planBy: (date) => `The plan must be ready by ${date}.`,
    overdue: (phone) => `That date has passed. We are sorry. Call us on ${phone} to hear why.`,
    askCoordinator: (phone) => `The coordinator is your regular contact. If you need something, call ${phone}.`,
    revisionBy: (date) => `We must go through the plan with you by ${date}.`,
    needsChanged: (date, phone) =>
      `On ${date} you told us that needs have changed. Those who follow up the plan know. If you do not hear from us, call ${phone}.`,
    paused: 'The plan is paused because the consent to it is withdrawn. We are not working on it now.',
    resume: 'If you say yes to the plan again, we carry on.',
  },
  closing: {
    on: (date) => `The case was closed on ${date}.`,
    reasons: {
      needEnded: 'The reason is that the need is no longer there.',
      personWishes: 'The reason is that you wanted it.',
      otherWishes: 'The reason is that the person it is about wanted it.',
      moved: 'The reason is a move to another place.',
      deceased: 'The reason is that the person has died. We are sorry for your loss.',
      refused: 'The reason is that the application was refused and the time limit for complaints has passed.',
      reportNotConfirmed: 'The reason is that the report did not become an application.',
    },
    again: 'We do no more work on the case. You can apply again whenever you like.',
  },
};
