import type { CaseEvent } from '../../../shared/domain/event.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { viewCase } from '../case/open-case.ts';
import { TransferLetterPage } from '../pages/transfer-letter-page.tsx';
import { openerOf, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { transitionTexts } from '../texts/transition.ts';

type Moved = Extract<CaseEvent, { readonly type: 'moved' }>;

/** The letter about somebody who has moved, to be printed and sent. */
export async function answerTransferLetter(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const ipCase = await viewCase(visit.params['reference'] ?? '', openerOf(visit), deps.cases);
  if (!ipCase) return problemReply(visit, 'not-found');
  const [timeline, contacts] = await Promise.all([deps.cases.timeline(ipCase), deps.cases.contacts(ipCase)]);
  const moved = timeline.findLast((event): event is CaseEvent & Moved => event.type === 'moved');
  if (!moved) return problemReply(visit, 'not-found');
  const page = staffPage(visit);
  return pageReply(visit, {
    title: transitionTexts[page.language].transferLetter.title,
    children: TransferLetterPage({ page, ipCase, letter: moved, person: contacts?.person }),
  });
}
