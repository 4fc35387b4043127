import { randomBytes } from 'node:crypto';
import type { APIGatewayProxyResult, Context } from 'aws-lambda';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { PersonMac } from '../../../shared/ports/case-key.ts';
import { startSession } from '../../../shared/web/session.ts';
import { parseCitizenSession } from '../../../shared/web/session-content.ts';
import type { CitizenSession, Route } from '../../../shared/web/site.ts';
import { type SiteSetup, siteHandler } from '../../../shared/web/site-handler.ts';
import { citizenSite } from '../../../shared/web/site-kind.ts';
import { plainTime } from '../../support/memory-practice.ts';
import { gatewayEvent } from './gateway-event.ts';
import { memorySessions } from './memory-sessions.ts';

export const siteOrigin = 'https://plan.example';
export const issuer = 'https://idporten.example';

export function personMac(text = 'someone'): PersonMac {
  const session = parseCitizenSession({ ...sessionFields, owner: text });
  if (!session) throw new Error('not a session');
  return session.owner;
}

const sessionFields = {
  kind: 'citizen',
  municipality: 'masoy',
  formToken: 'the-form-token',
  signedInAt: '2026-03-05T08:00:00.000Z',
  seenAt: '2026-03-05T08:00:00.000Z',
  idToken: 'id-token',
  providerOrigins: ['https://login.idporten.example'],
  owner: 'someone',
  acr: 'idporten-loa-high',
};

type Overrides = Partial<SiteSetup<CitizenSession>>;

/** A citizens' site with a clock that can be moved and a log that can be read. */
export function citizenWeb(overrides: Overrides | ((base: SiteSetup<CitizenSession>) => Overrides) = {}) {
  let now = new Date('2026-03-05T08:00:00.000Z');
  const logged: unknown[] = [];
  const sessions = memorySessions();
  const note = (...entry: readonly unknown[]) => void logged.push(entry);
  const base: SiteSetup<CitizenSession> = {
    kind: citizenSite,
    signIn: { issuerOf: () => issuer, routes: [] },
    routes: [],
    settings: { municipality: async (id) => [masoy, fjordsund].find((each) => each.id === id) },
    sessions,
    log: { info: note, warn: note, error: note },
    ...plainTime(() => now),
    newToken: () => randomBytes(32).toString('base64url'),
    siteOrigin,
    style: { css: 'body{}', version: 'v1' },
  };
  const setup = { ...base, ...(typeof overrides === 'function' ? overrides(base) : overrides) };
  const handler = siteHandler(setup);
  const send = async (asked: Parameters<typeof gatewayEvent>[0]): Promise<APIGatewayProxyResult> =>
    handler(gatewayEvent(asked), context);
  return {
    setup,
    sessions,
    logged,
    send,
    wait: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    signIn: async (session: Partial<CitizenSession> = {}) => {
      const at = instant(now);
      const whole = { ...citizenSession(), signedInAt: at, seenAt: at, ...session };
      const token = setup.newToken();
      await startSession({ session: whole, token, issuer: setup.signIn.issuerOf(masoy) }, citizenSite, {
        ...setup,
        tokenBefore: undefined,
      });
      return { [citizenSite.cookies(whole.municipality).session]: token };
    },
  };
}

export function citizenSession(): CitizenSession {
  const session = parseCitizenSession(sessionFields);
  if (!session) throw new Error('not a session');
  return session;
}

/** A page that says what it was asked with. */
export function echoRoute(route: Pick<Route<CitizenSession>, 'method' | 'path'>): Route<CitizenSession> {
  return {
    ...route,
    access: 'signed-in',
    answer: async ({ request, session, params }) => ({
      status: 200,
      headers: { 'content-type': 'application/json' },
      cookies: [],
      body: JSON.stringify({ form: request.form, owner: session.owner, params }),
    }),
  };
}

export function cookieOf(result: APIGatewayProxyResult, name: string): string | undefined {
  const cookies = (result.multiValueHeaders?.['set-cookie'] ?? []).map(String);
  return cookies
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.slice(name.length + 1)
    .split(';')[0];
}

export const context: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'site',
  functionVersion: '1',
  invokedFunctionArn: 'arn:aws:lambda:eu-north-1:000000000000:function:site',
  memoryLimitInMB: '512',
  awsRequestId: 'request-1',
  logGroupName: 'group',
  logStreamName: 'stream',
  getRemainingTimeInMillis: () => 10_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};
