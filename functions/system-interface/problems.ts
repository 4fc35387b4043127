import type { TokenProblem } from '../../shared/web/system-token.ts';

type Described = { readonly status: number; readonly title: string };

const ofTokens = {
  'token-missing': { status: 401, title: 'An access token from Maskinporten is needed.' },
  'token-malformed': { status: 401, title: 'The access token cannot be read.' },
  'token-signature': { status: 401, title: 'The access token is not signed by a key of its issuer.' },
  'token-issuer': { status: 401, title: 'The access token comes from another issuer.' },
  'token-audience': { status: 401, title: 'The access token is made out for another audience.' },
  'token-expired': { status: 401, title: 'The access token has expired.' },
  'token-not-yet-valid': { status: 401, title: 'The access token is not valid yet.' },
  'token-lives-too-long': { status: 401, title: 'The access token lives longer than two minutes.' },
  'token-consumer': { status: 401, title: 'The access token names no Norwegian organisation as its consumer.' },
} as const satisfies Record<TokenProblem, Described>;

/** All that can be refused: the code, its status, and what it says to whoever reads a log (RFC 9457). */
export const problems = {
  ...ofTokens,
  'token-replayed': { status: 401, title: 'The access token was used for a submission before: ask for a new one.' },
  'scope-missing': { status: 403, title: 'The access token lacks the scope for this.' },
  'organisation-unknown': { status: 403, title: 'The municipality has not let this organisation in.' },
  'scope-not-granted': { status: 403, title: 'The municipality has not granted this organisation the scope.' },
  'bad-request': { status: 400, title: 'The address cannot be read.' },
  'json-malformed': { status: 400, title: 'The body is not JSON in UTF-8.' },
  'idempotency-key': {
    status: 400,
    title: 'The header Idempotency-Key must be there once: 16 to 100 letters, digits, hyphens or underscores.',
  },
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'case-not-found': { status: 404, title: 'There is no such case, or it is not run for this person.' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method.' },
  'key-reused': { status: 409, title: 'The same Idempotency-Key came with another body before.' },
  'text-changed': { status: 409, title: 'The words that were shown are not those that hold: show them anew.' },
  'changed-since': { status: 409, title: 'The consent has changed since it was shown: show it anew.' },
  'may-not-consent': { status: 409, title: 'This person cannot consent in this case, or not yet.' },
  'case-ended': { status: 409, title: 'The case is over.' },
  'too-large': { status: 413, title: 'The body is larger than 256 kB.' },
  'not-json': { status: 415, title: 'The body must be application/json, not compressed.' },
  invalid: { status: 422, title: 'Something in what was sent must be mended.' },
  'too-many': { status: 429, title: 'The organisation has called too often in this hour.' },
  broken: { status: 500, title: 'Something went wrong here.' },
  unavailable: { status: 503, title: 'Nothing was decided: send the same again in a while, with a new token.' },
} as const satisfies Record<string, Described>;

export type ProblemCode = keyof typeof problems;

/** What is wrong with one field; `field` is a JSON pointer (RFC 6901) into the body, or a name in the query. */
export type FieldProblem = { readonly field: string; readonly code: string; readonly message?: string };
