import { largestFile, type SentFile } from '../domain/handling/attachment.ts';
import type { Request, RequestProblem } from './request.ts';

export type FormBody =
  | { readonly ok: true; readonly form: Request['form']; readonly file?: SentFile }
  | { readonly ok: false; readonly reason: Exclude<RequestProblem, 'method'> };

/** The largest form taken in, but for a file; the whole application is a few kB. */
export const largestBody = 256 * 1024;

// The application with 20 rows of everything has some 300 controls.
const mostControls = 2000;

/** A file of any size gets as far as its own message, up to what Lambda is handed at most (6 MB in base64, AWS quota). */
const largestMultipart = largestBody + 2 * largestFile;

/** A posted form's names and values, and its file; which pages take one is for the routes to say. */
export async function readFormBody(body: Buffer, contentType: string | undefined): Promise<FormBody> {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  const isMultipart = type === 'multipart/form-data';
  if (body.byteLength > (isMultipart ? largestMultipart : largestBody)) return { ok: false, reason: 'too-large' };
  if (body.byteLength === 0) return { ok: true, form: [] };
  if (type === 'application/x-www-form-urlencoded') return readUrlEncoded(body);
  return isMultipart && contentType ? readWithFile(body, contentType) : { ok: false, reason: 'unsupported' };
}

async function readWithFile(body: Buffer, contentType: string): Promise<FormBody> {
  // The parser is loaded when a form comes that may carry a file; hardly any does.
  const { readMultipart } = await import('./multipart-body.ts');
  const limits = { bytes: largestBody, controls: mostControls };
  const read = await readMultipart({ body, contentType, limits });
  return read ? { ok: true, ...read } : { ok: false, reason: 'bad-request' };
}

/** As browsers encode (URL standard, application/x-www-form-urlencoded), but broken encoding is refused, not mended. */
function readUrlEncoded(body: Buffer): FormBody {
  const pairs = body
    .toString('latin1')
    .split('&')
    .filter((pair) => pair !== '');
  if (pairs.length > mostControls) return { ok: false, reason: 'bad-request' };
  const form: [string, string][] = [];
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const name = decoded(at < 0 ? pair : pair.slice(0, at));
    const value = at < 0 ? '' : decoded(pair.slice(at + 1));
    if (name === undefined || value === undefined) return { ok: false, reason: 'bad-request' };
    form.push([name, value]);
  }
  return { ok: true, form };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Undefined for a lone `%`, bytes that are no UTF-8, and U+0000, which no text field can hold. */
function decoded(encoded: string): string | undefined {
  try {
    const bytes = encoded.replaceAll('+', ' ').replace(/%(..?)?/gs, (escaped) => {
      if (!/^%[0-9a-f]{2}$/i.test(escaped)) throw new URIError('malformed escape');
      return String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    });
    const text = utf8.decode(Buffer.from(bytes, 'latin1'));
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
