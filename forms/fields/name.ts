import { readLine, type TextReading } from './plain-text.ts';

/** Letters of any script with their marks and joiners (Persian and Indic names need those), space ' ’ - and full stop. */
const nameShape = /^(?:[\p{L}\p{M} '’.\-\u2010]|\u200c|\u200d)+$/u;

export function readName(typed: string): TextReading {
  const line = readLine(typed);
  if (line.outcome === 'refused') return line;
  return nameShape.test(line.value) && /\p{L}/u.test(line.value) ? line : { outcome: 'refused', code: 'notAName' };
}
