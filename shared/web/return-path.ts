import type { Request } from './request.ts';

const longest = 512;

/** A control character or backslash behind a percent sign. */
const hidden = /%([01][0-9a-f]|7f|5c)/i;

/**
 * A path on this site below the municipality, with its query, to come back to after sign-in, or undefined.
 * Parsed as a browser would: `//host`, `/\host` and `..` lead elsewhere and are refused or resolved here.
 */
export function localPath(wanted: string | null | undefined, municipality: string): string | undefined {
  if (!wanted || wanted.length > longest || !wanted.startsWith('/')) return undefined;
  if (/[\\#\p{Cc}\s]/u.test(wanted) || hidden.test(wanted)) return undefined;
  const base = 'https://site.invalid';
  if (!URL.canParse(wanted, base)) return undefined;
  const { origin, pathname, search } = new URL(wanted, base);
  if (origin !== base || pathname.startsWith('//') || !pathname.startsWith(`/${municipality}/`)) return undefined;
  return /\/logg-(inn|ut)(\/|$)/.test(pathname) ? undefined : `${pathname}${search}`;
}

/** A request's own address, to come back to: with its query, unless that may not stand in a return path. */
export function addressOf({ path, query }: Pick<Request, 'path' | 'query'>, municipality: string): string {
  const whole = query.size > 0 ? `${path}?${query}` : path;
  return localPath(whole, municipality) ?? path;
}
