import { practiceJumps, sentOn } from '../../shared/domain/settings/practice.ts';
import { pageReply } from '../../shared/web/page-reply.ts';
import { problemReply } from '../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../shared/web/reply.ts';
import { readForm } from './actions/read-form.ts';
import { PracticePage } from './pages/practice-page.tsx';
import { practicePath, staffPage } from './staff-page.ts';
import type { StaffDeps, StaffVisit } from './staff-visit.ts';
import { practiceTexts } from './texts/practice.ts';

const messagesShown = 50;

/** What time it is here, and what was sent to whom. */
export async function answerPractice(visit: StaffVisit, { practice }: StaffDeps): Promise<Reply> {
  const { municipality, now } = visit;
  const [clock, messages] = await Promise.all([
    practice.clock(municipality.id),
    practice.messages(municipality.id, messagesShown),
  ]);
  const page = staffPage(visit);
  return pageReply(visit, {
    title: practiceTexts[page.language].title,
    children: PracticePage({ page, now, clock, messages }),
  });
}

/** Sends the clock on; the sweep takes it there, from one due moment to the next. */
export async function moveClock(visit: StaffVisit, { practice }: StaffDeps): Promise<Reply> {
  const { municipality, request } = visit;
  const { values } = readForm(request, { names: ['days'] });
  const days = practiceJumps.find((each) => String(each) === values.get('days'));
  if (!days) return problemReply(visit, 'bad-request');
  const before = await practice.clock(municipality.id);
  const moved = await practice.moveClock(municipality.id, before, sentOn(before, days));
  return moved === 'moved' ? seeOther(practicePath(visit)) : problemReply(visit, 'conflict');
}
