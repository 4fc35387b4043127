import type { Route } from './site.ts';

export type Matched<R> =
  | { readonly found: true; readonly route: R; readonly params: Readonly<Record<string, string>> }
  | { readonly found: false; readonly reason: 'not-found' | 'method' };

type Method = 'GET' | 'POST';

/** The first route of this path and method; `method` when the path is there for the other method only. */
export function matchRoute<R extends Pick<Route<never>, 'method' | 'path'>>(
  routes: readonly R[],
  method: Method,
  segments: readonly string[],
): Matched<R> {
  let elsewhere = false;
  for (const route of routes) {
    const params = paramsOf(route.path, segments);
    if (params && route.method === method) return { found: true, route, params };
    if (params) elsewhere = true;
  }
  return { found: false, reason: elsewhere ? 'method' : 'not-found' };
}

function paramsOf(path: string, segments: readonly string[]): Record<string, string> | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    const segment = segments[at] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = segment;
    else if (part !== segment) return undefined;
  }
  return params;
}
