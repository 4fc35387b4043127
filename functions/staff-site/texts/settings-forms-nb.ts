import type { SettingsForms } from './settings-forms.ts';
import { ladderControls } from './settings-ladders.ts';

const person = {
  name: { label: 'Navn' },
  email: { label: 'E-post', hint: 'Hit går påminnelsene.' },
  opensNoCases: {
    label: 'Oppgave',
    hint: 'Gjelder servicekontor, innstillinger og logg. Den ansatte kan da ikke være koordinator.',
  },
} as const;

const unit = {
  'name.nb': { label: 'Navn på bokmål' },
  'name.nn': { label: 'Navn på nynorsk' },
  'name.en': { label: 'Navn på engelsk' },
  leader: { label: 'Leder', hint: 'Får nye saker og de første påminnelsene.' },
  deputy: { label: 'Stedfortreder', hint: 'Får det lederen ikke gjør, og alt når lederen er borte.' },
  phone: { label: 'Telefon' },
} as const;

export const settingsFormsNb: SettingsForms = {
  'ny-enhet': {
    title: 'Legg til en enhet',
    intro: 'Enheten kan velges av dem som søker, så snart den er lagret.',
    controls: {
      id: { label: 'Kortnavn', hint: 'Små bokstaver, for eksempel hjemmetjenesten. Kan ikke endres siden.' },
      ...unit,
    },
  },
  enhet: { title: 'Enhet', intro: 'Navn, leder, stedfortreder og telefon.', controls: unit },
  'fjern-enhet': {
    title: 'Fjern enheten',
    intro: 'Sakene i enheten går til koordinerende enhet i løpet av noen minutter. Ingen frist endres.',
    controls: unit,
    button: 'Fjern enheten',
  },
  koordinering: {
    title: 'Koordinerende enhet og siste kontakt',
    intro: 'Koordinerende enhet får sakene som ikke hører til et annet sted.',
    controls: {
      unit: { label: 'Koordinerende enhet' },
      lastContact: {
        label: 'Siste kontakt',
        hint: 'Får beskjed når ingen andre har gjort noe. Må være utenfor enhetenes ledelse.',
      },
      dataProtectionOfficer: {
        label: 'Personvernombud',
        hint: 'Får beskjed når noen åpner en sak i en nødsituasjon. Trenger ikke logge inn her.',
      },
    },
  },
  'ny-ansatt': {
    title: 'Legg til en ansatt',
    intro: 'Den ansatte kan logge inn når kommunens innlogging også gir en rolle.',
    controls: {
      id: { label: 'Brukernavn', hint: 'Det som står foran @ når den ansatte logger inn. Kan ikke endres siden.' },
      ...person,
    },
  },
  ansatt: { title: 'Ansatt', intro: 'Navn, e-post og oppgave.', controls: person },
  fravaer: {
    title: 'Fravær',
    intro: 'Den som er borte, får ingen påminnelser. De går til den neste i rekken.',
    controls: {
      away: { label: 'Fravær som er lagt inn', hint: 'Ta bort haken for å slette.' },
      from: { label: 'Nytt fravær: første dag' },
      to: { label: 'Nytt fravær: siste dag' },
      every: { label: 'Er den ansatte borte på faste dager?', hint: 'For eksempel annenhver uke.' },
      weekdays: { label: 'Hvilke dager?', hint: 'Gjelder bare fravær på faste dager.' },
      since: { label: 'Faste dager fra', hint: 'Annenhver uke regnes fra uken denne dagen er i.' },
      until: { label: 'Faste dager til' },
    },
  },
  varseltid: {
    title: 'Tid for påminnelser',
    intro:
      'Påminnelsene samles i én e-post om dagen, på disse dagene. Den første i uken tar også med det som har frist de neste sju dagene. Nye saker og den første påminnelsen etter en lovfrist sendes med en gang.',
    controls: {
      hour: { label: 'Klokkeslett', hint: 'Hel time fra 8 til 23.' },
      days: { label: 'Dager', hint: 'Ingen påminnelser sendes på helligdager.' },
    },
  },
  'fjern-ansatt': {
    title: 'Fjern den ansatte',
    intro: 'Den ansatte kommer ikke inn igjen. Det som er gjort i sakene, blir stående.',
    controls: person,
    button: 'Fjern den ansatte',
  },
  roller: {
    title: 'Roller fra innloggingen',
    intro:
      'Skriv hvilke grupper eller approller som gir hver rolle, én på hver linje. Er alle feltene tomme, brukes rollenes egne navn.',
    controls: {
      rolesClaim: { label: 'Navn på kravet', hint: 'For eksempel groups.' },
      leader: { label: 'Leder' },
      deputy: { label: 'Stedfortreder' },
      coordinator: { label: 'Koordinator' },
      'coordinating-unit': { label: 'Koordinerende enhet' },
      registrar: { label: 'Servicekontor' },
      administrator: {
        label: 'Administrator',
        hint: 'Sjekk at du selv er i gruppen. Ellers kommer du ikke inn igjen.',
      },
      auditor: { label: 'Loggkontroll' },
      'break-glass': { label: 'Nødtilgang' },
    },
  },
  frister: {
    title: 'Frister',
    intro: 'Nye frister gjelder for det som begynner fra nå av.',
    controls: {
      answer: { label: 'Svar på søknaden', hint: 'Fra søknaden kom.' },
      preliminary: { label: 'Foreløpig svar', hint: 'Fra søknaden kom. Loven sier en måned.' },
      newPromise: { label: 'Ny dato i automatisk foreløpig svar' },
      complaint: { label: 'Klage', hint: 'Fire uker etter helselovene, tre etter sosialtjenesteloven.' },
      coordinator: { label: 'Oppnevne koordinator', hint: 'Fra svaret ble gitt.' },
      plan: { label: 'Lage planen', hint: 'Fra koordinatoren ble oppnevnt.' },
      revision: { label: 'Revidere planen', hint: 'Gjelder når planen ikke sier noe annet.' },
      sharing: { label: 'Deling av opplysninger etter neste revisjon' },
      missingInformation: { label: 'Svare på det vi spør om' },
      report: { label: 'Svare på en melding om behov' },
    },
  },
  'varsler-svar': {
    title: 'Påminnelser om svar',
    intro: 'Hvem som minnes på hva, fra saken kommer til den er besvart.',
    controls: ladderControls.nb,
  },
  'varsler-plan': {
    title: 'Påminnelser om koordinator og plan',
    intro: 'Etter datoen kommer påminnelser hver uke.',
    controls: ladderControls.nb,
  },
  'varsler-venter': {
    title: 'Påminnelser til dem vi venter på',
    intro: 'Går til personen og andre som skal svare. Til slutt blir det en oppgave for dere.',
    controls: ladderControls.nb,
  },
  'varsler-klage': {
    title: 'Påminnelser om klage',
    intro: 'Klagen skal vurderes på nytt innen en måned.',
    controls: ladderControls.nb,
  },
  'varsler-pause': {
    title: 'Stans alle varsler',
    intro: 'Bruk dette når noe er galt med det som sendes. Ingen e-post eller SMS går ut før dere slår på igjen.',
    controls: {
      paused: {
        label: 'Skal varsler sendes?',
        hint: 'Når dere slår på igjen, går det som fortsatt er riktig. Det loven setter en dag for, blir en oppgave: Ring eller skriv.',
      },
      why: { label: 'Grunnen til pausen', hint: 'Trengs bare når varslene stanses. Skriv ikke om personer.' },
    },
  },
  ord: {
    title: 'Språk, svar, lovgrunnlag og klage',
    intro: 'Ordene står i brev og på sidene innbyggerne leser.',
    controls: {
      language: {
        label: 'Hvilket språk bruker kommunen?',
        hint: 'Sidene for ansatte er på det. Innbyggere velger selv mellom bokmål, nynorsk og engelsk.',
      },
      decisionWord: { label: 'Hva kaller dere svaret?', hint: 'Loven lar kommunen velge.' },
      'legalBasis.nb': { label: 'Lovgrunnlag på bokmål' },
      'legalBasis.nn': { label: 'Lovgrunnlag på nynorsk' },
      'legalBasis.en': { label: 'Lovgrunnlag på engelsk' },
      countyGovernor: { label: 'Hvem avgjør klager?' },
      complaintCountsFrom: { label: 'Når begynner klagefristen?', hint: 'Hvor lang den er, står under Frister.' },
    },
  },
  forsinkelse: {
    title: 'Grunn når svaret drøyer',
    intro: 'Sendes automatisk når ingen har gitt foreløpig svar på den siste dagen.',
    controls: {
      'reason.nb': { label: 'På bokmål' },
      'reason.nn': { label: 'På nynorsk' },
      'reason.en': { label: 'På engelsk' },
    },
  },
  kontakt: {
    title: 'Telefon, åpningstid og adresse',
    intro: 'Står nederst på hver side og i alle meldinger.',
    controls: {
      phone: { label: 'Telefon', hint: 'Slik det leses høyt, for eksempel 40 00 00 10.' },
      'openingHours.nb': { label: 'Åpningstid på bokmål' },
      'openingHours.nn': { label: 'Åpningstid på nynorsk' },
      'openingHours.en': { label: 'Åpningstid på engelsk' },
      postalAddress: { label: 'Postadresse' },
      website: { label: 'Nettsted' },
    },
  },
  avsender: {
    title: 'Avsender og SMS',
    intro: 'Hvem e-posten kommer fra, og om dere sender SMS.',
    controls: {
      name: { label: 'Avsenders navn' },
      address: { label: 'Avsenders e-post' },
      replyTo: { label: 'Svar går til', hint: 'En nøytral adresse som noen leser.' },
      smsEnabled: { label: 'Sender dere SMS?', hint: 'Krever at SMS-avsenderen er godkjent.' },
    },
  },
  innlogging: {
    title: 'Søke uten å logge inn',
    intro: 'En sak som er søkt uten innlogging, blir merket. Ingen kan følge den på nettet.',
    controls: {
      applyWithoutLogin: { label: 'Kan noen søke uten å logge inn?', hint: 'Saken blir behandlet som andre saker.' },
    },
  },
  farger: {
    title: 'Farger',
    intro: 'Teksten må kunne leses på fargen.',
    controls: {
      brand: { label: 'Toppen av siden' },
      onBrand: { label: 'Tekst på toppen' },
      accent: { label: 'Knapper og lenker', hint: 'Vises mot hvitt.' },
    },
  },
};
