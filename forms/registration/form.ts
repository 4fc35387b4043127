import { intakeWays } from '../../shared/domain/applying/registered-as.ts';
import { languages } from '../../shared/domain/settings/municipality.ts';
import type { Field, Form } from '../model.ts';
import { always, either, email, mobile, personName, several, text, unitChoice } from '../questions.ts';
import { registeredRoles, wishesAsked } from './options.ts';
import { check } from './rules.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

const step = 'registrer';
const personal = { step, sensitivity: 'P', own: () => false } as const;
const tick = { kind: 'tick', value: 'yes' } as const;
const person = { ...personal, group: 'person' } as const;
const reach = { ...personal, group: 'reach' } as const;
const address = { ...personal, group: 'address', unless: { control: 'protectedAddress', values: ['yes'] } };

const arrivalFields: readonly Field[] = [
  { step, id: 'way', sensitivity: 'none', control: either(...intakeWays), required: always },
  { step, id: 'receivedOn', sensitivity: 'none', control: { kind: 'date', range: 'around' }, required: always },
];

/** Whom it is for; who applies is asked for where that is another. */
const peopleFields: readonly Field[] = [
  { ...personal, id: 'role', control: either(...registeredRoles), required: always },
  {
    ...personal,
    id: 'applicant.name',
    control: personName(),
    under: { control: 'role', values: registeredRoles.filter((role) => role !== 'self') },
    required: always,
  },
  { ...person, id: 'givenName', control: personName(), required: always },
  { ...person, id: 'familyName', control: personName(), required: always },
  { ...person, id: 'birthDate', control: { kind: 'date', range: 'birth' } },
  { ...personal, id: 'nationalId', sensitivity: 'F', control: text('nationalId', 11) },
];

/** How whoever applies is reached: for themself or for another. */
export const reachFields: readonly Field[] = [
  { ...reach, id: 'mobile', control: mobile() },
  { ...reach, id: 'phone', control: text('telephone', 25) },
  { ...reach, id: 'email', control: email() },
  { ...personal, id: 'protectedAddress', sensitivity: 'F', control: tick },
  { ...address, id: 'address.street', control: text('line', 200) },
  { ...address, id: 'address.postalCode', control: text('postalCode', 4) },
  { ...address, id: 'address.city', control: text('line', 100) },
  { ...personal, id: 'noticeChannel', control: either('sms', 'email', 'letter', 'phone'), required: always },
  { ...personal, id: 'language', control: either(...languages), required: always },
];

const contentFields: readonly Field[] = [
  { step, id: 'unit', sensitivity: 'H', control: unitChoice, required: always },
  { step, id: 'wishes', sensitivity: 'H', control: several(() => wishesAsked) },
  { step, id: 'needs', sensitivity: 'H', control: text('lines', 4000) },
  { step, id: 'callMe', sensitivity: 'P', control: tick },
  { step, id: 'paper.file', sensitivity: 'P', control: { kind: 'file' } },
  { step, id: 'identitySeen', sensitivity: 'none', control: tick },
  { step, id: 'receiptByHand', sensitivity: 'none', control: tick },
];

/** What came on paper, by telephone or at the counter, typed in by an employee: the least that starts the clock. */
export const registrationForm: Form = {
  steps: [{ id: step }],
  fields: [...arrivalFields, ...peopleFields, ...reachFields, ...contentFields],
  texts: { nb, nn, en },
  check: (_step, answers, context) => check(answers, context),
  settle: (_before, after) => after,
  hints: () => [],
};
