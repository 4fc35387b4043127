import type { TextReading } from './plain-text.ts';

/** Four digits; kept as text, because many begin with 0. */
export function readPostalCode(typed: string): TextReading {
  const digits = typed.replace(/\s/gu, '');
  return /^[0-9]{4}$/.test(digits)
    ? { outcome: 'read', value: digits }
    : { outcome: 'refused', code: 'notAPostalCode' };
}
