import type { Language, Municipality } from '../../shared/domain/settings/municipality.ts';
import { filled } from '../texts.ts';
import type { Letter, LetterSection } from './letter.ts';
import { en } from './texts/en.ts';
import type { LetterText, LetterTexts } from './texts/letter-texts.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

export const letterTexts: Readonly<Record<Language, LetterTexts>> = { nb, nn, en };

/** What fills the places of a text: dates and names, written out. Those of the municipality are known. */
export type LetterValues = Readonly<Partial<Record<LetterPlace, string>>>;
type LetterPlace =
  | 'received'
  | 'date'
  | 'unit'
  | 'name'
  | 'from'
  | 'to'
  | 'next'
  | 'by'
  | 'why'
  | 'code'
  | 'wishes'
  | 'time'
  | 'place';

export type LetterContent = {
  readonly text: LetterText;
  readonly values: LetterValues;
  /** What a caseworker wrote; paragraphs parted by line breaks. */
  readonly written?: { readonly words: string; readonly language: Language; readonly asReasons: boolean };
  /** What stands after the text: rules, how to complain. */
  readonly sections?: readonly LetterSection[];
};

export type LetterFrame = {
  readonly municipality: Municipality;
  readonly language: Language;
  readonly date: string;
  readonly reference: string;
  readonly to: readonly string[];
  readonly by: readonly string[];
};

/** Puts a text, what was written for this case and whom to call into one letter. */
export function composeLetter({ text, values, written, sections = [] }: LetterContent, frame: LetterFrame): Letter {
  const { municipality, language, date, reference, to, by } = frame;
  const texts = letterTexts[language];
  const { title, lines, after } = texts.letters[text];
  const fill = filling(municipality, language, values);
  const body = [
    { lines: fill(lines) },
    ...(written ? writtenSection(written, texts) : []),
    { lines: fill(after), ...(written?.asReasons && { title: texts.next }) },
    ...sections,
    { lines: fill([texts.call]) },
  ];
  return {
    language,
    title,
    from: addressLines(municipality),
    to,
    date,
    reference,
    sections: body.filter((section) => section.lines.length > 0),
    by: [...by, municipality.name],
  };
}

function writtenSection(
  { words, language, asReasons }: NonNullable<LetterContent['written']>,
  texts: LetterTexts,
): readonly LetterSection[] {
  const lines = words.split(/\n+/).filter((line) => line.trim() !== '');
  return [{ lines, language, ...(asReasons && { title: texts.reasons }) }];
}

function filling(municipality: Municipality, language: Language, values: LetterValues) {
  const { decisionWord: word, phone, openingHours, postalAddress, countyGovernor } = municipality;
  const known = {
    // A number is not parted at the end of a line.
    phone: phone.replaceAll(' ', '\u00a0'),
    hours: openingHours[language],
    address: postalAddress,
    governor: countyGovernor,
    word,
    Word: word === 'svar' ? 'Svar' : 'Vedtak',
  };
  const all = { ...known, ...values };
  return (lines: readonly string[]) => lines.map((line) => filled(line, all)).filter((line) => !/\{\w+\}/.test(line));
}

/** `Måsøy kommune, Torget 1, 9690 Havøysund` as an envelope has it. */
function addressLines({ postalAddress }: Municipality): readonly string[] {
  return postalAddress.split(', ');
}
