const longest = 512;

/**
 * A path on this site below the municipality to come back to after sign-in, or undefined.
 * Parsed as a browser would: `//host`, `/\host` and `..` lead elsewhere and are refused or resolved here.
 */
export function localPath(wanted: string | null | undefined, municipality: string): string | undefined {
  if (!wanted || wanted.length > longest || !wanted.startsWith('/')) return undefined;
  if (/[\\\p{Cc}\s]/u.test(wanted)) return undefined;
  const base = 'https://site.invalid';
  if (!URL.canParse(wanted, base)) return undefined;
  const { origin, pathname, search } = new URL(wanted, base);
  if (origin !== base || pathname.startsWith('//') || !pathname.startsWith(`/${municipality}/`)) return undefined;
  return /\/logg-(inn|ut)(\/|$)/.test(pathname) ? undefined : `${pathname}${search}`;
}
