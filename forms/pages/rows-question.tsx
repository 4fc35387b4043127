import { type Row, rowsOf } from '../answers.ts';
import { rowControlName } from '../controls.ts';
import { fieldTexts } from '../labels.ts';
import type { Control, Field } from '../model.ts';
import { words } from '../words.ts';
import { describedBy, invalid, Message } from './field-parts.tsx';
import { QuestionGroup } from './question-group.tsx';
import { idOf, messageAt, type View } from './view.ts';

type RowsControl = Extract<Control, { kind: 'rows' }>;
type Props = { readonly view: View; readonly field: Field; readonly control: RowsControl };

/** Rows of the same questions; the server adds and removes them, since the pages have no script. */
export function RowsQuestion({ view, field, control }: Props) {
  const { row = '' } = fieldTexts(view, field.id);
  const rows = rowsOf(view.answers, field.id);
  const shown = rows.length > 0 ? rows : [{ index: 0, cells: {} }];
  const tooMany = view.problems.some(({ code }) => code === 'tooManyRows');
  const message = tooMany
    ? messageAt(view, rowControlName({ id: field.id, index: 0, column: first(control) }))
    : undefined;
  return (
    <QuestionGroup view={view} field={field} message={message}>
      {shown.map((each, place) => (
        <RowOf key={each.index} view={view} field={field} control={control} row={each} place={place} />
      ))}
      {shown.length < control.atMost && (
        <button class="ds-button" data-variant="secondary" type="submit" name="add" value={field.id}>
          {words[view.language].add} {row.toLowerCase()}
        </button>
      )}
    </QuestionGroup>
  );
}

function first({ columns }: RowsControl): string {
  return columns[0]?.id ?? '';
}

function RowOf({ view, field, control, row, place }: Props & { readonly row: Row; readonly place: number }) {
  const texts = fieldTexts(view, field.id);
  const name = `${texts.row} ${place + 1}`;
  return (
    <fieldset class="ds-fieldset ip-row">
      <legend class="ds-label">{name}</legend>
      {control.columns.map(({ id }) => (
        <Cell
          key={id}
          view={view}
          name={rowControlName({ id: field.id, index: row.index, column: id })}
          label={texts.columns?.[id] ?? ''}
          value={row.cells[id] ?? ''}
        />
      ))}
      <button class="ds-button" data-variant="tertiary" type="submit" name="remove" value={`${field.id}[${row.index}]`}>
        {words[view.language].remove} {name.toLowerCase()}
      </button>
    </fieldset>
  );
}

type CellProps = { readonly view: View; readonly name: string; readonly label: string; readonly value: string };

function Cell({ view, name, label: text, value }: CellProps) {
  const id = idOf(name);
  const tooMany = view.problems.some(({ code }) => code === 'tooManyRows');
  const message = tooMany ? undefined : messageAt(view, name);
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {text}
      </label>
      <Message id={id} text={message} />
      <input
        class="ds-input"
        type="text"
        id={id}
        name={name}
        value={value}
        autocomplete="off"
        {...describedBy(id, { message })}
        {...invalid(message)}
      />
    </div>
  );
}
