import { optionLabel } from '../labels.ts';
import type { Control, Field } from '../model.ts';
import { blankOptions, type Sheet } from '../paper/sheet.ts';
import { paperTexts } from '../paper/texts.ts';
import { words } from '../words.ts';
import { BlankRows } from './blank-rows.tsx';

type Props = { readonly sheet: Sheet; readonly field: Field };

/** Where the answer to a question is written: lines, squares for digits, boxes to tick. */
export function BlankAnswer({ sheet, field }: Props) {
  const { control } = field;
  const { language } = sheet.reading;
  switch (control.kind) {
    case 'text':
      return <BlankText control={control} />;
    case 'file':
      return <p class="ip-quiet">{paperTexts[language].enclose}</p>;
    case 'date':
      return <BlankDate language={language} />;
    case 'tick':
      return <Boxes options={[words[language].yes]} />;
    case 'choice':
    case 'choices': {
      const options = blankOptions(sheet, control).map((value) => optionLabel(sheet.reading, field, value));
      return <Boxes options={options} />;
    }
    case 'rows':
      return (
        <BlankRows
          sheet={sheet}
          field={field}
          control={control}
          answer={(cell) => <BlankAnswer sheet={sheet} field={cell} />}
        />
      );
  }
}

function BlankText({ control: { text, max } }: { readonly control: Extract<Control, { kind: 'text' }> }) {
  if (text === 'nationalId' || text === 'postalCode') return <Squares count={max} />;
  if (text !== 'lines') return <Lines count={1} />;
  return <Lines count={max > 1000 ? 7 : 3} />;
}

export function BlankDate({ language }: { readonly language: Sheet['reading']['language'] }) {
  const { day, month, year } = words[language];
  return (
    <div class="ip-date">
      {[
        { name: day, count: 2 },
        { name: month, count: 2 },
        { name: year, count: 4 },
      ].map(({ name, count }) => (
        <div key={name}>
          <span class="ip-quiet">{name}</span>
          <Squares count={count} />
        </div>
      ))}
    </div>
  );
}

export function Lines({ count }: { readonly count: number }) {
  return (
    <div class="ip-lines">
      {Array.from({ length: count }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}

/** One square a digit. */
function Squares({ count }: { readonly count: number }) {
  return (
    <div class="ip-squares">
      {Array.from({ length: count }, (_, square) => (
        <span key={square} />
      ))}
    </div>
  );
}

export function Boxes({ options }: { readonly options: readonly string[] }) {
  return (
    <ul class="ip-boxes">
      {options.map((option) => (
        <li key={option}>{option}</li>
      ))}
    </ul>
  );
}
