import type { QuestionNow } from '../following/answer-information.ts';
import { informationAsked } from '../following/information-asked.ts';
import { askedTexts } from '../texts/in-language.ts';
import { Message, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

export type QuestionProps = Place & { readonly now: QuestionNow; readonly isChanged: boolean };

/** What is asked for, in the words of whoever asks, and until when. */
export function Question({ now, isChanged, ...place }: QuestionProps) {
  const { information: say } = askedTexts[place.language];
  const asked = informationAsked(now.ipCase, place);
  return (
    <>
      {isChanged && (
        <Message kind="warning">
          {say.changed.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
        </Message>
      )}
      <Part title={say.question}>
        <blockquote class="ip-words" lang={now.ipCase.language}>
          {now.question}
        </blockquote>
        {asked && <Text>{`${asked.title}. ${asked.text}`}</Text>}
      </Part>
    </>
  );
}
