import type { Period } from '../../../shared/domain/calendar/deadline.ts';
import { type Deadlines, usualDeadlines } from '../../../shared/domain/settings/municipality.ts';
import type { SettingsForm, Typed, Values } from './control.ts';

export const periodUnits = ['days', 'weeks', 'months'] as const;

function typedPeriod(name: string, period: Period): Typed {
  const [[unit, length] = ['', '']] = Object.entries(period);
  return { [`${name}.length`]: [String(length)], [`${name}.unit`]: [unit] };
}

function readPeriod(name: string, { one }: Values): Period {
  const length = Number(one(`${name}.length`));
  switch (one(`${name}.unit`)) {
    case 'weeks':
      return { weeks: length };
    case 'months':
      return { months: length };
    default:
      return { days: length };
  }
}

function readDeadlines(values: Values): Deadlines {
  const read = (name: keyof Deadlines) => readPeriod(name, values);
  return {
    answer: read('answer'),
    preliminary: read('preliminary'),
    newPromise: read('newPromise'),
    complaint: read('complaint'),
    coordinator: read('coordinator'),
    plan: read('plan'),
    revision: read('revision'),
    sharing: read('sharing'),
    missingInformation: read('missingInformation'),
    report: read('report'),
  };
}

export const deadlineForm: SettingsForm = {
  name: 'frister',
  part: 'deadlines',
  controls: () => Object.keys(usualDeadlines).map((name) => ({ kind: 'period', name })),
  filledIn: ({ municipality }) =>
    Object.assign({}, ...Object.entries(municipality.deadlines).map(([name, period]) => typedPeriod(name, period))),
  apply: (values, { municipality }) => ({ ...municipality, deadlines: readDeadlines(values) }),
};
