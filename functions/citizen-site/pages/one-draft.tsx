import { answerOf } from '../../../forms/answers.ts';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { dayInNorway, type Instant } from '../../../shared/domain/calendar/day.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { writtenMinute } from '../../../shared/web/written-minute.ts';
import { addressesOf } from '../addresses.ts';
import { applyingTexts, draftTexts, reportTexts } from '../texts/in-language.ts';
import { Link, LinkLine, List, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

/** A draft, and the titles of the steps that are left. */
export type DraftShown = { readonly draft: Draft; readonly left: readonly string[] };

type Props = Place & DraftShown & { readonly formToken: string };

/** What is begun and not sent: what is left, until when it is kept, and what can be done with it. */
export function OneDraft(props: Props) {
  const { draft, left, formToken, ...place } = props;
  const { language } = place;
  const { list } = draftTexts[language];
  const { start: report } = reportTexts[language];
  const isReport = draft.form === 'need-report';
  const written = (at: Instant) => writtenDay(dayInNorway(new Date(at)), language);
  const to = addressesOf(place);
  if (draft.state === 'handed-over') return <HandedOver {...props} />;
  return (
    <Part title={isReport ? report.draft : applyingTexts[language].apply.draft}>
      <About {...props} />
      <Text>{list.saved(written(draft.savedAt), writtenMinute(new Date(draft.savedAt), language))}</Text>
      <Text>{list.kept(written(draft.expiresAt))}</Text>
      <Text>{left.length > 0 ? list.left : list.onlySend}</Text>
      {left.length > 0 && <List items={left} />}
      <form method="post" action={to.draft(draft.reference)} class="ip-actions">
        <FormHidden formToken={formToken} />
        <button class="ds-button" type="submit">
          {isReport ? report.goOn : list.goOn}
        </button>
        <Link href={to.removeDraft(draft.reference)}>{list.remove}</Link>
      </form>
    </Part>
  );
}

/** Somebody who helps several tells their drafts apart by this. */
function About({ draft: { answers }, language }: Props) {
  const name = ['givenName', 'familyName'].map((part) => answerOf(answers, part)).join(' ');
  if (['', 'self'].includes(answerOf(answers, 'role')) || name.trim() === '') return null;
  return <Text>{draftTexts[language].list.about(name.trim())}</Text>;
}

function HandedOver({ draft: { reference }, ...place }: Props) {
  const { handedOver } = draftTexts[place.language];
  return (
    <Part title={handedOver.heading}>
      <Text>{handedOver.line(groupReference(reference))}</Text>
      <LinkLine href={addressesOf(place).handedOver(reference)}>{handedOver.link}</LinkLine>
    </Part>
  );
}
