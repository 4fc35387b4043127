import { type Day, isDay } from '../../../shared/domain/calendar/day.ts';
import type { Absence, RepeatingAbsence } from '../../../shared/domain/settings/absence.ts';
import { type StaffMember, staffMember } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { typedDate } from '../actions/typed-date.ts';
import { settingsTexts } from '../texts/settings.ts';
import type { Context, Control, SettingsForm, Typed, Values } from './control.ts';
import { withMember } from './employee-forms.ts';
import { weekdayOptions } from './weekday-options.ts';

/** Those that are over are kept no longer: nothing hangs on them any more. */
function current({ municipality, subject, today }: Context): readonly Absence[] {
  return (staffMember(municipality, subject)?.away ?? []).filter(({ to }) => to >= today);
}

const nameOf = ({ from, to }: Absence) => `${from}/${to}`;

function controls(context: Context): readonly Control[] {
  const { language } = context;
  const { every } = settingsTexts[language];
  const entered = current(context).map((absence) => ({
    value: nameOf(absence),
    label: `${writtenDay(absence.from, language)} – ${writtenDay(absence.to, language)}`,
  }));
  return [
    ...(entered.length > 0 ? [{ kind: 'ticks', name: 'away', options: entered } as const] : []),
    { kind: 'date', name: 'from', optional: true },
    { kind: 'date', name: 'to', optional: true },
    {
      kind: 'choice',
      name: 'every',
      options: (['none', '1', '2'] as const).map((value) => ({ value, label: every[value] })),
    },
    { kind: 'ticks', name: 'weekdays', options: weekdayOptions(language) },
    { kind: 'date', name: 'since', optional: true },
    { kind: 'date', name: 'until', optional: true },
  ];
}

function filledIn(context: Context): Typed {
  const { awayEvery } = staffMember(context.municipality, context.subject) ?? {};
  return {
    away: current(context).map(nameOf),
    every: [awayEvery ? String(awayEvery.everyWeeks) : 'none'],
    weekdays: (awayEvery?.weekdays ?? []).map(String),
    ...typedIn('since', awayEvery?.from),
    ...typedIn('until', awayEvery?.to),
  };
}

function typedIn(name: string, on: Day | undefined): Typed {
  if (!on) return {};
  const { day, month, year } = typedDate(on);
  return { [`${name}.day`]: [day], [`${name}.month`]: [month], [`${name}.year`]: [year] };
}

function readAway({ one, many }: Values, context: Context): readonly Absence[] {
  const kept = current(context).filter((absence) => many('away').includes(nameOf(absence)));
  const [from, to] = [one('from'), one('to')];
  const isNew = isDay(from) && isDay(to) && !kept.some((absence) => absence.from === from && absence.to === to);
  const all = isNew ? [...kept, { from, to }] : kept;
  return all.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

function readEvery({ one, many }: Values, today: Day): RepeatingAbsence | undefined {
  const [every, since, until] = [one('every'), one('since'), one('until')];
  if (every !== '1' && every !== '2') return undefined;
  return {
    from: isDay(since) ? since : today,
    ...(isDay(until) && { to: until }),
    everyWeeks: every === '1' ? 1 : 2,
    weekdays: many('weekdays').map(Number),
  };
}

/** When somebody is away: from one day to another, or the same days again and again. */
export const absenceForm: SettingsForm = {
  name: 'fravaer',
  part: 'absence',
  about: 'employee',
  controls,
  filledIn,
  wrong: ({ one }) => {
    if (one('from') && !one('to')) return [{ field: 'to', code: 'end-missing' }];
    return one('to') && !one('from') ? [{ field: 'from', code: 'end-missing' }] : [];
  },
  apply: (values, context) =>
    withMember(context, ({ away: _, awayEvery: __, ...member }): StaffMember => {
      const away = readAway(values, context);
      const awayEvery = readEvery(values, context.today);
      return { ...member, ...(away.length > 0 && { away }), ...(awayEvery && { awayEvery }) };
    }),
};
