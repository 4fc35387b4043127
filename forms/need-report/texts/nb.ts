import type { ReportTexts } from './report-texts.ts';

export const nb: ReportTexts = {
  steps: {
    melder: {
      title: 'Om deg som melder',
      intro: 'Personen får se meldingen, også navnet ditt. Telefonnummeret og e-posten din får personen ikke se.',
    },
    personen: { title: 'Om personen', intro: 'Vi bruker dette når vi spør personen.' },
    behov: { title: 'Hvorfor du melder' },
    'se-over': { title: 'Sjekk svarene', intro: 'Les gjennom. Du kan endre alt før du sender.' },
  },
  fields: {
    reporter: {
      label: 'Hvem er du?',
      options: {
        nextOfKin: 'Pårørende',
        service: 'Ansatt i en tjeneste, for eksempel skolen eller Nav',
        health: 'Helsepersonell',
      },
    },
    'applicant.name': { label: 'Navnet ditt' },
    'applicant.mobile': { label: 'Mobilnummeret ditt', help: 'Vi bruker det til å si fra at vi har fått meldingen.' },
    'applicant.email': { label: 'E-posten din', help: 'Oppgi mobilnummer eller e-post, gjerne begge.' },
    'applicant.relation': {
      label: 'Hvilken tilknytning har du til personen?',
      help: 'For eksempel søster, nabo eller fastlege.',
    },
    'applicant.organisation': { label: 'Hvor jobber du?', help: 'For eksempel skolen, sykehuset eller Nav.' },
    givenName: { label: 'Fornavnet til personen' },
    familyName: { label: 'Etternavnet til personen' },
    birthDate: {
      label: 'Fødselsdatoen til personen',
      help: 'Skriv den hvis du vet den, for eksempel 27 3 1958. For barn under 16 år spør vi foreldrene.',
    },
    nationalId: {
      label: 'Fødselsnummeret til personen (11 siffer)',
      help: 'Bare hvis du har det. Da kommer meldingen trygt til rett person.',
    },
    protectedAddress: {
      label: 'Adressen til personen er sperret (kode 6 eller 7)',
      help: 'Da sender vi ingen melding. Vi tar kontakt på en trygg måte.',
    },
    wayToAsk: {
      label: 'Hvordan kan vi spørre personen?',
      options: {
        sms: 'Med SMS',
        email: 'Med e-post',
        phone: 'Ved å ringe',
        reporter: 'Jeg sier det selv til personen',
      },
    },
    mobile: {
      label: 'Mobilnummeret til personen',
      help: 'Meldingen sier ikke hva saken gjelder, eller hvem som har meldt.',
    },
    email: {
      label: 'E-posten til personen',
      help: 'Meldingen sier ikke hva saken gjelder, eller hvem som har meldt.',
    },
    phone: { label: 'Telefonnummeret til personen' },
    language: {
      label: 'Hvilket språk skal vi bruke til personen?',
      options: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    },
    personKnows: {
      label: 'Vet personen at du melder, og er det greit?',
      help: 'Svaret stopper ikke meldingen.',
      options: { yes: 'Ja', no: 'Nei', unsure: 'Jeg kan ikke svare' },
    },
    'personKnows.reason': { label: 'Fortell gjerne hvorfor' },
    why: {
      label: 'Hvorfor melder du fra?',
      help: 'Skriv kort om hva du ser. Skriv bare det personen kan lese.',
    },
    unit: {
      label: 'Hvilken enhet har personen mest kontakt med?',
      help: 'Vet du ikke, sender vi meldingen til koordinerende enhet.',
      options: { unknown: 'Vet ikke' },
    },
    correct: { label: 'Opplysningene er riktige så langt jeg vet' },
  },
  groups: {},
  hints: {
    personUnaware: 'Personen vet ikke at du melder. Snakk gjerne med personen først. Du kan sende likevel.',
  },
  problems: {
    reportsSelf: 'Nummeret er ditt eget. Gjelder det deg selv, skal du søke. Gå til Min sak og velg søknaden.',
  },
  send: 'Send meldingen',
  sendNote: 'Når du sender, får kommunen meldingen med en gang. Du får en kvittering på neste side.',
};
