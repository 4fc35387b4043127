import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlainAddress, mimeOf } from '../../shared/adapters/mime.ts';
import type { Mail } from '../../shared/ports.ts';

function aMail(overrides: Partial<Mail> = {}): Mail {
  return {
    notice: { key: { municipality: 'masoy', reference: 'ACDE2346' }, noticeId: 'Tm90aWNl-_1' },
    from: { name: 'Måsøy kommune', address: 'varsel@masoy.example' },
    replyTo: 'post@masoy.example',
    to: 'siv@post.example',
    subject: 'Melding fra kommunen',
    text: 'Hei.',
    html: '<p>Hei.</p>',
    ...overrides,
  };
}

/** Reads a quoted-printable part back, by the rules of RFC 2045 § 6.7 alone. */
function read(mime: string, part: 1 | 2): string {
  const body = mime.split('--=_Tm90aWNl-_1')[part]?.split('\r\n\r\n').slice(1).join('\r\n\r\n') ?? '';
  const bytes = body
    .replace(/\r\n$/, '')
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

function headerOf(mime: string, name: string): string {
  const [head = ''] = mime.split('\r\n\r\n');
  const unfolded = head.replaceAll('\r\n ', '');
  const value = unfolded.split('\r\n').find((line) => line.startsWith(`${name}: `)) ?? '';
  const words = value.matchAll(/=\?UTF-8\?B\?([^?]+)\?=/g);
  return [...words].map(([, base64 = '']) => Buffer.from(base64, 'base64').toString()).join('');
}

test('any text arrives as it was written, in lines no mail server breaks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const mime = mimeOf(aMail({ text, html: `<p>${text} </p>` }));
      const lines = text.split(/\r\n|\r|\n/).join('\r\n');
      expect(read(mime, 1)).toBe(lines);
      expect(read(mime, 2)).toBe(`<p>${lines} </p>`);
      expect(Math.max(...mime.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
      expect(mime).toMatch(/^[\t\r\n\x20-\x7e]*$/);
    }),
  );
});

test('any subject arrives as it was written, and can add no header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (subject) => {
      const mime = mimeOf(aMail({ subject: `${subject}\r\nBcc: eve@post.example` }));
      expect(headerOf(mime, 'Subject')).toBe(`${subject}\r\nBcc: eve@post.example`);
      expect(mime).not.toMatch(/^Bcc/m);
    }),
  );
});

test.each(['siv@post.example', "o'hara+ip@post.example", 'siv@xn--mly-0na.example'])('%s is an address', (address) => {
  expect(isPlainAddress(address)).toBe(true);
});

const refused = ['siv', 'siv@post.example\r\nBcc: eve@post.example', 'siv@post.example,eve@post.example', 'a b@c.no'];

test.each([...refused, 'Siv <siv@post.example>', 'søs@post.example', ''])('%j is none', (address) => {
  expect(isPlainAddress(address)).toBe(false);
});
