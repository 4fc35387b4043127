import { pageReply } from '../../../shared/web/page-reply.ts';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { applying } from '../applying/filled-form.ts';
import { ReportInsteadPage } from '../pages/report-instead-page.tsx';
import { reportTexts } from '../texts/in-language.ts';
import type { CitizenDeps, FormAnswer, FormVisit } from './citizen-visit.ts';
import { type DraftAt, draftAt } from './draft-at.ts';

/** The step of the application at which next of kin and staff turn to a report. */
export const meld = { filled: applying, step: 'meld' };

/** Whoever applies as next of kin or staff is told here that they report, and why. */
export function showReportInstead(deps: CitizenDeps): FormAnswer {
  return async (visit) => {
    const at = await draftAt(meld, visit, deps);
    if (at.found !== 'draft') return elsewhere(at, visit);
    const { municipality, language, session } = visit;
    return pageReply(visit, {
      title: reportTexts[language].instead.title,
      children: (
        <ReportInsteadPage
          municipality={municipality}
          language={language}
          session={session}
          formToken={session.formToken}
        />
      ),
    });
  };
}

/** Where the application goes on for whoever does not report. */
export function elsewhere(at: DraftAt, visit: FormVisit): Reply {
  const to = addressesOf(visit);
  return seeOther(at.found === 'elsewhere' ? to.step(at.step) : to.apply);
}
