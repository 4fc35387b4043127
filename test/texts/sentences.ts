/** The sentences of a text: a full stop, a question or a colon ends one where another begins. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/\n+|(?<=[.?!:]»?)\s+(?=[\p{Lu}«“{])/u);
}

export function wordsIn(sentence: string): readonly string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d{]/u.test(word));
}
