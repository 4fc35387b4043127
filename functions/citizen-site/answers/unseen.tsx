import type { ComponentChildren } from 'preact';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { carriesToken } from '../../../shared/web/post-guard.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { posted } from '../../../shared/web/request.ts';
import { RetryForm } from '../../../shared/web/retry-form.tsx';
import type { UnknownSession, Visit } from '../../../shared/web/site.ts';
import { momentOf, stampOf } from '../../../shared/web/unknown-session.ts';
import { Article, Text } from '../pages/parts.tsx';
import { UnseenFields, unseenNames } from '../pages/unseen-fields.tsx';
import { withoutLoginTexts } from '../texts/in-language.ts';
import type { FormVisit } from './citizen-visit.ts';

/** Nobody reads a page and answers it in less. */
const leastMs = 2_000;

/** What the forms of this visit carry besides; nothing where somebody is signed in. */
export function unseenIn({ session, now, language }: FormVisit): ComponentChildren {
  return session.kind === 'unknown' ? <UnseenFields stamp={stampOf(now, session)} language={language} /> : null;
}

export function isUnseen(name: string): boolean {
  return name === unseenNames.stamp || name === unseenNames.trap;
}

type UnknownVisit = Visit & { readonly session: UnknownSession };

/** Why a form without a login is not taken in; the origin was checked before. */
export function notTakenIn(visit: UnknownVisit): Reply | undefined {
  const { request, session } = visit;
  const [stamp, trap] = [posted(request, unseenNames.stamp), posted(request, unseenNames.trap)];
  const shown = stamp === undefined ? undefined : momentOf(stamp, session);
  if (!carriesToken(request, session.formToken) || trap === undefined || shown === undefined)
    return problemReply(visit, 'form-not-ours');
  if (trap !== '') return trapped(visit);
  return visit.now.getTime() - shown < leastMs && !showsAgain(visit) ? tooFast(visit) : undefined;
}

/** Adding a row or choosing a language sends nothing in, and is done quickly. */
function showsAgain({ request }: UnknownVisit): boolean {
  return request.form.some(([name]) => name === 'add' || name === 'remove' || name === 'again');
}

/** A browser that fills in everything by itself does it too: so the page says what to do. */
function trapped(visit: UnknownVisit): Reply {
  const { trappedTitle, trapped: text } = withoutLoginTexts[visit.language];
  return refusal(visit, { title: trappedTitle, text: text(visit.municipality.phone) });
}

function tooFast(visit: UnknownVisit): Reply {
  const { fastTitle, fast } = withoutLoginTexts[visit.language];
  const again = <RetryForm request={visit.request} language={visit.language} />;
  return refusal(visit, { title: fastTitle, text: fast(visit.municipality.phone), again });
}

type Refusal = { readonly title: string; readonly text: string; readonly again?: ComponentChildren };

function refusal(visit: UnknownVisit, { title, text, again }: Refusal): Reply {
  return pageReply(visit, {
    title,
    status: 422,
    children: (
      <Article title={title}>
        <Text>{text}</Text>
        {again}
      </Article>
    ),
  });
}
