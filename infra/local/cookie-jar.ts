export type CookieJar = {
  /** The Cookie header for this address; empty when there is none. */
  header(url: URL, crossSitePost: boolean): string;
  keep(url: URL, setCookies: readonly string[]): void;
  names(): readonly string[];
  remove(name: string): void;
};

type Cookie = {
  readonly host: string;
  readonly path: string;
  readonly name: string;
  readonly value: string;
  readonly lax: boolean;
};

/** Cookies as a browser keeps them, by host name and not by port; this machine counts as secure, so `__Host-` works. */
export function createCookieJar(): CookieJar {
  let cookies: Cookie[] = [];
  return {
    header: (url, crossSitePost) =>
      cookies
        .filter(({ host, path, lax }) => host === url.hostname && below(path, url.pathname) && !(lax && crossSitePost))
        .map(({ name, value }) => `${name}=${value}`)
        .join('; '),
    keep: (url, setCookies) => {
      for (const text of setCookies) {
        const { cookie, gone } = readCookie(url, text);
        cookies = cookies.filter(
          ({ host, path, name }) => host !== cookie.host || path !== cookie.path || name !== cookie.name,
        );
        if (!gone) cookies.push(cookie);
      }
    },
    names: () => cookies.map(({ name }) => name),
    remove: (name) => {
      cookies = cookies.filter((each) => each.name !== name);
    },
  };
}

function readCookie(url: URL, text: string): { readonly cookie: Cookie; readonly gone: boolean } {
  const [pair = '', ...rest] = text.split(';').map((part) => part.trim());
  const equals = pair.indexOf('=');
  const attributes = new Map(
    rest.map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name.toLowerCase(), value] as const;
    }),
  );
  const cookie = {
    host: url.hostname,
    path: attributes.get('path') ?? '/',
    name: pair.slice(0, equals),
    value: pair.slice(equals + 1),
    lax: attributes.get('samesite')?.toLowerCase() !== 'none',
  };
  // The product's clock may stand weeks away from ours: only an end at the epoch, or a zero age, means removal.
  const ends = Date.parse(attributes.get('expires') ?? '');
  return { cookie, gone: attributes.get('max-age') === '0' || ends < Date.UTC(1980, 0) };
}

function below(path: string, requested: string): boolean {
  return requested === path || requested.startsWith(path.endsWith('/') ? path : `${path}/`);
}
