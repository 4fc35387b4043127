import type { Language } from '../../shared/domain/settings/municipality.ts';
import { wordPairs } from './word-pairs.ts';

type Norwegian = Exclude<Language, 'en'>;

/** Right in the other language too: as another form, or with another meaning (`de` is several of you in nynorsk). */
const inBoth = new Set(['de', 'gir', 'si', 'dersom', 'skriv', 'skrive', 'finn', 'treng', 'krev', 'vel']);

const foreign: Readonly<Record<Norwegian, ReadonlySet<string>>> = { nb: formsAt(1), nn: formsAt(0) };

function formsAt(side: 0 | 1): ReadonlySet<string> {
  return new Set(wordPairs.flatMap((pair) => pair[side]).filter((form) => !inBoth.has(form)));
}

/** Endings that the other language alone has, and the words that happen to end like that. */
const endings: Readonly<Record<Norwegian, RegExp>> = {
  nb: /(?:leg|lege|legare|heit|heita|inga|ingar|ingane|\p{L}{3}ast)$/u,
  nn: /(?:lig|lige|ligere|het|heten|heter|inger|ingen|ingene|else|elsen|elser|elsene|\p{L}{3}es)$/u,
};
const sameEnding: Readonly<Record<Norwegian, RegExp>> = {
  nb: /^(?:\p{L}*lege|inga|\p{L}*fast)$/u,
  nn: /^(?:\p{L}*helse|\p{L}*villig|førebelse|ingen|felles|elles|dømes)$/u,
};

/** Words that both have, but not together like this. */
const phrases: Readonly<Record<Norwegian, RegExp>> = {
  nb: /til dømes|med ein gong/giu,
  nn: /(?<!\p{L})de (?=som|andre|fleste|neste)|for eksempel|i stedet|(?<!\p{L})(?:min|din|sin) (?=sak|side)/giu,
};

/** No words of ours: a place, a web address, an ending put to a value; and `nå` where it is to reach somebody. */
const noWords = /\{\w+\}|[\p{L}\d.@-]+\.\p{L}{2,}|(?<=[\d)}])\p{L}+|(?<!\p{L})nå deg/giu;

/** The words of a text that belong to the other written Norwegian. */
export function slipsIn(text: string, language: Norwegian): readonly string[] {
  const words =
    text
      .replace(noWords, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const slips = words.filter((word) => {
    const endsForeign = endings[language].test(word) && !sameEnding[language].test(word);
    return foreign[language].has(word) || endsForeign;
  });
  return [...slips, ...(text.match(phrases[language]) ?? [])];
}
