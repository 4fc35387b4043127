import type { Language } from '../domain/settings/municipality.ts';

/** Why a page cannot be shown; the number it is answered with is in `problem-reply.tsx`. */
export type ProblemKind =
  | 'bad-request'
  | 'sign-in-failed'
  | 'forbidden'
  | 'second-factor-missing'
  | 'form-not-ours'
  | 'not-found'
  | 'method'
  | 'conflict'
  | 'too-large'
  | 'unsupported'
  | 'too-many'
  | 'broken'
  | 'unavailable';

export type ProblemText = { readonly title: string; readonly body: readonly string[] };

const nb: Record<ProblemKind, ProblemText> = {
  'bad-request': {
    title: 'Vi forsto ikke adressen',
    body: [
      'Noe i lenken eller skjemaet var feil.',
      'Gå tilbake og prøv på nytt. Går det fortsatt galt, kan du ringe oss.',
    ],
  },
  'sign-in-failed': {
    title: 'Innloggingen ble ikke fullført',
    body: [
      'Det kan skje når innloggingen tar lang tid, eller når du går tilbake i nettleseren.',
      'Du er ikke logget inn. Start innloggingen på nytt.',
    ],
  },
  forbidden: {
    title: 'Du har ikke tilgang til denne siden',
    body: ['Mener du at du skal ha tilgang, kan du ringe oss.'],
  },
  'second-factor-missing': {
    title: 'Du må logge inn i to trinn',
    body: [
      'Du logget inn med bare passord. Her kreves ett trinn til, som en kode eller en app på telefonen.',
      'Logg inn på nytt med begge trinn. Har du ikke to trinn, må IT-avdelingen slå det på for deg.',
    ],
  },
  'form-not-ours': {
    title: 'Skjemaet kunne ikke sendes',
    body: [
      'Siden kan ha stått åpen lenge, eller du har logget inn på nytt i en annen fane.',
      'Gå tilbake, last siden på nytt og send en gang til. Ingenting er sendt.',
    ],
  },
  'not-found': {
    title: 'Vi fant ikke siden',
    body: ['Adressen kan være skrevet feil, eller siden er ikke din.', 'Gå til forsiden, eller ring oss.'],
  },
  method: {
    title: 'Siden kan ikke brukes slik',
    body: ['Du har kommet hit på en måte siden ikke tar imot.', 'Gå til forsiden og start derfra.'],
  },
  conflict: {
    title: 'Noe har endret seg i mellomtiden',
    body: [
      'Skjemaet ble ikke lagret, fordi det samme ble endret et annet sted.',
      'Åpne siden på nytt for å se hva som gjelder nå.',
    ],
  },
  'too-large': {
    title: 'Det du sendte, er for stort',
    body: [
      'Gå tilbake og kort ned teksten, eller velg en mindre fil. Ingenting er lagret.',
      'Har du mye å fortelle, kan du ringe oss.',
    ],
  },
  unsupported: {
    title: 'Vi kan ikke lese det du sendte',
    body: ['Skjemaet må sendes fra vår egen side.', 'Gå tilbake og prøv på nytt, eller ring oss.'],
  },
  'too-many': {
    title: 'Det kom for mange forsøk på kort tid',
    body: ['Vent noen minutter, og prøv på nytt. Haster det, kan du ringe oss.'],
  },
  broken: {
    title: 'Noe gikk galt hos oss',
    body: [
      'Feilen ligger hos oss, og vi har fått beskjed.',
      'Prøv på nytt om litt. Er du usikker på om noe ble sendt, se «Min sak» eller ring oss.',
    ],
  },
  unavailable: {
    title: 'Tjenesten er nede akkurat nå',
    body: [
      'Det du har lagret eller sendt før, er trygt. Ingenting er gått tapt.',
      'Vent et minutt, og prøv på nytt. Haster det, kan du ringe oss.',
    ],
  },
};

const nn: Record<ProblemKind, ProblemText> = {
  'bad-request': {
    title: 'Vi forstod ikkje adressa',
    body: [
      'Noko i lenkja eller skjemaet var feil.',
      'Gå tilbake og prøv på nytt. Går det framleis gale, kan du ringje oss.',
    ],
  },
  'sign-in-failed': {
    title: 'Innlogginga vart ikkje fullført',
    body: [
      'Det kan skje når innlogginga tek lang tid, eller når du går tilbake i nettlesaren.',
      'Du er ikkje logga inn. Start innlogginga på nytt.',
    ],
  },
  forbidden: {
    title: 'Du har ikkje tilgang til denne sida',
    body: ['Meiner du at du skal ha tilgang, kan du ringje oss.'],
  },
  'second-factor-missing': {
    title: 'Du må logge inn i to steg',
    body: [
      'Du logga inn med berre passord. Her krevst eitt steg til, som ein kode eller ein app på telefonen.',
      'Logg inn på nytt med begge stega. Har du ikkje to steg, må IT-avdelinga slå det på for deg.',
    ],
  },
  'form-not-ours': {
    title: 'Skjemaet kunne ikkje sendast',
    body: [
      'Sida kan ha stått open lenge, eller du har logga inn på nytt i ei anna fane.',
      'Gå tilbake, last sida på nytt og send éin gong til. Ingenting er sendt.',
    ],
  },
  'not-found': {
    title: 'Vi fann ikkje sida',
    body: ['Adressa kan vere skriven feil, eller sida er ikkje di.', 'Gå til framsida, eller ring oss.'],
  },
  method: {
    title: 'Sida kan ikkje brukast slik',
    body: ['Du har kome hit på ein måte sida ikkje tek imot.', 'Gå til framsida og start derifrå.'],
  },
  conflict: {
    title: 'Noko har endra seg i mellomtida',
    body: [
      'Skjemaet vart ikkje lagra, fordi det same vart endra ein annan stad.',
      'Opne sida på nytt for å sjå kva som gjeld no.',
    ],
  },
  'too-large': {
    title: 'Det du sende, er for stort',
    body: [
      'Gå tilbake og kort ned teksten, eller vel ei mindre fil. Ingenting er lagra.',
      'Har du mykje å fortelje, kan du ringje oss.',
    ],
  },
  unsupported: {
    title: 'Vi kan ikkje lese det du sende',
    body: ['Skjemaet må sendast frå vår eiga side.', 'Gå tilbake og prøv på nytt, eller ring oss.'],
  },
  'too-many': {
    title: 'Det kom for mange forsøk på kort tid',
    body: ['Vent nokre minutt, og prøv på nytt. Hastar det, kan du ringje oss.'],
  },
  broken: {
    title: 'Noko gjekk gale hos oss',
    body: [
      'Feilen ligg hos oss, og vi har fått beskjed.',
      'Prøv på nytt om litt. Er du usikker på om noko vart sendt, sjå «Mi sak» eller ring oss.',
    ],
  },
  unavailable: {
    title: 'Tenesta er nede akkurat no',
    body: [
      'Det du har lagra eller sendt før, er trygt. Ingenting er gått tapt.',
      'Vent eit minutt, og prøv på nytt. Hastar det, kan du ringje oss.',
    ],
  },
};

const en: Record<ProblemKind, ProblemText> = {
  'bad-request': {
    title: 'We did not understand the address',
    body: ['Something in the link or the form was wrong.', 'Go back and try again. If it still fails, call us.'],
  },
  'sign-in-failed': {
    title: 'You were not logged in',
    body: [
      'This can happen when logging in takes a long time, or when you go back in the browser.',
      'Start the login again.',
    ],
  },
  forbidden: {
    title: 'You do not have access to this page',
    body: ['If you think you should have access, call us.'],
  },
  'second-factor-missing': {
    title: 'You must log in in two steps',
    body: [
      'You logged in with a password alone. One more step is needed, such as a code or an app on your phone.',
      'Log in again with both steps. If you do not have two steps, the IT department must turn it on for you.',
    ],
  },
  'form-not-ours': {
    title: 'The form could not be sent',
    body: [
      'The page may have been open for a long time, or you logged in again in another tab.',
      'Go back, reload the page and send it once more. Nothing was sent.',
    ],
  },
  'not-found': {
    title: 'We did not find the page',
    body: ['The address may be misspelt, or the page is not yours.', 'Go to the front page, or call us.'],
  },
  method: {
    title: 'The page cannot be used this way',
    body: ['You came here in a way the page does not accept.', 'Go to the front page and start from there.'],
  },
  conflict: {
    title: 'Something has changed in the meantime',
    body: [
      'The form was not saved, because the same thing was changed somewhere else.',
      'Open the page again to see what applies now.',
    ],
  },
  'too-large': {
    title: 'What you sent is too large',
    body: [
      'Go back and shorten the text, or choose a smaller file. Nothing was saved.',
      'If you have a lot to tell, you can call us.',
    ],
  },
  unsupported: {
    title: 'We cannot read what you sent',
    body: ['The form must be sent from our own page.', 'Go back and try again, or call us.'],
  },
  'too-many': {
    title: 'Too many attempts in a short time',
    body: ['Wait a few minutes and try again. If it is urgent, call us.'],
  },
  broken: {
    title: 'Something went wrong on our side',
    body: [
      'The fault is ours, and we have been told.',
      'Try again in a while. If you are not sure whether something was sent, see “My case” or call us.',
    ],
  },
  unavailable: {
    title: 'The service is down right now',
    body: [
      'What you saved or sent before is safe. Nothing was lost.',
      'Wait a minute and try again. If it is urgent, call us.',
    ],
  },
};

export const problemTexts: Record<Language, Record<ProblemKind, ProblemText>> = { nb, nn, en };
