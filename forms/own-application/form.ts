import { birthDateOf, isAged } from '../application/facts.ts';
import { check as checkApplication } from '../application/rules.ts';
import type { Field, Form, Problem } from '../model.ts';
import { always, either, email, mobile, personName, several, text, unitChoice, yesNo } from '../questions.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

const own = { step: 'sok', sensitivity: 'P' } as const;

/**
 * What somebody applies for who says yes to a report of their need: the short application on one page. The controls are
 * the application's own, so that the answers are one (`role` and `length` go with them).
 */
const fields: readonly Field[] = [
  {
    ...own,
    id: 'wishes',
    sensitivity: 'H',
    control: several((...given) => [
      'plan',
      'coordinator',
      // Asked before the birth date on this page: offered unless it is known that it cannot be theirs.
      ...(!birthDateOf(given[0]) || isAged(0, 17)(...given) ? ['childrensCoordinator'] : []),
      'changePlan',
      'endPlan',
    ]),
    required: always,
  },
  { ...own, id: 'givenName', control: personName('given-name'), required: always },
  { ...own, id: 'familyName', control: personName('family-name'), required: always },
  {
    ...own,
    id: 'nationalId',
    sensitivity: 'F',
    control: text('nationalId', 11),
    known: (_, { nationalId }) => nationalId,
  },
  { ...own, id: 'birthDate', control: { kind: 'date', range: 'birth', autocomplete: true }, required: always },
  { ...own, id: 'protectedAddress', sensitivity: 'F', control: { kind: 'tick', value: 'yes' } },
  { ...own, id: 'mobile', control: mobile('tel') },
  { ...own, id: 'email', control: email('email') },
  { ...own, id: 'noticeChannel', control: either('sms', 'email', 'letter', 'phone'), required: always },
  { ...own, id: 'language', control: either('nb', 'nn', 'en'), required: always },
  { ...own, id: 'unit', sensitivity: 'H', control: unitChoice, required: always },
  { ...own, id: 'needs', sensitivity: 'H', control: text('lines', 4000) },
  { ...own, id: 'callMe', control: yesNo },
  {
    ...own,
    id: 'callWhen',
    control: either('morning', 'midday', 'afternoon'),
    under: { control: 'callMe', values: ['yes'] },
  },
];

export const ownApplicationForm: Form = {
  steps: [{ id: 'sok' }],
  fields,
  texts: { nb, nn, en },
  check: (_step, answers, context) =>
    once(['personen', 'hva'].flatMap((step) => checkApplication(step, answers, context))),
  settle: (_before, after) => after,
  hints: () => [],
};

/** One message a control. */
function once(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ control }, at) => problems.findIndex((each) => each.control === control) === at);
}
