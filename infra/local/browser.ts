import { type IncomingHttpHeaders, request as startRequest } from 'node:http';
import { type CookieJar, createCookieJar } from './cookie-jar.ts';
import { type Button, type Form, formsOf, unescaped } from './html-forms.ts';
import { readBody } from './http.ts';
import { type FormPart, multipartBody, multipartType } from './multipart.ts';

export type Values = Readonly<Record<string, string | readonly string[]>>;

export type VisitedPage = {
  readonly status: number;
  /** Where redirects ended. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly forms: readonly Form[];
};

export type Submission = {
  /** Chooses the form; without it, the first that posts and does not sign out. */
  readonly form?: (form: Form) => boolean;
  /** In place of what the page holds; an empty list leaves the name out. */
  readonly values?: Values;
  /** Chosen in the form's file control. */
  readonly file?: Extract<FormPart, { readonly bytes: Uint8Array }>;
  /** The button pressed: its name and value are sent. Without it a button without name, else the first. */
  readonly button?: Pick<Button, 'name' | 'value'>;
};

export type Browser = {
  /** Addresses without a host are taken here. */
  readonly origin: string;
  readonly cookies: CookieJar;
  get(url: string): Promise<VisitedPage>;
  /** Fills in and sends a form of the page, as it stands but for `values`. */
  submit(page: VisitedPage, submission?: Submission): Promise<VisitedPage>;
  /** Sends a form that no page gave. */
  post(url: string, values: Values, headers?: Readonly<Record<string, string>>): Promise<VisitedPage>;
};

type Sending = {
  readonly method: 'GET' | 'POST';
  readonly body?: string | Buffer;
  readonly type?: string;
  /** The page it comes from. */
  readonly from?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A browser without a screen or scripts: cookies, redirects, forms. */
export function createBrowser(origin: string): Browser {
  const cookies = createCookieJar();
  const go = async (address: string, sending: Sending, hops = 0): Promise<VisitedPage> => {
    const url = new URL(address, sending.from ?? origin);
    const site = sending.from === undefined ? 'none' : siteOf(new URL(sending.from), url);
    const cookie = cookies.header(url, sending.method === 'POST' && site === 'cross-site');
    const { status, headers, body } = await exchange(url, sending.method, sending.body, {
      accept: 'text/html,application/xhtml+xml',
      'sec-fetch-site': site,
      'sec-fetch-mode': 'navigate',
      ...(cookie === '' ? {} : { cookie }),
      ...(sending.method === 'POST' ? posting(sending) : {}),
      ...sending.headers,
    });
    cookies.keep(url, headers['set-cookie'] ?? []);
    const next = status >= 300 && status < 400 ? headers.location : refreshOf(body);
    if (next !== undefined && hops < 20)
      return go(new URL(next, url).href, { method: 'GET', from: url.href }, hops + 1);
    return { status, url: url.href, headers, text: body, forms: formsOf(body) };
  };
  return {
    origin,
    cookies,
    get: (url) => go(url, { method: 'GET' }),
    submit: (page, { form: chosen = isMain, values = {}, file, button }: Submission = {}) => {
      const form = page.forms.find(chosen);
      if (!form) throw new Error(`No such form on ${page.url} (${page.status})`);
      const address = new URL(form.action === '' ? page.url : form.action, page.url);
      const pressed = button ?? mainButton(form);
      const pairs = [...filledIn(form, values), ...(pressed ? [[pressed.name, pressed.value] as const] : [])];
      if (form.isMultipart) {
        const parts = [...pairs.map(([name, value]) => ({ name, value })), ...(file ? [file] : [])];
        return go(address.href, { method: 'POST', body: multipartBody(parts), type: multipartType, from: page.url });
      }
      const body = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
      if (form.method === 'post') return go(address.href, { method: 'POST', body, from: page.url });
      return go(`${address.origin}${address.pathname}?${body}`, { method: 'GET', from: page.url });
    },
    post: (url, values, headers = {}) => {
      const body = new URLSearchParams(pairsOf(values).map(([name, value]) => [name, value])).toString();
      return go(url, { method: 'POST', body, from: new URL(url, origin).href, headers });
    },
  };
}

/** Every signed-in page has the form that signs out. */
function isMain({ method, action }: Form): boolean {
  return method === 'post' && !action.endsWith('/logg-ut');
}

function mainButton({ buttons }: Form): Pick<Button, 'name' | 'value'> | undefined {
  return buttons.some(({ name }) => name === '') ? undefined : buttons[0];
}

function filledIn(form: Form, values: Values): readonly (readonly [string, string])[] {
  return [...form.fields.filter(([name]) => !(name in values)), ...pairsOf(values)];
}

function pairsOf(values: Values): readonly (readonly [string, string])[] {
  return Object.entries(values).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((each) => [name, each] as const),
  );
}

function posting({ from, type = 'application/x-www-form-urlencoded' }: Sending): Record<string, string> {
  const origin = from === undefined ? {} : { origin: new URL(from).origin, referer: from };
  return { 'content-type': type, ...origin };
}

function siteOf(from: URL, to: URL): string {
  if (from.origin === to.origin) return 'same-origin';
  return from.hostname === to.hostname ? 'same-site' : 'cross-site';
}

/** The address of `<meta http-equiv="refresh">`: how a page without script goes on by itself. */
function refreshOf(body: string): string | undefined {
  const found = /<meta http-equiv="refresh" content="\d+;\s*url=([^"]+)"/i.exec(body)?.[1];
  return found === undefined ? undefined : unescaped(found);
}

type Exchanged = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

function exchange(
  url: URL,
  method: string,
  body: string | Buffer | undefined,
  headers: Record<string, string>,
): Promise<Exchanged> {
  return new Promise((resolve, reject) => {
    const request = startRequest(url, { method, headers }, (response) => {
      readBody(response).then((read) => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: read?.toString() ?? '' });
      }, reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Signs in at the stand-in as this person and comes back to the page that asked for it. */
export async function signInAs(
  browser: Browser,
  address: string,
  person: string,
  level?: 'substantial' | 'high',
): Promise<VisitedPage> {
  const picker = await browser.get(address);
  const values: Values = level === undefined ? {} : { level };
  return browser.submit(picker, { values, button: { name: 'person', value: person } });
}
