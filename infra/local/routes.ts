import type { Route } from './system-api.ts';

export type RouteMatch = { readonly route: Route; readonly parameters: Readonly<Record<string, string>> };

/**
 * The route API Gateway would choose: at each folder a fixed name before a parameter before `{proxy+}`. A slash at the
 * end names the same resource.
 */
export function matchRoute(routes: readonly Route[], method: string, path: string): RouteMatch | undefined {
  const segments = path.split('/').slice(1);
  if (segments.at(-1) === '') segments.pop();
  const matches = routes
    .filter((route) => route.method === 'ANY' || route.method === method)
    .flatMap((route) => {
      const parameters = parametersOf(partsOf(route), segments);
      return parameters ? [{ route, parameters }] : [];
    });
  return matches.sort((one, other) => compare(partsOf(one.route), partsOf(other.route)))[0];
}

function partsOf(route: Route): readonly string[] {
  return route.path.split('/').filter((part) => part !== '');
}

function parametersOf(parts: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const segment = segments[index];
    if (segment === undefined) return undefined;
    const name = /^\{([^}+]+)(\+?)\}$/.exec(part);
    if (name?.[2]) return { ...parameters, [name[1] ?? '']: decoded(segments.slice(index).join('/')) };
    if (name) parameters[name[1] ?? ''] = decoded(segment);
    else if (part !== segment) return undefined;
  }
  return parts.length === segments.length ? parameters : undefined;
}

function compare(one: readonly string[], other: readonly string[]): number {
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const difference = rank(one[index]) - rank(other[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function rank(part: string | undefined): number {
  if (part === undefined) return 3;
  if (part.endsWith('+}')) return 2;
  return part.startsWith('{') ? 1 : 0;
}

/** What cannot be decoded is handed on as it came. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
