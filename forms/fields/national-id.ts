import { idnr } from '@navikt/fnrvalidator';
import { type Day, isDay } from '../../shared/domain/calendar/day.ts';
import { isPractice } from '../../shared/domain/settings/practice.ts';
import type { FormContext } from '../model.ts';
import type { TextReading } from './plain-text.ts';

const real = ['fnr', 'dnr'];
const synthetic = ['tnr', 'dnr-and-tnr'];

/** Real people's numbers, those that are nobody's, or either, where the service itself is tried out. */
export type Numbers = 'real' | 'synthetic' | 'any';
const accepted: Readonly<Record<Numbers, readonly string[]>> = { real, synthetic, any: [...real, ...synthetic] };

/** Nobody real is to be trained on. */
export function numbersIn({ municipality, production }: Pick<FormContext, 'municipality' | 'production'>): Numbers {
  if (isPractice(municipality.id)) return 'synthetic';
  return production ? 'real' : 'any';
}

/** Eleven digits, spaces stripped. Hospitals' own H numbers are refused: they name nobody outside the hospital. */
export function readNationalId(typed: string, numbers: Numbers): TextReading {
  const digits = typed.replace(/[\s\u200b-\u200d\u2060\ufeff]/gu, '');
  if (!/^[0-9]{11}$/.test(digits)) return { outcome: 'refused', code: 'notANationalId' };
  const result = idnr(digits);
  return result.status === 'valid' && accepted[numbers].includes(result.type)
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
