import { auditCodes } from '../../../shared/domain/audit-entry.ts';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { dateParts } from '../actions/typed-date.ts';
import type { LogTyped } from '../oversight/log-search.ts';
import { logPath, type StaffPage } from '../staff-page.ts';
import { logTexts } from '../texts/log.ts';
import { DateField } from './date-field.tsx';
import { LineField } from './line-field.tsx';
import { describedBy, FieldProblem, invalid, type ShownProblem } from './problem-summary.tsx';

type Props = {
  readonly page: StaffPage;
  readonly typed: LogTyped;
  readonly problems: readonly ShownProblem[];
};

export function LogSearch({ page, typed, problems }: Props) {
  const texts = logTexts[page.language];
  const field = { page, problems };
  return (
    <search>
      <form class="ip-form ip-log__search" method="post" action={logPath(page)} noValidate>
        <FormHidden formToken={page.formToken} />
        <DateField {...field} name="from" label={texts.from} typed={typed.from} />
        <DateField {...field} name="to" label={texts.to} typed={typed.to} />
        <LineField
          {...field}
          name="employee"
          label={texts.employee}
          hint={texts.employeeHint}
          value={typed.employee}
          longest={64}
        />
        <LineField
          {...field}
          name="reference"
          label={texts.reference}
          hint={texts.referenceHint}
          value={typed.reference}
          longest={20}
        />
        <CodeField {...field} typed={typed} />
        <div class="ip-actions">
          <button class="ds-button" type="submit">
            {texts.button}
          </button>
          <button class="ds-button" data-variant="secondary" type="submit" name="as" value="csv">
            {texts.download}
          </button>
        </div>
      </form>
    </search>
  );
}

function CodeField({ page, typed, problems }: Props) {
  const texts = logTexts[page.language];
  return (
    <div class="ds-field">
      <label class="ds-label" for="code">
        {texts.what}
      </label>
      <FieldProblem page={page} problems={problems} field="code" />
      <select class="ds-input" id="code" name="code" {...describedBy('code', problems)} {...invalid('code', problems)}>
        <option value="">{texts.all}</option>
        {auditCodes.map((code) => (
          <option key={code} value={code} selected={code === typed.code}>
            {texts.code[code]}
          </option>
        ))}
      </select>
    </div>
  );
}

type PagingProps = Omit<Props, 'problems'> & { readonly isFirst: boolean; readonly next?: string };

/** The same search, further down or from the top again: a form, for an employee's name stands in no address. */
export function LogPaging({ page, typed, isFirst, next }: PagingProps) {
  const texts = logTexts[page.language];
  if (isFirst && !next) return null;
  return (
    <form class="ip-actions" method="post" action={logPath(page)}>
      <FormHidden formToken={page.formToken} />
      {valuesOf(typed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {next && (
        <button class="ds-button" data-variant="secondary" type="submit" name="page" value={next}>
          {texts.next}
        </button>
      )}
      {!isFirst && (
        <button class="ds-button" data-variant="tertiary" type="submit" name="page" value="">
          {texts.first}
        </button>
      )}
    </form>
  );
}

function valuesOf({ from, to, employee, reference, code }: LogTyped): readonly (readonly [string, string])[] {
  const dates = dateParts.flatMap(
    (part) =>
      [
        [`from.${part}`, from[part]],
        [`to.${part}`, to[part]],
      ] as const,
  );
  return [...dates, ['employee', employee], ['reference', reference], ['code', code]];
}
