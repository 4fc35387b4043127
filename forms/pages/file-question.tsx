import { fieldTexts, label, spoken } from '../labels.ts';
import type { Field } from '../model.ts';
import { words } from '../words.ts';
import { describedBy, invalid, Mark, Message } from './field-parts.tsx';
import { idOf, messageFor, type View } from './view.ts';

/** A browser keeps no file over a page: whatever else is wrong with a form, its file is chosen anew. */
export function FileQuestion({ view, field }: { readonly view: View; readonly field: Field }) {
  const id = idOf(field.id);
  const { help } = fieldTexts(view, field.id);
  const { fileKinds } = words[view.language];
  const hint = help ? `${spoken(view, help)} ${fileKinds}` : fileKinds;
  const message = messageFor(view, field);
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label(view, field.id)} <Mark view={view} field={field} />
      </label>
      <p class="ds-paragraph" data-field="description" id={`${id}-help`}>
        {hint}
      </p>
      <Message id={id} text={message} />
      <input
        class="ds-input ip-file"
        type="file"
        id={id}
        name={field.id}
        accept=".pdf,.jpg,.jpeg,.png"
        {...describedBy(id, { help: hint, message })}
        {...invalid(message)}
      />
    </div>
  );
}
