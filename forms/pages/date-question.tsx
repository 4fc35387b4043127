import { answerOf } from '../answers.ts';
import { fieldTexts, label } from '../labels.ts';
import type { Control, Field } from '../model.ts';
import { words } from '../words.ts';
import { describedBy, Help, invalid, Mark, Message } from './field-parts.tsx';
import { idOf, isOwn, isRequired, messageAt, messageFor, type View } from './view.ts';

type DateControl = Extract<Control, { kind: 'birthDate' }>;

/** Day, month and year in three fields: a date that one knows by heart is typed, not picked. */
export function DateQuestion({ view, field, control }: { view: View; field: Field; control: DateControl }) {
  const id = idOf(field.id);
  const { help } = fieldTexts(view, field.id);
  const message = messageFor(view, field);
  return (
    <fieldset class="ds-fieldset" {...describedBy(id, { help, message })}>
      <legend class="ds-label">
        {label(view, field.id)} <Mark view={view} required={isRequired(view, field)} />
      </legend>
      <Help id={id} view={view} text={help} />
      <Message id={id} text={message} />
      <div class="ip-date">
        {(['day', 'month', 'year'] as const).map((part) => {
          const name = `${field.id}.${part}`;
          return (
            <div class="ds-field" key={part}>
              <label class="ds-label" for={idOf(name)}>
                {words[view.language][part]}
              </label>
              <input
                class="ds-input"
                type="text"
                inputMode="numeric"
                id={idOf(name)}
                name={name}
                value={answerOf(view.answers, name)}
                autocomplete={control.autocomplete && isOwn(view, field) ? `bday-${part}` : 'off'}
                {...invalid(messageAt(view, name))}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
