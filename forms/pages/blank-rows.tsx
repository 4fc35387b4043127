import type { ComponentChildren } from 'preact';
import { cellField } from '../controls.ts';
import { label } from '../labels.ts';
import type { Column, Control, Field } from '../model.ts';
import { helpOf } from '../paper/blank.ts';
import { areLines, blankRows, rowName, type Sheet } from '../paper/sheet.ts';
import { paperTexts } from '../paper/texts.ts';
import { idOf } from './view.ts';

type Props = {
  readonly sheet: Sheet;
  readonly field: Field;
  readonly control: Extract<Control, { kind: 'rows' }>;
  /** Where one cell is filled in, as any other answer is. */
  readonly answer: (cell: Field) => ComponentChildren;
};

/** Some empty rows; a row of boxes is a column here, so that its questions and their help are printed once. */
export function BlankRows(props: Props) {
  const { sheet, field, control } = props;
  const name = label(sheet.reading, field.id);
  return (
    <>
      <table class={areLines(control) ? 'ip-grid' : 'ip-grid ip-grid__aside'}>
        <caption class="ds-sr-only">{name}</caption>
        {areLines(control) ? <RowByRow {...props} /> : <SideBySide {...props} />}
      </table>
      <p class="ip-quiet">{paperTexts[sheet.reading.language].moreRows}</p>
    </>
  );
}

const noBreakSpace = '\u00a0';

function RowByRow({ sheet: { reading }, field, control }: Props) {
  return (
    <>
      <thead>
        <tr>
          <td />
          {control.columns.map((column) => (
            <th scope="col" key={column.id}>
              {label(reading, cellField(field, 0, column).id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(control).map((index) => (
          <tr key={index}>
            <th scope="row">{rowName(reading, field, index)}</th>
            {control.columns.map((column) => (
              <td key={column.id} id={cellId(field, index, column)}>
                {/* Without anything in it a cell is left out of the printed document's structure. */}
                {noBreakSpace}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}

function SideBySide({ sheet, field, control, answer }: Props) {
  return (
    <>
      <thead>
        <tr>
          <td />
          {rowsOf(control).map((index) => (
            <th scope="col" key={index}>
              {rowName(sheet.reading, field, index)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {control.columns.map((column) => (
          <tr key={column.id}>
            <ColumnHeader sheet={sheet} cell={cellField(field, 0, column)} />
            {rowsOf(control).map((index) => (
              <td key={index} id={cellId(field, index, column)}>
                {answer(cellField(field, index, column))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}

function ColumnHeader({ sheet, cell }: { readonly sheet: Sheet; readonly cell: Field }) {
  return (
    <th scope="row">
      {label(sheet.reading, cell.id)}
      {helpOf(sheet, cell.id).map((line) => (
        <span class="ip-quiet" key={line}>
          {line}
        </span>
      ))}
    </th>
  );
}

function rowsOf(control: Props['control']): readonly number[] {
  return Array.from({ length: blankRows(control) }, (_, index) => index);
}

function cellId(field: Field, index: number, column: Column): string {
  return idOf(cellField(field, index, column).id);
}
