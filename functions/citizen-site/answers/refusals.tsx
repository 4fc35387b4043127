import { pageReply } from '../../../shared/web/page-reply.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import type { FilledForm } from '../applying/filled-form.ts';
import { DeadEndPage, type DeadEndProps } from '../pages/dead-end-page.tsx';
import { applyingTexts, draftTexts, reportTexts } from '../texts/in-language.ts';
import type { FormVisit } from './citizen-visit.ts';

/** What was sent cannot be taken in as things stand now (409), and the ways that lead on. */
export function refused(visit: FormVisit, page: DeadEndProps): Reply {
  return pageReply(visit, { title: page.title, status: 409, children: <DeadEndPage {...page} /> });
}

export function alreadySent(visit: FormVisit, filled: FilledForm, reference: string): Reply {
  const problem = problemTexts(visit, filled);
  const to = filled.addressesIn(visit);
  return refused(visit, {
    title: problem.sentTitle,
    text: problem.sentText(visit.municipality.phone),
    ways: [
      { href: to.receipt(reference), words: problem.receiptLink },
      { href: to.start, words: problem.newLink },
    ],
  });
}

export function changedSince(visit: FormVisit, filled: FilledForm): Reply {
  const problem = problemTexts(visit, filled);
  const way = { href: filled.addressesIn(visit).step('se-over'), words: problem.changedLink };
  return refused(visit, { title: problem.changedTitle, text: problem.changedText, ways: [way] });
}

export function noSuchDraft(visit: FormVisit, filled: FilledForm): Reply {
  const problem = problemTexts(visit, filled);
  const way = { href: filled.addressesIn(visit).start, words: problem.unknownLink };
  return refused(visit, { title: problem.unknownTitle, text: problem.unknownText, ways: [way] });
}

/** The page was opened for one draft, and another was opened since: its answers must not end up in that one. */
export function otherDraft(visit: FormVisit, filled: FilledForm): Reply {
  const { otherDraft: say } = draftTexts[visit.language];
  const to = addressesOf(visit);
  const way =
    visit.session.kind === 'unknown'
      ? { href: filled.addressesIn(visit).start, words: problemTexts(visit, filled).unknownLink }
      : { href: to.myCases, words: say.link };
  return refused(visit, { title: say.title, text: say.text, ways: [way] });
}

/** A report is spoken of as one. */
function problemTexts({ language }: FormVisit, { kind }: FilledForm) {
  return kind === 'need-report' ? reportTexts[language].problem : applyingTexts[language].problem;
}
