import type { IpCase } from '../../../shared/domain/case.ts';
import type { Notice } from '../../../shared/domain/notice.ts';
import type { LetterRef } from '../letters/letter-name.ts';
import { nameOf, type StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { longMoment } from '../texts/dates.ts';
import { CaseSection } from './case-section.tsx';
import { LetterList } from './letter-links.tsx';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly notices: readonly Notice[];
  readonly letters: readonly LetterRef[];
};

/** Who was told what, by which channel, and whether it arrived; oldest first. */
export function NoticesSection({ page, ipCase, notices, letters }: Props) {
  const ordered = notices.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  return (
    <CaseSection page={page} section="notices">
      {ordered.length === 0 && <p class="ds-paragraph">{caseTexts[page.language].noticesNone}</p>}
      <ul class="ip-notices">
        {ordered.map((notice) => (
          <li key={notice.id}>
            <NoticeLine page={page} notice={notice} />
          </li>
        ))}
      </ul>
      <LetterList page={page} ipCase={ipCase} letters={letters} />
    </CaseSection>
  );
}

function NoticeLine({ page, notice }: { readonly page: StaffPage; readonly notice: Notice }) {
  const texts = caseTexts[page.language];
  const planned = notice.state === 'waiting' ? notice.dueAt : undefined;
  const at = notice.deliveredAt ?? notice.sentAt ?? planned ?? notice.createdAt;
  return (
    <>
      <p>
        {`${texts.noticeKind(page.municipality.decisionWord)[notice.kind]} ${texts.noticeTo} ${recipient(notice, page)}, `}
        {texts.noticeChannel[notice.channel]}
      </p>
      <p class="ip-quiet">
        {`${texts.noticeState[notice.state]}, `}
        <time dateTime={at}>{longMoment(at, page.language)}</time>
      </p>
    </>
  );
}

function recipient({ to }: Notice, page: StaffPage): string {
  const texts = caseTexts[page.language];
  switch (to.who) {
    case 'person':
      return texts.noticePerson;
    case 'applicant':
      return texts.noticeApplicant;
    case 'otherParent':
      return texts.noticeOtherParent;
    case 'staff':
      return nameOf(page, to.staffId);
  }
}
