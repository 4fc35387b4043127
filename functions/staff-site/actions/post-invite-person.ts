import { invitePersonForm, toInvitedPerson } from '../../../forms/casework/invite-person/form.ts';
import { type Answers, readStep, type StepReading } from '../../../forms/form.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { askPersonAgain, type NotToAskPerson } from '../../../shared/domain/reporting/ask-person-again.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { InvitePersonPage } from '../pages/invite-person-page.tsx';
import { staffPage } from '../staff-page.ts';
import type { StaffDeps } from '../staff-visit.ts';
import { reportTexts } from '../texts/report.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { contextOf, problemsIn } from './one-step.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

/** Nothing typed yet: what the case knows of the person is filled in. */
type Typed = Answers | undefined;

export const personControls = invitePersonForm.fields.map(({ id }) => id);

export function invitePerson(deps: Pick<StaffDeps, 'cases'>): CaseForm<Typed> {
  return {
    action: 'invite-person',
    first: 'mobile',
    filledIn: () => undefined,
    show: async (visit, shown) => {
      const page = staffPage(visit);
      const typed = shown.typed ?? (await known(shown.ipCase, deps));
      const { title } = reportTexts[page.language].invite;
      return formReply(visit, shown, { title, children: InvitePersonPage({ page, ...shown, typed }) });
    },
  };
}

async function known(ipCase: IpCase, { cases }: Pick<StaffDeps, 'cases'>): Promise<Answers> {
  const { mobile = '', email = '' } = (await cases.contacts(ipCase))?.person ?? {};
  const { language } = ipCase.seats?.person ?? ipCase.report ?? ipCase;
  return { mobile, email, language };
}

export async function postInvitePerson(posted: PostedAction): Promise<Reply> {
  const { visit, form, deps } = posted;
  const pairs = [...form.values].filter(([name]) => personControls.includes(name));
  const reading = await readStep(invitePersonForm, 'spor', pairs, {}, contextOf(staffPage(visit)));
  return postForm(posted, invitePerson(deps), {
    typed: reading.answers,
    read: await toDo(posted, reading),
    answerTo: (reason) => reason,
    isThis: (event, now) => event.type === 'invited' && event.seat === 'person' && now.status === 'reported',
  });
}

async function toDo({ visit, ipCase, deps }: PostedAction, reading: StepReading): Promise<ReadForm<NotToAskPerson>> {
  if (reading.outcome !== 'accepted') {
    return { ok: false, problems: problemsIn(invitePersonForm, reading, staffPage(visit)) };
  }
  const contacts = await deps.cases.contacts(ipCase);
  if (!contacts) throw new Error('a case without contacts');
  const { staffId } = visit.session;
  const act = { reached: toInvitedPerson(reading.answers), contacts, staffId, now: visit.now };
  return { ok: true, transition: (before) => askPersonAgain(before, act, visit.municipality) };
}
