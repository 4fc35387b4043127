import { idnr } from '@navikt/fnrvalidator';
import { type Day, isDay } from '../../shared/domain/day.ts';
import type { TextReading } from './plain-text.ts';

const real = ['fnr', 'dnr'];
const synthetic = ['tnr', 'dnr-and-tnr'];

/** Eleven digits, spaces stripped. Hospitals' own H numbers are refused: they name nobody outside the hospital. */
export function readNationalId(typed: string, production: boolean): TextReading {
  const digits = typed.replace(/[\s\u200b-\u200d\u2060\ufeff]/gu, '');
  if (!/^[0-9]{11}$/.test(digits)) return { outcome: 'refused', code: 'notANationalId' };
  const result = idnr(digits);
  const accepted = production ? real : [...real, ...synthetic];
  return result.status === 'valid' && accepted.includes(result.type)
    ? { outcome: 'read', value: digits }
    : { outcome: 'refused', code: 'notANationalId' };
}

/**
 * Whether the number carries another date than this. It tells no century and, from 2032, no age (domain: a mismatch
 * only warns staff), so day, month and the year's last two digits are all that is compared.
 */
export function carriesAnotherDate(nationalId: string, birthDate: Day): boolean {
  const [day = 0, month = 0, year = 0] = [0, 2, 4].map((from) => Number(nationalId.slice(from, from + 2)));
  const two = (value: number) => String(value).padStart(2, '0');
  // A D number adds 40 to the day, a synthetic one 80 to the month.
  const date = `${two(month > 80 ? month - 80 : month)}-${two(day > 40 ? day - 40 : day)}`;
  const carried = `${birthDate.slice(0, 2)}${two(year)}-${date}`;
  return !isDay(carried) || carried !== birthDate;
}
