import { application } from '../application/form.ts';
import type { Paper, PaperCondition } from './paper.ts';

const applyingFor = (...values: readonly string[]): PaperCondition => ({ kind: 'answered', control: 'role', values });
const notUnborn: PaperCondition = { kind: 'notAnswered', control: 'birthDate.expected', values: ['yes'] };

/** The whole application on paper; the answers say whom it is for, so that one sheet serves all who may apply. */
export const applicationPaper: Paper = {
  id: 'application',
  form: application,
  steps: { soker: { control: 'role', values: ['self'] } },
  fields: {
    'birthDate.expected': [applyingFor('parent')],
    mandate: [applyingFor('guardian', 'representative')],
    personKnows: [notUnborn],
    parentalResponsibility: [applyingFor('parent'), { kind: 'age', age: 'under16' }],
    childsView: [{ kind: 'age', age: 'from7to15' }],
    obtainFrom: [{ kind: 'rows', control: 'services' }],
  },
  widest: { role: 'parent', 'birthDate.expected': 'yes' },
};
