export type FormPart =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly fileName: string; readonly bytes: Uint8Array };

const boundary = '----form-boundary-7f3a';
export const multipartType = `multipart/form-data; boundary=${boundary}`;

/** A form as browsers send one that may carry files (HTML § 4.10.21.8, RFC 7578). */
export function multipartBody(parts: readonly FormPart[]): Buffer {
  return Buffer.concat([...parts.map(partOf), Buffer.from(`--${boundary}--\r\n`)]);
}

function partOf(part: FormPart): Buffer {
  const file =
    'bytes' in part ? `; filename="${escaped(part.fileName)}"\r\nContent-Type: application/octet-stream` : '';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(part.name)}"${file}\r\n\r\n`;
  const content = 'bytes' in part ? part.bytes : Buffer.from(part.value);
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n')]);
}

function escaped(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
