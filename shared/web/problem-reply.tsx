import { pageReply } from './page-reply.ts';
import { pageTexts } from './page-texts.ts';
import { type ProblemKind, problemTexts } from './problem-texts.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';
import { RetryForm } from './retry-form.tsx';
import type { PageVisit } from './site.ts';

export const problemStatus = {
  'bad-request': 400,
  'sign-in-failed': 400,
  forbidden: 403,
  'second-factor-missing': 403,
  'form-not-ours': 403,
  'not-found': 404,
  method: 405,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  'too-many': 429,
  broken: 500,
  unavailable: 503,
} as const satisfies Record<ProblemKind, number>;

/**
 * The page for what cannot be answered, in the page's language, with a way on and whom to call. `retry` is a form that
 * was not taken in and can be sent again as it was.
 */
export function problemReply(visit: PageVisit, kind: ProblemKind, retry?: Request): Reply {
  const { title, body } = problemTexts[visit.language][kind];
  const reply = pageReply(visit, {
    title,
    status: problemStatus[kind],
    children: (
      <div class="ip-problem">
        <h1 class="ds-heading" data-size="lg">
          {title}
        </h1>
        {body.map((line) => (
          <p key={line} class="ds-paragraph">
            {line}
          </p>
        ))}
        <div class="ip-actions">
          {retry && <RetryForm request={retry} language={visit.language} />}
          <WayOn visit={visit} kind={kind} secondary={retry !== undefined} />
        </div>
      </div>
    ),
  });
  return { ...reply, refused: kind, headers: { ...reply.headers, ...problemHeaders(kind) } };
}

/** RFC 9110: Retry-After in seconds; a 405 must say what is allowed. */
export function problemHeaders(kind: ProblemKind): Readonly<Record<string, string>> {
  if (kind === 'unavailable') return { 'retry-after': '60' };
  if (kind === 'too-many') return { 'retry-after': '300' };
  if (kind === 'method') return { allow: 'GET, HEAD, POST' };
  return {};
}

type WayOnProps = { readonly visit: PageVisit; readonly kind: ProblemKind; readonly secondary: boolean };

function WayOn({ visit, kind, secondary }: WayOnProps) {
  const { municipality, language, audience } = visit;
  const texts = pageTexts[language];
  const staff = audience === 'staff';
  if (kind === 'sign-in-failed' || kind === 'second-factor-missing') {
    // The provider would let the same sign-in through again, unless it is told to ask anew.
    const again = kind === 'second-factor-missing' ? '?paa-nytt=ja' : '';
    const path = staff ? `ansatt/logg-inn${again}` : 'logg-inn/idporten';
    return (
      <a class="ds-button" href={`/${municipality.id}/${path}`}>
        {texts.signIn}
      </a>
    );
  }
  return (
    <a
      class="ds-button"
      {...(secondary && { 'data-variant': 'secondary' })}
      href={staff ? `/${municipality.id}/ansatt/` : `/${municipality.id}/${language}/`}
    >
      {staff ? texts.toQueue : texts.toFront}
    </a>
  );
}
