/** 3GPP TS 23.038 § 6.2.1, the default alphabet without its escape; the extension table costs two septets each. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extension = new Set('\f^{}\\[~]|€');

export type SmsSize = {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Septets, or UTF-16 units. */
  readonly units: number;
  readonly segments: number;
};

export function isInGsm7(character: string): boolean {
  return basic.has(character) || extension.has(character);
}

/** How many parts the text takes on its way (3GPP TS 23.040 § 9.2.3.24.1: six octets of header in each of several). */
export function smsSize(text: string): SmsSize {
  const characters = [...text];
  if (characters.every(isInGsm7)) {
    const septets = characters.map((character) => (extension.has(character) ? 2 : 1));
    return { encoding: 'GSM-7', ...packed(septets, { alone: 160, joined: 153 }) };
  }
  const units = characters.map(({ length }) => length);
  return { encoding: 'UCS-2', ...packed(units, { alone: 70, joined: 67 }) };
}

/** A character of two units (escape pair, surrogate pair) is never split between parts. */
function packed(sizes: readonly number[], room: { readonly alone: number; readonly joined: number }) {
  const units = sizes.reduce((sum, size) => sum + size, 0);
  if (units <= room.alone) return { units, segments: 1 };
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > room.joined) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return { units, segments };
}
