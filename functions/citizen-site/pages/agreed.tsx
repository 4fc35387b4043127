import { isOwn } from '../../../shared/domain/handling/note-action.ts';
import { type ActionOwner, isOverdue, type PlacedAction } from '../../../shared/domain/planning/meeting-action.ts';
import { staffMember } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { addressesOf } from '../addresses.ts';
import { meetingTexts } from '../texts/in-language.ts';
import type { MeetingPageProps } from './own-meeting-page.tsx';
import { Part } from './parts.tsx';

/** What was agreed on meetings: who does it, by when; what is one's own can be ticked off. */
export function Agreed(props: MeetingPageProps) {
  const { own, language, title } = props;
  const say = meetingTexts[language];
  const list = (
    <ul class="ip-tasks">
      {own.agreed.map((each) => (
        <Row key={nameOf(each)} {...props} agreed={each} />
      ))}
    </ul>
  );
  if (own.agreed.length === 0) return null;
  // The page itself has that title where there is no meeting to come.
  return title === say.agreed ? list : <Part title={say.agreed}>{list}</Part>;
}

type RowProps = MeetingPageProps & { readonly agreed: PlacedAction };

function Row(props: RowProps) {
  const { agreed, own } = props;
  const { action } = agreed;
  return (
    <li {...(action.doneOn && { class: 'ip-tasks__done' })}>
      <div>
        <p id={nameOf(agreed)} lang={own.ipCase.language}>
          {action.what}
        </p>
        <p class="ip-quiet">{`${ownerWords(action.owner, props)}, ${stateWords(agreed, props)}`}</p>
      </div>
      {!action.doneOn && isOwn(action.owner, own.by) && <Tick {...props} />}
    </li>
  );
}

function Tick({ agreed, own, formToken, municipality, language }: RowProps) {
  const { agreedDone } = addressesOf({ municipality, language });
  return (
    <form method="post" action={agreedDone(own.ipCase.reference)}>
      <FormHidden formToken={formToken} />
      <input type="hidden" name="meeting" value={agreed.meeting} />
      <input type="hidden" name="action" value={agreed.place} />
      <button class="ds-button" data-variant="secondary" type="submit" aria-describedby={nameOf(agreed)}>
        {meetingTexts[language].done}
      </button>
    </form>
  );
}

function nameOf({ meeting, place }: PlacedAction): string {
  return `avtalt-${meeting}-${place}`;
}

function ownerWords(owner: ActionOwner, { own, municipality, language }: MeetingPageProps): string {
  const say = meetingTexts[language];
  if (owner.who === 'service') return owner.name;
  if (owner.who === 'staff') return staffMember(municipality, owner.staffId)?.name ?? say.formerEmployee;
  if (isOwn(owner, own.by)) return say.you;
  return owner.who === 'otherParent' ? say.otherParent : say.person;
}

function stateWords({ action }: PlacedAction, { language, today }: MeetingPageProps): string {
  const say = meetingTexts[language];
  if (action.doneOn) return say.doneOn(writtenDay(action.doneOn, language));
  if (!action.by) return say.noDate;
  const on = writtenDay(action.by, language);
  return isOverdue(action, today) ? say.overdue(on) : say.until(on);
}
