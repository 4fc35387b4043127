import type { IpCase } from '../../../shared/domain/case.ts';
import type { Language, Municipality } from '../../../shared/domain/settings/municipality.ts';

type Letter = (municipality: string, phone: string, plan: boolean) => readonly string[];

/** What is ready to be sent, in the person's language, who can read it; staff add what the person has agreed to. */
const letters: Readonly<Record<Language, Letter>> = {
  nb: (municipality, phone, plan) => [
    `${municipality} har hatt en sak om samordning av tjenester for den brevet gjelder. Personen flytter og har sagt ja til at vi skriver til dere.`,
    plan
      ? 'Personen har en individuell plan. Én plan følger personen, så vi ber dere føre den videre.'
      : 'Personen har ennå ikke en ferdig individuell plan. Vi ber dere ta kontakt med personen om den.',
    'Personen bestemmer selv hvilke opplysninger dere får. Spør personen om samtykke før dere ber om mer.',
    `Har dere spørsmål, kan dere ringe oss på ${phone}.`,
  ],
  nn: (municipality, phone, plan) => [
    `${municipality} har hatt ei sak om samordning av tenester for den brevet gjeld. Personen flyttar og har sagt ja til at vi skriv til dykk.`,
    plan
      ? 'Personen har ein individuell plan. Éin plan følgjer personen, så vi ber dykk føre han vidare.'
      : 'Personen har enno ikkje ein ferdig individuell plan. Vi ber dykk ta kontakt med personen om han.',
    'Personen bestemmer sjølv kva opplysningar de får. Spør personen om samtykke før de ber om meir.',
    `Har de spørsmål, kan de ringje oss på ${phone}.`,
  ],
  en: (municipality, phone, plan) => [
    `${municipality} has had a case about coordinating services for the person this letter is about. The person is moving and has agreed that we write to you.`,
    plan
      ? 'The person has an individual plan. One plan follows the person, so we ask you to carry it on.'
      : 'The person does not have a finished individual plan yet. We ask you to contact the person about it.',
    'The person decides what information you get. Ask the person for consent before you ask for more.',
    `If you have questions, you can call us on ${phone}.`,
  ],
};

export function transferLetter({ language, plan }: IpCase, { name, phone }: Municipality): string {
  return letters[language](name, phone, plan !== undefined).join('\n\n');
}

type LetterTexts = {
  readonly title: string;
  readonly about: (name: string) => string;
  readonly reference: (reference: string) => string;
};

/** What stands around the letter when it is printed. */
export const transferLetterTexts: Readonly<Record<Language, LetterTexts>> = {
  nb: {
    title: 'Brev om en person som flytter',
    about: (name) => `Brevet gjelder: ${name}`,
    reference: (reference) => `Vår referanse: ${reference}`,
  },
  nn: {
    title: 'Brev om ein person som flyttar',
    about: (name) => `Brevet gjeld: ${name}`,
    reference: (reference) => `Vår referanse: ${reference}`,
  },
  en: {
    title: 'Letter about a person who is moving',
    about: (name) => `This letter is about: ${name}`,
    reference: (reference) => `Our reference: ${reference}`,
  },
};
