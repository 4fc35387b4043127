import { hash } from 'node:crypto';
import type { Municipality } from '../domain/settings/municipality.ts';
import { municipalityColours } from './municipality-colours.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';
import type { WebDeps } from './web-deps.ts';

type Coloured = Pick<Municipality, 'colours'>;

/** The version in a page's link: of the style sheet, and of the municipality's colours, which go into it. */
export function styleVersion(style: WebDeps['style'], municipality?: Coloured): string {
  if (!municipality) return style.version;
  const colours = hash('sha256', municipalityColours(municipality), 'hex').slice(0, 6);
  return `${style.version}-${colours}`;
}

/** Where pages that know no municipality find the sheet; `-` is no municipality's id. */
export function plainStylePath(version: string): string {
  return `/-/stil-${version}.css`;
}

/** The version of the style sheet a request asks for; undefined when it asks for something else. */
export function styleAsked({ method, segments }: Pick<Request, 'method' | 'segments'>): string | undefined {
  const last = segments.length <= 3 ? segments.at(-1) : undefined;
  return method !== 'POST' && last !== undefined ? /^stil-([\w-]+)\.css$/.exec(last)?.[1] : undefined;
}

/**
 * The style sheet in the municipality's colours. Its address carries the version, so a browser may keep it for good;
 * another version (a page from before a deploy) gets today's, not kept.
 */
export function styleReply(asked: string, style: WebDeps['style'], municipality?: Coloured): Reply {
  const current = asked === styleVersion(style, municipality);
  return {
    status: 200,
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': current ? 'public, max-age=31536000, immutable' : 'no-store',
    },
    cookies: [],
    body: (municipality ? municipalityColours(municipality) : '') + style.css,
  };
}
