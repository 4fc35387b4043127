import type { APIGatewayProxyResult } from 'aws-lambda';
import { createHandler } from '../../../functions/citizen-site/handler.ts';
import { multipartBody, multipartType } from '../../../infra/local/multipart.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { PersonMac } from '../../../shared/ports/case-key.ts';
import { startSession } from '../../../shared/web/session.ts';
import { citizenSite } from '../../../shared/web/site-kind.ts';
import { plainTime } from '../../support/memory-practice.ts';
import { citizenSession, context, issuer, siteOrigin } from '../../web/support/citizen-web.ts';
import { gatewayEvent } from '../../web/support/gateway-event.ts';
import { type PostedStep, pairsOf } from './posted-steps.ts';
import type { World } from './site-under-test.ts';

export type Seen = {
  readonly status: number;
  readonly location: string;
  readonly headers: APIGatewayProxyResult['headers'];
  /** Those it sets, by name. */
  readonly cookies: Readonly<Record<string, string>>;
  readonly html: string;
  readonly bytes: Buffer;
  readonly title: string;
  /** Without tags and with entities read, spaces folded. */
  readonly text: string;
};

export type Browser = {
  readonly get: (address: string, headers?: Readonly<Record<string, string>>) => Promise<Seen>;
  readonly head: (address: string) => Promise<Seen>;
  readonly post: (address: string, fields: PostedStep['fields']) => Promise<Seen>;
  /** A form with a file, as the gateway hands it over: in base64. */
  readonly postFile: (address: string, fields: PostedStep['fields'], file: PostedFile) => Promise<Seen>;
};

export type PostedFile = { readonly name: string; readonly fileName: string; readonly bytes: Uint8Array };
type Person = { readonly owner: PersonMac; readonly municipality: string; readonly nationalId?: string };

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The whole handler over these stores; `signedIn` gives the browser a session as a login would. */
export function aSite(world: World) {
  const deps = {
    ...world,
    within: plainTime(world.now).within,
    issuer,
    siteOrigin,
    clientKeys: { privateJwk: () => Promise.reject(new Error('no login in these tests')) },
    personKeys: { macOf: () => Promise.reject(new Error('no login in these tests')) },
    style: { css: 'body{}', version: 'v1' },
    log: silent,
  };
  const handler = createHandler(deps);
  const browser = (cookies: Readonly<Record<string, string>>, formToken: string): Browser => {
    const send = async (asked: Parameters<typeof gatewayEvent>[0]) =>
      seen(await handler(gatewayEvent({ ...asked, cookies }), context));
    return {
      get: (address, headers = {}) => send({ ...placeOf(address), headers }),
      head: (address) => send({ ...placeOf(address), method: 'HEAD' }),
      post: (address, fields) =>
        send({
          ...placeOf(address),
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: siteOrigin },
          body: new URLSearchParams(
            [['formToken', formToken], ...pairsOf(fields)].map(([n, v]) => [n ?? '', v ?? '']),
          ).toString(),
        }),
      postFile: (address, fields, file) => {
        const pairs = [['formToken', formToken] as const, ...pairsOf(fields)];
        const body = multipartBody([...pairs.map(([name, value]) => ({ name, value })), file]);
        return send({
          ...placeOf(address),
          method: 'POST',
          headers: { 'Content-Type': multipartType, Origin: siteOrigin },
          body: body.toString('base64'),
          base64: true,
        });
      },
    };
  };
  return {
    handler,
    visitor: browser({}, ''),
    /** `cookies`: what the browser holds besides. */
    signedIn: async (person: Person, cookies: Seen['cookies'] = {}): Promise<Browser> => {
      const { municipality } = person;
      const token = deps.newToken();
      const at = instant(world.now());
      const session = { ...citizenSession(), ...person, signedInAt: at, seenAt: at };
      await startSession({ session, token, issuer }, citizenSite, { ...deps, tokenBefore: undefined });
      return browser({ ...cookies, [citizenSite.cookies(municipality).session]: token }, session.formToken);
    },
  };
}

export function placeOf(address: string) {
  const url = new URL(address, siteOrigin);
  const names = [...new Set(url.searchParams.keys())];
  return {
    path: url.pathname,
    query: Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name)])),
  };
}

export function seen({ statusCode, headers, multiValueHeaders, body, isBase64Encoded }: APIGatewayProxyResult): Seen {
  const read = (html: string) =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ')
      .trim();
  return {
    status: statusCode,
    location: String(headers?.['location'] ?? ''),
    headers,
    cookies: Object.fromEntries(
      (multiValueHeaders?.['set-cookie'] ?? []).map((cookie) => String(cookie).split(';')[0]?.split('=') ?? []),
    ),
    html: body,
    bytes: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
    title: read(/<title>(.*?)<\/title>/s.exec(body)?.[1] ?? ''),
    text: read(body.replace(/<head>.*?<\/head>/s, '')),
  };
}

/** The once-only key of the check page. */
export function onceKeyOn({ html }: Pick<Seen, 'html'>): string {
  return /name="onceKey" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

/** Fills in all steps from the start page on, and gives back the check page. */
export async function fillIn(browser: Browser, steps: readonly PostedStep[], base = '/masoy/nb'): Promise<Seen> {
  await browser.post(`${base}/soknad`, { action: 'begin' });
  for (const { step, fields } of steps) {
    const answered = await browser.post(`${base}/soknad/${step}`, fields);
    if (answered.status !== 303) throw new Error(`${step}: ${answered.status} ${answered.text}`);
  }
  return browser.get(`${base}/soknad/se-over`);
}

/** Fills in, sends, and gives back the reference on the receipt's address. */
export async function apply(browser: Browser, steps: readonly PostedStep[], base = '/masoy/nb'): Promise<string> {
  const check = await fillIn(browser, steps, base);
  const sent = await browser.post(`${base}/soknad/se-over`, { onceKey: onceKeyOn(check), correct: 'yes' });
  if (sent.status !== 303) throw new Error(`${sent.status} ${sent.text}`);
  return sent.location.split('/').at(-1) ?? '';
}
