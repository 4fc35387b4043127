import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';
import type { TextReading } from './plain-text.ts';

const refused: TextReading = { outcome: 'refused', code: 'notAMobile' };
const spacing = /[\s\u00a0\u200b-\u200d\u2060\ufeff]/gu;

/**
 * A mobile number as E.164. The default numbering plans call Norwegian landlines valid and hundreds of mobiles not; the
 * mobile ones do not.
 */
export function readMobile(typed: string): TextReading {
  const number = international(typed.replace(spacing, ''));
  if (!/^\+?[\p{Nd}()./-]{3,30}$/u.test(number)) return refused;
  const parsed = parsePhoneNumberFromString(number, 'NO');
  return parsed?.isValid() ? { outcome: 'read', value: parsed.number } : refused;
}

/** 00 is how + is dialled; 47 before eight digits is Norway's code typed without either. */
function international(number: string): string {
  if (number.startsWith('00')) return `+${number.slice(2)}`;
  return /^47\d{8}$/.test(number) ? `+${number}` : number;
}
