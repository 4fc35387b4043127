import { type Answers, readStep } from '../../../forms/form.ts';
import { needReport } from '../../../forms/need-report/form.ts';
import { ownApplicationForm } from '../../../forms/own-application/form.ts';
import { fromReport } from '../../../forms/own-application/from-report.ts';
import { SummaryList } from '../../../forms/pages/summary-list.tsx';
import { summary } from '../../../forms/summary.ts';
import { type IpCase, isAppliedFor } from '../../../shared/domain/case.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { posted } from '../../../shared/web/request.ts';
import { addressesOf } from '../addresses.ts';
import { findReport, type OwnReport, sayNo, sayYes } from '../need-report/answer-report.ts';
import { reportersOwn } from '../own-data/data-answers.ts';
import { ReportedPage } from '../pages/reported-page.tsx';
import { reportTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, formContext, wantedBy } from './citizen-visit.ts';
import { formPairs, problemsIn } from './form-exchange.ts';
import { type OwnForm, ownFormReply } from './own-form.tsx';

export function showReported(deps: CitizenDeps): Answer {
  return withReport(deps, async (visit, own) => {
    const { municipality, language, session } = visit;
    return pageReply(visit, {
      title: reportTexts[language].reported.title,
      children: (
        <ReportedPage
          municipality={municipality}
          language={language}
          ipCase={own.ipCase}
          report={own.report}
          formToken={session.formToken}
          summary={<SummaryList heading="h3" sections={contentOf(own, visit, deps)} />}
        />
      ),
    });
  });
}

/**
 * The person has a right to the whole of it, and to know who said it (fvl § 18); not to how the reporter is reached,
 * which says nothing about the person (fvl § 19).
 */
function contentOf({ answers }: OwnReport, visit: CitizenVisit, deps: CitizenDeps) {
  return summary(needReport, answers, formContext(visit, deps), visit.language).map((section) => ({
    ...section,
    rows: section.rows.filter(({ id }) => !reportersOwn.includes(id)),
  }));
}

export function refuseReported(deps: CitizenDeps): Answer {
  return withReport(deps, async (visit, { ipCase }) => {
    if (posted(visit.request, 'answer') !== 'no') return problemReply(visit, 'bad-request');
    const { municipality } = visit;
    const answered = await sayNo(ipCase, { ...deps, municipality });
    return seeOther(addressesOf(visit).reported(answered.ipCase.reference));
  });
}

export function askApplication(deps: CitizenDeps): Answer {
  return withReport(deps, async (visit, { ipCase, answers }) => {
    if (ipCase.status !== 'reported') return onward(visit, ipCase);
    return ownFormReply(visit, formIn(visit, ipCase, fromReport(answers)), deps);
  });
}

export function sendOwnApplication(deps: CitizenDeps): Answer {
  return withReport(deps, async (visit, { ipCase, answers: reported }) => {
    const context = formContext(visit, deps);
    const reading = await readStep(ownApplicationForm, 'sok', formPairs(visit), fromReport(reported), context);
    const form = formIn(visit, ipCase, reading.answers);
    if (reading.outcome !== 'accepted') return ownFormReply(visit, { ...form, problems: problemsIn(reading) }, deps);
    try {
      const { municipality } = visit;
      const asked = { answers: reading.answers, context };
      return onward(visit, (await sayYes(ipCase, asked, { ...deps, municipality })).ipCase);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      return ownFormReply(visit, { ...form, isStoreDown: true }, deps);
    }
  });
}

/** To the receipt of what was applied for, or to what became of the report instead. */
function onward(visit: CitizenVisit, ipCase: IpCase): Reply {
  const to = addressesOf(visit);
  return seeOther(isAppliedFor(ipCase) ? to.receipt(ipCase.reference) : to.reported(ipCase.reference));
}

type WithReport = (visit: CitizenVisit, own: OwnReport) => Promise<Reply>;

function withReport(deps: CitizenDeps, answer: WithReport): Answer {
  return async (visit) => {
    const own = await findReport(wantedBy(visit), deps);
    return own ? answer(visit, own) : problemReply(visit, 'not-found');
  };
}

function formIn(visit: CitizenVisit, { reference }: IpCase, answers: Answers): OwnForm {
  const { send: submit = '' } = ownApplicationForm.texts[visit.language];
  return {
    form: ownApplicationForm,
    reference,
    action: addressesOf(visit).applyReported(reference),
    submit,
    answers,
  };
}
