import type { SettingsForms } from './settings-forms.ts';
import { ladderControls } from './settings-ladders.ts';

const person = {
  name: { label: 'Namn' },
  email: { label: 'E-post', hint: 'Hit går påminningane.' },
  opensNoCases: {
    label: 'Oppgåve',
    hint: 'Gjeld servicekontor, innstillingar og logg. Den tilsette kan då ikkje vere koordinator.',
  },
} as const;

const unit = {
  'name.nb': { label: 'Namn på bokmål' },
  'name.nn': { label: 'Namn på nynorsk' },
  'name.en': { label: 'Namn på engelsk' },
  leader: { label: 'Leiar', hint: 'Får nye saker og dei første påminningane.' },
  deputy: { label: 'Stadfortredar', hint: 'Får det leiaren ikkje gjer, og alt når leiaren er borte.' },
  phone: { label: 'Telefon' },
} as const;

export const settingsFormsNn: SettingsForms = {
  'ny-enhet': {
    title: 'Legg til ei eining',
    intro: 'Eininga kan veljast av dei som søkjer, så snart ho er lagra.',
    controls: {
      id: { label: 'Kortnamn', hint: 'Små bokstavar, til dømes heimetenesta. Kan ikkje endrast sidan.' },
      ...unit,
    },
  },
  enhet: { title: 'Eining', intro: 'Namn, leiar, stadfortredar og telefon.', controls: unit },
  'fjern-enhet': {
    title: 'Fjern eininga',
    intro: 'Sakene i eininga går til koordinerande eining i løpet av nokre minutt. Ingen frist blir endra.',
    controls: unit,
    button: 'Fjern eininga',
  },
  koordinering: {
    title: 'Koordinerande eining og siste kontakt',
    intro: 'Koordinerande eining får sakene som ikkje høyrer til ein annan stad.',
    controls: {
      unit: { label: 'Koordinerande eining' },
      lastContact: {
        label: 'Siste kontakt',
        hint: 'Får melding når ingen andre har gjort noko. Må vere utanfor leiinga i einingane.',
      },
      dataProtectionOfficer: {
        label: 'Personvernombod',
        hint: 'Får melding når nokon opnar ei sak i ein naudsituasjon. Treng ikkje logge inn her.',
      },
    },
  },
  'ny-ansatt': {
    title: 'Legg til ein tilsett',
    intro: 'Den tilsette kan logge inn når innlogginga til kommunen òg gir ei rolle.',
    controls: {
      id: { label: 'Brukarnamn', hint: 'Det som står framfor @ når den tilsette loggar inn. Kan ikkje endrast sidan.' },
      ...person,
    },
  },
  ansatt: { title: 'Tilsett', intro: 'Namn, e-post og oppgåve.', controls: person },
  fravaer: {
    title: 'Fråvær',
    intro: 'Den som er borte, får ingen påminningar. Dei går til den neste i rekkja.',
    controls: {
      away: { label: 'Fråvær som er lagt inn', hint: 'Ta bort haken for å slette.' },
      from: { label: 'Nytt fråvær: første dag' },
      to: { label: 'Nytt fråvær: siste dag' },
      every: { label: 'Er den tilsette borte på faste dagar?', hint: 'Til dømes annakvar veke.' },
      weekdays: { label: 'Kva dagar?', hint: 'Gjeld berre fråvær på faste dagar.' },
      since: { label: 'Faste dagar frå', hint: 'Annakvar veke blir rekna frå veka denne dagen er i.' },
      until: { label: 'Faste dagar til' },
    },
  },
  varseltid: {
    title: 'Tid for påminningar',
    intro:
      'Påminningane blir samla i éin e-post om dagen, på desse dagane. Den første i veka tek òg med det som har frist dei neste sju dagane. Nye saker og den første påminninga etter ein lovfrist blir sende med ein gong.',
    controls: {
      hour: { label: 'Klokkeslett', hint: 'Heil time frå 8 til 23.' },
      days: { label: 'Dagar', hint: 'Ingen påminningar blir sende på heilagdagar.' },
    },
  },
  'fjern-ansatt': {
    title: 'Fjern den tilsette',
    intro: 'Den tilsette kjem ikkje inn igjen. Det som er gjort i sakene, blir ståande.',
    controls: person,
    button: 'Fjern den tilsette',
  },
  roller: {
    title: 'Roller frå innlogginga',
    intro:
      'Skriv kva grupper eller approller som gir kvar rolle, éi på kvar linje. Er alle felta tomme, blir namna på rollene brukte.',
    controls: {
      rolesClaim: { label: 'Namn på kravet', hint: 'Til dømes groups.' },
      leader: { label: 'Leiar' },
      deputy: { label: 'Stadfortredar' },
      coordinator: { label: 'Koordinator' },
      'coordinating-unit': { label: 'Koordinerande eining' },
      registrar: { label: 'Servicekontor' },
      administrator: { label: 'Administrator', hint: 'Sjekk at du sjølv er i gruppa. Elles kjem du ikkje inn igjen.' },
      auditor: { label: 'Loggkontroll' },
      'break-glass': { label: 'Naudtilgang' },
    },
  },
  frister: {
    title: 'Fristar',
    intro: 'Nye fristar gjeld for det som byrjar frå no av.',
    controls: {
      answer: { label: 'Svar på søknaden', hint: 'Frå søknaden kom.' },
      preliminary: { label: 'Førebels svar', hint: 'Frå søknaden kom. Lova seier ein månad.' },
      newPromise: { label: 'Ny dato i automatisk førebels svar' },
      complaint: { label: 'Klage', hint: 'Fire veker etter helselovene, tre etter sosialtenestelova.' },
      coordinator: { label: 'Oppnemne koordinator', hint: 'Frå svaret vart gitt.' },
      plan: { label: 'Lage planen', hint: 'Frå koordinatoren vart oppnemnd.' },
      revision: { label: 'Revidere planen', hint: 'Gjeld når planen ikkje seier noko anna.' },
      sharing: { label: 'Deling av opplysningar etter neste revidering' },
      missingInformation: { label: 'Svare på det vi spør om' },
      report: { label: 'Svare på ei melding om behov' },
    },
  },
  'varsler-svar': {
    title: 'Påminningar om svar',
    intro: 'Kven som blir mint på kva, frå saka kjem til ho er svara på.',
    controls: ladderControls.nn,
  },
  'varsler-plan': {
    title: 'Påminningar om koordinator og plan',
    intro: 'Etter datoen kjem påminningar kvar veke.',
    controls: ladderControls.nn,
  },
  'varsler-venter': {
    title: 'Påminningar til dei vi ventar på',
    intro: 'Går til personen og andre som skal svare. Til slutt blir det ei oppgåve for dykk.',
    controls: ladderControls.nn,
  },
  'varsler-klage': {
    title: 'Påminningar om klage',
    intro: 'Klaga skal vurderast på nytt innan ein månad.',
    controls: ladderControls.nn,
  },
  'varsler-pause': {
    title: 'Stans alle varsel',
    intro: 'Bruk dette når noko er gale med det som blir sendt. Ingen e-post eller SMS går ut før de slår på att.',
    controls: {
      paused: {
        label: 'Skal varsel sendast?',
        hint: 'Når de slår på att, går det som framleis er rett. Det lova set ein dag for, blir ei oppgåve: Ring eller skriv.',
      },
      why: {
        label: 'Grunnen til pausen',
        hint: 'Trengst berre når varsla blir stansa. Skriv ikkje om personar.',
      },
    },
  },
  ord: {
    title: 'Språk, svar, lovgrunnlag og klage',
    intro: 'Orda står i brev og på sidene innbyggjarane les.',
    controls: {
      language: {
        label: 'Kva språk bruker kommunen?',
        hint: 'Sidene for tilsette er på det. Innbyggjarar vel sjølve mellom bokmål, nynorsk og engelsk.',
      },
      decisionWord: { label: 'Kva kallar de svaret?', hint: 'Lova lèt kommunen velje.' },
      'legalBasis.nb': { label: 'Lovgrunnlag på bokmål' },
      'legalBasis.nn': { label: 'Lovgrunnlag på nynorsk' },
      'legalBasis.en': { label: 'Lovgrunnlag på engelsk' },
      countyGovernor: { label: 'Kven avgjer klagene?' },
      complaintCountsFrom: { label: 'Når byrjar klagefristen?', hint: 'Kor lang han er, står under Fristar.' },
    },
  },
  forsinkelse: {
    title: 'Grunn når svaret drøyer',
    intro: 'Blir sendt automatisk når ingen har gitt førebels svar på den siste dagen.',
    controls: {
      'reason.nb': { label: 'På bokmål' },
      'reason.nn': { label: 'På nynorsk' },
      'reason.en': { label: 'På engelsk' },
    },
  },
  kontakt: {
    title: 'Telefon, opningstid og adresse',
    intro: 'Står nedst på kvar side og i alle meldingar.',
    controls: {
      phone: { label: 'Telefon', hint: 'Slik det blir lese høgt, til dømes 40 00 00 10.' },
      'openingHours.nb': { label: 'Opningstid på bokmål' },
      'openingHours.nn': { label: 'Opningstid på nynorsk' },
      'openingHours.en': { label: 'Opningstid på engelsk' },
      postalAddress: { label: 'Postadresse' },
      website: { label: 'Nettstad' },
    },
  },
  avsender: {
    title: 'Avsendar og SMS',
    intro: 'Kven e-posten kjem frå, og om de sender SMS.',
    controls: {
      name: { label: 'Namnet på avsendaren' },
      address: { label: 'E-posten til avsendaren' },
      replyTo: { label: 'Svar går til', hint: 'Ei nøytral adresse som nokon les.' },
      smsEnabled: { label: 'Sender de SMS?', hint: 'Krev at SMS-avsendaren er godkjend.' },
    },
  },
  innlogging: {
    title: 'Søkje utan å logge inn',
    intro: 'Ei sak som er søkt utan innlogging, blir merkt. Ingen kan følgje ho på nettet.',
    controls: {
      applyWithoutLogin: { label: 'Kan nokon søkje utan å logge inn?', hint: 'Saka blir handsama som andre saker.' },
    },
  },
  farger: {
    title: 'Fargar',
    intro: 'Teksten må kunne lesast på fargen.',
    controls: {
      brand: { label: 'Toppen av sida' },
      onBrand: { label: 'Tekst på toppen' },
      accent: { label: 'Knappar og lenkjer', hint: 'Blir vist mot kvitt.' },
    },
  },
};
