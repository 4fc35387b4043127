import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { groupCode } from '../../../shared/domain/parties/one-time-code.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import type { CodeWay, HandedOver } from '../applying/handed-over.ts';
import { draftTexts } from '../texts/in-language.ts';
import { Article, type Fact, Facts, Message, Text } from './parts.tsx';
import type { Place } from './place.ts';

type Props = Place & HandedOver & { readonly formToken: string };

/** That a draft waits for the one it is about, how the code gets there, and taking it back. */
export function HandedOverPage({ draft, way, formToken, language }: Props) {
  const { handedOver } = draftTexts[language];
  const until = writtenDay(dayInNorway(new Date(draft.expiresAt)), language);
  const code: readonly Fact[] = way.by === 'hand' ? [[handedOver.code, <Code key="code" code={way.code} />]] : [];
  return (
    <Article title={handedOver.title}>
      <Facts facts={[[handedOver.reference, groupReference(draft.reference)], ...code, [handedOver.until, until]]} />
      <Way way={way} language={language} />
      <form method="post" class="ip-actions">
        <FormHidden formToken={formToken} />
        <Text>{handedOver.backText}</Text>
        <button class="ds-button" data-variant="secondary" type="submit">
          {handedOver.back}
        </button>
      </form>
    </Article>
  );
}

function Code({ code }: { readonly code: string }) {
  return <strong class="ip-reference">{groupCode(code)}</strong>;
}

function Way({ way, language }: Pick<Props, 'way' | 'language'>) {
  const { handedOver } = draftTexts[language];
  if (way.by === 'dead') {
    return (
      <Message kind="warning">
        <Text>{handedOver.dead}</Text>
      </Message>
    );
  }
  return (
    <>
      <Text>{bringing(way, handedOver)}</Text>
      <Text>{handedOver.how}</Text>
      {way.by !== 'hand' && <Text>{handedOver.lost}</Text>}
    </>
  );
}

function bringing(
  way: Exclude<CodeWay, { by: 'dead' }>,
  { give, sent }: (typeof draftTexts)['nb']['handedOver'],
): string {
  return way.by === 'hand' ? give : sent[way.by];
}
