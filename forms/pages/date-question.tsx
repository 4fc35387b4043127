import { answerOf } from '../answers.ts';
import type { Control, Field } from '../model.ts';
import { words } from '../words.ts';
import { invalid } from './field-parts.tsx';
import { QuestionGroup } from './question-group.tsx';
import { idOf, isOwn, messageAt, messageFor, type View } from './view.ts';

type DateControl = Extract<Control, { kind: 'date' }>;

/** Day, month and year in three fields: typed, not picked, which works with every aid. */
export function DateQuestion({ view, field, control }: { view: View; field: Field; control: DateControl }) {
  return (
    <QuestionGroup view={view} field={field} message={messageFor(view, field)}>
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
    </QuestionGroup>
  );
}
