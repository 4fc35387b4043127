import type { ReportTexts } from './report-texts.ts';

export const nn: ReportTexts = {
  steps: {
    melder: {
      title: 'Om deg som melder',
      intro: 'Personen får sjå meldinga, òg namnet ditt. Telefonnummeret og e-posten din får personen ikkje sjå.',
    },
    personen: { title: 'Om personen', intro: 'Vi bruker dette når vi spør personen.' },
    behov: { title: 'Kvifor du melder' },
    'se-over': { title: 'Sjekk svara', intro: 'Les gjennom. Du kan endre alt før du sender.' },
  },
  fields: {
    reporter: {
      label: 'Kven er du?',
      options: {
        nextOfKin: 'Pårørande',
        service: 'Tilsett i ei teneste, til dømes skulen eller Nav',
        health: 'Helsepersonell',
      },
    },
    'applicant.name': { label: 'Namnet ditt' },
    'applicant.mobile': { label: 'Mobilnummeret ditt', help: 'Vi bruker det til å seie frå at vi har fått meldinga.' },
    'applicant.email': { label: 'E-posten din', help: 'Oppgi mobilnummer eller e-post, gjerne begge.' },
    'applicant.relation': {
      label: 'Kva tilknyting har du til personen?',
      help: 'Til dømes syster, nabo eller fastlege.',
    },
    'applicant.organisation': { label: 'Kvar jobbar du?', help: 'Til dømes skulen, sjukehuset eller Nav.' },
    givenName: { label: 'Førenamnet til personen' },
    familyName: { label: 'Etternamnet til personen' },
    birthDate: {
      label: 'Fødselsdatoen til personen',
      help: 'Skriv han dersom du veit han, til dømes 27 3 1958. For barn under 16 år spør vi foreldra.',
    },
    nationalId: {
      label: 'Fødselsnummeret til personen (11 siffer)',
      help: 'Berre dersom du har det. Då kjem meldinga trygt til rett person.',
    },
    protectedAddress: {
      label: 'Adressa til personen er sperra (kode 6 eller 7)',
      help: 'Då sender vi inga melding. Vi tek kontakt på ein trygg måte.',
    },
    wayToAsk: {
      label: 'Korleis kan vi spørje personen?',
      options: {
        sms: 'Med SMS',
        email: 'Med e-post',
        phone: 'Ved å ringje',
        reporter: 'Eg seier det sjølv til personen',
      },
    },
    mobile: {
      label: 'Mobilnummeret til personen',
      help: 'Meldinga seier ikkje kva saka gjeld, eller kven som har meldt.',
    },
    email: {
      label: 'E-posten til personen',
      help: 'Meldinga seier ikkje kva saka gjeld, eller kven som har meldt.',
    },
    phone: { label: 'Telefonnummeret til personen' },
    language: {
      label: 'Kva språk skal vi bruke til personen?',
      options: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    },
    personKnows: {
      label: 'Veit personen at du melder, og er det greitt?',
      help: 'Svaret stoppar ikkje meldinga.',
      options: { yes: 'Ja', no: 'Nei', unsure: 'Eg kan ikkje svare' },
    },
    'personKnows.reason': { label: 'Fortel gjerne kvifor' },
    why: {
      label: 'Kvifor melder du frå?',
      help: 'Skriv kort om kva du ser. Skriv berre det personen kan lese.',
    },
    unit: {
      label: 'Kva eining har personen mest kontakt med?',
      help: 'Veit du ikkje, sender vi meldinga til koordinerande eining.',
      options: { unknown: 'Veit ikkje' },
    },
    correct: { label: 'Opplysningane er rette så langt eg veit' },
  },
  groups: {},
  hints: {
    personUnaware: 'Personen veit ikkje at du melder. Snakk gjerne med personen først. Du kan sende likevel.',
  },
  problems: {
    reportsSelf: 'Nummeret er ditt eige. Gjeld det deg sjølv, skal du søkje. Gå til Mi sak og vel søknaden.',
  },
  send: 'Send meldinga',
  sendNote: 'Når du sender, får kommunen meldinga med ein gong. Du får ei kvittering på neste side.',
};
