import type { ComplaintTexts } from './complaint.ts';

export const complaintTextsNn: ComplaintTexts = {
  says: { disagrees: 'Usamd i', wants: 'Vil ha endra', helper: 'Får hjelp av' },
  title: (isForwarded) => (isForwarded ? 'Registrer resultatet av klaga' : 'Svar på klaga'),
  intro: (by) => `Den som klaga, skal ha svar innan ${by}. Klaga står i tidslinja på saka.`,
  sentOn: (governor, on) => `Klaga vart send til ${governor} ${on}. Registrer resultatet når det kjem.`,
  result: 'Kva vart resultatet?',
  resultHint: 'Sjå på heile saka på nytt før du vel.',
  resultAs: (word) => ({
    changed: `Vi endrar ${word}et`,
    'upheld-and-forwarded': 'Vi held fast, og sender klaga vidare',
    'governor-changed': `${word === 'svar' ? 'Svaret' : 'Vedtaket'} er endra`,
    'governor-upheld': `${word === 'svar' ? 'Svaret' : 'Vedtaket'} blir ståande`,
  }),
  optionHint: (governor) => ({
    changed: 'Den som klaga, får heilt eller delvis rett.',
    'upheld-and-forwarded': `Send klaga og papira i saka til ${governor} same dag.`,
    'governor-changed': 'Den som klaga, fekk heilt eller delvis rett.',
    'governor-upheld': 'Den som klaga, fekk ikkje rett.',
  }),
  reasons: 'Kva resultatet tyder, og kvifor',
  reasonsHint: (language) => `Den som klaga, les dette på Mi sak. Skriv på ${language}.`,
  brings: (word) => [
    `Endrar de, får personen melding om at eit nytt ${word} er klart. Fristar for koordinator og plan går frå i dag.`,
    'Held de fast, får personen melding om at saka er send vidare. Teksten over står på Mi sak.',
    'Ingen av delane kan angrast.',
  ],
  button: 'Send til den som klaga',
  step: {
    answer: (by) => `Svar på klaga innan ${by}`,
    overdue: (by) => `Svar på klaga no. Fristen var ${by}`,
    late: 'Klaga kom etter klagefristen. Sjå på saka likevel.',
    why: 'Sjå på saka på nytt. Endre resultatet, eller send klaga vidare.',
    wait: (governor) => `Klaga er hos ${governor}`,
    waitWhy: (by) => `Registrer resultatet når det kjem. Har det ikkje kome ${by}, får du ei oppgåve.`,
  },
};
