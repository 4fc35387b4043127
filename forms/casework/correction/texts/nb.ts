import type { FormTexts } from '../../../texts.ts';

type Own = Pick<FormTexts, 'steps' | 'fields'>;

export const nb: Own = {
  steps: { rett: { title: 'Rett eller fyll ut' } },
  fields: {
    birthDate: { label: 'Fødselsdato' },
    needs: { label: 'Hva trenger personen hjelp til å samordne?' },
    matters: { label: 'Hva er viktig for personen?' },
    adaptations: { label: 'Hva må vi ta hensyn til når vi tar kontakt?' },
  },
};
