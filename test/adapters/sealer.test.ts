import { createSecretKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openWith, sealWith } from '../../shared/adapters/sealing/sealer.ts';

const dataKey = createSecretKey(Buffer.alloc(32, 7));
const long = 'Du får en plan og en koordinator. '.repeat(30);

describe.each([
  ['a short text', 'Siv ☺', 2],
  ['a long one', long, 1],
  ['no text', '', 2],
])('%s', (_, words, format) => {
  const sealed = sealWith(dataKey, words, 'case');

  test('opens as it was', () => {
    expect(openWith(dataKey, sealed, 'case')).toBe(words);
  });

  test('does not open as one that was packed otherwise', () => {
    expect(sealed[0]).toBe(format);
    const other = Uint8Array.from(sealed);
    other[0] = 3 - format;
    expect(() => openWith(dataKey, other, 'case')).toThrow();
    other[0] = 3;
    expect(() => openWith(dataKey, other, 'case')).toThrow('not a sealed text');
  });
});

test('a long text takes less room sealed than plain', () => {
  expect(sealWith(dataKey, long, 'case').length).toBeLessThan(long.length / 4);
});

test('a short text that was deflated, as all were once, opens still', () => {
  const sealed = Buffer.from('AQ5iB/2dEJ7kkxUznqp/NSt9/pJqFOrKRcvKhKDRgdAh59DTQxk=', 'base64');
  expect(sealed[0]).toBe(1);
  expect(openWith(dataKey, sealed, 'masoy|case')).toBe('Siv ☺');
});
