import { hash } from 'node:crypto';
import * as z from 'zod/mini';
import { once } from '../once.ts';
import { hostCookie } from './cookies.ts';

const loginState = once(() =>
  z.object({
    municipality: z.string(),
    state: z.string(),
    nonce: z.string(),
    /** PKCE (RFC 7636). */
    verifier: z.string(),
    backTo: z.string(),
  }),
);

/** What a sign-in under way must remember; kept by the browser alone, worth nothing to anybody else. */
export type LoginState = z.infer<ReturnType<typeof loginState>>;

const minutes = 15;

export function loginCookie(name: string, login: LoginState): string {
  return hostCookie(name, Buffer.from(JSON.stringify(login)).toString('base64url'), minutes * 60);
}

export function readLoginState(cookie: string | undefined): LoginState | undefined {
  if (!cookie) return undefined;
  try {
    return z.safeParse(loginState(), JSON.parse(Buffer.from(cookie, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

/** RFC 7636 § 4.2, method S256. */
export function codeChallenge(verifier: string): string {
  return hash('sha256', verifier, 'base64url');
}
