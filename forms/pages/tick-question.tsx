import { answerOf } from '../answers.ts';
import { fieldTexts, label } from '../labels.ts';
import type { Field } from '../model.ts';
import { describedBy, Help, invalid, Mark, Message } from './field-parts.tsx';
import { idOf, messageFor, type View } from './view.ts';

type Props = { readonly view: View; readonly field: Field; readonly value: string; readonly conceals: boolean };

/** One box to tick. */
export function TickQuestion({ view, field, value, conceals }: Props) {
  const id = idOf(field.id);
  const { help } = fieldTexts(view, field.id);
  const message = messageFor(view, field);
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        name={field.id}
        value={value}
        checked={answerOf(view.answers, field.id) === value}
        {...(conceals && { 'data-closes': '' })}
        {...describedBy(id, { help, message })}
        {...invalid(message)}
      />
      <label class="ds-label" for={id}>
        {label(view, field.id)} <Mark view={view} field={field} />
      </label>
      <Help id={id} view={view} text={help} />
      <Message id={id} text={message} />
    </div>
  );
}
