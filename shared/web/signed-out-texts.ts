import type { Language } from '../domain/settings/municipality.ts';

type SignedOut = { readonly title: string; readonly body: string };

export const signedOutTexts: Record<Language, SignedOut> = {
  nb: {
    title: 'Du er logget ut',
    body: 'Det du har lagret, er tatt vare på. Bruker du en felles maskin, bør du også lukke nettleseren.',
  },
  nn: {
    title: 'Du er logga ut',
    body: 'Det du har lagra, er teke vare på. Bruker du ei felles maskin, bør du òg lukke nettlesaren.',
  },
  en: {
    title: 'You are logged out',
    body: 'What you saved is kept. If you share this computer with others, close the browser too.',
  },
};
