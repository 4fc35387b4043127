/** A meeting about the plan, as those who are invited see it. */
export const nb = {
  title: 'Møte',
  next: 'Neste møte',
  see: 'Se møtet',
  when: 'Når',
  at: (date: string, from: string, to: string) => `${date} kl. ${from}–${to}`,
  where: 'Hvor',
  agenda: 'Dette skal dere snakke om',
  no: 'Passer det ikke?',
  noText: (phone: string) =>
    `Trykk på knappen, så får koordinatoren vite det og tar kontakt med deg. Eller ring ${phone}.`,
  decline: 'Jeg kan ikke da',
  declined: 'Koordinatoren vet at møtet ikke passer for deg, og tar kontakt.',
  noneTitle: 'Det er ikke avtalt noe møte',
  none: (phone: string) => `Det er ikke avtalt noe møte nå. Lurer du på noe, så ring ${phone}.`,
  agreed: 'Avtalt på møter',
  left: (open: number) => (open === 1 ? 'Én avtale er ikke gjort ennå.' : `${open} avtaler er ikke gjort ennå.`),
  seeAgreed: 'Se hva som er avtalt',
  you: 'Du',
  person: 'Den planen gjelder',
  otherParent: 'Den andre forelderen',
  formerEmployee: 'En tidligere ansatt',
  until: (date: string) => `innen ${date}`,
  overdue: (date: string) => `skulle vært gjort innen ${date}`,
  noDate: 'uten dato',
  doneOn: (date: string) => `gjort ${date}`,
  done: 'Dette er gjort',
};

export type MeetingPageTexts = typeof nb;
