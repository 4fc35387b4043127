import type { FieldChange, SettingsChange } from '../../../shared/domain/settings/settings-change.ts';
import type { Context, Control, SettingsForm, Typed } from './control.ts';
import { namesOf } from './read-controls.ts';

type After = Pick<Context, 'municipality' | 'subject'>;

/** What is another in the form after the change than before it, as somebody would read it there. */
export function fieldChanges(form: SettingsForm, before: Context, after: After): readonly FieldChange[] {
  const afterwards = { ...before, ...after };
  const [typedBefore, typedAfter] = [filledIn(form, before), filledIn(form, afterwards)];
  const names = new Set([...Object.keys(typedBefore), ...Object.keys(typedAfter)].map(controlOf));
  return [...names].flatMap((name): FieldChange[] => {
    const change = { name, before: wordsOf(name, typedBefore), after: wordsOf(name, typedAfter) };
    return change.before === change.after ? [] : [change];
  });
}

/**
 * A form that somebody else was before, over the settings as they are now: what its sender left as it was becomes what
 * it is now, so that sending it again undoes nothing; what they typed stays.
 */
export function mergedOver(form: SettingsForm, now: Context, { typed, changed }: Overtaken): Typed {
  const others = changed.filter(({ section, subject = '' }) => section === form.name && subject === now.subject);
  const before = new Map(others.flatMap(({ fields }) => fields.map((field) => [field.name, field.before])));
  const untouched = [...before].filter(([name, value]) => wordsOf(name, typed) === value).map(([name]) => name);
  const filled = form.filledIn(now);
  const parts = untouched.flatMap(partsOf).filter((part) => part in typed);
  return { ...typed, ...Object.fromEntries(parts.map((part) => [part, filled[part] ?? []])) };
}

type Sent = { readonly form: SettingsForm; readonly subject: string; readonly typed: Typed };

/** Whether this change was made by this very form. */
export function isOfThis(change: SettingsChange, { form, subject, typed }: Sent): boolean {
  const { section, subject: about = '', fields } = change;
  return (
    section === form.name && about === subject && fields.every(({ name, after }) => wordsOf(name, typed) === after)
  );
}

/** What was typed, and what others changed since the form was opened, the latest first. */
type Overtaken = { readonly typed: Typed; readonly changed: readonly SettingsChange[] };

/** A form that adds is filled in as the one that changes what it added; of what is gone nothing is filled in. */
function filledIn(form: SettingsForm, context: Context): Typed {
  return (form.record ?? form.filledIn)(context);
}

/** `from.day` is a part of the control `from`; `name.nb` is a control. */
function controlOf(name: string): string {
  return name.replace(/\.(day|month|year|length|unit)$/, '');
}

function wordsOf(name: string, typed: Typed): string {
  const parts = partsOf(name).flatMap((part) => typed[part] ?? []);
  return parts.filter(Boolean).join(parts.length > 1 && typed[name] ? ', ' : ' ');
}

function partsOf(name: string): readonly string[] {
  const kinds = ['line', 'date', 'period'] as const;
  return kinds.flatMap((kind) => namesOf(asControl(kind, name)));
}

function asControl(kind: 'line' | 'date' | 'period', name: string): Control {
  if (kind === 'line') return { kind, name, most: 0 };
  return kind === 'date' ? { kind, name, optional: true } : { kind, name };
}
