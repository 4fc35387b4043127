import type { FormTexts } from '../../texts.ts';

export const en: FormTexts = {
  steps: {
    barn: {
      title: 'About my child',
      intro: 'Make a sheet that you can give to a new school or a hospital. You decide what it says.',
    },
  },
  fields: {
    vis: {
      label: 'What should the sheet say?',
      help: 'Nothing is chosen beforehand. What you do not choose is left out.',
      options: {
        navn: 'Name and date of birth',
        viktig: 'What matters to the child',
        tjenester: 'Services now',
        koordinator: 'Coordinator and phone',
        plan: 'When the plan applies',
        hensyn: 'What others must take into account',
        tolk: 'Interpreter',
      },
    },
  },
  groups: {},
  hints: {},
  problems: { chooseOne: 'Choose at least one thing for the sheet to say.' },
};
