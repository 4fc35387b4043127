import { isInGsm7 } from './sms-parts.ts';

const replacements: Readonly<Record<string, string>> = {
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
  // Sami letters that have no other base form: place names carry them.
  đ: 'd',
  Đ: 'D',
  ŋ: 'n',
  Ŋ: 'N',
  ŧ: 't',
  Ŧ: 'T',
};

/** One character outside the default alphabet would turn the whole message into UCS-2, of 70 characters a part. */
export function smsCharacters(text: string): string {
  return [...text.normalize('NFC')].map(sendable).join('');
}

function sendable(character: string): string {
  if (isInGsm7(character)) return character;
  const base = [...character.normalize('NFD')][0];
  return replacements[character] ?? (base && isInGsm7(base) ? base : '');
}
