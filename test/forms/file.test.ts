import { describe, expect, it } from 'vitest';
import { readFile } from '../../forms/fields/file.ts';
import { largestFile } from '../../shared/domain/handling/attachment.ts';
import { aJpeg, anInfectedPdf, aPdf, aPdfOf, aPng } from '../support/sent-files.ts';

const sent = (bytes: Uint8Array, name = 'fullmakt.pdf') =>
  readFile({ control: 'mandate.file', arrived: 'whole', name, bytes });

function nameOf(name: string, bytes: Uint8Array = aPdf): string {
  const reading = sent(bytes, name);
  if (reading.outcome !== 'read') throw new Error(reading.code);
  return reading.file.name;
}

describe('a file is what its first bytes say', () => {
  it.each([
    ['a PDF', aPdf, 'pdf'],
    ['a JPEG', aJpeg, 'jpeg'],
    ['a PNG', aPng, 'png'],
    ['a PDF with a virus, which the scan will find', anInfectedPdf(), 'pdf'],
  ])('%s', (_, bytes, kind) => {
    expect(sent(bytes)).toMatchObject({ outcome: 'read', file: { kind, bytes } });
  });

  it.each([
    ['a program', Buffer.from('MZ\x90\x00')],
    ['a ZIP', Buffer.from('PK\x03\x04')],
    ['a GIF', Buffer.from('GIF89a')],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a picture that is text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a PDF that begins with something else', Buffer.concat([Buffer.from('<html>'), aPdf])],
    ['half a signature', aPng.subarray(0, 7)],
    ['one byte', Buffer.from('%')],
  ])('%s is none, whatever its name says', (_, bytes) => {
    expect(sent(bytes, 'fullmakt.pdf')).toEqual({ outcome: 'refused', code: 'notAFileKind' });
  });

  it('may have any name', () => {
    expect(sent(aPng, 'fullmakt.pdf')).toMatchObject({ outcome: 'read', file: { kind: 'png' } });
  });
});

describe('the size of a file', () => {
  it.each([
    [0, 'fileEmpty'],
    [largestFile, undefined],
    [largestFile + 1, 'fileTooLarge'],
  ])('%i bytes: %s', (size, code) => {
    const bytes = size === 0 ? Buffer.alloc(0) : aPdfOf(size);
    expect(sent(bytes)).toMatchObject(code ? { outcome: 'refused', code } : { outcome: 'read' });
  });

  it('is told of one that was not read to its end, too', () => {
    const reading = readFile({ control: 'mandate.file', arrived: 'too-large' });
    expect(reading).toEqual({ outcome: 'refused', code: 'fileTooLarge' });
  });
});

it('a file that did not survive a new login is to be chosen again', () => {
  const reading = readFile({ control: 'mandate.file', arrived: 'not-kept' });
  expect(reading).toEqual({ outcome: 'refused', code: 'fileNotKept' });
});

describe('the name of a file', () => {
  it.each([
    ['Fullmakt for Åse.pdf', 'Fullmakt for Åse.pdf'],
    ['FULLMAKT.PDF', 'FULLMAKT.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['..\\..\\windows\\fullmakt.pdf', 'fullmakt.pdf'],
    ['C:\\Users\\Kari\\fullmakt.pdf', 'fullmakt.pdf'],
    ['fullmakt.exe', 'fullmakt.exe.pdf'],
    ['fullmakt\u202efdp.exe', 'fullmaktfdp.exe.pdf'],
    ['\u2067\u200ffullmakt\u2069.pdf', 'fullmakt.pdf'],
    ['full\u0000makt\r\n\t.pdf', 'fullmakt.pdf'],
    ['A\u030ase.pdf', '\u00c5se.pdf'],
    ['<img src=x onerror=alert(1)>.pdf', 'img src=x onerror=alert(1).pdf'],
    ['=HYPERLINK("x").pdf', '=HYPERLINK(x).pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['...', 'dokument.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['', 'dokument.pdf'],
    ['\u{e0001}\ue000', 'dokument.pdf'],
    ['委任状.pdf', '委任状.pdf'],
    ['توكيل.pdf', 'توكيل.pdf'],
  ])('%j becomes %j', (given, name) => {
    expect(nameOf(given)).toBe(name);
  });

  it('has the ending of what it is', () => {
    expect(nameOf('bilde.jpeg', aJpeg)).toBe('bilde.jpeg');
    expect(nameOf('bilde.png', aJpeg)).toBe('bilde.png.jpg');
    expect(nameOf('bilde', aPng)).toBe('bilde.png');
  });

  it('is at most 100 characters, its ending among them, and never half a letter', () => {
    const name = nameOf(`${'𝒜'.repeat(300)}.pdf`);
    expect([...name]).toHaveLength(100);
    expect(name).toMatch(/^𝒜+\.pdf$/u);
    expect(name.isWellFormed()).toBe(true);
  });

  it('with half a letter in it is stored without that half', () => {
    expect(nameOf('a\ud835b.pdf')).toBe('ab.pdf');
  });
});
