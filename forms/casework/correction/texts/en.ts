import type { FormTexts } from '../../../texts.ts';

type Own = Pick<FormTexts, 'steps' | 'fields'>;

export const en: Own = {
  steps: { rett: { title: 'Correct or fill in' } },
  fields: {
    birthDate: { label: 'Birth date' },
    needs: { label: 'What does the person need help to coordinate?' },
    matters: { label: 'What matters to the person?' },
    adaptations: { label: 'What must we take into account when we make contact?' },
  },
};
