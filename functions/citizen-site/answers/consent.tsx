import type { Answers, Problem } from '../../../forms/form.ts';
import { stepTitle } from '../../../forms/labels.ts';
import { languages } from '../../../shared/domain/settings/municipality.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { type ConsentNow, consentNow, revisionOf } from '../consenting/find-consent.ts';
import { giveConsent } from '../consenting/give-consent.ts';
import { ConsentFormPage, type ConsentTrouble } from '../pages/consent-form-page.tsx';
import { type Answer, type CitizenDeps, type CitizenVisit, formContext } from './citizen-visit.ts';
import { answersFor, readFor, wishFor } from './consent-form.ts';
import { consentHash, consentReading } from './consent-reading.ts';
import { formPairs, problemsIn } from './form-exchange.ts';
import { noConsent, withConsent } from './with-consent.tsx';

export function showConsent(deps: CitizenDeps): Answer {
  return withConsent(deps, async (visit, now) => formReply(visit, { now, answers: answersFor(now) }, deps));
}

export function postConsent(deps: CitizenDeps): Answer {
  return withConsent(deps, async (visit, now) => {
    const reading = await readFor(pairsOf(visit), now, formContext(visit, deps));
    const { answers } = reading;
    const again = { now, answers, seen: seenBy(visit) };
    if (reading.outcome !== 'accepted') return formReply(visit, { ...again, problems: problemsIn(reading) }, deps);
    return save(visit, { now, answers }, deps);
  });
}

function pairsOf(visit: CitizenVisit) {
  return formPairs(visit).filter(([name]) => name !== 'shown');
}

type Accepted = { readonly now: ConsentNow; readonly answers: Answers };

async function save(visit: CitizenVisit, { now, answers }: Accepted, deps: CitizenDeps): Promise<Reply> {
  const { municipality, language, session } = visit;
  const context = formContext(visit, deps);
  const asked = {
    wish: (found: ConsentNow) => wishFor(answers, found, { pairs: pairsOf(visit), context }),
    isAsSeen: (found: ConsentNow) => seenBy(visit).every((seen) => seen === shownOf(visit, found, deps)),
    language,
    textHash: consentHash(visit, now, deps),
    level: session.acr,
  };
  try {
    const { result, ipCase } = await giveConsent(now, asked, { ...deps, municipality });
    if (result === 'given') return seeOther(addressesOf(visit).consentReceipt(ipCase.reference));
    if (result !== 'changed-since') return noConsent(visit, result, { ...now, ipCase });
    return formReply(visit, { now: await consentNow({ ...now, ipCase }, deps), answers, trouble: result }, deps);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return formReply(visit, { now, answers, seen: seenBy(visit), trouble: 'store-down' }, deps);
  }
}

/** What the page that was sent had shown; nothing of a post that no page of ours made. */
function seenBy({ request }: CitizenVisit): readonly string[] {
  return request.form.filter(([name]) => name === 'shown').map(([, value]) => value);
}

function shownOf(visit: CitizenVisit, now: ConsentNow, deps: CitizenDeps): string {
  return `${revisionOf(now)}.${consentHash(visit, now, deps)}`;
}

type Shown = Accepted & {
  readonly problems?: readonly Problem[];
  readonly trouble?: ConsentTrouble;
  /** What the page before this one had shown: what was typed on an old one stays old, until its sender is told. */
  readonly seen?: readonly string[];
};

function formReply(visit: CitizenVisit, shown: Shown, deps: CitizenDeps): Reply {
  const { now, answers, problems = [], trouble, seen = [] } = shown;
  const reading = consentReading(visit, { now, answers }, deps);
  const current = shownOf(visit, now, deps);
  // In whichever language it was read: the switch shows all of it anew.
  const isCurrent = (each: string) => languages.some((language) => each === shownOf({ ...visit, language }, now, deps));
  return pageReply(visit, {
    title: stepTitle(reading, 'samtykke'),
    hasProblems: problems.length > 0,
    hasForm: true,
    status: statusOf(shown),
    children: (
      <ConsentFormPage
        {...reading}
        now={now}
        problems={problems}
        formToken={visit.session.formToken}
        shown={seen.find((each) => !isCurrent(each)) ?? current}
        {...(trouble && { trouble })}
      />
    ),
  });
}

function statusOf({ problems = [], trouble }: Shown): number {
  if (trouble) return trouble === 'store-down' ? 503 : 409;
  return problems.length > 0 ? 422 : 200;
}
