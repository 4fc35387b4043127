import type { FormTexts } from '../../../texts.ts';

type Own = Pick<FormTexts, 'steps' | 'fields'>;

export const nn: Own = {
  steps: { rett: { title: 'Rett eller fyll ut' } },
  fields: {
    birthDate: { label: 'Fødselsdato' },
    needs: { label: 'Kva treng personen hjelp til å samordne?' },
    matters: { label: 'Kva er viktig for personen?' },
    adaptations: { label: 'Kva må vi ta omsyn til når vi tek kontakt?' },
  },
};
