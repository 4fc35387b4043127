import type { InLanguages, Language } from '../../shared/domain/settings/municipality.ts';

export type GatewayProblem = 'not-found' | 'stopped' | 'too-large' | 'busy' | 'down';

type GatewayText = { readonly title: string; readonly text: string; readonly call: string };

const call: InLanguages = {
  nb: 'Trenger du hjelp? Ring kommunen:',
  nn: 'Treng du hjelp? Ring kommunen:',
  en: 'Do you need help? Call the municipality:',
};

/** The pages shown when no function was reached. Nothing in them depends on who asks. */
export const gatewayTexts: Readonly<Record<Language, Readonly<Record<GatewayProblem, GatewayText>>>> = {
  nb: {
    'not-found': {
      title: 'Siden finnes ikke',
      text: 'Adressen er feil, eller siden er flyttet. Gå til kommunens nettside og start derfra.',
      call: call.nb,
    },
    stopped: {
      title: 'Vi kunne ikke ta imot dette',
      text: 'Ingenting er sendt eller lagret. Gå tilbake: det du skrev, står der fortsatt. Fjern koder og lenker fra teksten, og prøv igjen.',
      call: call.nb,
    },
    'too-large': {
      title: 'Det du sendte, er for stort',
      text: 'Ingenting er lagret. Gå tilbake og gjør teksten kortere, eller velg en mindre fil. En fil kan være på 4 MB.',
      call: call.nb,
    },
    busy: {
      title: 'Det er mange som bruker tjenesten nå',
      text: 'Ingenting er sendt eller lagret. Gå tilbake, vent ett minutt og prøv igjen.',
      call: call.nb,
    },
    down: {
      title: 'Tjenesten virker ikke akkurat nå',
      text: 'Vi vet ikke om det du sendte, kom fram. Prøv igjen om litt. Det gjør ingenting om du sender to ganger.',
      call: call.nb,
    },
  },
  nn: {
    'not-found': {
      title: 'Sida finst ikkje',
      text: 'Adressa er feil, eller sida er flytta. Gå til nettsida til kommunen og start derifrå.',
      call: call.nn,
    },
    stopped: {
      title: 'Vi kunne ikkje ta imot dette',
      text: 'Ingenting er sendt eller lagra. Gå tilbake: det du skreiv, står der framleis. Fjern kodar og lenkjer frå teksten, og prøv igjen.',
      call: call.nn,
    },
    'too-large': {
      title: 'Det du sende, er for stort',
      text: 'Ingenting er lagra. Gå tilbake og gjer teksten kortare, eller vel ei mindre fil. Ei fil kan vere på 4 MB.',
      call: call.nn,
    },
    busy: {
      title: 'Mange bruker tenesta no',
      text: 'Ingenting er sendt eller lagra. Gå tilbake, vent eitt minutt og prøv igjen.',
      call: call.nn,
    },
    down: {
      title: 'Tenesta verkar ikkje akkurat no',
      text: 'Vi veit ikkje om det du sende, kom fram. Prøv igjen om litt. Det gjer ingenting om du sender to gonger.',
      call: call.nn,
    },
  },
  en: {
    'not-found': {
      title: 'This page does not exist',
      text: 'The address is wrong, or the page has moved. Go to the municipality’s website and start from there.',
      call: call.en,
    },
    stopped: {
      title: 'We could not accept this',
      text: 'Nothing was sent or saved. Go back: what you wrote is still there. Remove code and links from the text and try again.',
      call: call.en,
    },
    'too-large': {
      title: 'What you sent is too large',
      text: 'Nothing was saved. Go back and make the text shorter, or choose a smaller file. A file can be 4 MB.',
      call: call.en,
    },
    busy: {
      title: 'Many people are using the service right now',
      text: 'Nothing was sent or saved. Go back, wait one minute and try again.',
      call: call.en,
    },
    down: {
      title: 'The service is not working right now',
      text: 'We do not know whether what you sent arrived. Try again soon. Sending twice does no harm.',
      call: call.en,
    },
  },
};
