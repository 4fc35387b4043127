import type { BlankGroup, BlankPart, BlankQuestion } from '../paper/blank.ts';
import type { Sheet } from '../paper/sheet.ts';
import { BlankAnswer } from './blank-answer.tsx';
import { idOf } from './view.ts';

type PartProps = { readonly sheet: Sheet; readonly part: BlankPart };

/** One step of the form, as a part of the sheet. */
export function BlankPartShown({ sheet, part }: PartProps) {
  return (
    <section class="ip-part">
      <h2 class="ds-heading" data-size="sm">
        {part.title}
      </h2>
      <When lines={part.when} />
      {part.intro && <p class="ds-paragraph">{part.intro}</p>}
      {part.groups.map((group) => (
        <GroupShown key={group.id} sheet={sheet} group={group} />
      ))}
    </section>
  );
}

function GroupShown({ sheet, group }: { readonly sheet: Sheet; readonly group: BlankGroup }) {
  const { title, help, when, questions } = group;
  if (!title) return questions.map((each) => <Question key={each.field.id} sheet={sheet} question={each} level="h3" />);
  return (
    <section class="ip-blank__group">
      <h3 class="ds-heading">{title}</h3>
      <When lines={when} />
      {help && <p class="ip-quiet">{help}</p>}
      {questions.map((each) => (
        <Question key={each.field.id} sheet={sheet} question={each} level="h4" />
      ))}
    </section>
  );
}

type QuestionProps = {
  readonly sheet: Sheet;
  readonly question: BlankQuestion;
  /** Below the part's heading, or below the group's. */
  readonly level: 'h3' | 'h4';
};

function Question({ sheet, question, level: Heading }: QuestionProps) {
  const { number, field, label, mark, when, help } = question;
  return (
    <div class="ip-ask" id={idOf(field.id)}>
      <Heading class="ds-heading">
        {number}. {label} <span class="ip-optional">{mark}</span>
      </Heading>
      <When lines={when} />
      {help.map((line) => (
        <p class="ip-quiet" key={line}>
          {line}
        </p>
      ))}
      <BlankAnswer sheet={sheet} field={field} />
    </div>
  );
}

function When({ lines }: { readonly lines: readonly string[] }) {
  return lines.length > 0 && <p class="ip-blank__when">{lines.join(' ')}</p>;
}
