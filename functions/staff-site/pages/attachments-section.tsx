import type { IpCase } from '../../../shared/domain/case.ts';
import type { NamedAttachment } from '../../../shared/domain/handling/attachment.ts';
import { attachmentPath, type StaffPage } from '../staff-page.ts';
import { attachmentTexts } from '../texts/attachment.ts';
import { longMoment } from '../texts/dates.ts';
import { CaseSection } from './case-section.tsx';

type Props = { readonly page: StaffPage; readonly ipCase: IpCase; readonly attachments: readonly NamedAttachment[] };

/** What people sent, in the order in which it came; only what is known to be clean has a link. */
export function AttachmentsSection({ page, ipCase, attachments }: Props) {
  return (
    <CaseSection page={page} section="attachments">
      {attachments.length === 0 && <p class="ds-paragraph">{attachmentTexts[page.language].none}</p>}
      <ul class="ip-notices">
        {attachments.map((document) => (
          <li key={document.id}>
            <Document page={page} ipCase={ipCase} document={document} />
          </li>
        ))}
      </ul>
    </CaseSection>
  );
}

type DocumentProps = Omit<Props, 'attachments'> & { readonly document: NamedAttachment };

function Document({ page, ipCase, document }: DocumentProps) {
  const texts = attachmentTexts[page.language];
  const { id, name, kind, purpose, receivedAt, state } = document;
  return (
    <>
      <p>
        {state === 'clean' ? <a href={attachmentPath(page, ipCase.reference, id)}>{texts.open(name)}</a> : name}
        {`. ${texts.purpose[purpose]}.`}
      </p>
      <p class="ip-quiet">
        {`${texts.kind[kind]}, `}
        <time dateTime={receivedAt}>{texts.received(longMoment(receivedAt, page.language))}</time>
        {`, ${texts.state[state]}`}
      </p>
    </>
  );
}
