import type { ReportTexts } from './report.ts';

export const reportTextsNn: ReportTexts = {
  reporter: 'Den som melde',
  reporterKind: 'Melde som',
  kinds: { nextOfKin: 'pårørande', service: 'tilsett i ei teneste', health: 'helsepersonell' },
  confirmedOn: 'Personen sa ja',
  step: {
    ask: (by) => `Spør personen innan ${by}`,
    askOverdue: (by) => `Spør personen no. Fristen var ${by}`,
    wait: (by) => `Vent på svar frå personen til ${by}`,
    why: {
      byHand: 'Systemet kan ikkje spørje personen. Finn ut av meldinga korleis du gjer det, og noter svaret.',
      asked: 'Personen er spurd og kan svare på Mi sak. Du kan òg notere svaret her.',
      come: 'Personen har logga inn, men har ikkje svart enno.',
      child: 'Personen er under 16 år. Ring dei som har foreldreansvar, og be dei søkje sjølve.',
    },
    secret: 'Den som melde, skal berre vite at meldinga er motteken.',
    link: 'Noter kva personen svarte',
    inviteAgain: 'Send personen ein ny kode',
    invite: 'Send personen ein kode',
  },
  invite: {
    title: 'Send personen ein kode',
    intro:
      'Personen får ein kode på SMS eller e-post, og han gjeld i 30 dagar. Har personen ein kode frå før, verkar han ikkje lenger. Rett adressa om du har fått ei anna.',
    restricted: 'Personen har verna adresse. Send koden berre dit personen sjølv har sagt.',
    button: 'Send koden',
  },
  form: {
    title: 'Noter kva personen svarte',
    intro:
      'Noter det personen sjølv sa eller skreiv. Seier personen ja, blir meldinga ein søknad, og svarfristen tek til i dag.',
    answer: 'Vil personen søkje?',
    answerHint: 'Seier personen nei, blir saka avslutta og sperra med ein gong.',
    answers: { yes: 'Ja', no: 'Nei', asked: 'Er spurd, men har ikkje svart enno' },
    way: 'Korleis kom svaret?',
    wayHint: 'Vel dette når svaret er ja eller nei.',
    ways: { oral: 'Munnleg', paper: 'På papir' },
    ifYes: 'Når svaret er ja',
    wishes: 'Kva ønskjer personen?',
    wishesHint: 'Vel eitt eller fleire.',
    birthDate: 'Fødselsdato',
    channel: 'Korleis vil personen ha beskjed?',
    channelHint: 'SMS og e-post går berre når adressa står i saka.',
    final: 'Ja og nei kan ikkje angrast.',
    button: 'Lagre svaret',
  },
};
