import { Buffer } from 'node:buffer';

/** The beginnings by which a PDF, a JPEG and a PNG are known, and a little more. */
export const aPdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n');
export const aJpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46]);
export const aPng = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d]);

/** A PDF of exactly so many bytes. */
export function aPdfOf(size: number): Buffer {
  return Buffer.concat([aPdf, Buffer.alloc(size - aPdf.byteLength, 0x20)]);
}

/**
 * A PDF that every virus scanner takes for infected: with the test string of EICAR, which is harmless. In parts, so that
 * no scanner stops at this file.
 */
export function anInfectedPdf(): Buffer {
  const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS', '-TEST-FILE!$H+H*'].join('');
  return Buffer.concat([aPdf, Buffer.from(eicar)]);
}
