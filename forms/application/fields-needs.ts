import { filledRows } from '../answers.ts';
import type { Field } from '../model.ts';
import { always, either, onEither, several, text, unitChoice, yesNo, yesNoUnsure } from '../questions.ts';
import { asksForCall, hasServices, isAged, isShort, isWhole } from './facts.ts';

const about = { step: 'hva', sensitivity: 'H' } as const;
const needs = { step: 'tjenester', sensitivity: 'H' } as const;
const together = { step: 'samarbeid', sensitivity: 'H' } as const;
const nextOfKin = { step: 'samarbeid', sensitivity: 'P', group: 'nextOfKin' } as const;
const shortHere = { step: 'hva', applies: isShort };

/** Steps from `hva` on. In the short form `hva` holds all that is left to ask. */
export const needFields: readonly Field[] = [
  {
    ...about,
    id: 'wishes',
    control: several((...given) => [
      'plan',
      'coordinator',
      ...(isAged(0, 17)(...given) ? ['childrensCoordinator'] : []),
      'changePlan',
      'endPlan',
    ]),
    required: always,
  },
  { ...about, id: 'existingPlan', control: yesNoUnsure, applies: isWhole },
  {
    ...about,
    id: 'existingPlan.where',
    control: text('line', 200),
    applies: isWhole,
    under: { control: 'existingPlan', values: ['yes'] },
  },
  {
    ...needs,
    id: 'services',
    control: {
      kind: 'rows',
      atMost: 20,
      columns: [
        { id: 'type', control: text('line', 100) },
        { id: 'where', control: text('line', 200) },
        { id: 'contact', control: text('line', 200) },
        { id: 'since', control: text('line', 50) },
      ],
    },
  },
  ...onEither({ ...needs, id: 'unit', control: unitChoice, applies: isWhole, required: always }, shortHere),
  {
    ...needs,
    id: 'needs',
    control: text('lines', 4000),
    required: (...given) => !asksForCall(...given),
    missingCode: 'needsOrCall',
  },
  { ...needs, id: 'callMe', sensitivity: 'P', control: yesNo, applies: isWhole },
  {
    id: 'callMe',
    ...shortHere,
    sensitivity: 'P',
    control: { kind: 'tick', value: 'yes' },
    required: always,
  },
  {
    ...needs,
    id: 'callWhen',
    sensitivity: 'P',
    control: either('morning', 'midday', 'afternoon'),
    applies: isWhole,
    under: { control: 'callMe', values: ['yes'] },
  },
  { id: 'callWhen', ...shortHere, sensitivity: 'P', control: either('morning', 'midday', 'afternoon') },
  { ...needs, id: 'matters', control: text('lines', 4000) },
  {
    ...needs,
    id: 'duration',
    sensitivity: 'P',
    control: either('under6Months', 'over6Months', 'lasting', 'unknown'),
  },
  {
    ...together,
    id: 'participants',
    control: {
      kind: 'rows',
      atMost: 20,
      columns: [
        { id: 'name', control: text('line', 100) },
        { id: 'role', control: text('line', 100) },
      ],
    },
  },
  { ...together, id: 'coordinatorWish', control: text('line', 200) },
  { ...nextOfKin, id: 'nextOfKin.name', control: text('line', 100) },
  { ...nextOfKin, id: 'nextOfKin.phone', control: text('telephone', 25) },
  { ...nextOfKin, id: 'nextOfKin.mayContact', control: yesNo },
  {
    id: 'obtainFrom',
    step: 'innhenting',
    sensitivity: 'H',
    control: several(
      (answers) => filledRows(answers, 'services').map(({ index }) => String(index)),
      (value, answers) => serviceName(value, answers),
    ),
  },
  ...onEither(
    {
      id: 'notHandledBy',
      step: 'innhenting',
      sensitivity: 'H',
      control: text('line', 200),
      applies: hasServices,
    },
    // Without services there is nobody to ask, and that page is left out.
    { step: 'samarbeid', applies: (...given) => !hasServices(...given) },
  ),
  {
    id: 'correct',
    step: 'se-over',
    sensitivity: 'none',
    control: { kind: 'tick', value: 'yes' },
    required: always,
  },
];

function serviceName(index: string, answers: Parameters<typeof filledRows>[0]): string | undefined {
  const row = filledRows(answers, 'services').find((each) => String(each.index) === index);
  return [row?.cells['type'], row?.cells['where']].filter((cell) => cell).join(', ') || undefined;
}
