import type { ApplicationTexts } from './application-texts.ts';

const yesNo = { yes: 'Ja', no: 'Nei' };

export const nb: ApplicationTexts = {
  steps: {
    hvem: { title: 'Hvem søker?' },
    meld: { title: 'Da melder du behov' },
    personen: { title: { self: 'Om deg', other: 'Om {who}' } },
    soker: { title: 'Om deg som søker', intro: 'Vi bruker dette når vi svarer deg.' },
    hva: { title: 'Hva søknaden gjelder' },
    tjenester: {
      title: 'Tjenester og behov',
      intro: 'Skriv kort. Vi spør om mer når vi trenger det.',
    },
    samarbeid: { title: 'Samarbeid', intro: 'Alt på denne siden er valgfritt.' },
    innhenting: { title: 'Innhenting av opplysninger', intro: 'Ingenting er krysset av på forhånd.' },
    'se-over': { title: 'Sjekk svarene', intro: 'Les gjennom. Du kan endre alt før du sender.' },
  },
  fields: {
    role: {
      label: 'Hvem søker du for?',
      help: 'Er du usikker, velg «Annet», så ringer vi deg.',
      options: {
        self: 'Meg selv',
        parent: 'Barnet mitt',
        guardian: 'En jeg er verge for',
        representative: 'En som har gitt meg fullmakt',
        nextOfKin: 'En jeg er pårørende til',
        service: 'En jeg møter i jobben min',
        other: 'Annet',
      },
    },
    length: {
      label: 'Hvor mye vil du fylle ut nå?',
      help: 'Velger du det korte skjemaet, ringer vi deg og fyller ut resten sammen med deg.',
      options: { whole: 'Hele søknaden', short: 'Det korte skjemaet' },
    },
    'birthDate.expected': {
      label: 'Barnet er ikke født ennå',
      help: 'Da trenger vi ikke navn, nummer og fødselsdato.',
    },
    givenName: {
      label: { self: 'Fornavn', other: 'Fornavnet til {who}' },
      help: 'Skriv det slik det står i Folkeregisteret.',
    },
    familyName: {
      label: { self: 'Etternavn', other: 'Etternavnet til {who}' },
      help: 'Skriv det slik det står i Folkeregisteret.',
    },
    nationalId: {
      label: { self: 'Fødselsnummer (11 siffer)', other: 'Fødselsnummeret til {who} (11 siffer)' },
      help: 'Har du ikke nummeret, holder det med fødselsdato.',
    },
    birthDate: {
      label: { self: 'Fødselsdato', other: 'Fødselsdatoen til {who}' },
      help: 'For eksempel 27 3 2012.',
    },
    protectedAddress: {
      label: {
        self: 'Adressen min er sperret (kode 6 eller 7)',
        other: 'Adressen til {who} er sperret (kode 6 eller 7)',
      },
      help: 'Da lagrer vi ikke adressen.',
    },
    'address.street': { label: 'Adresse', help: 'Skriv ikke adressen hvis den er sperret.' },
    'address.postalCode': { label: 'Postnummer' },
    'address.city': { label: 'Poststed' },
    staysHere: {
      label: {
        self: 'Bor eller oppholder du deg i kommunen nå?',
        other: 'Bor eller oppholder {who} seg i kommunen nå?',
      },
      note: 'Du kan søke likevel. Vi ser på hvilken kommune som har ansvaret.',
      options: { ...yesNo, unsure: 'Usikker' },
    },
    mobile: {
      label: { self: 'Mobilnummer', other: 'Mobilnummeret til {who}' },
      help: 'Vi sender bare korte varsler uten helseopplysninger.',
    },
    email: { label: { self: 'E-post', other: 'E-posten til {who}' } },
    noticeChannel: {
      label: 'Hvordan vil du ha beskjed?',
      options: { sms: 'SMS', email: 'E-post', letter: 'Brev', phone: 'Telefon' },
    },
    language: {
      label: 'Hvilket språk ønsker du svar på?',
      options: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    },
    interpreter: {
      label: { self: 'Trenger du tolk?', other: 'Trenger {who} tolk?' },
      help: 'Det gjelder også tegnspråk.',
      options: yesNo,
    },
    'interpreter.language': { label: 'Hvilket språk?', help: 'For eksempel norsk tegnspråk.' },
    adaptations: {
      label: {
        self: 'Er det noe vi må ta hensyn til når vi kontakter deg?',
        other: 'Er det noe vi må ta hensyn til når vi kontakter dere?',
      },
      help: 'For eksempel at formiddagen passer best.',
    },
    'applicant.name': { label: 'Navnet ditt' },
    'applicant.mobile': { label: 'Mobilnummeret ditt', help: 'Vi sender bare korte varsler uten helseopplysninger.' },
    'applicant.email': { label: 'E-posten din', help: 'Oppgi mobilnummer eller e-post, gjerne begge.' },
    'applicant.relation': {
      label: 'Hvilken tilknytning har du til {who}?',
      help: 'For eksempel mor, bror eller lærer.',
    },
    mandate: {
      label: 'Fullmakt eller vergefullmakt',
      help: 'Legger du den ved, velger du filen rett etter at du har sendt søknaden.',
      options: { attached: 'Jeg legger den ved', later: 'Jeg sender den senere' },
    },
    personKnows: {
      label: 'Vet {who} at du søker, og er det greit?',
      help: 'Svaret stopper ikke søknaden.',
      options: { ...yesNo, unsure: 'Jeg kan ikke svare' },
    },
    'personKnows.reason': { label: 'Fortell gjerne hvorfor' },
    parentalResponsibility: {
      label: 'Hvem har foreldreansvar?',
      help: 'Er dere to, må begge samtykke.',
      options: {
        alone: 'Jeg alene',
        two: 'Vi er to',
        childWelfare: 'Barnevernet har omsorgen',
        unknown: 'Vet ikke',
      },
    },
    'parentalResponsibility.other.name': { label: 'Navnet til den andre' },
    'parentalResponsibility.other.mobile': { label: 'Mobilnummeret til den andre' },
    'parentalResponsibility.other.email': { label: 'E-posten til den andre' },
    'parentalResponsibility.other.contact': {
      label: 'Kan vi kontakte den andre nå?',
      help: 'Den andre får ikke se adressen, nummeret ditt eller det du har skrevet.',
      options: { yes: 'Ja', callFirst: 'Ring meg først', no: 'Nei, det er ikke trygt' },
    },
    childsView: { label: 'Hva mener barnet selv?', help: 'Skriv gjerne med barnets egne ord.' },
    wishes: {
      label: { self: 'Hva ønsker du?', other: 'Hva ønsker {who}?' },
      help: 'Velg ett eller flere svar. Det går an å få koordinator uten plan.',
      options: {
        plan: 'Individuell plan',
        coordinator: 'Koordinator',
        childrensCoordinator: 'Barnekoordinator',
        changePlan: 'Endre en plan',
        endPlan: 'Avslutte en plan',
      },
    },
    existingPlan: {
      label: {
        self: 'Har du en individuell plan fra før?',
        other: 'Har {who} en individuell plan fra før?',
      },
      help: 'Hver person kan bare ha én plan.',
      options: { ...yesNo, unsure: 'Vet ikke' },
    },
    'existingPlan.where': { label: 'Hvor er planen laget?', help: 'For eksempel en annen kommune.' },
    services: {
      label: { self: 'Hvilke tjenester får du i dag?', other: 'Hvilke tjenester får {who} i dag?' },
      help: 'For eksempel fra kommunen, sykehus, Nav, skole, barnehage, PPT, fastlege, barnevern eller bolig.',
      columns: {
        type: { label: 'Tjeneste' },
        where: { label: 'Hvor' },
        contact: { label: 'Kontaktperson' },
        since: { label: 'Siden når' },
      },
      row: 'Tjeneste',
    },
    unit: {
      label: {
        self: 'Hvilken enhet har du mest kontakt med?',
        other: 'Hvilken enhet har {who} mest kontakt med?',
      },
      help: 'Vet du ikke, sender vi søknaden til koordinerende enhet.',
      options: { unknown: 'Vet ikke' },
    },
    needs: {
      label: {
        self: 'Hva trenger du hjelp til å samordne?',
        other: 'Hva trenger {who} hjelp til å samordne?',
      },
      help: 'Skriv kort. Vil du heller fortelle det på telefon, svar ja på neste spørsmål.',
    },
    callMe: { label: 'Vil du at vi ringer deg?', options: yesNo },
    callWhen: {
      label: 'Når på dagen passer det at vi ringer?',
      options: { morning: 'Om morgenen', midday: 'Midt på dagen', afternoon: 'På ettermiddagen' },
    },
    matters: {
      label: { self: 'Hva er viktig for deg?', other: 'Hva er viktig for {who}?' },
      help: 'For eksempel mål, hverdag, fritid, jobb eller skole.',
    },
    duration: {
      label: {
        self: 'Hvor lenge tror du at du trenger tjenestene?',
        other: 'Hvor lenge tror du at {who} trenger tjenestene?',
      },
      options: {
        under6Months: 'Under et halvt år',
        over6Months: 'Mer enn et halvt år',
        lasting: 'Varig',
        unknown: 'Vet ikke',
      },
    },
    participants: {
      label: {
        self: 'Hvem vil du ha med i samarbeidet?',
        other: 'Hvem vil {who} ha med i samarbeidet?',
      },
      help: 'Dette er bare et ønske. Samtykke gis i et eget skjema.',
      columns: { name: { label: 'Navn' }, role: { label: 'Rolle eller tjeneste' } },
      row: 'Deltaker',
    },
    coordinatorWish: {
      label: { self: 'Ønsker du en bestemt koordinator?', other: 'Ønsker {who} en bestemt koordinator?' },
    },
    'nextOfKin.name': { label: 'Navn på pårørende' },
    'nextOfKin.phone': { label: 'Telefon til pårørende' },
    'nextOfKin.mayContact': { label: 'Kan vi kontakte pårørende?', options: yesNo },
    obtainFrom: {
      label: 'Kan vi spørre disse om opplysninger for å behandle søknaden?',
      help: 'Kryss av for dem vi kan spørre. Sier du nei, må du kanskje svare på mer selv.',
    },
    notHandledBy: {
      label: {
        self: 'Er det en ansatt som ikke bør behandle saken din?',
        other: 'Er det en ansatt som ikke bør behandle saken?',
      },
      help: 'Vi spør ikke hvorfor.',
    },
    correct: { label: 'Opplysningene er riktige så langt jeg vet' },
  },
  groups: {
    address: { label: { self: 'Adressen din', other: 'Adressen til {who}' } },
    'parentalResponsibility.other': { label: 'Den andre med foreldreansvar' },
    nextOfKin: {
      label: 'Nærmeste pårørende',
      help: 'Vi kontakter ikke pårørende uten at du sier ja.',
    },
  },
  hints: {
    fewServices: {
      self: 'Du har ført opp færre enn to tjenester. Du kan søke likevel, og vi ser på hva du trenger.',
      other: 'Du har ført opp færre enn to tjenester. Du kan søke likevel, og vi ser på behovet.',
    },
    notHere: {
      self: 'Du bor eller oppholder deg ikke i kommunen nå. Du kan søke likevel.',
      other: '{Who} bor eller oppholder seg ikke i kommunen nå. Du kan søke likevel.',
    },
  },
  expectedChild: 'Ventet barn',
};
