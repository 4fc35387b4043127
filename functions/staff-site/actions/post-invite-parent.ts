import { inviteParentForm, toInvitedParent } from '../../../forms/casework/invite-parent/form.ts';
import { type Answers, readStep, type StepReading } from '../../../forms/form.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { askOtherParent } from '../../../shared/domain/parties/ask-other-parent.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { InviteParentPage } from '../pages/invite-parent-page.tsx';
import { staffPage } from '../staff-page.ts';
import type { StaffDeps } from '../staff-visit.ts';
import { parentTexts } from '../texts/parents.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { contextOf, problemsIn } from './one-step.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

/** Nothing typed yet: what whoever applied said of the other parent is filled in. */
type Typed = Answers | undefined;

export const invitedControls = inviteParentForm.fields.map(({ id }) => id);

export function inviteParent(deps: Pick<StaffDeps, 'cases'>): CaseForm<Typed> {
  return {
    action: 'invite-parent',
    first: 'name',
    filledIn: () => undefined,
    show: async (visit, shown) => {
      const page = staffPage(visit);
      const typed = shown.typed ?? (await known(shown.ipCase, deps));
      const { title } = parentTexts[page.language].invite;
      return formReply(visit, shown, { title, children: InviteParentPage({ page, ...shown, typed }) });
    },
  };
}

async function known(ipCase: IpCase, { cases }: Pick<StaffDeps, 'cases'>): Promise<Answers> {
  const { name = '', mobile = '', email = '' } = (await cases.contacts(ipCase))?.otherParent ?? {};
  const { language } = ipCase.seats?.otherParent ?? ipCase;
  return { name, mobile, email, language };
}

export async function postInviteParent(posted: PostedAction): Promise<Reply> {
  const { visit, form, deps } = posted;
  const page = staffPage(visit);
  const pairs = [...form.values].filter(([name]) => invitedControls.includes(name));
  const reading = await readStep(inviteParentForm, 'spor', pairs, {}, contextOf(page));
  return postForm(posted, inviteParent(deps), {
    typed: reading.answers,
    read: await toDo(posted, reading),
    answerTo: (reason) => reason,
    isThis: (event, now) => event.type === 'invited' && now.seats?.otherParent?.state === 'invited',
  });
}

type Refused = Extract<ReturnType<typeof askOtherParent>, { readonly ok: false }>['reason'];

async function toDo({ visit, ipCase, deps }: PostedAction, reading: StepReading): Promise<ReadForm<Refused>> {
  const page = staffPage(visit);
  if (reading.outcome !== 'accepted') return { ok: false, problems: problemsIn(inviteParentForm, reading, page) };
  const contacts = await deps.cases.contacts(ipCase);
  if (!contacts) throw new Error('a case without contacts');
  const act = { asked: toInvitedParent(reading.answers), contacts, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => askOtherParent(before, act, visit.municipality) };
}
