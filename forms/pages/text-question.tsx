import type { InputHTMLAttributes } from 'preact';
import { answerOf } from '../answers.ts';
import { fieldTexts, label } from '../labels.ts';
import type { Control, Field } from '../model.ts';
import { describedBy, Help, invalid, Mark, Message } from './field-parts.tsx';
import { idOf, isOwn, messageFor, type View } from './view.ts';

type TextControl = Extract<Control, { kind: 'text' }>;

export function TextQuestion({ view, field, control }: { view: View; field: Field; control: TextControl }) {
  const id = idOf(field.id);
  const { help } = fieldTexts(view, field.id);
  const message = messageFor(view, field);
  const attributes = {
    class: width(control),
    id,
    name: field.id,
    ...describedBy(id, { help, message }),
    ...invalid(message),
  };
  const value = answerOf(view.answers, field.id);
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label(view, field.id)} <Mark view={view} field={field} />
      </label>
      <Help id={id} view={view} text={help} />
      <Message id={id} text={message} />
      {control.text === 'lines' ? (
        <textarea {...attributes} rows={control.max > 500 ? 8 : 3}>
          {/* HTML drops the first line break of a textarea. */}
          {value.startsWith('\n') ? `\n${value}` : value}
        </textarea>
      ) : (
        <input
          {...attributes}
          {...keyboard(control)}
          {...(control.autocomplete && isOwn(view, field) ? { autocomplete: control.autocomplete } : noAutofill)}
          value={value}
        />
      )}
    </div>
  );
}

/** Somebody else's data is not filled in from the browser's store of one's own. */
const noAutofill = { autocomplete: 'off' };

function width({ text }: TextControl): string {
  if (text === 'postalCode') return 'ds-input ip-short';
  return text === 'mobile' || text === 'telephone' || text === 'nationalId' ? 'ds-input ip-medium' : 'ds-input';
}

function keyboard({ text }: TextControl): InputHTMLAttributes<HTMLInputElement> {
  if (text === 'mobile' || text === 'telephone') return { type: 'tel' };
  if (text === 'email') return { type: 'email', spellcheck: false };
  if (text === 'postalCode' || text === 'nationalId') return { type: 'text', inputMode: 'numeric' };
  return { type: 'text' };
}
