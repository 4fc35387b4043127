import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { PrivateJwk } from '../../../shared/ports/sessions.ts';

type Answer =
  | { readonly claims: JWTPayload; readonly refreshToken?: string }
  | { readonly status: number; readonly body: unknown };

/** An identity provider that answers every code as the test says, and checks the client's assertion and PKCE. */
export async function stubIssuer(clientId = 'ip-masoy') {
  const ours = await generateKeyPair('RS256');
  const client = await generateKeyPair('RS256', { extractable: true });
  const clientJwk: PrivateJwk = { ...(await exportJWK(client.privateKey)), kty: 'RSA', kid: 'client-1', alg: 'RS256' };
  const publicJwk = { ...(await exportJWK(client.publicKey)), kid: 'client-1', alg: 'RS256' };
  const keys = { keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }] };
  let answer: Answer = { claims: {} };
  const posted: URLSearchParams[] = [];

  const server = createServer(async (request, response) => {
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (request.url?.endsWith('/openid-configuration')) return send(200, metadata());
    if (request.url === '/jwks') return send(200, keys);
    const form = new URLSearchParams(Buffer.concat(await request.toArray()).toString());
    posted.push(form);
    await jwtVerify(form.get('client_assertion') ?? '', createLocalJWKSet({ keys: [publicJwk] }));
    if ('status' in answer) return send(answer.status, answer.body);
    const id_token = await new SignJWT(answer.claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer(issuer)
      .setAudience(clientId)
      .setIssuedAt()
      .setExpirationTime('2m')
      .sign(ours.privateKey);
    const refresh_token = answer.refreshToken;
    return send(200, { access_token: 'a', token_type: 'Bearer', id_token, ...(refresh_token && { refresh_token }) });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${portOf(server.address())}`;

  function metadata() {
    return {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      end_session_endpoint: `${issuer}/logout`,
      jwks_uri: `${issuer}/jwks`,
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code'],
      subject_types_supported: ['pairwise'],
    };
  }

  return {
    issuer,
    clientJwk,
    posted,
    answerWith: (next: Answer) => {
      answer = next;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
