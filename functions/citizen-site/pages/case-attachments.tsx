import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { isRefused, isSentIn, type NamedAttachment } from '../../../shared/domain/handling/attachment.ts';
import { obstacleToMandate } from '../../../shared/domain/parties/send-mandate.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { addressesOf } from '../addresses.ts';
import { ownCaseTexts } from '../texts/in-language.ts';
import type { MyCaseProps } from './my-case-page.tsx';
import { LinkLine, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

/** What was sent, whether it has come through, and where to send what is still awaited. */
export function CaseAttachments({ mine, ...place }: MyCaseProps) {
  const { ipCase } = mine;
  const attachments = mine.attachments.filter(isSentIn);
  const { attachments: say, mandate } = ownCaseTexts[place.language];
  const mayBeSent = obstacleToMandate(ipCase) === undefined;
  const hasSent = attachments.some((each) => each.purpose === 'mandate' && !isRefused(each));
  if (attachments.length === 0 && !mayBeSent) return null;
  return (
    <Part id="dokumenter" title={attachments.length === 0 ? mandate.title : say.title}>
      {attachments.length > 0 && (
        <ul class="ip-notices">
          {attachments.map((document) => (
            <li key={document.id}>
              <Sent document={document} reference={ipCase.reference} {...place} />
            </li>
          ))}
        </ul>
      )}
      {ipCase.mandateAwaited && !hasSent && <Text>{mandate.awaited}</Text>}
      {mayBeSent && (
        <LinkLine href={addressesOf(place).mandate(ipCase.reference)}>{hasSent ? mandate.more : mandate.link}</LinkLine>
      )}
    </Part>
  );
}

type SentProps = Place & { readonly document: NamedAttachment; readonly reference: string };

function Sent({ document, reference, ...place }: SentProps) {
  const { attachments: say } = ownCaseTexts[place.language];
  const { id, name, state, receivedAt } = document;
  const on = writtenDay(dayInNorway(new Date(receivedAt)), place.language);
  return (
    <>
      <p>
        {state === 'clean' ? (
          <a class="ds-link" href={addressesOf(place).attachment(reference, id)}>
            {say.open(name)}
          </a>
        ) : (
          name
        )}
      </p>
      <p class="ip-quiet">{`${say.received(on)} ${stateWords(document, place)}`}</p>
    </>
  );
}

function stateWords(document: NamedAttachment, { language, municipality }: Place): string {
  const { attachments: say } = ownCaseTexts[language];
  if (isRefused(document)) return say.refused(municipality.phone);
  return document.state === 'clean' ? say.clean : say.scanning;
}
