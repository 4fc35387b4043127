import { type AttachmentKind, largestFile, type SentFile } from '../../shared/domain/handling/attachment.ts';

export type ReadFile = {
  /** Cleaned: to be shown and to save under, never a path. */
  readonly name: string;
  readonly kind: AttachmentKind;
  readonly bytes: Uint8Array;
};

export type FileReading =
  | { readonly outcome: 'read'; readonly file: ReadFile }
  | { readonly outcome: 'refused'; readonly code: string };

/**
 * A file that somebody chose, if it is one that we take. Its first bytes decide what it is: a name can say anything, and
 * phones name pictures in every way, so a name that says something else is no reason to refuse it.
 */
export function readFile(sent: SentFile): FileReading {
  if (sent.arrived === 'too-large') return refused('fileTooLarge');
  if (sent.arrived === 'not-kept') return refused('fileNotKept');
  const { bytes } = sent;
  if (bytes.byteLength === 0) return refused('fileEmpty');
  if (bytes.byteLength > largestFile) return refused('fileTooLarge');
  const kind = kindOf(bytes);
  if (!kind) return refused('notAFileKind');
  return { outcome: 'read', file: { name: cleanName(sent.name, kind), kind, bytes } };
}

function refused(code: string): FileReading {
  return { outcome: 'refused', code };
}

/** ISO 32000-1 § 7.5.2 (`%PDF-`); JPEG starts of image and marker; PNG § 5.2. All at the very beginning. */
const signatures: readonly (readonly [AttachmentKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

function kindOf(bytes: Uint8Array): AttachmentKind | undefined {
  return signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0];
}

const endings: Readonly<Record<AttachmentKind, readonly string[]>> = {
  pdf: ['.pdf'],
  jpeg: ['.jpg', '.jpeg'],
  png: ['.png'],
};
const longestName = 100;

/**
 * The name without folders, without characters that cannot be seen or turn the reading direction, and with the ending
 * of what it really is, so that nothing saved opens as a program.
 */
function cleanName(given: string, kind: AttachmentKind): string {
  const base = given.split(/[/\\]/).at(-1) ?? '';
  const seen = base
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  const [usual = ''] = endings[kind];
  const has = endings[kind].find((ending) => seen.toLowerCase().endsWith(ending));
  const ending = has ?? usual;
  const stem = [...(has ? seen.slice(0, -has.length) : seen)].slice(0, longestName - ending.length).join('');
  return `${stem.trim() || 'dokument'}${ending}`;
}
