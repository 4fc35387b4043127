import { answersOf } from '../answers.ts';
import { fieldTexts, label, optionLabel } from '../labels.ts';
import type { Control, Field } from '../model.ts';
import { describedBy, Help, invalid, Mark, Message } from './field-parts.tsx';
import { idOf, isRequired, messageFor, type View } from './view.ts';

type ChoiceControl = Extract<Control, { kind: 'choice' | 'choices' }>;

type Props = {
  readonly view: View;
  readonly field: Field;
  readonly control: ChoiceControl;
  /** Options that open questions below. */
  readonly revealing: readonly string[];
};

export function ChoiceQuestion({ view, field, control, revealing }: Props) {
  const id = idOf(field.id);
  const { help } = fieldTexts(view, field.id);
  const message = messageFor(view, field);
  const chosen = answersOf(view.answers, field.id);
  return (
    <fieldset class="ds-fieldset" {...describedBy(id, { help, message })}>
      <legend class="ds-label">
        {label(view, field.id)} <Mark view={view} required={isRequired(view, field)} />
      </legend>
      <Help id={id} view={view} text={help} />
      <Message id={id} text={message} />
      {control.options(view.answers, view.context).map((value, index) => {
        const optionId = index === 0 ? id : `${id}-${idOf(value)}`;
        return (
          <div class="ds-field" key={value}>
            <input
              class="ds-input"
              type={control.kind === 'choice' ? 'radio' : 'checkbox'}
              id={optionId}
              name={field.id}
              value={value}
              checked={chosen.includes(value)}
              {...(revealing.includes(value) && { 'data-opens': '' })}
              {...invalid(message)}
            />
            <label class="ds-label" for={optionId}>
              {optionLabel(view, field, value)}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}
