import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { addressesOf } from '../addresses.ts';
import type { OtherParentsView } from '../parties/other-parents-view.ts';
import { myCaseTexts, otherParentTexts, ownCaseTexts } from '../texts/in-language.ts';
import { Notices } from './case-history.tsx';
import { ConsentTimeline } from './consent-history-page.tsx';
import { Article, Facts, LinkLine, Message, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

type Props = Place & { readonly view: Pick<OtherParentsView, 'ipCase' | 'answers' | 'notices'> };

/**
 * A child's other parent whose answer is asked for no more: what they said themself, and nothing of the case. Why it is
 * over may be the child's or the first parent's to tell, so that it is told on the telephone.
 */
export function PartOverPage({ view, municipality, language }: Props) {
  const { over } = otherParentTexts[language];
  const { data } = ownCaseTexts[language];
  const { reference } = view.ipCase;
  const to = addressesOf({ municipality, language });
  return (
    <Article title={over.title}>
      <Message kind="info">
        <Text>{over.text}</Text>
        <Text>{over.next(municipality.phone)}</Text>
      </Message>
      <Facts facts={[[myCaseTexts[language].myCase.reference, groupReference(reference)]]} />
      <Part title={over.answered}>
        <ConsentTimeline municipality={municipality} language={language} events={view.answers} />
      </Part>
      <Notices municipality={municipality} language={language} mine={view} />
      <Part title={data.title}>
        <Text>{data.text}</Text>
        <LinkLine href={to.data(reference)}>{data.link}</LinkLine>
      </Part>
    </Article>
  );
}
