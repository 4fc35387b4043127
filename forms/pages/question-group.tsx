import type { ComponentChildren } from 'preact';
import { fieldTexts, label } from '../labels.ts';
import type { Field } from '../model.ts';
import { describedBy, Help, Mark, Message } from './field-parts.tsx';
import { idOf, type View } from './view.ts';

type Props = {
  readonly view: View;
  readonly field: Field;
  readonly message: string | undefined;
  readonly children: ComponentChildren;
};

/** A question of several controls: its words, help and message stand first and describe them all. */
export function QuestionGroup({ view, field, message, children }: Props) {
  const id = idOf(field.id);
  const { help } = fieldTexts(view, field.id);
  return (
    <fieldset class="ds-fieldset" {...describedBy(id, { help, message })}>
      <legend class="ds-label">
        {label(view, field.id)} <Mark view={view} field={field} />
      </legend>
      <Help id={id} view={view} text={help} />
      <Message id={id} text={message} />
      {children}
    </fieldset>
  );
}
