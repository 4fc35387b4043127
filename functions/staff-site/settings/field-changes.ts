import type { FieldChange } from '../../../shared/domain/settings-change.ts';
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
