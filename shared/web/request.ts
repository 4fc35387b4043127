import type { SentFile } from '../domain/handling/attachment.ts';

/** A browser's request, whatever gateway brought it. Decoded once, at the edge; nothing else decodes again. */
export type Request = {
  readonly method: 'GET' | 'HEAD' | 'POST';
  /** As in the address, still encoded: `/masoy/nb/soknad/hvem`. */
  readonly path: string;
  /** The decoded parts of the path. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** What a form posted, in its order; a name may come more than once. */
  readonly form: readonly (readonly [name: string, value: string])[];
  /** The one file that a form may carry besides. */
  readonly file?: SentFile;
  readonly cookies: ReadonlyMap<string, string>;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly requestId: string;
  /** The IP address it came from, as the gateway saw it; never logged or stored as it is. */
  readonly sourceAddress: string;
};

/** Why a request cannot be read. */
export type RequestProblem = 'bad-request' | 'method' | 'too-large' | 'unsupported';

/** A request, or what of it could be read (enough to choose a page and its language) and why the rest could not. */
export type ReadRequest =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly reason: RequestProblem; readonly request: Request };

/** The single value of a posted name; undefined when it is missing or comes more than once. */
export function posted(request: Request, name: string): string | undefined {
  const values = request.form.filter(([each]) => each === name);
  return values.length === 1 ? values[0]?.[1] : undefined;
}
