import type { FormTexts } from '../../texts.ts';

export const nn: FormTexts = {
  steps: {
    barn: {
      title: 'Om barnet mitt',
      intro: 'Lag eit ark du kan gi til ein ny skule eller eit sjukehus. Du avgjer kva som står på det.',
    },
  },
  fields: {
    vis: {
      label: 'Kva skal stå på arket?',
      help: 'Ingenting er valt på førehand. Det du ikkje vel, kjem ikkje med.',
      options: {
        navn: 'Namn og fødselsdato',
        viktig: 'Det som er viktig for barnet',
        tjenester: 'Tenester no',
        koordinator: 'Koordinator og telefon',
        plan: 'Når planen gjeld',
        hensyn: 'Det andre må ta omsyn til',
        tolk: 'Tolk',
      },
    },
  },
  groups: {},
  hints: {},
  problems: { chooseOne: 'Vel minst éin ting som skal stå på arket.' },
};
