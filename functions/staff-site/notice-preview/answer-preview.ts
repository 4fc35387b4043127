import { addDays } from '../../../shared/domain/calendar/day.ts';
import { languages } from '../../../shared/domain/settings/municipality.ts';
import { staffMessages } from '../../../shared/notices/words/every-kind.ts';
import { sampleMessage } from '../../../shared/notices/words/sample-message.ts';
import { citizenKinds } from '../../../shared/notices/words/wording.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { staffPage } from '../staff-page.ts';
import type { StaffVisit } from '../staff-visit.ts';
import { caseTexts } from '../texts/case.ts';
import { noticePreviewTexts } from '../texts/notice-preview.ts';
import { PreviewPage } from './preview-page.tsx';
import { PreviewsPage } from './previews-page.tsx';

/** All that can be sent, by whom it is to. */
export async function answerPreviews(visit: StaffVisit): Promise<Reply> {
  const page = staffPage(visit);
  return pageReply(visit, { title: noticePreviewTexts[page.language].title, children: PreviewsPage({ page }) });
}

/** As far ahead as an answer is promised. */
const sampleDays = 28;

/** One message in every language and channel, in the words and with the telephone number that the municipality has now. */
export async function answerPreview(
  visit: StaffVisit,
  { siteOrigin }: { readonly siteOrigin: string },
): Promise<Reply> {
  const kind = [...citizenKinds, ...staffMessages].find((each) => each === visit.params['kind']);
  if (!kind) return problemReply(visit, 'not-found');
  const page = staffPage(visit);
  const around = { municipality: page.municipality, date: addDays(page.today, sampleDays), siteOrigin };
  const samples = languages.map((language) => ({ language, message: sampleMessage({ kind, language }, around) }));
  const title = caseTexts[page.language].noticeKind(page.municipality.decisionWord)[kind];
  return pageReply(visit, { title, children: PreviewPage({ page, title, samples }) });
}
