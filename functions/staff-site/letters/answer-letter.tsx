import { LetterPage } from '../../../forms/pages/letter-page.tsx';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { actionsOf } from '../access.ts';
import { type OpenedCase, openWholeCase } from '../case/open-case.ts';
import { letterWords } from '../pages/letter-links.tsx';
import { casePath, openerOf, type StaffPage, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { caseTexts } from '../texts/case.ts';
import { letterTexts } from '../texts/letter.ts';
import { type WrittenLetter, writeLetter } from './compose.ts';
import type { LetterFacts } from './letter-content.ts';
import { lettersOf } from './letters-of.ts';
import { PrintHelp } from './print-help.tsx';

/** A letter of a case, to be printed; it is on record as any view is, and nothing is sent or ticked off by it. */
export async function answerLetter(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const { reference = '', letter: name, to } = visit.params;
  const opened = await openWholeCase(reference, openerOf(visit), deps.cases);
  if (!opened) return problemReply(visit, 'not-found');
  const facts = letterFacts(visit, opened);
  const letter = lettersOf(facts).find((each) => each.name === name && each.to === to);
  const written = letter && writeLetter(letter, facts, opened.answers);
  if (!written) return problemReply(visit, 'not-found');
  const page = staffPage(visit);
  const title = letterTexts[page.language].title(letterWords(letter, page));
  return pageReply(visit, { title, children: <Sheet page={page} opened={opened} title={title} written={written} /> });
}

/** What the case's letters are written from, for this employee. */
export function letterFacts(visit: StaffVisit, { ipCase, contacts, timeline, meetings }: OpenedCase): LetterFacts {
  const { municipality, now } = visit;
  const mayInvite = actionsOf(openerOf(visit), ipCase).includes('invite-person');
  return { ipCase, municipality, contacts, timeline, meetings, now, mayInvite };
}

type SheetProps = {
  readonly page: StaffPage;
  readonly opened: OpenedCase;
  readonly title: string;
  readonly written: WrittenLetter;
};

function Sheet({ page, opened: { ipCase }, title, written }: SheetProps) {
  return (
    <div class="ip-case">
      <p class="ip-back">
        <a href={casePath(page, ipCase.reference)}>
          {caseTexts[page.language].title(groupReference(ipCase.reference))}
        </a>
      </p>
      <h1 class="ds-heading ip-screen" data-size="lg">
        {title}
      </h1>
      <PrintHelp page={page} written={written} />
      <p class="ds-paragraph ip-screen">{letterTexts[page.language].notSent}</p>
      <LetterPage letter={written.letter} />
    </div>
  );
}
