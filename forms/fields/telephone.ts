import { readLine, type TextReading } from './plain-text.ts';

/** Any telephone a caseworker can dial, landlines too; nothing is sent to it. */
export function readTelephone(typed: string): TextReading {
  const line = readLine(typed);
  if (line.outcome === 'refused') return line;
  return /^\+?[0-9() -]{3,25}$/.test(line.value) ? line : { outcome: 'refused', code: 'notATelephone' };
}
