import type { PaperTexts } from './paper-texts.ts';

const help = 'Trenger du hjelp, ring {phone}, {hours}. Vi kan fylle ut skjemaet sammen med deg.';
const post = 'Send skjemaet i posten, eller lever det til kommunen. Ikke send det på e-post.';
const pen = 'Skriv med penn, og kryss av i rutene. Trenger du mer plass, bruk et eget ark.';
const seen = 'Bare de som arbeider med saken, ser svarene. Hver gang noen åpner saken, blir det skrevet ned.';
const kept = 'Det du sender, blir i arkivet så lenge loven krever.';

export const nb: PaperTexts = {
  application: {
    title: 'Søknad om individuell plan eller koordinator',
    lead: 'Dette skjemaet er for deg som vil søke på papir. Det er gratis.',
    how: [
      pen,
      '«Du» er den søknaden gjelder. Søker du for en annen, svarer du for den personen.',
      'Fyll ut det du kan. Du kan søke selv om noe står tomt.',
      help,
      post,
      'Du får svar innen {answer} etter at vi har fått søknaden.',
    ],
    use: [
      'Vi bruker svarene til å behandle søknaden og til å gi plan og koordinator.',
      'Vi behandler søknaden etter {basis}.',
      seen,
      kept,
      'Du kan se det vi har om deg, be oss rette feil, og trekke søknaden før du har fått svar.',
    ],
    intro: { samarbeid: 'Alt i denne delen er valgfritt.', 'se-over': 'Les gjennom svarene før du skriver under.' },
    help: {
      role: 'Er du pårørende uten fullmakt, eller møter du personen i jobben? Bruk skjemaet «Meld fra om behov».',
      length:
        'I det korte skjemaet svarer du på det som må fylles ut, og skriver mobilnummeret ditt. Vi ringer deg om resten.',
      noticeChannel: 'Søker du for en annen, gjelder svaret deg.',
      language: 'Søker du for en annen, gjelder svaret deg.',
      mandate: 'Legg ved en kopi, eller send den når du har den.',
    },
  },
  consent: {
    title: 'Samtykke til plan, koordinator og deling',
    lead: 'Dette skjemaet er for deg som vil svare på papir. Du kan si ja til noe og nei til noe annet.',
    how: [
      pen,
      'Skriver du under for en annen, betyr «jeg» og «meg» den personen.',
      'For barn under 16 år skriver begge som har foreldreansvar under.',
      help,
      post,
    ],
    use: ['Vi bruker skjemaet til å lage planen, peke ut koordinator og dele det du sier ja til.', seen, kept],
    intro: {},
    help: { 'sharing[0].from': 'Lar du feltet stå tomt, gjelder det fra den dagen vi får skjemaet.' },
  },
  'need-report': {
    title: 'Meld fra om behov',
    lead: 'Dette skjemaet er for pårørende og ansatte som tror at noen trenger plan eller koordinator.',
    how: [
      pen,
      '«Du» er den som melder. «Personen» er den meldingen gjelder.',
      'Er du forelder, verge eller fullmektig? Bruk søknadsskjemaet.',
      help,
      post,
      'Du får vite at vi har fått meldingen, men ikke hva den blir til.',
    ],
    use: [
      'Vi bruker svarene til å spørre personen om å søke. Uten et ja gjør vi ikke mer.',
      'Personen får se meldingen, også navnet ditt.',
      'Sier personen nei, eller svarer ingen i tide, sperrer vi meldingen.',
    ],
    intro: { 'se-over': 'Les gjennom svarene før du skriver under.' },
    help: {},
  },
  how: 'Slik fyller du ut skjemaet',
  use: 'Hva vi bruker opplysningene til',
  meaning: 'Hva et ja betyr',
  when: {
    answered: 'Svar bare hvis du svarte {options} på spørsmål {number}.',
    notAnswered: 'Hopp over hvis du svarte {options} på spørsmål {number}.',
    notTicked: 'Hopp over hvis du krysset av i spørsmål {number}.',
    rows: 'Svar bare hvis du skrev noe i spørsmål {number}.',
    under16: 'Svar bare hvis barnet er under 16 år.',
    from7to15: 'Svar bare hvis det gjelder et barn fra 7 til 15 år.',
    part: 'Hopp over denne delen hvis du svarte {options} på spørsmål {number}.',
    quote: '«{words}»',
    or: ' eller ',
  },
  ifNo: 'Svarer du nei:',
  enclose: 'Legg ved en kopi.',
  moreRows: 'Har du flere, skriv dem på et eget ark.',
  letter: {
    to: 'Til',
    from: 'Fra',
    name: 'Navn',
    address: 'Adresse',
    place: 'Postnummer og poststed',
    addressHelp: 'Er adressen sperret, skriver du bare navnet.',
  },
  office: { title: 'Fylles ut av kommunen', received: 'Mottatt', reference: 'Referanse' },
  whom: {
    title: 'Hvem samtykket gjelder',
    name: 'Navn',
    birthDate: 'Fødselsdato',
    reference: 'Referanse, hvis du har fått en',
  },
  signature: {
    title: 'Underskrift',
    placeAndDate: 'Sted og dato',
    signature: 'Underskrift',
    letters: 'Navn med store bokstaver',
    second: 'Underskrift fra den andre som har foreldreansvar',
    as: 'Jeg skriver under',
    roles: ['for meg selv', 'som forelder', 'som verge', 'med fullmakt'],
  },
};
