import type { IpCase } from '../../../shared/domain/case.ts';
import type { Attachment } from '../../../shared/domain/handling/attachment.ts';
import { documentReply } from '../../../shared/web/document-reply.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { conflict } from '../actions/posted-action.ts';
import { casePath, openerOf, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { actionTexts } from '../texts/action.ts';
import { attachmentTexts } from '../texts/attachment.ts';
import { viewCase } from './open-case.ts';

/** A document of a case, to save; that it was asked for is on record as any view is, before anything is read. */
export async function answerAttachment(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const { reference = '', id } = visit.params;
  const ipCase = await viewCase(reference, openerOf(visit), deps.cases);
  const document = ipCase && (await deps.cases.attachments(ipCase)).find((each) => each.id === id);
  if (!document) return problemReply(visit, 'not-found');
  if (document.state !== 'clean') return closed(visit, ipCase, document.state);
  const { municipality } = ipCase;
  const opened = await deps.attachments.open({ key: { municipality, reference: ipCase.reference }, id: document.id });
  return opened.result === 'opened' ? documentReply(document, opened.bytes) : closed(visit, ipCase, 'clean');
}

/** Why it does not open, and what to do. `clean`: the store says otherwise, or has lost it. */
function closed(visit: StaffVisit, { reference }: IpCase, state: Attachment['state']): Reply {
  const page = staffPage(visit);
  const texts = attachmentTexts[page.language];
  const reply = pageReply(visit, {
    title: texts.closedTitle,
    status: conflict,
    children: (
      <div class="ip-case">
        <h1 class="ds-heading" data-size="lg">
          {texts.closedTitle}
        </h1>
        <p class="ds-paragraph">{texts.closed[state]}</p>
        <p class="ip-actions">
          <a class="ds-button" data-variant="secondary" href={casePath(page, reference)}>
            {actionTexts[page.language].toCase}
          </a>
        </p>
      </div>
    ),
  });
  return { ...reply, refused: `document-${state}` };
}
