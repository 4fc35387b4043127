import type { MeetingPageTexts } from './nb.ts';

export const nn: MeetingPageTexts = {
  title: 'Møte',
  next: 'Neste møte',
  see: 'Sjå møtet',
  when: 'Når',
  at: (date: string, from: string, to: string) => `${date} kl. ${from}–${to}`,
  where: 'Kvar',
  agenda: 'Dette skal de snakke om',
  no: 'Passar det ikkje?',
  noText: (phone: string) =>
    `Trykk på knappen, så får koordinatoren vite det og tek kontakt med deg. Eller ring ${phone}.`,
  decline: 'Eg kan ikkje då',
  declined: 'Koordinatoren veit at møtet ikkje passar for deg, og tek kontakt.',
  noneTitle: 'Det er ikkje avtalt noko møte',
  none: (phone: string) => `Det er ikkje avtalt noko møte no. Lurer du på noko, så ring ${phone}.`,
};
