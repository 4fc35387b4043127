import { personContact } from '../../../forms/application/draft-contact.ts';
import { asOfCase } from '../../../shared/domain/applying/draft.ts';
import { channelsTo } from '../../../shared/notices/sending/channel.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { posted } from '../../../shared/web/request.ts';
import { addressesOf } from '../addresses.ts';
import { applying } from '../applying/filled-form.ts';
import { handOverDraft, type NoHandOver, obstacleToHandOver, takeBackDraft } from '../applying/hand-over-draft.ts';
import { handedOver } from '../applying/handed-over.ts';
import { HandOverPage } from '../pages/hand-over-page.tsx';
import { HandedOverPage } from '../pages/handed-over-page.tsx';
import { draftTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, formContext, wantedBy } from './citizen-visit.ts';
import { draftAt } from './draft-at.ts';
import { changedSince, refused } from './refusals.tsx';

const check = { filled: applying, step: 'se-over' };

export function askHandOver(deps: CitizenDeps): Answer {
  return async (visit) => {
    const at = await draftAt(check, visit, deps);
    if (at.found !== 'draft') return toWhereItStands(visit);
    const obstacle = obstacleToHandOver(at.draft, formContext(visit, deps));
    if (obstacle) return cannot(visit, obstacle);
    const { municipality, language, session } = visit;
    const { told } = personContact(at.draft.answers);
    const [channel] = channelsTo({ who: 'person' }, asOfCase(told), municipality);
    return pageReply(visit, {
      title: draftTexts[language].handOver.title,
      children: (
        <HandOverPage
          municipality={municipality}
          language={language}
          formToken={session.formToken}
          onceKey={at.draft.onceKey}
          by={channel ?? 'hand'}
        />
      ),
    });
  };
}

export function sendHandOver(deps: CitizenDeps): Answer {
  return async (visit) => {
    const at = await draftAt(check, visit, deps);
    if (at.found !== 'draft') return toWhereItStands(visit);
    const { draft } = at;
    const onceKey = posted(visit.request, 'onceKey') ?? '';
    const result = await handOverDraft(draft, { onceKey, context: formContext(visit, deps) }, deps);
    if (result === 'handed-over') return seeOther(addressesOf(visit).handedOver(draft.reference));
    return result === 'changed-since' ? changedSince(visit, applying) : cannot(visit, result);
  };
}

export function showHandedOver(deps: CitizenDeps): Answer {
  return async (visit) => {
    const found = await handedOver(wantedBy(visit), deps);
    if (!found) return problemReply(visit, 'not-found');
    const { municipality, language, session } = visit;
    return pageReply(visit, {
      title: draftTexts[language].handedOver.title,
      children: (
        <HandedOverPage municipality={municipality} language={language} formToken={session.formToken} {...found} />
      ),
    });
  };
}

export function takeBack(deps: CitizenDeps): Answer {
  return async (visit) => {
    const draft = await takeBackDraft(wantedBy(visit), deps);
    if (draft) return seeOther(addressesOf(visit).step(check.step));
    const { handedOver: say } = draftTexts[visit.language];
    const way = { href: addressesOf(visit).myCases, words: say.toMyCases };
    return refused(visit, { title: say.goneTitle, text: say.gone, ways: [way] });
  };
}

/** Sent, handed over, unfinished or none at all: "my case" tells which. */
function toWhereItStands(visit: CitizenVisit): Reply {
  return seeOther(addressesOf(visit).myCases);
}

function cannot(visit: CitizenVisit, why: NoHandOver): Reply {
  const to = addressesOf(visit);
  if (why === 'unfinished') return seeOther(to.step(check.step));
  const { handOver: say } = draftTexts[visit.language];
  const way = { href: to.step(check.step), words: say.notLink };
  return refused(visit, { title: say.notTitle, text: say.not, ways: [way] });
}
