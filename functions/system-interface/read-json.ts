import type { Call } from './call.ts';
import type { ProblemCode } from './problems.ts';

type JsonReading =
  | { readonly ok: true; readonly json: unknown; readonly text: string }
  | { readonly ok: false; readonly problem: ProblemCode };

/** As the largest form on the pages: the whole application is a few kB. */
const largestBody = 256 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

export function readJson({ request, body }: Pick<Call, 'request' | 'body'>): JsonReading {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' || request.headers.has('content-encoding')) return { ok: false, problem: 'not-json' };
  if (body.byteLength > largestBody) return { ok: false, problem: 'too-large' };
  try {
    const text = utf8.decode(body);
    const json: unknown = JSON.parse(text);
    return { ok: true, json, text };
  } catch {
    return { ok: false, problem: 'json-malformed' };
  }
}

const keyShape = /^[\w-]{16,100}$/;

/** The key under which the same body may be sent again (draft-ietf-httpapi-idempotency-key-header). */
export function idempotencyKey({ request }: Pick<Call, 'request'>): string | undefined {
  // The draft writes the value in quotes, most senders do not.
  const given = request.headers.get('idempotency-key')?.replace(/^"(.*)"$/, '$1');
  return given && keyShape.test(given) ? given : undefined;
}
