import type { ComponentChildren } from 'preact';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { unitOf } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { applyingTexts, withoutLoginTexts } from '../texts/in-language.ts';
import { EndWithoutLogin } from './end-without-login.tsx';
import { Article, Facts, List, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

type Props = Place & {
  readonly formToken: string;
  readonly unseen: ComponentChildren;
  readonly ipCase: IpCase;
};

/** That the application has come, and how it is followed by somebody who has no case of theirs to look at. */
export function ReceiptWithoutLoginPage({ ipCase, formToken, unseen, ...place }: Props) {
  const { municipality, language } = place;
  const { receipt } = applyingTexts[language];
  const say = withoutLoginTexts[language];
  const answerBy = writtenDay(ipCase.answerBy, language);
  const unit = unitOf(municipality, ipCase.unit)?.name[language] ?? municipality.name;
  const reference = <strong class="ip-reference">{groupReference(ipCase.reference)}</strong>;
  return (
    <Article title={receipt.title}>
      <div class="ip-receipt">
        <Facts
          facts={[
            [receipt.reference, reference],
            [receipt.received, writtenDay(ipCase.receivedOn, language)],
            [receipt.answerBy, <strong key="date">{answerBy}</strong>],
          ]}
        />
        <Text>{say.keep}</Text>
      </div>
      <Part title={receipt.next}>
        <List items={say.nextSteps(unit, answerBy)} ordered />
        {ipCase.call && <Text>{receipt.call}</Text>}
        {ipCase.mandateAwaited && <Text>{receipt.mandate}</Text>}
      </Part>
      <Part title={say.follow}>
        <Text>{say.followText(municipality.phone)}</Text>
        <Text>{say.followLater}</Text>
      </Part>
      <Part title={receipt.consent}>
        <Text>{say.consent}</Text>
      </Part>
      <EndWithoutLogin {...place} formToken={formToken} unseen={unseen} />
    </Article>
  );
}
