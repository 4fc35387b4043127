import type { AgeTexts } from './nb.ts';

export const en: AgeTexts = {
  title: 'This changes with age',
  own: {
    15: (date) => `You turn 15 on ${date}. From then on you are told yourself what happens in the case.`,
    16: (date) => `You turn 16 on ${date}. From then on you decide yourself, and we ask you for consent anew.`,
    18: (date) => `You turn 18 on ${date}. If you have a children’s coordinator, that becomes a coordinator.`,
  },
  other: {
    15: (date) => `The child turns 15 on ${date}. From then on the child is told what happens in the case.`,
    16: (date) => `The child turns 16 on ${date}. From then on the child decides, and your consent no longer holds.`,
    18: (date) =>
      `The young person turns 18 on ${date}. A guardian, if needed, must be ready by then. The children’s coordinator becomes a coordinator.`,
  },
  parentsUntil: (date) => `We have found that the parents decide until and including ${date}.`,
  call: (phone) => `If you have questions about this, call ${phone}.`,
  finding: {
    parents: 'Why the parents decide',
    adult: 'Why somebody else consents',
    basis: {
      guardianMandate: 'The guardian consents, within the mandate.',
      hpl22: 'The consent follows section 22 of the Health Personnel Act.',
      pbrl46: 'The consent follows section 4-6 of the Patients’ and Users’ Rights Act.',
    },
    ownWill: {
      wants: 'We have noted that you want this yourself.',
      doesNotWant: 'We have noted that you do not want this yourself.',
      notKnown: 'We do not know what you want yourself. Please tell us.',
    },
    wrong: (phone) => `If you disagree, call us on ${phone}.`,
  },
  beside: {
    title: 'You and the case',
    text: 'Your parents, or those who decide for you, have applied. You see what happens, and you can say what you think.',
    consent: 'Those who decide for you answer about consent until you turn 16.',
    call: (phone) => `If you want to talk with somebody in the municipality about the case, call ${phone}.`,
    heading: (reference) => `Your case, ${reference}`,
  },
  alone: {
    title: 'You have applied yourself',
    text: 'We say nothing to your parents. We tell you things only in the way you chose.',
    awaits: (phone) =>
      `You are under 16. Before you can consent, a leader talks with you about what is right for you. To talk with us now, call ${phone}.`,
  },
  paused: 'The plan is paused, for whoever consented no longer decides. If you say yes, we go on.',
  events: {
    'role-accepted': 'The role of whoever applied was accepted.',
    'role-refused': 'The role of whoever applied was not accepted.',
    'contact-changed': 'The contact details were changed.',
    'address-protected': 'We were told that the address is protected. We deleted it.',
    'needs-changed': 'We were told that needs have changed.',
  },
  sentTitle: 'The application',
  sentByOther: 'Somebody else sent the application. If you want to know what it says, call us.',
};
