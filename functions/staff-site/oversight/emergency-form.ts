import { parseReference } from '../../../shared/domain/applying/reference.ts';
import { reasonLength } from '../../../shared/domain/handling/emergency-access.ts';
import type { Pairs } from '../actions/read-form.ts';
import { readTypedText } from '../actions/typed-text.ts';
import type { EmergencyTyped } from '../pages/emergency-page.tsx';
import type { ShownProblem } from '../pages/problem-summary.tsx';

export type EmergencyReading =
  | { readonly ok: true; readonly reference: string; readonly reason: string }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

const names = ['reference', 'why', 'formToken'];

export function typedEmergency(form: Pairs): EmergencyTyped {
  const values = new Map(form);
  return { reference: values.get('reference') ?? '', why: values.get('why') ?? '' };
}

export function readEmergency(form: Pairs): EmergencyReading {
  const values = new Map(form);
  const isOurs = values.size === form.length && form.every(([name]) => names.includes(name));
  if (!isOurs) return { ok: false, problems: [{ field: 'reference', code: 'incomplete' }] };
  const typed = typedEmergency(form);
  const reference = parseReference(typed.reference);
  const why = readTypedText(typed.why, reasonLength.most);
  const problems: ShownProblem[] = [];
  if (!reference) problems.push({ field: 'reference', code: 'reference-unreadable' });
  if (!why.ok) problems.push({ field: 'why', code: why.code });
  else if (why.text.length < reasonLength.least) problems.push({ field: 'why', code: 'why-short' });
  return reference && why.ok && problems.length === 0
    ? { ok: true, reference, reason: why.text }
    : { ok: false, problems };
}
