import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { AuditPage, AuditQuery } from '../../../shared/ports/log.ts';
import type { LogTyped } from '../oversight/log-search.ts';
import type { StaffPage } from '../staff-page.ts';
import { logTexts } from '../texts/log.ts';
import { LogPaging, LogSearch } from './log-search-form.tsx';
import { LogTable } from './log-table.tsx';
import { ProblemSummary, type ShownProblem } from './problem-summary.tsx';

type Props = {
  readonly page: StaffPage;
  readonly typed: LogTyped;
  readonly problems: readonly ShownProblem[];
  /** What was searched for and found; absent where the search could not be read. */
  readonly asked?: AuditQuery;
  readonly found?: AuditPage;
  readonly isFirst?: boolean;
};

/** The search, and what it found, the newest first. */
export function LogPage({ page, typed, problems, asked, found, isFirst = true }: Props) {
  const texts = logTexts[page.language];
  return (
    <div class="ip-log">
      <ProblemSummary page={page} problems={problems} />
      <h1 class="ds-heading" data-size="lg">
        {texts.title}
      </h1>
      <p class="ds-paragraph">{texts.intro}</p>
      <LogSearch page={page} typed={typed} problems={problems} />
      {asked && found && (
        <>
          {found.entries.length === 0 ? (
            <p class="ds-paragraph">{found.next ? texts.noneYet : texts.none}</p>
          ) : (
            <LogTable page={page} entries={found.entries} caption={captionOf(asked, page)} />
          )}
          <LogPaging page={page} typed={typed} isFirst={isFirst} {...(found.next && { next: found.next })} />
        </>
      )}
    </div>
  );
}

function captionOf({ from, to }: AuditQuery, { language }: StaffPage): string {
  return logTexts[language].caption(writtenDay(from, language), writtenDay(to, language));
}
