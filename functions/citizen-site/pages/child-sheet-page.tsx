import type { ChildPart } from '../../../forms/about-child/form.ts';
import { optionLabel, type Reading, stepTitle } from '../../../forms/labels.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { addressesOf } from '../addresses.ts';
import type { ChildSheet } from '../parties/child-sheet.ts';
import { ownCaseTexts } from '../texts/in-language.ts';
import { Article, LinkLine, Part, Text } from './parts.tsx';

export type ChildSheetProps = Reading & {
  readonly sheet: ChildSheet;
  readonly chosen: readonly ChildPart[];
  readonly reference: string;
};

/** What a parent has chosen, and on paper nothing else: neither the municipality nor its service. */
export function ChildSheetPage({ sheet, chosen, reference, ...reading }: ChildSheetProps) {
  const { context, language, form } = reading;
  const { child: say, back } = ownCaseTexts[language];
  const to = addressesOf({ municipality: context.municipality, language });
  const [field] = form.fields;
  return (
    <Article title={stepTitle(reading, 'barn')}>
      <div class="ip-screen">
        <Text>{say.print}</Text>
        <LinkLine href={to.childParts(reference, chosen)}>{say.change}</LinkLine>
      </div>
      <div class="ip-sheet">
        {chosen.map((part) => (
          <Part key={part} title={field ? optionLabel(reading, field, part) : ''}>
            <p class="ds-paragraph ip-lines">{(sheet.get(part) ?? []).join('\n')}</p>
          </Part>
        ))}
        <p class="ip-quiet">{say.madeOn(writtenDay(context.today, language))}</p>
      </div>
      <div class="ip-screen">
        <LinkLine href={to.myCase(reference)}>{back}</LinkLine>
      </div>
    </Article>
  );
}
