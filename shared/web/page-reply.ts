import type { ComponentChildren } from 'preact';
import type { Language } from '../domain/settings/municipality.ts';
import { type Page, renderPage } from './page-shell.tsx';
import { htmlReply, type Reply } from './reply.ts';
import { sessionEnd } from './session-end.ts';
import type { PageVisit } from './site.ts';

export type PageContent = {
  /** Same words as the `h1`; no personal detail. */
  readonly title: string;
  readonly children: ComponentChildren;
  readonly hasProblems?: boolean;
  /** Has a form in `#form`: the language switch posts what is typed along with `again`. */
  readonly hasForm?: boolean;
  /** 200 unless given: 422 for a form with problems, 404 … */
  readonly status?: number;
};

/** A whole page of this visit: municipality, language switch to the same place, sign-out when somebody is signed in. */
export function pageReply(visit: PageVisit, content: PageContent): Reply {
  const { status = 200, ...shown } = content;
  return htmlReply(renderPage({ ...frameOf(visit), ...shown }), status);
}

function frameOf(visit: PageVisit): Omit<Page, 'title' | 'children'> {
  const { municipality, language, audience, styleVersion, session, menu } = visit;
  return {
    municipality,
    language,
    audience,
    styleVersion,
    ...(menu && { menu }),
    ...(audience === 'citizen' && { inLanguage: samePlace(visit) }),
    ...(session &&
      session.kind !== 'unknown' && { signedIn: { formToken: session.formToken, until: sessionEnd(session) } }),
  };
}

/**
 * The same address in another language; the query is left behind, it may name an outcome that was told already. Only
 * two go along: `endre` says that a step leads back to the check page, `vis` what of a page is to be shown.
 */
function samePlace({ request, municipality }: PageVisit) {
  const rest = request.path.split('/').slice(3).join('/');
  const inOwnLanguage = /^\/[^/]+\/(nb|nn|en)(\/|$)/.test(request.path);
  const query = queryKept(request);
  return (language: Language) => `/${municipality.id}/${language}/${inOwnLanguage ? `${rest}${query}` : ''}`;
}

function queryKept({ query }: PageVisit['request']): string {
  if (query.has('endre')) return '?endre';
  const shown = query.getAll('vis').filter((part) => /^[a-z]{1,20}$/.test(part));
  return shown.length > 0 ? `?${shown.map((part) => `vis=${part}`).join('&')}` : '';
}
