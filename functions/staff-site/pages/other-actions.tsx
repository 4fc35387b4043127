import type { IpCase } from '../../../shared/domain/case.ts';
import { plannedMeeting } from '../../../shared/domain/planning/meeting.ts';
import type { CaseAction } from '../access.ts';
import { casePath, type StaffPage } from '../staff-page.ts';
import { actionTexts } from '../texts/action.ts';
import { correctionTexts } from '../texts/correction.ts';
import { meetingTexts } from '../texts/meeting.ts';
import { meetingActionTexts } from '../texts/meeting-action.ts';
import { parentTexts } from '../texts/parents.ts';
import { planKeptTexts } from '../texts/plan-kept.ts';
import { reportTexts } from '../texts/report.ts';
import { type LinkTexts, stepTexts } from '../texts/step.ts';
import { type TransitionTexts, transitionTexts } from '../texts/transition.ts';
import { complaintTitle } from '../words/complaint-words.ts';
import { ActionForm } from './action-form.tsx';
import { AnswerLinks } from './answer-links.tsx';
import { CallForm } from './call-form.tsx';
import { MandateForm } from './mandate-form.tsx';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly actions: readonly CaseAction[];
  /** What the next step does already. */
  readonly next: readonly CaseAction[];
};

/** Those with a form of their own, in the order they are offered; the end comes last. */
const linked = [
  'invite-person',
  'ask',
  'information-by-phone',
  'ask-consent',
  'consent',
  'verify-identity',
  'correct',
  'own-consent',
  'parents-go-on',
  'incapacity',
  'invite-parent',
  'consent-ground',
  'plan',
  'plan-copy',
  'meeting',
  'cancel-meeting',
  'meeting-action',
  'revise',
  'appoint',
  'stand-in',
  'left',
  'move-date',
  'note-complaint',
  'complaint',
  'forward',
  'hand-over',
  'admit-again',
  'move',
  'close',
  'reopen',
] as const satisfies readonly CaseAction[];

/** Ways on that are not the next step; ringing may come before taking the case. */
export function OtherActions({ page, ipCase, actions, next }: Props) {
  const may = (action: CaseAction) => actions.includes(action) && !next.includes(action);
  const [mayAnswer, mayCall, mayNoteMandate] = [may('decide'), may('called'), may('mandate-seen')];
  const [mayHear, mayRevise] = [may('child-heard'), may('revise-unchanged')];
  const links = linked.filter(may);
  if (!mayAnswer && !mayCall && !mayNoteMandate && !mayHear && !mayRevise && links.length === 0) return null;
  return (
    <div class="ip-next__also">
      <h3 class="ds-heading" data-size="2xs">
        {actionTexts[page.language].otherActions}
      </h3>
      {mayAnswer && <AnswerLinks page={page} ipCase={ipCase} actions={actions} />}
      {mayCall && <CallForm page={page} ipCase={ipCase} variant="secondary" />}
      {mayNoteMandate && <MandateForm page={page} ipCase={ipCase} />}
      {mayHear && (
        <ActionForm page={page} ipCase={ipCase} action="child-heard">
          <button class="ds-button" data-variant="secondary" type="submit">
            {stepTexts[page.language].heard}
          </button>
        </ActionForm>
      )}
      {mayRevise && (
        <ActionForm page={page} ipCase={ipCase} action="revise-unchanged">
          <button class="ds-button" data-variant="secondary" type="submit">
            {meetingActionTexts[page.language].unchanged}
          </button>
        </ActionForm>
      )}
      {links.length > 0 && (
        <ul class="ip-answers">
          {links.map((action) => (
            <li key={action}>
              <a href={`${casePath(page, ipCase.reference)}/${action}`}>{linkWords(action, ipCase, page)}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type Linked = (typeof linked)[number];
type Turn = keyof TransitionTexts['links'];
type OwnWords =
  | 'verify-identity'
  | 'correct'
  | 'plan-copy'
  | 'meeting'
  | 'cancel-meeting'
  | 'meeting-action'
  | 'invite-person'
  | 'invite-parent'
  | 'consent-ground'
  | 'complaint'
  | Turn;

const turns = [
  'forward',
  'hand-over',
  'admit-again',
  'move-date',
  'reopen',
  'note-complaint',
  'move',
] as const satisfies readonly Turn[];

function isTurn(action: Linked): action is Turn {
  return turns.some((turn) => turn === action);
}

function linkWords(action: Linked, ipCase: IpCase, page: StaffPage): string {
  const { links } = parentTexts[page.language];
  if (isTurn(action)) return transitionTexts[page.language].links[action];
  const { links: meeting } = meetingTexts[page.language];
  if (action === 'meeting') return plannedMeeting(ipCase, page.today) ? meeting.change : meeting.plan;
  if (action === 'cancel-meeting') return meeting.cancel;
  if (action === 'meeting-action') return meetingActionTexts[page.language].title;
  if (action === 'plan-copy') return planKeptTexts[page.language].link;
  if (action === 'complaint') return complaintTitle(ipCase, page);
  if (action === 'consent-ground') return links.ground;
  if (action === 'verify-identity') return correctionTexts[page.language].identity.link;
  if (action === 'correct') return correctionTexts[page.language].link;
  const { step } = reportTexts[page.language];
  if (action === 'invite-person') return ipCase.seats?.person ? step.inviteAgain : step.invite;
  if (action === 'invite-parent') return ipCase.seats?.otherParent ? links['invite-again'] : links.invite;
  return stepTexts[page.language].links[nameOfLink(action, ipCase)];
}

function nameOfLink(action: Exclude<Linked, OwnWords>, { coordinator, plan, information }: IpCase): keyof LinkTexts {
  if (action === 'ask' && information) return 'ask-again';
  if (action === 'appoint' && coordinator) return 'change';
  return action === 'plan' && plan ? 'change-plan' : action;
}
