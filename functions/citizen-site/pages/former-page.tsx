import type { ComponentChildren } from 'preact';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { MyCase } from '../following/my-case.ts';
import { applyingTexts, myCaseTexts } from '../texts/in-language.ts';
import { Article, Facts, Message, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

type Props = Place & { readonly mine: MyCase; readonly summary: ComponentChildren };

/** What somebody sent to a case that is the person's own now: nothing of what has happened since. */
export function FormerPage({ mine, summary, municipality, language }: Props) {
  const { receipt } = applyingTexts[language];
  const { myCase } = myCaseTexts[language];
  const { reference, receivedOn } = mine.ipCase;
  return (
    <Article title={myCase.title}>
      <Message kind="info">
        <Text>{myCase.expiredRole(municipality.phone)}</Text>
      </Message>
      <Facts
        facts={[
          [myCase.reference, groupReference(reference)],
          [receipt.received, writtenDay(receivedOn, language)],
        ]}
      />
      <Part title={myCase.sent}>{summary}</Part>
    </Article>
  );
}
