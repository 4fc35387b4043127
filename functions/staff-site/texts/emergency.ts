import type { InStaffLanguages } from './staff-language.ts';

export type EmergencyTexts = {
  readonly title: string;
  readonly intro: string;
  readonly told: string;
  readonly reference: string;
  readonly referenceHint: string;
  readonly why: string;
  readonly whyHint: string;
  readonly button: string;
  /** On the case itself; `until` is a time of day. */
  readonly open: (until: string) => string;
};

export const emergencyTexts: InStaffLanguages<EmergencyTexts> = {
  nb: {
    title: 'Nødtilgang til en sak',
    intro: 'Bruk nødtilgang bare når det haster, og ingen med vanlig tilgang er å få tak i.',
    told: 'Du kan lese saken i én time, men ikke endre noe. Personen kan se at du åpnet den, og personvernombudet får beskjed.',
    reference: 'Referansen til saken',
    referenceHint: 'Åtte tegn, som ACDE 2346',
    why: 'Hvorfor må du se saken nå?',
    whyHint: 'Det du skriver, blir stående i saken.',
    button: 'Åpne saken for å lese',
    open: (until) => `Du har åpnet saken med nødtilgang. Du kan lese den til kl. ${until}, men ikke endre noe.`,
  },
  nn: {
    title: 'Naudtilgang til ei sak',
    intro: 'Bruk naudtilgang berre når det hastar, og ingen med vanleg tilgang er å få tak i.',
    told: 'Du kan lese saka i éin time, men ikkje endre noko. Personen kan sjå at du opna henne, og personvernombodet får melding.',
    reference: 'Referansen til saka',
    referenceHint: 'Åtte teikn, som ACDE 2346',
    why: 'Kvifor må du sjå saka no?',
    whyHint: 'Det du skriv, blir ståande i saka.',
    button: 'Opne saka for å lese',
    open: (until) => `Du har opna saka med naudtilgang. Du kan lese henne til kl. ${until}, men ikkje endre noko.`,
  },
};
