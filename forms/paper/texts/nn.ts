import type { PaperTexts } from './paper-texts.ts';

const help = 'Treng du hjelp, ring {phone}, {hours}. Vi kan fylle ut skjemaet saman med deg.';
const post = 'Send skjemaet i posten, eller lever det til kommunen. Ikkje send det på e-post.';
const pen = 'Skriv med penn, og kryss av i rutene. Treng du meir plass, bruk eit eige ark.';
const seen = 'Berre dei som arbeider med saka, ser svara. Kvar gong nokon opnar saka, blir det skrive ned.';
const kept = 'Det du sender, blir i arkivet så lenge lova krev.';

export const nn: PaperTexts = {
  application: {
    title: 'Søknad om individuell plan eller koordinator',
    lead: 'Dette skjemaet er for deg som vil søkje på papir. Det er gratis.',
    how: [
      pen,
      '«Du» er den søknaden gjeld. Søkjer du for ein annan, svarer du for den personen.',
      'Fyll ut det du kan. Du kan søkje sjølv om noko står tomt.',
      help,
      post,
      'Du får svar innan {answer} etter at vi har fått søknaden.',
    ],
    use: [
      'Vi bruker svara til å handsame søknaden og til å gi plan og koordinator.',
      'Vi handsamar søknaden etter {basis}.',
      seen,
      kept,
      'Du kan sjå det vi har om deg, be oss rette feil, og trekkje søknaden før du har fått svar.',
    ],
    intro: { samarbeid: 'Alt i denne delen er valfritt.', 'se-over': 'Les gjennom svara før du skriv under.' },
    help: {
      role: 'Er du pårørande utan fullmakt, eller møter du personen i jobben? Bruk skjemaet «Meld frå om behov».',
      length:
        'I det korte skjemaet svarer du på det som må fyllast ut, og skriv mobilnummeret ditt. Vi ringjer deg om resten.',
      noticeChannel: 'Søkjer du for ein annan, gjeld svaret deg.',
      language: 'Søkjer du for ein annan, gjeld svaret deg.',
      mandate: 'Legg ved ein kopi, eller send han når du har han.',
    },
  },
  consent: {
    title: 'Samtykke til plan, koordinator og deling',
    lead: 'Dette skjemaet er for deg som vil svare på papir. Du kan seie ja til noko og nei til noko anna.',
    how: [
      pen,
      'Skriv du under for ein annan, betyr «eg» og «meg» den personen.',
      'For barn under 16 år skriv begge som har foreldreansvar under.',
      help,
      post,
    ],
    use: ['Vi bruker skjemaet til å lage planen, peike ut koordinator og dele det du seier ja til.', seen, kept],
    intro: {},
    help: { 'sharing[0].from': 'Lèt du feltet stå tomt, gjeld det frå den dagen vi får skjemaet.' },
  },
  'need-report': {
    title: 'Meld frå om behov',
    lead: 'Dette skjemaet er for pårørande og tilsette som trur at nokon treng plan eller koordinator.',
    how: [
      pen,
      '«Du» er den som melder. «Personen» er den meldinga gjeld.',
      'Er du forelder, verje eller fullmektig? Bruk søknadsskjemaet.',
      help,
      post,
      'Du får vite at vi har fått meldinga, men ikkje kva ho blir til.',
    ],
    use: [
      'Vi bruker svara til å spørje personen om å søkje. Utan eit ja gjer vi ikkje meir.',
      'Personen får sjå meldinga, òg namnet ditt.',
      'Seier personen nei, eller svarer ingen i tide, sperrar vi meldinga.',
    ],
    intro: { 'se-over': 'Les gjennom svara før du skriv under.' },
    help: {},
  },
  how: 'Slik fyller du ut skjemaet',
  use: 'Kva vi bruker opplysningane til',
  meaning: 'Kva eit ja betyr',
  when: {
    answered: 'Svar berre dersom du svarte {options} på spørsmål {number}.',
    notAnswered: 'Hopp over dersom du svarte {options} på spørsmål {number}.',
    notTicked: 'Hopp over dersom du kryssa av i spørsmål {number}.',
    rows: 'Svar berre dersom du skreiv noko i spørsmål {number}.',
    under16: 'Svar berre dersom barnet er under 16 år.',
    from7to15: 'Svar berre dersom det gjeld eit barn frå 7 til 15 år.',
    part: 'Hopp over denne delen dersom du svarte {options} på spørsmål {number}.',
    quote: '«{words}»',
    or: ' eller ',
  },
  ifNo: 'Svarer du nei:',
  enclose: 'Legg ved ein kopi.',
  moreRows: 'Har du fleire, skriv dei på eit eige ark.',
  letter: {
    to: 'Til',
    from: 'Frå',
    name: 'Namn',
    address: 'Adresse',
    place: 'Postnummer og poststad',
    addressHelp: 'Er adressa sperra, skriv du berre namnet.',
  },
  office: { title: 'Blir fylt ut av kommunen', received: 'Motteke', reference: 'Referanse' },
  whom: {
    title: 'Kven samtykket gjeld',
    name: 'Namn',
    birthDate: 'Fødselsdato',
    reference: 'Referanse, dersom du har fått ein',
  },
  signature: {
    title: 'Underskrift',
    placeAndDate: 'Stad og dato',
    signature: 'Underskrift',
    letters: 'Namn med store bokstavar',
    second: 'Underskrift frå den andre som har foreldreansvar',
    as: 'Eg skriv under',
    roles: ['for meg sjølv', 'som forelder', 'som verje', 'med fullmakt'],
  },
};
