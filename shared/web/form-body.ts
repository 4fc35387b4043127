import type { Request, RequestProblem } from './request.ts';

export type FormBody =
  | { readonly ok: true; readonly form: Request['form'] }
  | { readonly ok: false; readonly reason: Exclude<RequestProblem, 'method'> };

/** The largest form taken in; the whole application is a few kB, API Gateway itself stops at 10 MB. */
export const largestBody = 256 * 1024;

// The application with 20 rows of everything has some 300 controls.
const mostControls = 2000;

/** A posted form's names and values. Files are not taken in yet: a form that carries one is refused, not cut short. */
export async function readFormBody(body: Buffer, contentType: string | undefined): Promise<FormBody> {
  if (body.byteLength > largestBody) return { ok: false, reason: 'too-large' };
  if (body.byteLength === 0) return { ok: true, form: [] };
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return readUrlEncoded(body);
  if (type === 'multipart/form-data' && contentType) return readMultipart(body, contentType);
  return { ok: false, reason: 'unsupported' };
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

async function readMultipart(body: Buffer, contentType: string): Promise<FormBody> {
  const parsed = await multipart(body, contentType);
  if (!parsed) return { ok: false, reason: 'bad-request' };
  const form: [string, string][] = [];
  for (const [name, value] of parsed) {
    // A file control left empty comes as a nameless file of no bytes.
    if (typeof value !== 'string' && value.size === 0) continue;
    if (typeof value !== 'string') return { ok: false, reason: 'unsupported' };
    if (value.includes('\0') || value.includes('\ufffd')) return { ok: false, reason: 'bad-request' };
    form.push([name, value]);
  }
  return form.length > mostControls ? { ok: false, reason: 'bad-request' } : { ok: true, form };
}

async function multipart(body: Buffer, contentType: string): Promise<FormData | undefined> {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  } catch {
    return undefined;
  }
}
