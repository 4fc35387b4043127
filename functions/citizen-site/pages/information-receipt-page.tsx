import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { ExchangeEvent } from '../../../shared/domain/consent/information-exchange.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { writtenMinute } from '../../../shared/web/written-minute.ts';
import { addressesOf } from '../addresses.ts';
import { askedTexts, myCaseTexts, ownCaseTexts } from '../texts/in-language.ts';
import { Article, ButtonLink, Facts, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

export type InformationReceiptProps = Place & {
  readonly reference: string;
  readonly sent: ExchangeEvent;
  /** The name of the file that came with it. */
  readonly document?: string | undefined;
};

/** That the reply has come, when, and what it says. Made to be printed. */
export function InformationReceiptPage({ reference, sent, document, ...place }: InformationReceiptProps) {
  const { language } = place;
  const { information: say } = askedTexts[language];
  const moment = new Date(sent.at);
  const at = say.at(writtenDay(dayInNorway(moment), language), writtenMinute(moment, language));
  return (
    <Article title={say.receiptTitle} lead={say.receiptNext}>
      <div class="ip-receipt">
        <Facts
          facts={[
            [myCaseTexts[language].myCase.reference, groupReference(reference)],
            [say.sentAt, at],
          ]}
        />
      </div>
      <Part title={say.wrote}>
        {sent.text && <blockquote class="ip-words">{sent.text}</blockquote>}
        {document && <Text>{document}</Text>}
      </Part>
      <div class="ip-screen">
        <Text>{say.print}</Text>
      </div>
      <ButtonLink href={addressesOf(place).myCase(reference)}>{ownCaseTexts[language].back}</ButtonLink>
    </Article>
  );
}
