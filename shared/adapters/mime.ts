import type { Mail } from '../ports.ts';

/**
 * The mail in MIME (RFC 2045–2047), as text and as html. Written out here because a mail library brings 140 kB, most of
 * it a table of file types. Auto-Submitted keeps out-of-office answers away (RFC 3834 § 5); the notice's id stands in a
 * header too, since not every path carries message tags. Date and Message-ID are set by SES.
 */
export function mimeOf({ from, to, replyTo, subject, text, html, notice }: Mail): string {
  // Quoted-printable never yields `=_`, so the boundary cannot occur in a part (RFC 2045 § 6.7).
  const boundary = `=_${notice.noticeId}`;
  return [
    `From: ${encodedWords(from.name)} <${from.address}>`,
    `To: ${to}`,
    `Reply-To: ${replyTo}`,
    `Subject: ${encodedWords(subject)}`,
    'Auto-Submitted: auto-generated',
    `X-Notice-Id: ${notice.noticeId}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part(boundary, 'text/plain', text),
    ...part(boundary, 'text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** Printable ASCII around one @, without what would end the header or name a second recipient. */
export function isPlainAddress(address: string): boolean {
  return /^[!#-'*+\-./0-9=?A-Z^-~]{1,64}@[A-Za-z0-9.-]{1,253}$/.test(address);
}

function part(boundary: string, type: string, content: string): string[] {
  return [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(content),
  ];
}

/** At most 75 characters a word (RFC 2047 § 2): 39 bytes are 52 of them in base64, beside the frame of 12. */
const bytesPerWord = 39;

function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > bytesPerWord) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ');
}

function quotedPrintable(content: string): string {
  return content
    .split(/\r\n|\r|\n/)
    .map(quotedLine)
    .join('\r\n');
}

/** A line is at most 76 characters with its soft break `=`; a blank at its end is encoded (RFC 2045 § 6.7). */
function quotedLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const [index, byte] of [...Buffer.from(line)].entries()) {
    const next = quotedByte(byte, index === Buffer.byteLength(line) - 1);
    if (current.length + next.length > 75) {
      lines.push(`${current}=`);
      current = '';
    }
    current += next;
  }
  return [...lines, current].join('\r\n');
}

function quotedByte(byte: number, isLast: boolean): string {
  const isBlank = byte === 0x20 || byte === 0x09;
  const isPlain = byte > 0x20 && byte < 0x7f && byte !== 0x3d;
  if (isPlain || (isBlank && !isLast)) return String.fromCharCode(byte);
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
