import { createHash } from 'node:crypto';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import * as z from 'zod/mini';
import type { InterfaceDeps } from '../../../functions/system-interface/call.ts';
import { createHandler } from '../../../functions/system-interface/handler.ts';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { isPersonMac } from '../../../shared/adapters/sealing/person-mac.ts';
import { systemScopes } from '../../../shared/domain/settings/systems.ts';
import type { LogIds } from '../../../shared/log.ts';
import { municipalTime } from '../../../shared/municipal-time.ts';
import { memoryStores } from '../../support/memory-store.ts';
import { context } from '../../web/support/citizen-web.ts';
import { gatewayEvent } from '../../web/support/gateway-event.ts';

export const origin = 'https://ip.example';
export const issuer = 'https://maskinporten.example/';
export const organisation = '999888777';

const ours = await generateKeyPair('ES256');
const others = await generateKeyPair('ES256');
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'ES256' }] });

/** Claims of a token; `forgedBy`: signed with a key that the issuer does not have. */
export type Claims = { readonly forgedBy?: 'another'; readonly [claim: string]: unknown };

export type Sent = {
  readonly method?: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  /** JSON, or the text itself. */
  readonly body?: unknown;
  /** A body's bytes in base64, as the gateway hands them over. */
  readonly base64?: string;
  readonly key?: string | undefined;
  readonly municipality?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Claims that differ from those of a token that is all well; `undefined` leaves one out. */
  readonly claims?: Claims;
  /** The whole `Authorization` header in place of a token. */
  readonly authorization?: string | undefined;
};

const answered = z.looseObject({ reference: z.optional(z.string()), code: z.optional(z.string()) });

export type Answered = {
  readonly status: number;
  readonly headers: NonNullable<APIGatewayProxyResult['headers']>;
  readonly body: z.infer<typeof answered>;
};

type Note = { readonly code: string; readonly ids: LogIds | undefined };

/** The interface over memory, with tokens signed as Maskinporten signs them. */
export function interfaceWorld(
  change: (deps: InterfaceDeps) => InterfaceDeps = (deps) => deps,
  municipalities = [masoy, { ...fjordsund, systems: [] }],
) {
  let now = new Date('2026-03-05T09:30:00Z');
  let count = 0;
  const logged: Note[] = [];
  const note = (code: string, ids?: LogIds) => void logged.push({ code, ids });
  const stores = memoryStores(municipalities);
  const deps: InterfaceDeps = {
    ...stores,
    personKeys: { macOf: async (of) => macOf(of) },
    tokens: { issuer, keys },
    siteOrigin: origin,
    production: false,
    clock: () => now,
    ...municipalTime(() => now, stores.practice),
    newUnique: () => `unique-${count}`,
    hashOf: (text) => createHash('sha256').update(text).digest('hex'),
    log: { info: note, warn: note, error: note },
  };
  const handler = createHandler(change(deps));

  const send = async (sent: Sent): Promise<Answered> => {
    count += 1;
    const { municipality = 'masoy', base64, body = base64, method = body === undefined ? 'GET' : 'POST' } = sent;
    const authorization = 'authorization' in sent ? sent.authorization : `Bearer ${await token(sent)}`;
    const key = 'key' in sent ? sent.key : method === 'POST' ? `key-of-this-test-${count}` : undefined;
    const result = await handler(
      gatewayEvent({
        method,
        path: `/${municipality}/api/v1/${sent.path}`,
        ...(sent.query && { query: sent.query }),
        headers: {
          ...(authorization && { Authorization: authorization }),
          ...(key && { 'Idempotency-Key': key }),
          ...(method === 'POST' && { 'Content-Type': 'application/json' }),
          ...sent.headers,
        },
        ...(base64 && { base64: true }),
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
      context,
    );
    return { status: result.statusCode, headers: result.headers ?? {}, body: answered.parse(JSON.parse(result.body)) };
  };

  const token = ({ municipality = 'masoy', claims = {} }: Pick<Sent, 'municipality' | 'claims'> = {}) => {
    const { forgedBy, ...different } = claims;
    const seconds = Math.floor(now.getTime() / 1000);
    const payload = {
      iss: issuer,
      aud: `${origin}/${municipality}/api/v1`,
      scope: systemScopes.join(' '),
      consumer: consumer(organisation),
      iat: seconds,
      exp: seconds + 120,
      jti: `token-${count}`,
      ...different,
    };
    return new SignJWT(payload)
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
      .sign(forgedBy === 'another' ? others.privateKey : ours.privateKey);
  };

  return {
    stores,
    logged,
    send,
    token,
    /** All that is stored of cases and drafts, to see that nothing was changed. */
    stored: () => JSON.stringify([[...stores.state.cases], [...stores.state.drafts]]),
    pass: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    now: () => now,
  };
}

export type InterfaceWorld = ReturnType<typeof interfaceWorld>;

export function consumer(number: string) {
  return { authority: 'iso6523-actorid-upis', ID: `0192:${number}` };
}

export function macOf(of: string) {
  const mac = createHash('sha256').update(of).digest('base64url');
  if (!isPersonMac(mac)) throw new Error('no MAC');
  return mac;
}

/** A store that is not there: nothing can be decided. */
export function failing(cases: InterfaceDeps['cases'], error: Error): InterfaceDeps['cases'] {
  return { ...cases, open: () => Promise.reject(error), find: () => Promise.reject(error) };
}
