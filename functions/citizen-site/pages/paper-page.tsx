import { BlankForm } from '../../../forms/pages/blank-form.tsx';
import type { Sheet } from '../../../forms/paper/sheet.ts';
import { paperTexts } from '../../../forms/paper/texts.ts';
import { addressesOf } from '../addresses.ts';
import { paperPageTexts } from '../texts/in-language.ts';
import { Article, LinkLine, Text } from './parts.tsx';

/** A blank form to print; what is about the screen stays on the screen. */
export function PaperPage({ sheet }: { readonly sheet: Sheet }) {
  const { paper, reading } = sheet;
  const { language, context } = reading;
  const { title, lead } = paperTexts[language][paper.id];
  const { print, back, backReport } = paperPageTexts[language];
  const to = addressesOf({ municipality: context.municipality, language });
  const isReport = paper.id === 'need-report';
  return (
    <Article title={title} lead={lead}>
      <div class="ip-screen">
        <Text>{print}</Text>
        <LinkLine href={isReport ? to.report : to.withoutId}>{isReport ? backReport : back}</LinkLine>
      </div>
      <BlankForm sheet={sheet} />
    </Article>
  );
}
