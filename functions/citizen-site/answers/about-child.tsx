import { aboutChildForm, type ChildPart } from '../../../forms/about-child/form.ts';
import { stepTitle } from '../../../forms/labels.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { ChildChoicePage } from '../pages/child-choice-page.tsx';
import { ChildSheetPage } from '../pages/child-sheet-page.tsx';
import { type ChildSheet, childSheet } from '../parties/child-sheet.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, formContext, wantedBy } from './citizen-visit.ts';

/** What is chosen stands in the address, as names of parts: reload and Back do what they always do. */
export function chooseChildParts(deps: CitizenDeps): Answer {
  return withSheet(deps, async (visit, sheet) => choiceReply(visit, { sheet, chosen: chosenBy(visit, sheet) }, deps));
}

export function showChildSheet(deps: CitizenDeps): Answer {
  return withSheet(deps, async (visit, sheet) => {
    const chosen = chosenBy(visit, sheet);
    // In another language what is chosen may still be changed.
    const again = visit.request.query.has('again');
    if (again || chosen.length === 0) return choiceReply(visit, { sheet, chosen, isMissing: !again }, deps);
    const reading = readingOf(visit, { sheet, chosen }, deps);
    return pageReply(visit, {
      title: stepTitle(reading, 'barn'),
      children: <ChildSheetPage {...reading} sheet={sheet} chosen={chosen} reference={wantedBy(visit).reference} />,
    });
  });
}

function withSheet(deps: CitizenDeps, answer: (visit: CitizenVisit, sheet: ChildSheet) => Promise<Reply>): Answer {
  return async (visit) => {
    const reader = { context: formContext(visit, deps), language: visit.language };
    const sheet = await childSheet(wantedBy(visit), reader, deps);
    return sheet ? answer(visit, sheet) : problemReply(visit, 'not-found');
  };
}

/** In the order of the sheet; what it does not have is not chosen. */
function chosenBy({ request }: CitizenVisit, sheet: ChildSheet): readonly ChildPart[] {
  const asked = request.query.getAll('vis');
  return [...sheet.keys()].filter((part) => asked.includes(part));
}

type Choice = { readonly sheet: ChildSheet; readonly chosen: readonly ChildPart[]; readonly isMissing?: boolean };

function readingOf(visit: CitizenVisit, { sheet, chosen }: Choice, deps: CitizenDeps) {
  const answers = { role: 'parent', offered: [...sheet.keys()], vis: chosen };
  return { form: aboutChildForm, answers, context: formContext(visit, deps), language: visit.language };
}

function choiceReply(visit: CitizenVisit, choice: Choice, deps: CitizenDeps): Reply {
  const reading = readingOf(visit, choice, deps);
  const problems = choice.isMissing ? [{ control: 'vis', code: 'chooseOne' }] : [];
  return pageReply(visit, {
    title: stepTitle(reading, 'barn'),
    hasProblems: problems.length > 0,
    // What is ticked goes along into another language.
    hasForm: choice.sheet.size > 0,
    status: problems.length > 0 ? 422 : 200,
    children: <ChildChoicePage {...reading} problems={problems} reference={wantedBy(visit).reference} />,
  });
}
