const scheme = /[a-z][a-z0-9+.-]*:\/\/|\bwww\./i;
const dotted = /[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const hasLetter = /\p{L}/u;

/** The endings of more than two letters that people meet; every two-letter word may be a country's. */
const longEndings = new Set(
  'com net org info biz edu gov mil int app dev online site shop club xyz name jobs'.split(' '),
);
const abbreviations = new Set(['bl.a', 'f.eks', 'm.fl', 'o.fl', 'e.kr', 'f.kr', 'd.v.s', 't.o.m', 'f.o.m']);

/** Whether a phone will make nothing in the text clickable: a link in an SMS is what swindlers send. */
export function isLinkFree(text: string): boolean {
  if (scheme.test(text)) return false;
  return !(text.match(dotted) ?? []).some(looksLikeHost);
}

function looksLikeHost(word: string): boolean {
  const ending = word.slice(word.lastIndexOf('.') + 1).toLowerCase();
  if (abbreviations.has(word.toLowerCase())) return false;
  if (!hasLetter.test(ending)) return false;
  return ending.length === 2 || longEndings.has(ending);
}
