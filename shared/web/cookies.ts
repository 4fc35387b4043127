/**
 * The cookies of a request. A name that comes twice is left out: browsers cannot send two `__Host-` cookies of one
 * name, so which of them is ours nobody could say. Values are not decoded: ours are base64url.
 */
export function readCookies(headers: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const pair of headers.flatMap((header) => header.split(';'))) {
    const at = pair.indexOf('=');
    if (at < 1) continue;
    const name = pair.slice(0, at).trim();
    if (found.has(name)) twice.add(name);
    found.set(name, pair.slice(at + 1).trim());
  }
  for (const name of twice) found.delete(name);
  return found;
}

/** `__Host-`: this host alone, over TLS, for every path (RFC 6265bis § 4.1.3.2). Without `seconds` it ends with the browser. */
export function hostCookie(name: string, value: string, seconds?: number): string {
  const age = seconds === undefined ? '' : `; Max-Age=${seconds}`;
  return `${name}=${value}; Path=/; HttpOnly; Secure; SameSite=Lax${age}`;
}

export function endedCookie(name: string): string {
  return hostCookie(name, '', 0);
}
