import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { appointCoordinator } from '../../../shared/domain/planning/appoint-coordinator.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { AppointPage } from '../pages/appoint-page.tsx';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { nameOf, staffPage } from '../staff-page.ts';
import type { StaffVisit } from '../staff-visit.ts';
import type { Refusal } from '../texts/action.ts';
import { coordinationTexts } from '../texts/coordination.ts';
import { type CaseForm, formReply } from './case-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';
import { type CoordinatorTyped, unfitProblem } from './staff-choice.ts';

export const appointForm: CaseForm<CoordinatorTyped> = {
  action: 'appoint',
  first: 'coordinator',
  // Whom to appoint is for a person to say.
  filledIn: () => ({ coordinator: '' }),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = coordinationTexts[page.language].appoint;
    const children = AppointPage({ page, ...shown });
    return formReply(visit, shown, { title: title(shown.ipCase.coordinator !== undefined), children });
  },
};

export function postAppoint(posted: PostedAction): Promise<Reply> {
  const { visit, form } = posted;
  const { municipality, now, session } = visit;
  const coordinator = form.values.get('coordinator') ?? '';
  const act = { coordinator, staffId: session.staffId, now };
  const page = staffPage(visit);
  return postForm(posted, appointForm, {
    typed: { coordinator },
    copy: { words: coordinator && nameOf(page, coordinator), language: page.language },
    read: coordinator
      ? { ok: true, transition: (before) => appointCoordinator(before, act, municipality) }
      : { ok: false, problems: [{ field: 'coordinator', code: 'coordinator-missing' }] },
    answerTo: (reason) => answerTo(reason, coordinator, visit),
    isThis: (event) => event.type === 'coordinator-appointed' && event.coordinator === coordinator,
  });
}

type Refused = Extract<ReturnType<typeof appointCoordinator>, { readonly ok: false }>['reason'];

function answerTo(reason: Refused, coordinator: string, { municipality, now }: StaffVisit): ShownProblem | Refusal {
  switch (reason) {
    case 'unknown-staff':
    case 'away':
    case 'disqualified':
      return unfitProblem(reason, coordinator, { municipality, today: dayInNorway(now) });
    case 'unchanged':
      return { field: 'coordinator', code: 'already-coordinator' };
    case 'not-granted':
      return 'coordinator-not-granted';
    case 'not-decided':
    case 'coordinator-consent-missing':
      return reason;
  }
}
