import type { DetailName } from '../../../shared/domain/parties/correct-details.ts';
import type { IdentityWay } from '../../../shared/domain/parties/verify-identity.ts';
import type { InStaffLanguages } from './staff-language.ts';

/** Correcting or filling in what was sent, and noting who the sender is. */
export type CorrectionTexts = {
  readonly link: string;
  readonly title: string;
  readonly intro: string;
  readonly restricted: string;
  readonly button: string;
  readonly corrected: (fields: string) => string;
  readonly field: Readonly<Record<DetailName, string>>;
  readonly identity: {
    readonly link: string;
    readonly title: string;
    readonly intro: string;
    readonly how: string;
    readonly hint: string;
    readonly way: Readonly<Record<IdentityWay, string>>;
    readonly button: string;
    readonly verified: (way: string) => string;
    readonly warning: string;
  };
};

export const correctionTexts: InStaffLanguages<CorrectionTexts> = {
  nb: {
    link: 'Rett eller fyll ut det som ble sendt',
    title: 'Rett eller fyll ut',
    intro:
      'Her retter du feil, eller fyller ut det den som søker, forteller på telefon. Svarfristen blir ikke flyttet. Den som søker, ser at noe er rettet.',
    restricted: 'Adressen er sperret. Ikke skriv den i saken.',
    button: 'Lagre',
    corrected: (fields) => `Rettet eller fylt ut: ${fields}.`,
    field: {
      applicantName: 'navnet på den som søker',
      name: 'navnet',
      birthDate: 'fødselsdatoen',
      mobile: 'mobilnummeret',
      phone: 'telefonnummeret',
      email: 'e-postadressen',
      address: 'adressen',
      channel: 'måten å få beskjed på',
      language: 'språket',
      wishes: 'ønskene',
      needs: 'hva personen trenger hjelp til',
      matters: 'hva som er viktig',
      adaptations: 'hva vi må ta hensyn til',
    },
    identity: {
      link: 'Noter at identiteten er kontrollert',
      title: 'Kontroller identiteten',
      intro: 'Søknaden kom uten innlogging. Når du vet hvem den som søker, er, kan du notere samtykke.',
      how: 'Hvordan vet du hvem den som søker, er?',
      hint: 'Det du velger, står på tidslinjen.',
      way: {
        document: 'Jeg har sett gyldig legitimasjon',
        known: 'Personen er kjent i tjenesten',
        other: 'På en annen sikker måte',
      },
      button: 'Lagre',
      verified: (way) => `Identiteten er kontrollert: ${way.toLowerCase()}.`,
      warning:
        'Søknaden er registrert av en ansatt, og identiteten er ikke kontrollert. Finn ut hvem søkeren er, før du forteller noe eller noterer et samtykke.',
    },
  },
  nn: {
    link: 'Rett eller fyll ut det som vart sendt',
    title: 'Rett eller fyll ut',
    intro:
      'Her rettar du feil, eller fyller ut det den som søkjer, fortel på telefon. Svarfristen blir ikkje flytta. Den som søkjer, ser at noko er retta.',
    restricted: 'Adressa er sperra. Ikkje skriv ho i saka.',
    button: 'Lagre',
    corrected: (fields) => `Retta eller fylt ut: ${fields}.`,
    field: {
      applicantName: 'namnet på den som søkjer',
      name: 'namnet',
      birthDate: 'fødselsdatoen',
      mobile: 'mobilnummeret',
      phone: 'telefonnummeret',
      email: 'e-postadressa',
      address: 'adressa',
      channel: 'måten å få beskjed på',
      language: 'språket',
      wishes: 'ønska',
      needs: 'kva personen treng hjelp til',
      matters: 'kva som er viktig',
      adaptations: 'kva vi må ta omsyn til',
    },
    identity: {
      link: 'Noter at identiteten er kontrollert',
      title: 'Kontroller identiteten',
      intro: 'Søknaden kom utan innlogging. Når du veit kven den som søkjer, er, kan du notere samtykke.',
      how: 'Korleis veit du kven den som søkjer, er?',
      hint: 'Det du vel, står på tidslinja.',
      way: {
        document: 'Eg har sett gyldig legitimasjon',
        known: 'Personen er kjend i tenesta',
        other: 'På ein annan sikker måte',
      },
      button: 'Lagre',
      verified: (way) => `Identiteten er kontrollert: ${way.toLowerCase()}.`,
      warning:
        'Søknaden er registrert av ein tilsett, og identiteten er ikkje kontrollert. Finn ut kven søkjaren er, før du fortel noko eller noterer eit samtykke.',
    },
  },
};
