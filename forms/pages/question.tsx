import type { ComponentChildren } from 'preact';
import { answerOf } from '../answers.ts';
import { fieldTexts, groupTexts, label, spoken } from '../labels.ts';
import type { Field } from '../model.ts';
import { words } from '../words.ts';
import { ChoiceQuestion } from './choice-question.tsx';
import { DateQuestion } from './date-question.tsx';
import { describedBy, Help } from './field-parts.tsx';
import { FileQuestion } from './file-question.tsx';
import { RowsQuestion } from './rows-question.tsx';
import { TextQuestion } from './text-question.tsx';
import { TickQuestion } from './tick-question.tsx';
import { idOf, type View } from './view.ts';

type Props = { readonly view: View; readonly field: Field; readonly fields: readonly Field[] };

/** A question, and the ones that its answer shows or hides. Style does that; without it all are there to fill in. */
export function Question({ view, field, fields }: Props) {
  const revealed = fields.filter(({ under }) => under?.control === field.id);
  const concealed = fields.filter(({ unless }) => unless?.control === field.id);
  const { note } = fieldTexts(view, field.id);
  const revealing = [...revealed.flatMap(({ under }) => under?.values ?? []), ...(note ? ['no'] : [])];
  return (
    <div class="ip-branch">
      <Asked view={view} field={field} revealing={revealing} conceals={concealed.length > 0} />
      {revealing.length > 0 && (
        <div class="ip-when">
          {note && <p class="ds-paragraph">{spoken(view, note)}</p>}
          <Questions view={view} top={revealed} fields={fields} />
        </div>
      )}
      {concealed.length > 0 && (
        <div class="ip-unless">
          <Questions view={view} top={concealed} fields={fields} />
        </div>
      )}
    </div>
  );
}

type ListProps = { readonly view: View; readonly top: readonly Field[]; readonly fields: readonly Field[] };

/** Questions in order, those of a group under its heading. */
export function Questions({ view, top, fields }: ListProps) {
  return (
    <>
      {groupsOf(top).map((group) => {
        const questions = group.map((field) => <Question key={field.id} view={view} field={field} fields={fields} />);
        const id = group[0]?.group;
        return id ? (
          <Group key={id} view={view} id={id}>
            {questions}
          </Group>
        ) : (
          questions
        );
      })}
    </>
  );
}

function Group({ view, id, children }: { view: View; id: string; children: ComponentChildren }) {
  const { label: heading, help } = groupTexts(view, id);
  const htmlId = `${idOf(id)}-group`;
  return (
    <fieldset class="ds-fieldset" {...describedBy(htmlId, { help })}>
      <legend class="ds-label">{spoken(view, heading)}</legend>
      <Help id={htmlId} view={view} text={help} />
      {children}
    </fieldset>
  );
}

function groupsOf(fields: readonly Field[]): readonly (readonly Field[])[] {
  const groups: Field[][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last && field.group && last[0]?.group === field.group) last.push(field);
    else groups.push([field]);
  }
  return groups;
}

type AskedProps = {
  readonly view: View;
  readonly field: Field;
  readonly revealing: readonly string[];
  readonly conceals: boolean;
};

function Asked({ view, field, revealing, conceals }: AskedProps) {
  const { control } = field;
  if (field.hidden) return <input type="hidden" name={field.id} value={answerOf(view.answers, field.id)} />;
  const known = field.known?.(view.answers, view.context);
  if (known !== undefined) return <Known view={view} field={field} value={known} />;
  switch (control.kind) {
    case 'text':
      return <TextQuestion view={view} field={field} control={control} />;
    case 'file':
      return <FileQuestion view={view} field={field} />;
    case 'date':
      return <DateQuestion view={view} field={field} control={control} />;
    case 'rows':
      return (
        <RowsQuestion
          view={view}
          field={field}
          control={control}
          ask={(shown, cell) => <Asked view={shown} field={cell} revealing={[]} conceals={false} />}
        />
      );
    case 'tick':
      return <TickQuestion view={view} field={field} value={control.value} conceals={conceals} />;
    case 'choice':
    case 'choices':
      return <ChoiceQuestion view={view} field={field} control={control} revealing={revealing} />;
  }
}

/** What the login told: shown, not asked. */
function Known({ view, field, value }: { view: View; field: Field; value: string }) {
  return (
    <p class="ds-paragraph">
      <strong>{label(view, field.id)}</strong> {value}. {words[view.language].knownFromLogin}
    </p>
  );
}
