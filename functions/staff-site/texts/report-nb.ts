import type { ReportTexts } from './report.ts';

export const reportTextsNb: ReportTexts = {
  reporter: 'Den som meldte',
  reporterKind: 'Meldte som',
  kinds: { nextOfKin: 'pårørende', service: 'ansatt i en tjeneste', health: 'helsepersonell' },
  confirmedOn: 'Personen sa ja',
  step: {
    ask: (by) => `Spør personen innen ${by}`,
    askOverdue: (by) => `Spør personen nå. Fristen var ${by}`,
    wait: (by) => `Vent på svar fra personen til ${by}`,
    why: {
      byHand: 'Systemet kan ikke spørre personen. Finn ut av meldingen hvordan du gjør det, og noter svaret.',
      asked: 'Personen er spurt og kan svare på Min sak. Du kan også notere svaret her.',
      come: 'Personen har logget inn, men har ikke svart ennå.',
      child: 'Personen er under 16 år. Ring dem som har foreldreansvar, og be dem søke selv.',
    },
    secret: 'Den som meldte, skal bare vite at meldingen er mottatt.',
    link: 'Noter hva personen svarte',
    inviteAgain: 'Send personen en ny kode',
    invite: 'Send personen en kode',
  },
  invite: {
    title: 'Send personen en kode',
    intro:
      'Personen får en kode på SMS eller e-post, og den gjelder i 30 dager. Har personen en kode fra før, virker den ikke lenger. Rett adressen hvis du har fått en annen.',
    restricted: 'Personen har beskyttet adresse. Send koden bare dit personen selv har sagt.',
    button: 'Send koden',
  },
  form: {
    title: 'Noter hva personen svarte',
    intro:
      'Noter det personen selv sa eller skrev. Sier personen ja, blir meldingen en søknad, og svarfristen begynner i dag.',
    answer: 'Vil personen søke?',
    answerHint: 'Sier personen nei, avsluttes saken og sperres med en gang.',
    answers: { yes: 'Ja', no: 'Nei', asked: 'Er spurt, men har ikke svart ennå' },
    way: 'Hvordan kom svaret?',
    wayHint: 'Velg dette når svaret er ja eller nei.',
    ways: { oral: 'Muntlig', paper: 'På papir' },
    ifYes: 'Når svaret er ja',
    wishes: 'Hva ønsker personen?',
    wishesHint: 'Velg ett eller flere.',
    birthDate: 'Fødselsdato',
    channel: 'Hvordan vil personen ha beskjed?',
    channelHint: 'SMS og e-post går bare når adressen står i saken.',
    final: 'Ja og nei kan ikke angres.',
    button: 'Lagre svaret',
  },
};
