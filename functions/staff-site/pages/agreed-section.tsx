import type { IpCase } from '../../../shared/domain/case.ts';
import type { Meeting } from '../../../shared/domain/planning/meeting.ts';
import {
  type ActionOwner,
  agreedOn,
  isOverdue,
  type PlacedAction,
} from '../../../shared/domain/planning/meeting-action.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { CaseAction } from '../access.ts';
import type { StaffPage } from '../staff-page.ts';
import { meetingActionTexts } from '../texts/meeting-action.ts';
import { ActionForm } from './action-form.tsx';
import { CaseSection } from './case-section.tsx';
import { guestWords } from './meeting-page.tsx';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly actions: readonly CaseAction[];
};

/** What was agreed on all meetings of the case; nothing where nothing was. */
export function AgreedSection({ meetings, ...props }: Props & { readonly meetings: readonly Meeting[] }) {
  const agreed = agreedOn(meetings);
  if (agreed.length === 0) return null;
  return (
    <CaseSection page={props.page} section="agreed">
      <AgreedList {...props} agreed={agreed} />
    </CaseSection>
  );
}

/** What is not done first, each with its button. */
export function AgreedList({ agreed, ...props }: Props & { readonly agreed: readonly PlacedAction[] }) {
  return (
    <ul class="ip-tasks">
      {agreed.map((each) => (
        <Agreed key={nameOf(each)} {...props} agreed={each} />
      ))}
    </ul>
  );
}

function Agreed({ page, ipCase, actions, agreed }: Props & { readonly agreed: PlacedAction }) {
  const { action, meeting, place } = agreed;
  const mayTick = !action.doneOn && actions.includes('action-done');
  return (
    <li {...(action.doneOn && { class: 'ip-tasks__done' })}>
      <div>
        <p id={nameOf(agreed)} lang={ipCase.language}>
          {action.what}
        </p>
        <p class="ip-quiet">{`${ownerWords(action.owner, page)}, ${stateWords(agreed, page)}`}</p>
      </div>
      {mayTick && (
        <ActionForm page={page} ipCase={ipCase} action="action-done">
          <input type="hidden" name="meeting" value={meeting} />
          <input type="hidden" name="action" value={place} />
          <button class="ds-button" data-variant="secondary" type="submit" aria-describedby={nameOf(agreed)}>
            {meetingActionTexts[page.language].done}
          </button>
        </ActionForm>
      )}
    </li>
  );
}

function nameOf({ meeting, place }: PlacedAction): string {
  return `avtalt-${meeting}-${place}`;
}

function ownerWords(owner: ActionOwner, page: StaffPage): string {
  return owner.who === 'service' ? owner.name : guestWords(owner, page);
}

function stateWords({ action }: PlacedAction, page: StaffPage): string {
  const texts = meetingActionTexts[page.language];
  if (action.doneOn) return texts.doneOn(writtenDay(action.doneOn, page.language));
  if (!action.by) return texts.noDate;
  const on = writtenDay(action.by, page.language);
  return isOverdue(action, page.today) ? texts.overdue(on) : texts.until(on);
}
