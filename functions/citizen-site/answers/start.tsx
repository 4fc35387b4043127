import { application } from '../../../forms/application/form.ts';
import { firstOpenStep } from '../../../forms/form.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { seeOther } from '../../../shared/web/reply.ts';
import { posted } from '../../../shared/web/request.ts';
import { addressesOf } from '../addresses.ts';
import { startAnew } from '../applying/start-anew.ts';
import { startDraft } from '../applying/start-draft.ts';
import { StartPage } from '../pages/start-page.tsx';
import { applyingTexts } from '../texts/in-language.ts';
import {
  type Answer,
  applicantOf,
  type CitizenDeps,
  type FormAnswer,
  type FormVisit,
  formContext,
} from './citizen-visit.ts';

export function showStart(deps: CitizenDeps): Answer {
  return async (visit) => {
    const { municipality, language, session } = visit;
    const latest = await deps.drafts.latest(session.owner, municipality.id, instant(deps.now()));
    return pageReply(visit, {
      title: applyingTexts[language].apply.title,
      children: (
        <StartPage
          municipality={municipality}
          language={language}
          formToken={session.formToken}
          goOnAt={latest ? whereItGoesOn(latest, visit, deps) : ''}
          {...(latest && { latest })}
        />
      ),
    });
  };
}

/** `begin` goes on with a draft that is there; `anew` empties it. */
export function begin(deps: CitizenDeps): FormAnswer {
  return async (visit) => {
    const action = posted(visit.request, 'action');
    if (action !== 'begin' && action !== 'anew') return problemReply(visit, 'bad-request');
    const start = action === 'anew' ? startAnew : startDraft;
    const draft = await start(applicantOf(visit), deps);
    return seeOther(whereItGoesOn(draft, visit, deps));
  };
}

function whereItGoesOn({ answers }: Draft, visit: FormVisit, deps: CitizenDeps): string {
  return addressesOf(visit).step(firstOpenStep(application, answers, formContext(visit, deps)) ?? 'se-over');
}
