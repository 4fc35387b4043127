import { firstOpenStep } from '../../../forms/form.ts';
import { fromApplication } from '../../../forms/need-report/from-application.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { seeOther } from '../../../shared/web/reply.ts';
import { posted } from '../../../shared/web/request.ts';
import { addressesOf } from '../addresses.ts';
import { startAnew } from '../applying/start-anew.ts';
import { type Beginning, startDraft } from '../applying/start-draft.ts';
import { reporting } from '../need-report/reporting.ts';
import { ReportStartPage } from '../pages/report-start-page.tsx';
import { reportTexts } from '../texts/in-language.ts';
import { type Answer, applicantOf, type CitizenDeps, type CitizenVisit, formContext } from './citizen-visit.ts';
import { draftAt } from './draft-at.ts';
import { elsewhere, meld } from './report-instead.tsx';

export function showReportStart(deps: CitizenDeps): Answer {
  return async (visit) => {
    const { municipality, language, session } = visit;
    const latest = await deps.drafts.latest(session.owner, municipality.id, instant(deps.now()), 'need-report');
    const begun = latest?.state === 'draft' && { draft: latest, goOnAt: whereItGoesOn(latest, visit, deps) };
    return pageReply(visit, {
      title: reportTexts[language].start.title,
      children: (
        <ReportStartPage
          municipality={municipality}
          language={language}
          formToken={session.formToken}
          {...(begun && { begun })}
        />
      ),
    });
  };
}

/** `begin` goes on with a draft that is there; `anew` empties it. */
export function beginReport(deps: CitizenDeps): Answer {
  return async (visit) => {
    const action = posted(visit.request, 'action');
    if (action !== 'begin' && action !== 'anew') return problemReply(visit, 'bad-request');
    const start = action === 'anew' ? startAnew : startDraft;
    return seeOther(whereItGoesOn(await start(beginning(visit), deps), visit, deps));
  };
}

/** A report with what the application has answered already, unless one is begun. */
export function reportInstead(deps: CitizenDeps): Answer {
  return async (visit) => {
    const at = await draftAt(meld, visit, deps);
    if (at.found !== 'draft') return elsewhere(at, visit);
    const answers = fromApplication(at.draft.answers);
    return seeOther(whereItGoesOn(await startDraft({ ...beginning(visit), answers }, deps), visit, deps));
  };
}

function beginning(visit: CitizenVisit): Beginning {
  return { ...applicantOf(visit), form: 'need-report' };
}

function whereItGoesOn({ answers }: Draft, visit: CitizenVisit, deps: CitizenDeps): string {
  const step = firstOpenStep(reporting.form, answers, formContext(visit, deps)) ?? 'se-over';
  return addressesOf(visit).reportStep(step);
}
