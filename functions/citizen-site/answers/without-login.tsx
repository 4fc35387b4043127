import { instant } from '../../../shared/domain/calendar/day.ts';
import { endedCookie, hostCookie } from '../../../shared/web/cookies.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { seeOther, withCookie } from '../../../shared/web/reply.ts';
import type { MaybeSignedIn, PublicRoute } from '../../../shared/web/site.ts';
import { isToken, unknownCookie, unknownSession } from '../../../shared/web/unknown-session.ts';
import { addressesOf } from '../addresses.ts';
import { ownApplication } from '../following/own-application.ts';
import { ReceiptWithoutLoginPage } from '../pages/receipt-without-login-page.tsx';
import { StartWithoutLoginPage } from '../pages/start-without-login-page.tsx';
import { applyingTexts, withoutLoginTexts } from '../texts/in-language.ts';
import { type CitizenDeps, type FormAnswer, wantedBy } from './citizen-visit.ts';
import { notTakenIn, unseenIn } from './unseen.tsx';

/** A page of the form for a browser that is not signed in, where the municipality allows it. */
export function openToAll(deps: CitizenDeps, answer: FormAnswer): PublicRoute['answer'] {
  return async (visit) => {
    const { municipality, request } = visit;
    if (!municipality.applyWithoutLogin) return problemReply(visit, 'not-found');
    // Who is signed in has the better form: with a case to follow, and a draft that is kept.
    if (visit.session) return seeOther(addressesOf(visit).apply);
    const known = tokenOf(visit);
    if (request.method === 'POST' && !known) return problemReply(visit, 'form-not-ours');
    const token = known ?? deps.newToken();
    const here = { ...visit, session: unknownSession(token, municipality.id) };
    const refused = request.method === 'POST' ? notTakenIn(here) : undefined;
    const reply = refused ?? (await answer(here));
    return reply.cookies.length > 0 ? reply : withCookie(reply, hostCookie(unknownCookie(municipality.id), token));
  };
}

function tokenOf({ request, municipality }: MaybeSignedIn): string | undefined {
  const token = request.cookies.get(unknownCookie(municipality.id));
  return isToken(token) ? token : undefined;
}

/** Whole town halls and libraries share one address: far above what they need, far below a flood. */
const mostInAnHour = { begin: 30, send: 20 } as const;

/** So often in an hour from one network address, and no more (429, with whom to call). */
export function limited(what: keyof typeof mostInAnHour, deps: CitizenDeps, answer: FormAnswer): FormAnswer {
  return async (visit) => {
    const mac = await deps.addressMac(networkOf(visit.request.sourceAddress));
    const name = `${what} ${visit.municipality.id} ${mac}`;
    const counted = await deps.limits.count(name, mostInAnHour[what], instant(deps.now()));
    return counted === 'within' ? answer(visit) : problemReply(visit, 'too-many');
  };
}

/** A household has a whole /64 of IPv6 addresses (RFC 6177) and one of IPv4. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = ''] = address.split('::');
  return head.split(':').slice(0, 4).join(':');
}

export function showStartWithoutLogin(deps: CitizenDeps): FormAnswer {
  return async (visit) => {
    const { municipality, language, session } = visit;
    const now = instant(deps.now());
    const latest = await deps.drafts.latest(session.owner, municipality.id, now);
    // What was sent is shown as long as a draft would be: then the browser may have another user.
    const shown = latest && latest.expiresAt > now ? latest : undefined;
    return pageReply(visit, {
      title: withoutLoginTexts[language].title,
      children: (
        <StartWithoutLoginPage
          municipality={municipality}
          language={language}
          formToken={session.formToken}
          unseen={unseenIn(visit)}
          {...(shown && { latest: shown })}
        />
      ),
    });
  };
}

export function showReceiptWithoutLogin(deps: CitizenDeps): FormAnswer {
  return async (visit) => {
    const application = await ownApplication(wantedBy(visit), deps);
    const isShown = application && application.expiresAt > instant(deps.now());
    const ipCase = isShown && (await deps.cases.find(application));
    if (!ipCase) return problemReply(visit, 'not-found');
    const { municipality, language, session } = visit;
    return pageReply(visit, {
      title: applyingTexts[language].receipt.title,
      children: (
        <ReceiptWithoutLoginPage
          municipality={municipality}
          language={language}
          formToken={session.formToken}
          unseen={unseenIn(visit)}
          ipCase={ipCase}
        />
      ),
    });
  };
}

/** Leaves nothing on a machine that others use: what is not sent is deleted, and the browser forgotten. */
export function endWithoutLogin(deps: CitizenDeps): FormAnswer {
  return async (visit) => {
    const { municipality, session } = visit;
    const latest = await deps.drafts.latest(session.owner, municipality.id, instant(deps.now()));
    if (latest?.state === 'draft') await deps.drafts.remove(latest);
    return withCookie(seeOther(addressesOf(visit).front), endedCookie(unknownCookie(municipality.id)));
  };
}
