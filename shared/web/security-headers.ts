type Edge = {
  /** Origins besides ours that a form may end at: the provider's sign-in and sign-out pages. */
  readonly formOrigins: readonly string[];
  /** Origins that may frame this reply; for front-channel sign-out alone. */
  readonly framedBy?: readonly string[];
};

/** What every reply carries; a reply's own headers (the style sheet's cache rule) go before these. */
export function securityHeaders({ formOrigins, framedBy }: Edge): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(formOrigins, framedBy ?? ["'none'"]),
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'cross-origin-opener-policy': 'same-origin',
    ...(!framedBy && { 'x-frame-options': 'DENY' }),
  };
}

function contentSecurityPolicy(formOrigins: readonly string[], frameAncestors: readonly string[]): string {
  const form = [...new Set(["'self'", ...formOrigins])].join(' ');
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `form-action ${form}`,
    "base-uri 'none'",
    `frame-ancestors ${[...new Set(frameAncestors)].join(' ')}`,
  ].join('; ');
}
