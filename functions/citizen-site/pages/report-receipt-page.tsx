import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { addressesOf } from '../addresses.ts';
import type { ReportReceipt } from '../following/own-receipt.ts';
import { reportTexts } from '../texts/in-language.ts';
import { Article, ButtonLink, Facts, List, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

/** That the report has come, and no more, whatever becomes of it. Made to be printed. */
export function ReportReceiptPage({ receipt, ...place }: Place & { readonly receipt: ReportReceipt }) {
  const { receipt: say } = reportTexts[place.language];
  const reference = (
    <strong key="reference" class="ip-reference">
      {groupReference(receipt.reference)}
    </strong>
  );
  return (
    <Article title={say.title}>
      <div class="ip-receipt">
        <Facts
          facts={[
            [say.reference, reference],
            [say.received, writtenDay(receipt.receivedOn, place.language)],
          ]}
        />
        <Text>{say.keep}</Text>
      </div>
      <Part title={say.next}>
        <List items={say.nextSteps} ordered />
        <Text>{say.call(place.municipality.phone)}</Text>
      </Part>
      <ButtonLink href={addressesOf(place).myCases}>{say.myCaseLink}</ButtonLink>
    </Article>
  );
}
