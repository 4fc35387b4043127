import { spoken } from '../labels.ts';
import type { Field } from '../model.ts';
import type { Text } from '../texts.ts';
import { words } from '../words.ts';
import { isRequired, type View } from './view.ts';

/** "Must be filled in" or "Optional", in words beside the question. */
export function Mark({ view, field }: { readonly view: View; readonly field: Field }) {
  const { mustBeFilledIn, optional } = words[view.language];
  if (field.unmarked) return null;
  return <span class="ip-optional">{isRequired(view, field) ? mustBeFilledIn : optional}</span>;
}

type PartProps = { readonly id: string; readonly view: View };

export function Help({ id, view, text }: PartProps & { readonly text: Text | undefined }) {
  if (!text) return null;
  return (
    <p class="ds-paragraph" data-field="description" id={`${id}-help`}>
      {spoken(view, text)}
    </p>
  );
}

/** A `div`: the style sheet takes a `p` right after a legend for its description. */
export function Message({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  if (!text) return null;
  return (
    <div class="ds-validation-message" data-field="validation" id={`${id}-error`}>
      {text}
    </div>
  );
}

/** The ids of what describes a control; nothing when it has neither help nor message. */
export function describedBy(id: string, { help, message }: { help?: Text | undefined; message?: string | undefined }) {
  const ids = [...(help ? [`${id}-help`] : []), ...(message ? [`${id}-error`] : [])];
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {};
}

export function invalid(message: string | undefined) {
  return message ? { 'aria-invalid': 'true' as const } : {};
}
