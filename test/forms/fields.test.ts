import { describe, expect, it } from 'vitest';
import { readDate } from '../../forms/fields/date.ts';
import { readEmail } from '../../forms/fields/email.ts';
import { readMobile } from '../../forms/fields/mobile.ts';
import { readName } from '../../forms/fields/name.ts';
import { carriesAnotherDate, numbersIn, readNationalId } from '../../forms/fields/national-id.ts';
import { lengthOf, readLine, readLines } from '../../forms/fields/plain-text.ts';
import { readPostalCode } from '../../forms/fields/postal-code.ts';
import { readText } from '../../forms/fields/read-text.ts';
import { readTelephone } from '../../forms/fields/telephone.ts';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { oving } from '../../infra/municipalities/oving.ts';
import { day } from '../../shared/domain/calendar/day.ts';
import { formContext } from '../support/application-answers.ts';
import emails from './data/email-addresses.json' with { type: 'json' };
import phones from './data/phone-numbers.json' with { type: 'json' };

const read = (value: string) => ({ outcome: 'read', value });
const refused = (code: string) => ({ outcome: 'refused', code });

describe('a mobile number', () => {
  it.each(phones.rows)('$input: $why', async ({ input, e164, smsOk }) => {
    const control = { kind: 'text', text: 'mobile', max: 30 } as const;
    const nothing = input.trim() === '' ? read('') : refused('notAMobile');
    expect(await readText(control, input, formContext())).toEqual(smsOk && e164 ? read(e164) : nothing);
  });

  it('loses no-break and zero-width characters', () => {
    expect(readMobile('\u200b400\u00a000\u00a0001\ufeff')).toEqual(read('+4740000001'));
  });

  it('is read with 47 before it', () => {
    expect(readMobile('47 400 00 001')).toEqual(read('+4740000001'));
  });
});

describe('an e-mail address', () => {
  it.each(emails.rows)('$input: $why', ({ input, valid }) => {
    expect(readEmail(input).outcome).toBe(valid ? 'read' : 'refused');
  });

  it('is stored with its host in punycode', () => {
    expect(readEmail('Post@Måsøy.kommune.no')).toEqual(read('Post@xn--msy-ula0h.kommune.no'));
  });

  it.each(['a@b.no\r\nBcc: x@y.no', 'a@b.no/x', 'a@b.no:25', 'a@b%2eno', `a@${'b'.repeat(250)}.no`])(
    '%j is refused',
    (typed) => {
      expect(readEmail(typed)).toEqual(refused('notAnEmail'));
    },
  );
});

describe('a name', () => {
  it.each([
    'Bjørn',
    'Đỗ Thị Ánh',
    "O'Brien",
    'Ås-Lund',
    'Jr. Nilsen',
    '李小龍',
    'محمد',
    'Μαρία',
    'नीतू',
    'می‌نا',
    'Čáhppe',
  ])('%s is one', (name) => {
    expect(readName(name)).toEqual(read(name.normalize('NFC')));
  });

  it.each(['<b>Kari</b>', 'Kari2', '---', 'Kari; DROP', 'kari@x.no', '🙂'])('%s is none', (typed) => {
    expect(readName(typed)).toEqual(refused('notAName'));
  });

  it('is stored composed, without spaces around it', () => {
    expect(readName('  A\u030ase  Lund ')).toEqual(read('Åse Lund'));
  });

  it.each([100, 101])('of %i letters', async (length) => {
    const control = { kind: 'text', text: 'name', max: 100 } as const;
    const reading = await readText(control, 'é'.repeat(length), formContext());
    expect(reading).toEqual(length === 100 ? read('é'.repeat(100)) : refused('tooLong'));
  });
});

describe('an identity number', () => {
  it.each(['03851598730', '30908299902', '41819077302', '41819077906'])(
    '%s is accepted, but not in production',
    (number) => {
      expect(readNationalId(number, 'any')).toEqual(read(number));
      expect(readNationalId(number, 'real')).toEqual(refused('notANationalId'));
    },
  );

  it('is nobody’s where people train, in production too', () => {
    expect(numbersIn({ municipality: oving, production: true })).toBe('synthetic');
    expect(numbersIn({ municipality: masoy, production: true })).toBe('real');
    expect(numbersIn({ municipality: masoy, production: false })).toBe('any');
    expect(readNationalId('03851598730', 'synthetic')).toEqual(read('03851598730'));
  });

  it('may be typed with spaces', () => {
    expect(readNationalId(' 038515 98730', 'any')).toEqual(read('03851598730'));
  });

  it.each(['03851598731', '0385159873', '038515987300', '13527248013', 'abcdefghijk', '００００００００００0'])(
    '%s is refused',
    (typed) => {
      expect(readNationalId(typed, 'any')).toEqual(refused('notANationalId'));
    },
  );

  it('is compared with the birth date by day, month and two digits of the year', () => {
    expect(carriesAnotherDate('03851598730', day('2015-05-03'))).toBe(false);
    expect(carriesAnotherDate('41819077302', day('1990-01-01'))).toBe(false);
    expect(carriesAnotherDate('03851598730', day('2015-05-04'))).toBe(true);
    expect(carriesAnotherDate('03851598730', day('2014-05-03'))).toBe(true);
  });
});

describe('a birth date', () => {
  const today = day('2026-03-05');
  it.each([
    ['29', '2', '2024', { outcome: 'read', day: '2024-02-29' }],
    ['29', '2', '2023', { outcome: 'refused', code: 'notADate', part: 'day' }],
    ['05', '03', '2026', { outcome: 'read', day: '2026-03-05' }],
    ['6', '3', '2026', { outcome: 'refused', code: 'dateInFuture', part: 'year' }],
    ['5', '3', '1906', { outcome: 'read', day: '1906-03-05' }],
    ['4', '3', '1906', { outcome: 'refused', code: 'dateTooOld', part: 'year' }],
    ['1', '13', '2000', { outcome: 'refused', code: 'notADate', part: 'month' }],
    ['1', '1', '99', { outcome: 'refused', code: 'notADate', part: 'year' }],
    ['', '1', '1999', { outcome: 'refused', code: 'notADate', part: 'day' }],
    ['1', 'mai', '1999', { outcome: 'refused', code: 'notADate', part: 'month' }],
    ['', '', '', { outcome: 'empty' }],
  ])('%s %s %s', (dayOfMonth, month, year, expected) => {
    expect(readDate({ day: dayOfMonth, month, year }, 'birth', today)).toEqual(expected);
  });
});

describe('a date some years back or ahead', () => {
  const today = day('2026-03-05');
  it.each([
    ['5', '3', '2036', { outcome: 'read', day: '2036-03-05' }],
    ['6', '3', '2036', { outcome: 'refused', code: 'dateTooFar', part: 'year' }],
    ['5', '3', '2016', { outcome: 'read', day: '2016-03-05' }],
    ['4', '3', '2016', { outcome: 'refused', code: 'dateTooFarBack', part: 'year' }],
    ['31', '4', '2027', { outcome: 'refused', code: 'notADate', part: 'day' }],
    ['', '', '', { outcome: 'empty' }],
  ])('%s %s %s', (dayOfMonth, month, year, expected) => {
    expect(readDate({ day: dayOfMonth, month, year }, 'around', today)).toEqual(expected);
  });
});

describe('other text', () => {
  it('keeps a leading 0 in a postal code', () => {
    expect(readPostalCode(' 01 50 ')).toEqual(read('0150'));
    expect(readPostalCode('150').outcome).toBe('refused');
    expect(readPostalCode('٠١٥٠').outcome).toBe('refused');
  });

  it('takes a landline of next of kin, but no words', () => {
    expect(readTelephone('+47 78 00 00 01').outcome).toBe('read');
    expect(readTelephone('ring kontoret').outcome).toBe('refused');
  });

  it('counts a line break once, however it was sent', async () => {
    const lines = `${'a\r\n'.repeat(1999)}ab`;
    const control = { kind: 'text', text: 'lines', max: 4000 } as const;
    const reading = await readText(control, lines, formContext());
    expect(reading.outcome === 'read' && lengthOf(reading.value)).toBe(4000);
    expect(await readText(control, `${lines}c`, formContext())).toEqual(refused('tooLong'));
  });

  it('counts a letter outside the basic plane as one', () => {
    expect(lengthOf('𝒜🙂')).toBe(2);
  });

  it.each(['a\u0000b', 'a\u001bb', 'a\u0085b', 'a\ud800b'])('%j is refused for its control character', (typed) => {
    expect(readLine(typed)).toEqual(refused('controlCharacters'));
    expect(readLines(typed)).toEqual(refused('controlCharacters'));
  });

  it('has no line breaks where one line is asked for', () => {
    expect(readLine('a\r\nb')).toEqual(refused('controlCharacters'));
  });
});
