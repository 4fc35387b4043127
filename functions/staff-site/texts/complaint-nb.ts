import type { ComplaintTexts } from './complaint.ts';

export const complaintTextsNb: ComplaintTexts = {
  says: { disagrees: 'Uenig i', wants: 'Vil ha endret', helper: 'Får hjelp av' },
  title: (isForwarded) => (isForwarded ? 'Registrer resultatet av klagen' : 'Svar på klagen'),
  intro: (by) => `Den som klaget, skal ha svar innen ${by}. Klagen står i tidslinjen på saken.`,
  sentOn: (governor, on) => `Klagen ble sendt til ${governor} ${on}. Registrer resultatet når det kommer.`,
  result: 'Hva ble resultatet?',
  resultHint: 'Se på hele saken på nytt før du velger.',
  resultAs: (word) => ({
    changed: `Vi endrer ${word}et`,
    'upheld-and-forwarded': 'Vi holder fast, og sender klagen videre',
    'governor-changed': `${word === 'svar' ? 'Svaret' : 'Vedtaket'} er endret`,
    'governor-upheld': `${word === 'svar' ? 'Svaret' : 'Vedtaket'} blir stående`,
  }),
  optionHint: (governor) => ({
    changed: 'Den som klaget, får helt eller delvis rett.',
    'upheld-and-forwarded': `Send klagen og papirene i saken til ${governor} samme dag.`,
    'governor-changed': 'Den som klaget, fikk helt eller delvis rett.',
    'governor-upheld': 'Den som klaget, fikk ikke rett.',
  }),
  reasons: 'Hva resultatet betyr, og hvorfor',
  reasonsHint: (language) => `Den som klaget, leser dette på Min sak. Skriv på ${language}.`,
  brings: (word) => [
    `Endrer dere, får personen beskjed om at et nytt ${word} er klart. Frister for koordinator og plan løper fra i dag.`,
    'Holder dere fast, får personen beskjed om at saken er sendt videre. Teksten over står på Min sak.',
    'Ingen av delene kan angres.',
  ],
  button: 'Send til den som klaget',
  step: {
    answer: (by) => `Svar på klagen innen ${by}`,
    overdue: (by) => `Svar på klagen nå. Fristen var ${by}`,
    late: 'Klagen kom etter klagefristen. Se på saken likevel.',
    why: 'Se på saken på nytt. Endre resultatet, eller send klagen videre.',
    wait: (governor) => `Klagen er hos ${governor}`,
    waitWhy: (by) => `Registrer resultatet når det kommer. Har det ikke kommet ${by}, får du en oppgave.`,
  },
};
