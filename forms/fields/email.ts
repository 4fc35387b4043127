import { type TextReading, trimmed } from './plain-text.ts';

const refused: TextReading = { outcome: 'refused', code: 'notAnEmail' };
/** RFC 5322 dot-atom in ASCII, at most 64 (RFC 5321 § 4.5.3.1.1). */
const localShape = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const labelShape = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const topLevelShape = /^([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;
/** Would end or change the host when it is read as part of an address. */
const notInHost = /[\s/?#:\\@%[\]<>^|]/u;

/** One address, with its host in punycode as mail servers need it. */
export function readEmail(typed: string): TextReading {
  if (/[\r\n]/.test(typed)) return refused;
  const [local, host, ...more] = trimmed(typed).split('@');
  if (!local || !host || more.length > 0) return refused;
  if (local.length > 64 || !localShape.test(local)) return refused;
  const ascii = asciiHost(host);
  if (!ascii || local.length + 1 + ascii.length > 254) return refused;
  return { outcome: 'read', value: `${local}@${ascii}` };
}

function asciiHost(host: string): string | undefined {
  if (notInHost.test(host) || !URL.canParse(`http://${host}/`)) return undefined;
  const ascii = new URL(`http://${host}/`).hostname;
  const labels = ascii.split('.');
  if (labels.length < 2 || !labels.every((label) => labelShape.test(label))) return undefined;
  return topLevelShape.test(labels.at(-1) ?? '') ? ascii : undefined;
}
