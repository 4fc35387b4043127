import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type HttpHandler, readBody, sendJson } from '../http.ts';
import { type JsonObject, textAt } from '../json.ts';
import { machineIssuer, type Place } from '../place.ts';

const lifeSeconds = 120;

/**
 * The stand-in for Maskinporten: its public keys at `/maskinporten/jwk`, and at `/maskinporten/token` a token for
 * whoever asks. The real one asks for a grant signed with an organisation's certificate; here its number is enough.
 */
export function createMaskinporten(place: Place, key: JsonObject): HttpHandler {
  return async (request, response) => {
    if (request.url === '/maskinporten/jwk') return sendJson(response, { keys: [publicPart(key)] });
    if (request.url === '/maskinporten/token' && request.method === 'POST') return giveToken(request, response);
    response.writeHead(404).end();
  };

  async function giveToken(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams((await readBody(request))?.toString());
    const [organisation = '', scope = '', aud = ''] = ['organisation', 'scope', 'resource'].map(
      (name) => form.get(name) ?? '',
    );
    if (!/^\d{9}$/.test(organisation) || scope === '' || aud === '') {
      return sendJson(response, { error: 'invalid_request', needed: 'organisation (9 digits), scope, resource' }, 400);
    }
    const seconds = Math.floor(Date.now() / 1000);
    const consumer = { authority: 'iso6523-actorid-upis', ID: `0192:${organisation}` };
    const times = { iat: seconds, exp: seconds + lifeSeconds, jti: randomUUID() };
    const claims = {
      iss: machineIssuer(place),
      aud,
      scope,
      consumer,
      client_id: 'local',
      token_type: 'Bearer',
      ...times,
    };
    return sendJson(response, {
      access_token: signed(claims, key),
      token_type: 'Bearer',
      expires_in: lifeSeconds,
      scope,
    });
  }
}

function publicPart(key: JsonObject): JsonObject {
  return Object.fromEntries(['kty', 'n', 'e', 'kid', 'alg', 'use'].map((name) => [name, textAt(key, name) ?? '']));
}

/** A JWT in compact form (RFC 7515 § 3.1), signed with RS256. */
function signed(claims: object, key: JsonObject): string {
  const header = { alg: 'RS256', kid: textAt(key, 'kid') ?? '' };
  const content = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const privateKey = createPrivateKey({ format: 'jwk', key: { ...key, kty: 'RSA' } });
  return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
}
