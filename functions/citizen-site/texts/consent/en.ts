import type { ConsentPageTexts } from './nb.ts';

export const en: ConsentPageTexts = {
  now: {
    title: 'What applies now',
    plan: 'Individual plan',
    coordinator: 'Coordinator',
    states: {
      unanswered: 'Not answered yet',
      given: 'Yes',
      refused: 'No',
      withdrawn: 'Withdrawn',
      lapsed: 'No longer holds. You are asked anew',
    },
    otherGiven: 'The other parent: yes',
    otherNot: 'The other parent: not given yet',
    sharing: 'Sharing of information',
    sharingNone: 'No services',
    period: (from, to) => `From ${from} up to and including ${to}`,
    except: (text) => `Not to be shared: ${text}`,
  },
  form: {
    submit: 'Save the consent',
    changed: [
      'The consent or the text was changed after you opened the page. What you just filled in is not saved.',
      'Look at what applies now, and at what you have filled in. If it is right, save again.',
      'A service that is not in the form when you save can no longer share information.',
    ],
  },
  receipt: {
    title: 'Receipt for your consent',
    changed: 'Last changed',
    changedAt: (date, time) => `${date} at ${time}`,
    never: 'You have not answered yet.',
    ask: 'Do you still want a coordinator?',
    askText: 'If you do, you do not need to do anything. If not, you can withdraw that consent too.',
    stopped: (service) => `Sharing with ${service} has stopped.`,
    print: 'Print the page if you want it on paper.',
  },
  withdraw: {
    title: 'Withdraw consent',
    lead: 'Choose what to withdraw. You do not need to say why.',
    none: 'There is no consent to withdraw now.',
    all: 'Everything',
    buttons: {
      plan: 'Withdraw my consent to the plan',
      coordinator: 'Withdraw my consent to a coordinator',
      sharing: (service) => `Withdraw my consent to sharing with ${service}`,
      all: 'Withdraw everything',
    },
    keep: 'No, keep my consent',
  },
  links: {
    give: 'Give consent',
    change: 'Change your consent',
    withdraw: 'Withdraw consent',
    giveIn: (reference) => `Give consent in case ${reference}`,
  },
  back: 'Back to the case',
  cannot: {
    title: 'You cannot give consent here yet',
    unchecked: 'You can give consent when we have checked your role.',
    otherRole: (phone) =>
      `You cannot consent for somebody else in the role you have. If this is wrong, call us on ${phone}.`,
    endedTitle: 'The consent cannot be changed here',
    ended: 'The case is closed or withdrawn. We no longer share anything under this consent.',
    apply: 'Go to the application',
  },
};
