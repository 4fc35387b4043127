/** The header lines of a MIME message: folded lines joined (RFC 5322 § 2.2.3), words decoded, names in lower case. */
export function mimeHeaders(raw: Buffer): Readonly<Record<string, string>> {
  const text = raw.toString('utf8');
  const end = text.search(/\r?\n\r?\n/);
  const unfolded = (end < 0 ? text : text.slice(0, end)).replace(/\r?\n[ \t]+/g, ' ');
  const entries = unfolded.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [[line.slice(0, colon).toLowerCase(), decodedWords(line.slice(colon + 1).trim())] as const];
  });
  return Object.fromEntries(entries);
}

/** `=?UTF-8?B?w6U=?=` → `å` (RFC 2047); white space between two encoded words is no part of the text. */
function decodedWords(value: string): string {
  const joined = value.replace(/\?=\s+=\?/g, '?==?');
  return joined.replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_whole, kind: string, text: string) => {
    if (kind.toLowerCase() === 'b') return Buffer.from(text, 'base64').toString();
    const percent = text
      .replaceAll('_', ' ')
      .replaceAll('%', '%25')
      .replace(/=([0-9A-F]{2})/gi, '%$1');
    return decodeURIComponent(percent);
  });
}
