import type { Contact } from '../../../shared/domain/applying/application.ts';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { dayInNorway, type Instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { casePath, type StaffPage } from '../staff-page.ts';
import { actionTexts } from '../texts/action.ts';
import { transferLetterTexts } from '../texts/transfer-letter.ts';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly letter: { readonly at: Instant; readonly text: string };
  readonly person: Contact | undefined;
};

/** In the person's language, whoever prints it. */
export function TransferLetterPage({ page, ipCase, letter, person }: Props) {
  const { municipality } = page;
  const { language, reference } = ipCase;
  const texts = transferLetterTexts[language];
  return (
    <div class="ip-case">
      <p class="ip-back ip-screen">
        <a href={casePath(page, reference)}>{actionTexts[page.language].toCase}</a>
      </p>
      <article lang={language}>
        <p>{municipality.postalAddress}</p>
        <p>{writtenDay(dayInNorway(new Date(letter.at)), language)}</p>
        <h1 class="ds-heading" data-size="lg">
          {texts.title}
        </h1>
        {person && <p>{texts.about(person.name)}</p>}
        <p>{texts.reference(groupReference(reference))}</p>
        <p class="ds-paragraph ip-lines">{letter.text}</p>
      </article>
    </div>
  );
}
