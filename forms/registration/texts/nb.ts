import type { FormTexts } from '../../texts.ts';

export const nb: FormTexts = {
  steps: { registrer: { title: 'Registrer en søknad' } },
  fields: {
    way: {
      label: 'Hvordan kom søknaden?',
      options: { paper: 'På papir', phone: 'På telefon', counter: 'Muntlig ved skranken' },
    },
    receivedOn: {
      label: 'Når kom den?',
      help: 'Svarfristen løper fra denne dagen. Skriv datoen i poststempelet hvis papiret har et.',
    },
    role: {
      label: 'Hvem søker?',
      options: {
        self: 'Personen selv',
        parent: 'En forelder',
        guardian: 'En verge',
        representative: 'En med fullmakt',
      },
    },
    'applicant.name': { label: 'Navnet på den som søker' },
    givenName: { label: 'Fornavn' },
    familyName: { label: 'Etternavn' },
    birthDate: {
      label: 'Fødselsdato',
      help: 'Står den ikke i søknaden, får lederen en oppgave om å spørre.',
    },
    nationalId: {
      label: 'Fødselsnummeret til den som søker',
      help: 'Med nummeret finner den som søker, saken på Min sak.',
    },
    mobile: { label: 'Mobilnummer' },
    phone: { label: 'Annet telefonnummer' },
    email: { label: 'E-post' },
    protectedAddress: {
      label: 'Adressen er sperret (kode 6 eller 7)',
      help: 'Da lagrer vi ikke adressen.',
    },
    'address.street': { label: 'Adresse' },
    'address.postalCode': { label: 'Postnummer' },
    'address.city': { label: 'Poststed' },
    noticeChannel: {
      label: 'Hvordan vil den som søker, ha beskjed?',
      options: { sms: 'SMS', email: 'E-post', letter: 'Brev', phone: 'Telefon' },
    },
    language: {
      label: 'Hvilket språk vil den som søker, ha svar på?',
      options: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    },
    unit: {
      label: 'Hvilken enhet skal ha saken?',
      options: { unknown: 'Vet ikke. Da går den til koordinerende enhet.' },
    },
    wishes: {
      label: 'Hva er det søkt om?',
      options: {
        plan: 'Individuell plan',
        coordinator: 'Koordinator',
        childrensCoordinator: 'Barnekoordinator',
        changePlan: 'Endre en plan',
        endPlan: 'Avslutte en plan',
      },
    },
    needs: { label: 'Hva står det, kort?', help: 'Skriv det viktigste. Resten kan fylles ut på telefon senere.' },
    callMe: { label: 'Den som søker, vil bli ringt' },
    'paper.file': { label: 'Søknaden, skannet', help: 'Vi sjekker den for virus før noen åpner den.' },
    identitySeen: { label: 'Jeg har sett gyldig legitimasjon' },
    receiptByHand: { label: 'Jeg skriver ut kvitteringen og gir den til den som søker' },
  },
  groups: {
    person: { label: 'Den saken gjelder' },
    reach: { label: 'Slik når vi den som søker' },
    address: { label: 'Adressen til den som søker' },
  },
  hints: {},
  problems: {
    'received-in-future': 'Sjekk «{label}». Datoen er fram i tid.',
    'received-too-long-ago': 'Sjekk «{label}». Datoen er mer enn et år siden.',
    callNeedsNumber: 'Skriv et telefonnummer før du krysser av for «{label}».',
    channelNeedsPhone: 'Skriv et telefonnummer, eller velg en annen måte å gi beskjed på.',
    channelNeedsMobile: 'Skriv «{label}», eller velg en annen måte å gi beskjed på.',
    channelNeedsEmail: 'Skriv «{label}», eller velg en annen måte å gi beskjed på.',
    letterNeedsAddress: 'Skriv «{label}», eller velg en annen måte å gi beskjed på.',
  },
};
