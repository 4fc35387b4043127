import { answersOf } from '../answers.ts';
import { optionLabel } from '../labels.ts';
import type { Control, Field } from '../model.ts';
import { invalid } from './field-parts.tsx';
import { QuestionGroup } from './question-group.tsx';
import { idOf, messageFor, type View } from './view.ts';

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
  const message = messageFor(view, field);
  const chosen = answersOf(view.answers, field.id);
  return (
    <QuestionGroup view={view} field={field} message={message}>
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
    </QuestionGroup>
  );
}
