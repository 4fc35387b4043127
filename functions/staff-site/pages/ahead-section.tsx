import type { Instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { type Foreseen, foreseen } from '../../../shared/notices/sending/foreseen.ts';
import { plannedMoment } from '../../../shared/notices/sending/moved.ts';
import type { StaffPage } from '../staff-page.ts';
import { longMoment } from '../texts/dates.ts';
import { overviewTexts } from '../texts/overview.ts';
import { channelWords } from '../words/notice-channel.ts';
import { recipientName } from '../words/notice-recipient.ts';
import { taskWords } from '../words/task-words.ts';
import { toldWords } from '../words/told-words.ts';
import { CaseSection } from './case-section.tsx';

type Props = { readonly page: StaffPage; readonly ipCase: IpCase };

const days = 30;

/** What will be sent, and which tasks come, if nothing changes. */
export function AheadSection({ page, ipCase }: Props) {
  const texts = overviewTexts[page.language].ahead;
  const all = foreseen(ipCase, page.municipality, { from: page.now, days });
  const lines = all.flatMap((each) => linesOf(each, ipCase, page));
  return (
    <CaseSection page={page} section="ahead">
      <p class="ds-paragraph">{lines.length === 0 ? texts.none : texts.intro}</p>
      {lines.length > 0 && (
        <table class="ds-table ip-stack">
          <caption class="ds-sr-only">{texts.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.what}</th>
              <th scope="col">{texts.when}</th>
              <th scope="col">{texts.to}</th>
              <th scope="col">{texts.how}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, what, at, to, how }) => (
              <tr key={id}>
                <th scope="row">{what}</th>
                <td data-label={texts.when}>
                  <time dateTime={at}>{longMoment(at, page.language)}</time>
                </td>
                <td data-label={texts.to}>{to}</td>
                <td data-label={texts.how}>{how}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </CaseSection>
  );
}

type Line = {
  readonly id: string;
  readonly what: string;
  readonly at: Instant;
  readonly to: string;
  readonly how: string;
};

function linesOf({ at, notices, tasks }: Foreseen, ipCase: IpCase, page: StaffPage): readonly Line[] {
  const { task } = overviewTexts[page.language].ahead;
  return [
    ...notices.map((notice) => ({
      id: notice.id,
      what: toldWords(notice, page),
      // What waits for its window, or for its reader's digest, says so itself.
      at: plannedMoment(notice) ?? at,
      to: recipientName(notice, page),
      how: channelWords(notice, page),
    })),
    ...tasks.map((each) => ({ id: each.id, what: taskWords(each, ipCase, page), at, to: task, how: '–' })),
  ];
}
