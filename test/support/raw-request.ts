import { type IncomingHttpHeaders, request as startRequest } from 'node:http';
import type { Browser } from '../../infra/local/browser.ts';

export type Raw = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Buffer;
};

export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

/** One request as it is given, with this browser's cookies unless others are; no redirect is followed. */
export function rawRequest(
  { origin, cookies }: Browser,
  address: string,
  { method = 'GET', headers = {}, body }: Raw = {},
): Promise<Answer> {
  const url = new URL(address, origin);
  const cookie = cookies.header(url, false);
  // The address goes out as it was written: `new URL` would mend some of what is to be tried.
  const path = address.startsWith('/') ? address : `${url.pathname}${url.search}`;
  const sent = { ...(cookie === '' ? {} : { cookie }), ...headers };
  return new Promise((resolve, reject) => {
    const to = { host: url.hostname, port: url.port, path, method, headers: sent };
    const request = startRequest(to, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        cookies.keep(url, response.headers['set-cookie'] ?? []);
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** A form as a browser of our own pages would post it. */
export function postRaw(browser: Browser, address: string, body: string | Buffer, more: Raw['headers'] = {}) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: browser.origin, ...more };
  return rawRequest(browser, address, { method: 'POST', headers, body });
}
