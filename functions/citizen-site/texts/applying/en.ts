import { named } from '../decision-word.ts';
import type { ApplyingTexts } from './nb.ts';

export const en: ApplyingTexts = {
  apply: {
    title: 'Apply for an individual plan or a coordinator',
    lead: 'You answer questions, check your answers and send. It is free.',
    pause: 'You can stop whenever you like, and go on within 30 days.',
    short: 'Would you rather talk about it? Fill in what matters most, and ask us to call you about the rest.',
    before: 'Before you start',
    use: 'What we use your answers for',
    useText: 'We use them to process the application and to provide a plan and a coordinator.',
    basis: 'Why we may ask',
    basisText: (basis) => `We process the application under ${basis}.`,
    seen: 'Who sees them',
    seenText:
      'Those who process the application. Each time somebody opens the case, it is recorded. You can see it in My case.',
    kept: 'How long we keep them',
    keptText:
      'What you do not send is deleted after 30 days. What you send stays in the archive as long as the law requires.',
    rights: 'Your rights',
    rightsText:
      'You can see what we have about you, ask us to correct errors, and withdraw before you have our answer.',
    privacyLink: 'Read more about privacy',
    begin: 'Start the application',
    beginNew: 'Start a new application',
    draft: 'You have an application that is not sent',
    draftText: (saved, deleted) => `It was last saved on ${saved}. It is deleted on ${deleted} if you do not send it.`,
    goOn: 'Continue the application',
    anew: 'Delete the answers and start again',
    sent: 'You have sent an application before',
    sentText: (reference) => `Its reference is ${reference}. You see how it is going in My case.`,
    myCaseLink: 'Go to My case',
  },
  problem: {
    sentTitle: 'The application has already been sent',
    sentText: (phone) => `What you sent now is not saved. To change something, call us on ${phone}.`,
    receiptLink: 'See the receipt',
    newLink: 'Start a new application',
    changedTitle: 'Check the application once more',
    changedText:
      'The answers were changed after you opened the page. The application is not sent. Check the answers, then send.',
    changedLink: 'Check your answers',
    unknownTitle: 'The application cannot be sent from here',
    unknownText:
      'The page is old, or the application is deleted. Nothing is sent. Go to the application and try from there.',
    unknownLink: 'Go to the application',
    notSaved:
      'We could not save your answers. What you wrote is still on the page. Wait a little, and press the button again.',
    notSent:
      'We could not send the application. Your answers are saved. Wait a little, and send again. It cannot be sent twice.',
    stillCall: (phone) => `If it still does not work, call us on ${phone}.`,
  },
  receipt: {
    title: 'We have received the application',
    reference: 'Reference',
    received: 'Received',
    answerBy: 'Answer by',
    next: 'What happens next?',
    nextSteps: (unit, date) => [
      `The head of ${unit} has been told about the application.`,
      'We go through it. If we need more time, we tell you why and give you a new date.',
      `You get an answer by ${date}. You read it in My case.`,
    ],
    call: 'You have asked us to call. The head of the unit has been told.',
    how: 'How we tell you',
    howText: {
      sms: 'We send a text message when there is news.',
      email: 'We send an e-mail when there is news.',
      letter: 'We send a letter when there is news.',
      phone: 'We call when there is news.',
    },
    plain: 'The message does not say what the case is about.',
    role: (word) => `We must check your role before you can have the ${named(word)}. We will contact you about it.`,
    mandate: 'Remember to send us the authorisation or the guardian’s mandate.',
    consent: 'Consent',
    consentText:
      'You can give consent now, or wait until you have our answer. We will not make a plan unless you say yes.',
    consentLater: 'You can give consent when we have checked your role. We will not make a plan without consent.',
    consentOther: 'Consent is given by the person, or by whoever has the right to give it for the person.',
    aboutConsentLink: 'Read about consent',
    keep: 'Write down the reference, or print the page. You find everything in My case.',
    myCaseLink: 'Go to My case',
  },
};
