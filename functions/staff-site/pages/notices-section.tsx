import type { IpCase } from '../../../shared/domain/case.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { plannedMoment } from '../../../shared/notices/sending/moved.ts';
import { obstacleToAgain } from '../../../shared/notices/sending/send-again.ts';
import type { CaseAction } from '../access.ts';
import type { LetterRef } from '../letters/letter-name.ts';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { longMoment } from '../texts/dates.ts';
import { overviewTexts } from '../texts/overview.ts';
import { channelWords } from '../words/notice-channel.ts';
import { recipientName } from '../words/notice-recipient.ts';
import { toldWords } from '../words/told-words.ts';
import { ActionForm } from './action-form.tsx';
import { CaseSection } from './case-section.tsx';
import { LetterList } from './letter-links.tsx';
import { NoticeLedger } from './notice-ledger.tsx';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly notices: readonly Notice[];
  readonly actions: readonly CaseAction[];
  readonly letters: readonly LetterRef[];
  /** On paper nothing can be unfolded. */
  readonly whole: boolean;
};

const shownAtOnce = 8;

/** Who was told what, by which channel, and whether it arrived: what can be sent again first, then the latest. */
export function NoticesSection(props: Props) {
  const { page, ipCase, notices, letters, whole } = props;
  const { municipality } = page;
  const latest = notices.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  const failed = latest.filter((notice) => !obstacleToAgain(notice, { ipCase, notices, municipality }));
  const others = latest.filter((notice) => !failed.includes(notice));
  const texts = overviewTexts[page.language].notices;
  const unfolded = whole ? others.length : Math.min(others.length, shownAtOnce);
  return (
    <CaseSection page={page} section="notices">
      {notices.length === 0 && <p class="ds-paragraph">{caseTexts[page.language].noticesNone}</p>}
      {failed.length > 0 && (
        <>
          <Heading>{texts.failed}</Heading>
          <Lines {...props} shown={failed} again />
          {others.length > 0 && <Heading>{texts.others}</Heading>}
        </>
      )}
      <Lines {...props} shown={others.slice(0, unfolded)} />
      {others.length > unfolded && (
        <details class="ip-fold">
          <summary>{texts.more(others.length - unfolded)}</summary>
          <Lines {...props} shown={others.slice(unfolded)} />
        </details>
      )}
      <LetterList page={page} ipCase={ipCase} letters={letters} />
    </CaseSection>
  );
}

function Heading({ children }: { readonly children: string }) {
  return (
    <h3 class="ds-heading" data-size="xs">
      {children}
    </h3>
  );
}

type LinesProps = Props & { readonly shown: readonly Notice[]; readonly again?: boolean };

function Lines({ page, ipCase, actions, shown, whole, again = false }: LinesProps) {
  return (
    <ul class={again ? 'ip-tasks' : 'ip-notices'}>
      {shown.map((notice) => (
        <li key={notice.id}>
          <NoticeLine page={page} notice={notice} />
          <NoticeLedger page={page} notice={notice} whole={whole} />
          {again && actions.includes('send-again') && <Again page={page} ipCase={ipCase} notice={notice} />}
        </li>
      ))}
    </ul>
  );
}

type LineProps = { readonly page: StaffPage; readonly notice: Notice };

function NoticeLine({ page, notice }: LineProps) {
  const texts = caseTexts[page.language];
  const isPaused = notice.state === 'waiting' && notice.detail === 'paused';
  const planned = isPaused ? undefined : plannedMoment(notice);
  const at = notice.deliveredAt ?? notice.sentAt ?? planned ?? notice.createdAt;
  return (
    <div id={`varsel-${notice.id}`}>
      <p>
        {`${toldWords(notice, page)} ${texts.noticeTo} ${recipientName(notice, page)}, `}
        {channelWords(notice, page)}
      </p>
      <p class="ip-quiet">
        {isPaused ? texts.noticePaused : texts.noticeState[notice.state]}
        {notice.state === 'in-digest' ? ' ' : ', '}
        <time dateTime={at}>{longMoment(at, page.language)}</time>
      </p>
    </div>
  );
}

function Again({ page, ipCase, notice }: LineProps & Pick<Props, 'ipCase'>) {
  return (
    <ActionForm page={page} ipCase={ipCase} action="send-again">
      <input type="hidden" name="notice" value={notice.id} />
      <button class="ds-button" data-variant="secondary" type="submit" aria-describedby={`varsel-${notice.id}`}>
        {overviewTexts[page.language].notices.sendAgain}
      </button>
    </ActionForm>
  );
}
