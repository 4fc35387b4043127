import { reporters, waysToAsk } from '../../shared/domain/reporting/need-report.ts';
import { answerOf } from '../answers.ts';
import type { Field, Form } from '../model.ts';
import { always, either, email, mobile, personName, text, unitChoice, yesNoUnsure } from '../questions.ts';
import { check } from './rules.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

const about = { step: 'melder', sensitivity: 'P' } as const;
const person = { step: 'personen', sensitivity: 'P', own: () => false } as const;
const need = { step: 'behov', sensitivity: 'H' } as const;

/** Only the address that the chosen way needs is asked for. */
const asksBy = (way: string) => ({ under: { control: 'wayToAsk', values: [way] }, required: always });

/** Who tells us; the controls are those of the application, so that answers can go from one to the other. */
const reporterFields: readonly Field[] = [
  { ...about, id: 'reporter', control: either(...reporters), required: always },
  { ...about, id: 'applicant.name', control: personName('name'), required: always },
  { ...about, id: 'applicant.mobile', control: mobile('tel') },
  { ...about, id: 'applicant.email', control: email('email') },
  { ...about, id: 'applicant.relation', control: text('line', 100) },
  {
    ...about,
    id: 'applicant.organisation',
    control: text('line', 200, 'organization'),
    under: { control: 'reporter', values: ['service', 'health'] },
    required: always,
  },
];

/** Whom it is about, and how they can be asked. */
const personFields: readonly Field[] = [
  { ...person, id: 'givenName', control: personName(), required: always },
  { ...person, id: 'familyName', control: personName(), required: always },
  { ...person, id: 'birthDate', control: { kind: 'date', range: 'birth' } },
  { ...person, id: 'nationalId', sensitivity: 'F', control: text('nationalId', 11) },
  { ...person, id: 'protectedAddress', sensitivity: 'F', control: { kind: 'tick', value: 'yes' } },
  { ...person, id: 'wayToAsk', control: either(...waysToAsk), required: always },
  { ...person, id: 'mobile', control: mobile(), ...asksBy('sms') },
  { ...person, id: 'email', control: email(), ...asksBy('email') },
  { ...person, id: 'phone', control: text('telephone', 25), ...asksBy('phone') },
  { ...person, id: 'language', control: either('nb', 'nn', 'en'), required: always },
];

const needFields: readonly Field[] = [
  { ...need, id: 'personKnows', control: yesNoUnsure, required: always },
  {
    ...need,
    id: 'personKnows.reason',
    control: text('lines', 500),
    under: { control: 'personKnows', values: ['no', 'unsure'] },
  },
  { ...need, id: 'why', control: text('lines', 4000), required: always },
  { ...need, id: 'unit', control: unitChoice, required: always },
];

/** Next of kin without authority, and staff, tell of somebody's need (hol § 7-3; hpl § 38 a). */
export const needReport: Form = {
  steps: [{ id: 'melder' }, { id: 'personen' }, { id: 'behov' }, { id: 'se-over' }],
  fields: [
    ...reporterFields,
    ...personFields,
    ...needFields,
    {
      id: 'correct',
      step: 'se-over',
      sensitivity: 'none',
      control: { kind: 'tick', value: 'yes' },
      required: always,
    },
  ],
  texts: { nb, nn, en },
  check,
  settle: (_before, after) => after,
  hints: (answers) => (answerOf(answers, 'personKnows') === 'no' ? ['personUnaware'] : []),
};
