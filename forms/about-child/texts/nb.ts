import type { FormTexts } from '../../texts.ts';

export const nb: FormTexts = {
  steps: {
    barn: {
      title: 'Om barnet mitt',
      intro: 'Lag et ark du kan gi til en ny skole eller et sykehus. Du bestemmer hva som står på det.',
    },
  },
  fields: {
    vis: {
      label: 'Hva skal stå på arket?',
      help: 'Ingenting er valgt på forhånd. Det du ikke velger, kommer ikke med.',
      options: {
        navn: 'Navn og fødselsdato',
        viktig: 'Det som er viktig for barnet',
        tjenester: 'Tjenester nå',
        koordinator: 'Koordinator og telefon',
        plan: 'Når planen gjelder',
        hensyn: 'Det andre må ta hensyn til',
        tolk: 'Tolk',
      },
    },
  },
  groups: {},
  hints: {},
  problems: { chooseOne: 'Velg minst én ting som skal stå på arket.' },
};
