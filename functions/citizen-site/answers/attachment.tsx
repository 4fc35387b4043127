import { documentReply } from '../../../shared/web/document-reply.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { openDocument } from '../following/open-document.ts';
import { DeadEndPage } from '../pages/dead-end-page.tsx';
import { ownCaseTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, wantedBy } from './citizen-visit.ts';

/** One's own document, to save; a page instead while it is not known to be clean. */
export function showAttachment(deps: CitizenDeps): Answer {
  return async (visit) => {
    const opened = await openDocument(wantedBy(visit), visit.params['id'] ?? '', deps);
    switch (opened.result) {
      case 'not-found':
        return problemReply(visit, 'not-found');
      case 'closed':
        return closed(visit);
      case 'opened':
        return documentReply(opened.document, opened.bytes);
    }
  };
}

function closed(visit: CitizenVisit): Reply {
  const { attachments: say, back } = ownCaseTexts[visit.language];
  const myCase = { href: addressesOf(visit).myCase(wantedBy(visit).reference), words: back };
  return pageReply(visit, {
    title: say.closedTitle,
    status: 409,
    children: <DeadEndPage title={say.closedTitle} text={say.closed(visit.municipality.phone)} ways={[myCase]} />,
  });
}
