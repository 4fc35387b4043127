import type { ConsentPageTexts } from './nb.ts';

export const en: ConsentPageTexts = {
  now: {
    title: 'What holds now',
    plan: 'Individual plan',
    coordinator: 'Coordinator',
    states: { unanswered: 'Not answered yet', given: 'Yes', refused: 'No', withdrawn: 'Withdrawn' },
    sharing: 'Sharing of information',
    sharingNone: 'No services',
    period: (from, to) => `From ${from} up to and including ${to}`,
    except: (text) => `Not to be shared: ${text}`,
  },
  form: {
    submit: 'Save the consent',
    changed: [
      'The consent or the text was changed after you opened the page. What you sent now is not saved.',
      'See what holds now, and what you have filled in. Send again if it is right.',
      'A service that is not in the form when you send is withdrawn.',
    ],
  },
  receipt: {
    title: 'Receipt for your consent',
    changed: 'Last changed',
    changedAt: (date, time) => `${date} at ${time}`,
    never: 'You have not answered yet.',
    withdrawn: 'What happens now',
    ask: 'Do you still want a coordinator?',
    askText: 'If you do, you need not do anything. If not, you can withdraw that consent too.',
    print: 'Print the page if you want it on paper.',
  },
  withdraw: {
    title: 'Withdraw consent',
    lead: 'Choose what to withdraw. You do not need to say why.',
    none: 'There is no consent to withdraw now.',
    all: 'Everything',
    buttons: {
      plan: 'Withdraw the consent to the plan',
      coordinator: 'Withdraw the consent to a coordinator',
      sharing: (service) => `Withdraw the consent to sharing with ${service}`,
      all: 'Withdraw everything',
    },
    keep: 'No, keep the consent',
  },
  links: {
    give: 'Give consent',
    change: 'Change the consent',
    withdraw: 'Withdraw consent',
    giveIn: (reference) => `Give consent in case ${reference}`,
  },
  back: 'Back to the case',
  cannot: {
    title: 'You cannot give consent here yet',
    unchecked: 'You can give consent when we have checked your role.',
    otherRole: (phone) => `You cannot consent for somebody else in the role you have. Call us on ${phone}.`,
    endedTitle: 'The consent cannot be changed here',
    ended: 'The case is closed or withdrawn. We no longer share anything under the consent.',
    apply: 'Go to the application',
  },
};
