import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { appointStandIn } from '../../../shared/domain/planning/replace-coordinator.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { StandInPage } from '../pages/stand-in-page.tsx';
import { nameOf, staffPage } from '../staff-page.ts';
import type { StaffVisit } from '../staff-visit.ts';
import type { Refusal } from '../texts/action.ts';
import { coordinationTexts } from '../texts/coordination.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';
import { unfitProblem } from './staff-choice.ts';
import { readStandIn, type StandInReading, type StandInTyped, suggestedUntil, typedStandIn } from './stand-in-form.ts';
import { dateCopy, typedDate } from './typed-date.ts';

export const standInForm: CaseForm<StandInTyped> = {
  action: 'stand-in',
  first: 'coordinator',
  filledIn: ({ municipality, now }, { coordinator }) => ({
    coordinator: coordinator?.standIn?.staffId ?? '',
    until: typedDate(suggestedUntil(coordinator, municipality, dayInNorway(now))),
  }),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = coordinationTexts[page.language].standIn;
    return formReply(visit, shown, { title, children: StandInPage({ page, ...shown }) });
  },
};

export function postStandIn(posted: PostedAction): Promise<Reply> {
  const { visit, form } = posted;
  const typed = typedStandIn(form.values);
  const reading = readStandIn(typed, dayInNorway(visit.now));
  return postForm(posted, standInForm, {
    typed,
    copy: { words: wordsOf(typed, visit), language: visit.municipality.language },
    read: toDo(posted, reading),
    answerTo: (reason) => answerTo(reason, typed.coordinator, posted),
    isThis: (event) =>
      reading.ok &&
      event.type === 'stand-in' &&
      event.coordinator === reading.terms.standIn &&
      event.until === reading.terms.until,
  });
}

function wordsOf({ coordinator, until }: StandInTyped, visit: StaffVisit): string {
  return [coordinator && nameOf(visit, coordinator), dateCopy(until)].filter(Boolean).join('\n');
}

type Refused = Extract<ReturnType<typeof appointStandIn>, { readonly ok: false }>['reason'];

function toDo({ visit }: PostedAction, reading: StandInReading): ReadForm<Refused> {
  if (!reading.ok) return reading;
  const act = { ...reading.terms, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => appointStandIn(before, act, visit.municipality) };
}

function answerTo(reason: Refused, standIn: string, { visit, ipCase }: PostedAction): ShownProblem | Refusal {
  const { municipality, now } = visit;
  switch (reason) {
    case 'unknown-staff':
    case 'away':
    case 'disqualified':
      return unfitProblem(reason, standIn, { municipality, today: dayInNorway(now) });
    case 'unchanged': {
      const isCoordinator = ipCase.coordinator?.staffId === standIn;
      return { field: 'coordinator', code: isCoordinator ? 'already-coordinator' : 'already-stand-in' };
    }
    case 'date-not-later':
      return { field: 'until.day', code: 'date-past' };
    case 'no-coordinator':
      return reason;
  }
}
