import { lengthOf, readLine, readLines } from '../../../forms/fields/plain-text.ts';
import { readDate } from '../actions/typed-date.ts';
import type { Control, Typed } from './control.ts';

export type UnreadCode = 'missing' | 'too-long' | 'unreadable' | 'not-a-number' | 'not-a-date' | 'choice-missing';

/** What of a control cannot be read, by the name of the control. */
export type Unread = { readonly field: string; readonly code: UnreadCode };

export type Reading = { readonly values: Typed; readonly problems: readonly Unread[] };

/** The parts in which a control is sent. */
export function namesOf({ kind, name }: Control): readonly string[] {
  if (kind === 'date') return [`${name}.day`, `${name}.month`, `${name}.year`];
  return kind === 'period' ? [`${name}.length`, `${name}.unit`] : [name];
}

/** Where the summary's link to a problem with this control leads. */
export function firstNameOf(control: Control): string {
  return namesOf(control)[0] ?? control.name;
}

export function readControls(controls: readonly Control[], typed: Typed): Reading {
  const readings = controls.map((control) => readControl(control, typed));
  return {
    values: Object.assign({}, ...readings.map(({ values }) => values)),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function readControl(control: Control, typed: Typed): Reading {
  const { name } = control;
  switch (control.kind) {
    case 'line':
    case 'lines':
      return readWords(control, typed[name]?.[0] ?? '');
    case 'number':
      return readNumber(name, typed[name]?.[0] ?? '');
    case 'period':
      return readPeriod(name, typed);
    case 'date':
      return readDay(name, typed);
    case 'select':
    case 'choice':
      return readChoice(control, typed[name] ?? []);
    case 'ticks':
      return readTicks(control, typed[name] ?? []);
  }
}

function read(name: string, ...values: readonly string[]): Reading {
  return { values: { [name]: values }, problems: [] };
}

function unread(field: string, code: UnreadCode): Reading {
  return { values: {}, problems: [{ field, code }] };
}

type Words = Extract<Control, { readonly kind: 'line' | 'lines' }>;

function readWords({ kind, name, most, optional }: Words, typed: string): Reading {
  const reading = kind === 'line' ? readLine(typed) : readLines(typed);
  if (reading.outcome === 'refused') return unread(name, 'unreadable');
  if (lengthOf(reading.value) > most) return unread(name, 'too-long');
  return reading.value || optional ? read(name, reading.value) : unread(name, 'missing');
}

function readNumber(name: string, typed: string): Reading {
  const number = typed.trim();
  return /^\d{1,4}$/.test(number) ? read(name, String(Number(number))) : unread(name, 'not-a-number');
}

function readPeriod(name: string, typed: Typed): Reading {
  const length = readNumber(`${name}.length`, typed[`${name}.length`]?.[0] ?? '');
  const unit = typed[`${name}.unit`]?.[0] ?? '';
  if (length.problems.length > 0) return unread(name, 'not-a-number');
  if (!['days', 'weeks', 'months'].includes(unit)) return unread(name, 'choice-missing');
  return { values: { ...length.values, [`${name}.unit`]: [unit] }, problems: [] };
}

function readDay(name: string, typed: Typed): Reading {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => typed[`${name}.${part}`]?.[0]);
  const date = readDate({ day, month, year });
  if (date.ok) return read(name, date.on);
  return date.code === 'date-missing' ? read(name, '') : unread(name, 'not-a-date');
}

type Options = Extract<Control, { readonly kind: 'select' | 'choice' | 'ticks' }>;

function readChoice({ name, options }: Options, typed: readonly string[]): Reading {
  const [chosen] = typed;
  const isKnown = typed.length === 1 && options.some(({ value }) => value === chosen);
  return isKnown && chosen !== undefined ? read(name, chosen) : unread(name, 'choice-missing');
}

/** In the order in which they are offered; one that is not offered any more is none. */
function readTicks({ name, options }: Options, typed: readonly string[]): Reading {
  return read(name, ...options.map(({ value }) => value).filter((value) => typed.includes(value)));
}
