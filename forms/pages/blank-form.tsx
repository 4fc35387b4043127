import { consentTexts } from '../consent/consent-text.ts';
import { spoken } from '../labels.ts';
import { blankParts } from '../paper/blank.ts';
import type { Sheet } from '../paper/sheet.ts';
import { paperTexts } from '../paper/texts.ts';
import { periodText } from '../period-text.ts';
import { filled } from '../texts.ts';
import { BlankLetter, WhomItConcerns } from './blank-letter.tsx';
import { BlankPartShown } from './blank-part.tsx';
import { BlankSignature } from './blank-signature.tsx';

/** A form on paper, to print and fill in by hand; everything of `main` but its heading. */
export function BlankForm({ sheet }: { readonly sheet: Sheet }) {
  const { paper, reading } = sheet;
  const { how, use, [paper.id]: texts } = paperTexts[reading.language];
  const written = (lines: readonly string[]) => lines.map((line) => filled(line, placesOf(sheet)));
  return (
    <div class="ip-blank">
      <BlankLetter reading={reading} />
      <Told title={how} lines={written(texts.how)} />
      <Told title={use} lines={written(texts.use)} />
      {paper.id === 'consent' && <BeforeConsent sheet={sheet} />}
      {blankParts(sheet).map((part) => (
        <BlankPartShown key={part.step} sheet={sheet} part={part} />
      ))}
      <BlankSignature sheet={sheet} />
    </div>
  );
}

/** What one is told on the pages too before one says yes, and whom the yes is about. */
function BeforeConsent({ sheet: { reading } }: { readonly sheet: Sheet }) {
  const { meaning, free, withdrawing } = consentTexts[reading.language];
  const { title, stops, lines } = withdrawing;
  const said = [...meaning, free].map((text) => spoken(reading, text));
  return (
    <>
      <Told title={paperTexts[reading.language].meaning} lines={said} />
      <Told title={title} lines={[stops, ...lines].map((text) => spoken(reading, text))} />
      <WhomItConcerns reading={reading} />
    </>
  );
}

function Told({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section class="ip-part">
      <h2 class="ds-heading" data-size="sm">
        {title}
      </h2>
      <ul class="ds-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function placesOf({ reading: { context, language } }: Sheet): Readonly<Record<string, string>> {
  const { phone, openingHours, legalBasis, deadlines } = context.municipality;
  return {
    phone,
    hours: openingHours[language],
    basis: legalBasis[language],
    answer: periodText(deadlines.answer, language),
  };
}
