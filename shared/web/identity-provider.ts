import type { Configuration } from 'openid-client';
import type { ClientKeys, PrivateJwk } from '../ports/sessions.ts';
import { type ProviderProblem, providerProblem, type RefreshProblem, refreshProblem } from './provider-problem.ts';

export type Client = { readonly issuer: string; readonly clientId: string };

export type ProviderResult<T, Problem = ProviderProblem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Problem; readonly error: unknown };

export type Tokens = { readonly idToken: string; readonly claims: unknown; readonly refreshToken?: string };

export type TokenRequest = {
  /** Where the provider sent the browser, with its query. */
  readonly callback: URL;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

/** One OpenID Connect client per municipality; discovery is read once and kept while the function lives. */
export type IdentityProviders = {
  authorizationUrl(client: Client, parameters: Readonly<Record<string, string>>): Promise<ProviderResult<URL>>;
  tokens(client: Client, request: TokenRequest): Promise<ProviderResult<Tokens>>;
  /** What the provider says now of somebody who signed in before (OpenID Connect Core 1.0 § 12). */
  refresh(client: Client, refreshToken: string): Promise<ProviderResult<Tokens, RefreshProblem>>;
  /** Undefined when the provider has no sign-out of its own. */
  signOutUrl(client: Client, parameters: Readonly<Record<string, string>>): Promise<ProviderResult<URL | undefined>>;
  /** Origins of its sign-in and sign-out pages, which need not be the issuer's. */
  origins(client: Client): Promise<ProviderResult<readonly string[]>>;
};

export function identityProviders(clientKeys: ClientKeys): IdentityProviders {
  const known = new Map<string, Promise<Configuration>>();

  const configuration = (client: Client) => {
    const name = `${client.issuer} ${client.clientId}`;
    const before = known.get(name);
    if (before) return before;
    const asked = discover(client, clientKeys);
    known.set(name, asked);
    // A failed look-up is asked again by the next visitor.
    asked.catch(() => known.delete(name));
    return asked;
  };

  return {
    authorizationUrl: (client, parameters) =>
      attempt(async () => (await library()).buildAuthorizationUrl(await configuration(client), { ...parameters })),
    tokens: (client, request) => attempt(async () => exchange(await configuration(client), request)),
    refresh: (client, refreshToken) =>
      attemptAs(refreshProblem, async () => renew(await configuration(client), refreshToken)),
    signOutUrl: (client, parameters) =>
      attempt(async () => {
        const found = await configuration(client);
        if (!found.serverMetadata().end_session_endpoint) return undefined;
        return (await library()).buildEndSessionUrl(found, { ...parameters });
      }),
    origins: (client) => attempt(async () => originsOf(await configuration(client))),
  };
}

/** Loaded on use: a page that signs nobody in does not pay for it at cold start. */
function library() {
  return import('openid-client');
}

async function attempt<T>(call: () => Promise<T>): Promise<ProviderResult<T>> {
  return attemptAs(providerProblem, call);
}

async function attemptAs<T, Problem>(
  problemOf: (error: unknown) => Problem | undefined,
  call: () => Promise<T>,
): Promise<ProviderResult<T, Problem>> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    const reason = problemOf(error);
    // Not the provider's doing (our key store, say): the site handler's business.
    if (!reason) throw error;
    return { ok: false, reason, error };
  }
}

const timeoutSeconds = 5;

async function discover({ issuer, clientId }: Client, clientKeys: ClientKeys): Promise<Configuration> {
  const jwk = await clientKeys.privateJwk();
  const { allowInsecureRequests, discovery, PrivateKeyJwt } = await library();
  const key = { key: await signingKey(jwk), kid: jwk.kid };
  return discovery(new URL(issuer), clientId, {}, PrivateKeyJwt(key), {
    timeout: timeoutSeconds,
    // Plain HTTP is for a stand-in on this very machine only.
    execute: isLoopback(issuer) ? [allowInsecureRequests] : [],
  });
}

function isLoopback(issuer: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(issuer).hostname);
}

const algorithms = {
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
} as const;

function signingKey(jwk: PrivateJwk) {
  // `use` and `key_ops` are left out: what they say differs between key makers, and WebCrypto refuses a mismatch.
  const { use: _use, key_ops: _operations, ...material } = jwk;
  return crypto.subtle.importKey('jwk', material, algorithms[jwk.alg], false, ['sign']);
}

async function exchange(found: Configuration, { callback, state, nonce, verifier }: TokenRequest): Promise<Tokens> {
  const { authorizationCodeGrant } = await library();
  const answer = await authorizationCodeGrant(found, callback, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  return tokensOf(answer);
}

async function renew(found: Configuration, refreshToken: string): Promise<Tokens> {
  const { refreshTokenGrant } = await library();
  return tokensOf(await refreshTokenGrant(found, refreshToken));
}

type Answer = Awaited<ReturnType<typeof import('openid-client').refreshTokenGrant>>;

async function tokensOf(answer: Answer): Promise<Tokens> {
  const { id_token: idToken, refresh_token: refreshToken } = answer;
  const { ClientError } = await library();
  if (!idToken) throw Object.assign(new ClientError('no ID token'), { code: 'OAUTH_INVALID_RESPONSE' });
  return { idToken, claims: answer.claims(), ...(refreshToken && { refreshToken }) };
}

function originsOf(found: Configuration): readonly string[] {
  const { authorization_endpoint, end_session_endpoint } = found.serverMetadata();
  const origins = [authorization_endpoint, end_session_endpoint].flatMap((url) => (url ? [new URL(url).origin] : []));
  return [...new Set(origins)];
}
