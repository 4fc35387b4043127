import type { ComponentChildren } from 'preact';
import { filledRows, rowsOf } from '../answers.ts';
import { cellField, firstControl } from '../controls.ts';
import { fieldTexts } from '../labels.ts';
import type { Control, Field } from '../model.ts';
import { words } from '../words.ts';
import { QuestionGroup } from './question-group.tsx';
import { messageAt, type View } from './view.ts';

type Props = {
  readonly view: View;
  readonly field: Field;
  readonly control: Extract<Control, { kind: 'rows' }>;
  /** Shows one cell, as any other question is shown. */
  readonly ask: (view: View, cell: Field) => ComponentChildren;
};

/** Rows of the same questions; the server adds and removes them, since the pages have no script. */
export function RowsQuestion(props: Props) {
  const { view, field, control } = props;
  const { row = '' } = fieldTexts(view, field.id);
  const rows = rowsOf(view.answers, field.id);
  const shown = rows.length > 0 ? rows.map(({ index }) => index) : [0];
  const isTooMany = view.problems.some(({ code }) => code === 'tooManyRows');
  return (
    <QuestionGroup view={view} field={field} message={isTooMany ? messageAt(view, firstControl(field)) : undefined}>
      {shown.map((index, place) => (
        <RowOf key={index} {...props} index={index} place={place} />
      ))}
      {shown.length < control.atMost && (
        <button class="ds-button" data-variant="secondary" type="submit" name="add" value={field.id}>
          {words[view.language].add} {row.toLowerCase()}
        </button>
      )}
    </QuestionGroup>
  );
}

function RowOf({
  view,
  field,
  control,
  ask,
  index,
  place,
}: Props & { readonly index: number; readonly place: number }) {
  const name = `${fieldTexts(view, field.id).row} ${place + 1}`;
  // Of too many rows none is wrong by itself.
  const alone = { ...view, problems: view.problems.filter(({ code }) => code !== 'tooManyRows') };
  // A row left blank is left out: nothing in it must be filled in.
  const isFilled = filledRows(view.answers, field.id).some((row) => row.index === index);
  const marked = (cell: Field) => (isFilled || !cell.required ? cell : { ...cell, unmarked: true as const });
  return (
    <fieldset class="ds-fieldset ip-row">
      <legend class="ds-label">{name}</legend>
      {control.columns.map((column) => ask(alone, marked(cellField(field, index, column))))}
      <button class="ds-button" data-variant="tertiary" type="submit" name="remove" value={`${field.id}[${index}]`}>
        {words[view.language].remove} {name.toLowerCase()}
      </button>
    </fieldset>
  );
}
