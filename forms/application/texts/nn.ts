import type { ApplicationTexts } from './application-texts.ts';

const yesNo = { yes: 'Ja', no: 'Nei' };

export const nn: ApplicationTexts = {
  steps: {
    hvem: { title: 'Kven søkjer?' },
    meld: { title: 'Då melder du behov' },
    personen: { title: { self: 'Om deg', other: 'Om {who}' } },
    soker: { title: 'Om deg som søkjer', intro: 'Vi bruker dette når vi svarer deg.' },
    hva: { title: 'Kva søknaden gjeld' },
    tjenester: {
      title: 'Tenester og behov',
      intro: 'Skriv kort. Vi spør om meir når vi treng det.',
    },
    samarbeid: { title: 'Samarbeid', intro: 'Alt på denne sida er valfritt.' },
    innhenting: { title: 'Innhenting av opplysningar', intro: 'Ingenting er kryssa av på førehand.' },
    'se-over': { title: 'Sjekk svara', intro: 'Les gjennom. Du kan endre alt før du sender.' },
  },
  fields: {
    role: {
      label: 'Kven søkjer du for?',
      help: 'Er du usikker, vel «Anna», så ringjer vi deg.',
      options: {
        self: 'Meg sjølv',
        parent: 'Barnet mitt',
        guardian: 'Ein eg er verje for',
        representative: 'Ein som har gitt meg fullmakt',
        nextOfKin: 'Ein eg er pårørande til',
        service: 'Ein eg møter i jobben min',
        other: 'Anna',
      },
    },
    length: {
      label: 'Kor mykje vil du fylle ut no?',
      help: 'Vel du det korte skjemaet, ringjer vi deg og fyller ut resten saman med deg.',
      options: { whole: 'Heile søknaden', short: 'Det korte skjemaet' },
    },
    'birthDate.expected': {
      label: 'Barnet er ikkje fødd enno',
      help: 'Då treng vi ikkje namn, nummer og fødselsdato.',
    },
    givenName: {
      label: { self: 'Førenamn', other: 'Førenamnet til {who}' },
      help: 'Skriv det slik det står i Folkeregisteret.',
    },
    familyName: {
      label: { self: 'Etternamn', other: 'Etternamnet til {who}' },
      help: 'Skriv det slik det står i Folkeregisteret.',
    },
    nationalId: {
      label: { self: 'Fødselsnummer (11 siffer)', other: 'Fødselsnummeret til {who} (11 siffer)' },
      help: 'Har du ikkje nummeret, held det med fødselsdato.',
    },
    birthDate: {
      label: { self: 'Fødselsdato', other: 'Fødselsdatoen til {who}' },
      help: 'Til dømes 27 3 2012.',
    },
    protectedAddress: {
      label: {
        self: 'Adressa mi er sperra (kode 6 eller 7)',
        other: 'Adressa til {who} er sperra (kode 6 eller 7)',
      },
      help: 'Då lagrar vi ikkje adressa.',
    },
    'address.street': { label: 'Adresse', help: 'Skriv ikkje adressa dersom ho er sperra.' },
    'address.postalCode': { label: 'Postnummer' },
    'address.city': { label: 'Poststad' },
    staysHere: {
      label: {
        self: 'Bur eller oppheld du deg i kommunen no?',
        other: 'Bur eller oppheld {who} seg i kommunen no?',
      },
      note: 'Du kan søkje likevel. Vi ser på kva kommune som har ansvaret.',
      options: { ...yesNo, unsure: 'Usikker' },
    },
    mobile: {
      label: { self: 'Mobilnummer', other: 'Mobilnummeret til {who}' },
      help: 'Vi sender berre korte varsel utan helseopplysningar.',
    },
    email: { label: { self: 'E-post', other: 'E-posten til {who}' } },
    noticeChannel: {
      label: 'Korleis vil du ha beskjed?',
      options: { sms: 'SMS', email: 'E-post', letter: 'Brev', phone: 'Telefon' },
    },
    language: {
      label: 'Kva språk ønskjer du svar på?',
      options: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    },
    interpreter: {
      label: { self: 'Treng du tolk?', other: 'Treng {who} tolk?' },
      help: 'Det gjeld òg teiknspråk.',
      options: yesNo,
    },
    'interpreter.language': { label: 'Kva språk?', help: 'Til dømes norsk teiknspråk.' },
    adaptations: {
      label: {
        self: 'Er det noko vi må ta omsyn til når vi kontaktar deg?',
        other: 'Er det noko vi må ta omsyn til når vi kontaktar dykk?',
      },
      help: 'Til dømes at formiddagen passar best.',
    },
    'applicant.name': { label: 'Namnet ditt' },
    'applicant.mobile': { label: 'Mobilnummeret ditt', help: 'Vi sender berre korte varsel utan helseopplysningar.' },
    'applicant.email': { label: 'E-posten din', help: 'Oppgi mobilnummer eller e-post, gjerne begge.' },
    'applicant.relation': { label: 'Kva tilknyting har du til {who}?', help: 'Til dømes mor, bror eller lærar.' },
    mandate: {
      label: 'Fullmakt eller verjefullmakt',
      help: 'Legg du henne ved, vel du fila rett etter at du har sendt søknaden.',
      options: { attached: 'Eg legg henne ved', later: 'Eg sender henne seinare' },
    },
    personKnows: {
      label: 'Veit {who} at du søkjer, og er det greitt?',
      help: 'Svaret stoppar ikkje søknaden.',
      options: { ...yesNo, unsure: 'Eg kan ikkje svare' },
    },
    'personKnows.reason': { label: 'Fortel gjerne kvifor' },
    parentalResponsibility: {
      label: 'Kven har foreldreansvar?',
      help: 'Er de to, må begge samtykkje.',
      options: {
        alone: 'Eg åleine',
        two: 'Vi er to',
        childWelfare: 'Barnevernet har omsorga',
        unknown: 'Veit ikkje',
      },
    },
    'parentalResponsibility.other.name': { label: 'Namnet til den andre' },
    'parentalResponsibility.other.mobile': { label: 'Mobilnummeret til den andre' },
    'parentalResponsibility.other.email': { label: 'E-posten til den andre' },
    'parentalResponsibility.other.contact': {
      label: 'Kan vi kontakte den andre no?',
      help: 'Den andre får ikkje sjå adressa, nummeret ditt eller det du har skrive.',
      options: { yes: 'Ja', callFirst: 'Ring meg først', no: 'Nei, det er ikkje trygt' },
    },
    childsView: { label: 'Kva meiner barnet sjølv?', help: 'Skriv gjerne med barnet sine eigne ord.' },
    wishes: {
      label: { self: 'Kva ønskjer du?', other: 'Kva ønskjer {who}?' },
      help: 'Vel eitt eller fleire svar. Det går an å få koordinator utan plan.',
      options: {
        plan: 'Individuell plan',
        coordinator: 'Koordinator',
        childrensCoordinator: 'Barnekoordinator',
        changePlan: 'Endre ein plan',
        endPlan: 'Avslutte ein plan',
      },
    },
    existingPlan: {
      label: {
        self: 'Har du ein individuell plan frå før?',
        other: 'Har {who} ein individuell plan frå før?',
      },
      help: 'Kvar person kan berre ha éin plan.',
      options: { ...yesNo, unsure: 'Veit ikkje' },
    },
    'existingPlan.where': { label: 'Kvar er planen laga?', help: 'Til dømes ein annan kommune.' },
    services: {
      label: { self: 'Kva tenester får du i dag?', other: 'Kva tenester får {who} i dag?' },
      help: 'Til dømes frå kommunen, sjukehus, Nav, skule, barnehage, PPT, fastlege, barnevern eller bustad.',
      columns: {
        type: { label: 'Teneste' },
        where: { label: 'Kvar' },
        contact: { label: 'Kontaktperson' },
        since: { label: 'Sidan når' },
      },
      row: 'Teneste',
    },
    unit: {
      label: {
        self: 'Kva eining har du mest kontakt med?',
        other: 'Kva eining har {who} mest kontakt med?',
      },
      help: 'Veit du ikkje, sender vi søknaden til koordinerande eining.',
      options: { unknown: 'Veit ikkje' },
    },
    needs: {
      label: {
        self: 'Kva treng du hjelp til å samordne?',
        other: 'Kva treng {who} hjelp til å samordne?',
      },
      help: 'Skriv kort. Vil du heller fortelje det på telefon, svar ja på neste spørsmål.',
    },
    callMe: { label: 'Vil du at vi ringjer deg?', options: yesNo },
    callWhen: {
      label: 'Når på dagen passar det at vi ringjer?',
      options: { morning: 'Om morgonen', midday: 'Midt på dagen', afternoon: 'På ettermiddagen' },
    },
    matters: {
      label: { self: 'Kva er viktig for deg?', other: 'Kva er viktig for {who}?' },
      help: 'Til dømes mål, kvardag, fritid, jobb eller skule.',
    },
    duration: {
      label: {
        self: 'Kor lenge trur du at du treng tenestene?',
        other: 'Kor lenge trur du at {who} treng tenestene?',
      },
      options: {
        under6Months: 'Under eit halvt år',
        over6Months: 'Meir enn eit halvt år',
        lasting: 'Varig',
        unknown: 'Veit ikkje',
      },
    },
    participants: {
      label: {
        self: 'Kven vil du ha med i samarbeidet?',
        other: 'Kven vil {who} ha med i samarbeidet?',
      },
      help: 'Dette er berre eit ønske. Samtykke gir ein i eit eige skjema.',
      columns: { name: { label: 'Namn' }, role: { label: 'Rolle eller teneste' } },
      row: 'Deltakar',
    },
    coordinatorWish: {
      label: { self: 'Ønskjer du ein bestemt koordinator?', other: 'Ønskjer {who} ein bestemt koordinator?' },
    },
    'nextOfKin.name': { label: 'Namn på pårørande' },
    'nextOfKin.phone': { label: 'Telefon til pårørande' },
    'nextOfKin.mayContact': { label: 'Kan vi kontakte pårørande?', options: yesNo },
    obtainFrom: {
      label: 'Kan vi spørje desse om opplysningar for å handsame søknaden?',
      help: 'Kryss av for dei vi kan spørje. Seier du nei, må du kanskje svare på meir sjølv.',
    },
    notHandledBy: {
      label: {
        self: 'Er det ein tilsett som ikkje bør handsame saka di?',
        other: 'Er det ein tilsett som ikkje bør handsame saka?',
      },
      help: 'Vi spør ikkje kvifor.',
    },
    correct: { label: 'Opplysningane er rette så langt eg veit' },
  },
  groups: {
    address: { label: { self: 'Adressa di', other: 'Adressa til {who}' } },
    'parentalResponsibility.other': { label: 'Den andre med foreldreansvar' },
    nextOfKin: {
      label: 'Næraste pårørande',
      help: 'Vi kontaktar ikkje pårørande utan at du seier ja.',
    },
  },
  hints: {
    fewServices: {
      self: 'Du har ført opp færre enn to tenester. Du kan søkje likevel, og vi ser på kva du treng.',
      other: 'Du har ført opp færre enn to tenester. Du kan søkje likevel, og vi ser på behovet.',
    },
    notHere: {
      self: 'Du bur eller oppheld deg ikkje i kommunen no. Du kan søkje likevel.',
      other: '{Who} bur eller oppheld seg ikkje i kommunen no. Du kan søkje likevel.',
    },
  },
  expectedChild: 'Venta barn',
};
