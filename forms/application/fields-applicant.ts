import type { Field } from '../model.ts';
import { always, either, email, mobile, personName, text, yesNoUnsure } from '../questions.ts';
import { both, hasRole, isAged, isExpected, isOther, isWhole } from './facts.ts';
import { messageFields } from './fields-person.ts';

const applicant = { step: 'soker', sensitivity: 'P' } as const;
const otherParent = {
  ...applicant,
  applies: both(isWhole, hasRole('parent'), isAged(0, 15)),
  under: { control: 'parentalResponsibility', values: ['two'] },
  group: 'parentalResponsibility.other',
};

/** Step `soker`: you who apply for somebody. Messages go to the applicant, so how and in which language is asked here. */
export const applicantFields: readonly Field[] = [
  { ...applicant, id: 'applicant.name', control: personName('name'), required: always },
  { ...applicant, id: 'applicant.mobile', control: mobile('tel') },
  { ...applicant, id: 'applicant.email', control: email('email') },
  ...messageFields.map((field) => ({ ...field, step: 'soker', applies: isOther })),
  { ...applicant, id: 'applicant.relation', control: text('line', 100), applies: isWhole },
  // The file itself is sent once the application is (forms/mandate): a draft holds no documents.
  {
    ...applicant,
    id: 'mandate',
    control: either('attached', 'later'),
    applies: both(isWhole, hasRole('guardian', 'representative')),
  },
  {
    ...applicant,
    id: 'personKnows',
    sensitivity: 'H',
    control: yesNoUnsure,
    applies: both(isWhole, (answers, context) => !isExpected(answers, context)),
  },
  {
    ...applicant,
    id: 'personKnows.reason',
    sensitivity: 'H',
    control: text('lines', 500),
    applies: isWhole,
    under: { control: 'personKnows', values: ['no', 'unsure'] },
  },
  {
    ...applicant,
    id: 'parentalResponsibility',
    control: either('alone', 'two', 'childWelfare', 'unknown'),
    applies: both(isWhole, hasRole('parent'), isAged(0, 15)),
    required: always,
  },
  { ...otherParent, id: 'parentalResponsibility.other.name', control: personName(), required: always },
  { ...otherParent, id: 'parentalResponsibility.other.mobile', control: mobile() },
  { ...otherParent, id: 'parentalResponsibility.other.email', control: email() },
  {
    ...otherParent,
    id: 'parentalResponsibility.other.contact',
    control: either('yes', 'callFirst', 'no'),
    required: always,
  },
  {
    ...applicant,
    id: 'childsView',
    sensitivity: 'H',
    control: text('lines', 1000),
    applies: both(isWhole, isAged(7, 15)),
  },
];
