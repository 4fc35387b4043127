import type { ComponentChildren } from 'preact';
import { postedDate } from '../actions/typed-date.ts';
import type { Control, Option } from '../settings/control.ts';
import { controlText } from '../settings/control-text.ts';
import { periodUnits } from '../settings/deadline-form.ts';
import { firstNameOf, namesOf } from '../settings/read-controls.ts';
import type { Shown } from '../settings/shown-form.ts';
import type { StaffPage } from '../staff-page.ts';
import { settingsTexts } from '../texts/settings.ts';
import { DateField } from './date-field.tsx';
import { describedBy, FieldProblem, invalid, type ShownProblem } from './problem-summary.tsx';
import { RadioField } from './radio-field.tsx';
import { TicksField } from './ticks-field.tsx';

type Props = {
  readonly page: StaffPage;
  readonly shown: Shown;
  readonly problems: readonly ShownProblem[];
  readonly control: Control;
};

/** A control with what it holds, or what was typed. */
export function SettingsControl(props: Props) {
  const { page, shown, problems, control } = props;
  const { label, hint = '' } = controlText(shown.form.name, control.name, page.language);
  const { kind, name } = control;
  const given = shown.typed[name] ?? [];
  switch (kind) {
    case 'line':
    case 'number':
    case 'lines':
    case 'select':
      return <OneField {...props} />;
    case 'period':
      return <PeriodField {...props} />;
    case 'date': {
      const posted = new Map(namesOf(control).map((each) => [each, shown.typed[each]?.[0] ?? '']));
      const words = [label, `(${settingsTexts[page.language].optional.toLowerCase()})`].join(' ');
      return <DateField page={page} problems={problems} name={name} label={words} typed={postedDate(posted, name)} />;
    }
    case 'choice': {
      const shared = { page, problems, name, legend: label, hint };
      return <RadioField {...shared} options={control.options} chosen={given[0]} />;
    }
    case 'ticks': {
      const shared = { page, problems, name, legend: label, hint };
      return <TicksField {...shared} options={control.options} chosen={given} />;
    }
  }
}

function OneField(props: Props) {
  const { page, shown, control } = props;
  const value = shown.typed[control.name]?.[0] ?? '';
  const attributes = attributesOf(props, control.name);
  if (control.kind === 'lines') {
    return (
      <Field {...props}>
        <textarea {...attributes} rows={4} maxLength={control.most}>
          {value}
        </textarea>
      </Field>
    );
  }
  if (control.kind === 'select') {
    return (
      <Field {...props}>
        <Select attributes={attributes} options={control.options} value={value} page={page} />
      </Field>
    );
  }
  const size =
    control.kind === 'line' ? { maxLength: control.most } : { maxLength: 4, size: 4, inputMode: 'numeric' as const };
  return (
    <Field {...props}>
      <input {...attributes} {...size} autocomplete="off" value={value} />
    </Field>
  );
}

function Field(props: Props & { readonly children: ComponentChildren }) {
  const { page, shown, problems, control, children } = props;
  const { label, hint } = controlText(shown.form.name, control.name, page.language);
  const isOptional = 'optional' in control;
  return (
    <div class="ds-field">
      <label class="ds-label" for={control.name}>
        {isOptional ? `${label} (${settingsTexts[page.language].optional.toLowerCase()})` : label}
      </label>
      {hint && (
        <p id={`${control.name}-hint`} data-field="description">
          {hint}
        </p>
      )}
      <FieldProblem page={page} problems={problems} field={control.name} />
      {children}
    </div>
  );
}

function attributesOf({ page, shown, problems, control }: Props, id: string) {
  const { hint } = controlText(shown.form.name, control.name, page.language);
  const tied = describedBy(control.name, problems, hint && `${control.name}-hint`);
  return { class: 'ds-input', id, name: id, ...tied, ...invalid(control.name, problems) };
}

type SelectProps = {
  readonly attributes: ReturnType<typeof attributesOf>;
  readonly options: readonly Option[];
  readonly value: string;
  readonly page: StaffPage;
};

/** Nothing is chosen where what was is not offered any more. */
function Select({ attributes, options, value, page }: SelectProps) {
  const isOffered = options.some((option) => option.value === value);
  return (
    <select {...attributes}>
      {!isOffered && <option value="">{settingsTexts[page.language].choose}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** A number and what it counts, side by side. */
function PeriodField(props: Props) {
  const { page, shown, problems, control } = props;
  const texts = settingsTexts[page.language];
  const { label, hint } = controlText(shown.form.name, control.name, page.language);
  const [length = '', unit = ''] = namesOf(control);
  const first = firstNameOf(control);
  const options = periodUnits.map((value) => ({ value, label: texts.periodUnits[value] }));
  const plain = { class: 'ds-input', ...invalid(first, problems) };
  return (
    <fieldset class="ds-fieldset" {...describedBy(first, problems, hint && `${control.name}-om`)}>
      <legend class="ds-label">{label}</legend>
      {hint && <p id={`${control.name}-om`}>{hint}</p>}
      <FieldProblem page={page} problems={problems} field={first} />
      <div class="ip-date">
        <div class="ds-field">
          <label class="ds-label" for={length} data-weight="regular">
            {texts.periodLength}
          </label>
          <input
            {...plain}
            id={length}
            name={length}
            inputMode="numeric"
            autocomplete="off"
            size={4}
            maxLength={4}
            value={shown.typed[length]?.[0] ?? ''}
          />
        </div>
        <div class="ds-field">
          <label class="ds-label" for={unit} data-weight="regular">
            {texts.periodUnit}
          </label>
          <Select
            attributes={{ ...plain, id: unit, name: unit }}
            options={options}
            value={shown.typed[unit]?.[0] ?? ''}
            page={page}
          />
        </div>
      </div>
    </fieldset>
  );
}
