import type { Field } from '../model.ts';
import { always, either, email, mobile, personName, text, yesNo, yesNoUnsure } from '../questions.ts';
import { hasRole, isSelf, isWhole } from './facts.ts';

const personal = { step: 'personen', sensitivity: 'P' } as const;
const named = { ...personal, own: isSelf, unless: { control: 'birthDate.expected', values: ['yes'] } };
const address = {
  ...personal,
  applies: isWhole,
  own: isSelf,
  group: 'address',
  unless: { control: 'protectedAddress', values: ['yes'] },
};

/** How and in which words one is told. Asked where one's own ways of contact are: those who apply for another, later. */
export const messageFields: readonly Field[] = [
  { ...personal, id: 'noticeChannel', control: either('sms', 'email', 'letter', 'phone'), required: always },
  { ...personal, id: 'language', control: either('nb', 'nn', 'en'), required: always },
];

/** Steps `hvem` and `personen`: who applies for whom, who that is and how to reach them. */
export const personFields: readonly Field[] = [
  {
    id: 'role',
    step: 'hvem',
    sensitivity: 'P',
    control: either('self', 'parent', 'guardian', 'representative', 'nextOfKin', 'service', 'other'),
    required: always,
  },
  { id: 'length', step: 'hvem', sensitivity: 'none', control: either('whole', 'short') },
  {
    ...personal,
    id: 'birthDate.expected',
    control: { kind: 'tick', value: 'yes' },
    applies: hasRole('parent'),
  },
  { ...named, id: 'givenName', control: personName('given-name'), required: always },
  { ...named, id: 'familyName', control: personName('family-name'), required: always },
  {
    ...named,
    id: 'nationalId',
    sensitivity: 'F',
    control: text('nationalId', 11),
    // About oneself the login knows it, also in the short form: a caseworker must find the right person.
    applies: (answers, context) => isWhole(answers, context) || isSelf(answers, context),
    known: (answers, context) => (isSelf(answers, context) ? context.nationalId : undefined),
  },
  { ...named, id: 'birthDate', control: { kind: 'date', range: 'birth', autocomplete: true }, required: always },
  // In the short form too: it decides who may see the case and what a message may say.
  { ...personal, id: 'protectedAddress', sensitivity: 'F', control: { kind: 'tick', value: 'yes' } },
  { ...address, id: 'address.street', control: text('line', 200, 'address-line1') },
  { ...address, id: 'address.postalCode', control: text('postalCode', 4, 'postal-code') },
  { ...address, id: 'address.city', control: text('line', 100, 'address-level2') },
  { ...personal, id: 'staysHere', control: yesNoUnsure, applies: isWhole },
  { ...personal, id: 'mobile', control: mobile('tel'), own: isSelf },
  { ...personal, id: 'email', control: email('email'), own: isSelf },
  ...messageFields.map((field) => ({ ...field, step: 'personen', applies: isSelf })),
  { ...personal, id: 'interpreter', control: yesNo, applies: isWhole },
  {
    ...personal,
    id: 'interpreter.language',
    control: text('line', 100),
    applies: isWhole,
    under: { control: 'interpreter', values: ['yes'] },
    required: always,
  },
  { ...personal, id: 'adaptations', sensitivity: 'H', control: text('lines', 500), applies: isWhole },
];
