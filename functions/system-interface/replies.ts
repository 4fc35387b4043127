import type { Reply } from '../../shared/web/reply.ts';
import { type FieldProblem, type ProblemCode, problems } from './problems.ts';

/** `problem`: the code of a refusal, for the log. */
export type InterfaceReply = Reply & { readonly problem?: ProblemCode };

export function jsonReply(body: unknown, status = 200, headers: Reply['headers'] = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    cookies: [],
    body: JSON.stringify(body),
  };
}

/** A name for the kind of problem, not an address of a page (RFC 9457 § 3.1.1). */
export const problemType = (code: ProblemCode) => `urn:individuell-plan:problem:${code}`;

/** A refusal as RFC 9457 writes it. */
export function problemReply(code: ProblemCode, fields?: readonly FieldProblem[]): InterfaceReply {
  const { status, title } = problems[code];
  const body = { type: problemType(code), title, status, code, ...(fields && { problems: fields }) };
  const headers = { 'content-type': 'application/problem+json', ...headersOf(code, status) };
  return { ...jsonReply(body, status, headers), problem: code };
}

function headersOf(code: ProblemCode, status: number): Reply['headers'] {
  // RFC 6750 § 3: without a token there is no error to name.
  if (code === 'token-missing') return { 'www-authenticate': 'Bearer' };
  if (status === 401) return { 'www-authenticate': 'Bearer error="invalid_token"' };
  if (code === 'scope-missing') return { 'www-authenticate': 'Bearer error="insufficient_scope"' };
  if (code === 'too-many') return { 'retry-after': '3600' };
  return code === 'unavailable' ? { 'retry-after': '10' } : {};
}
