import { dayInNorway, type Instant } from '../../../shared/domain/day.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { type Language, staffMember } from '../../../shared/domain/municipality.ts';
import { writtenDay } from '../../../shared/notices/written-day.ts';
import type { MyCase } from '../my-case.ts';
import { noticeWords } from '../notice-words.ts';
import { texts } from '../texts/in-language.ts';
import { Part, Text } from './parts.tsx';
import type { Place } from './place.ts';
import { writtenMoment } from './written-moment.ts';

type Props = Place & { readonly mine: MyCase };

/** What has happened, oldest first, and who has looked. */
export function CaseHistory(props: Props) {
  const { mine, language } = props;
  const { myCase } = texts[language];
  return (
    <>
      <Part title={myCase.dates}>
        <ol class="ip-timeline">
          {mine.events.map((event) => (
            <li key={`${event.at} ${event.type}`}>
              <p class="ip-quiet">{dayWritten(event.at, language)}</p>
              <p>{eventWords(event, language)}</p>
            </li>
          ))}
        </ol>
      </Part>
      <Views {...props} />
    </>
  );
}

function eventWords(event: CaseEvent, language: Language): string {
  const { events } = texts[language].myCase;
  return event.type === 'role-checked' ? events[`role-${event.result}`] : events[event.type];
}

function dayWritten(at: Instant, language: Language): string {
  return writtenDay(dayInNorway(new Date(at)), language);
}

/** Every look at the case is the person's to know (pasientjournalloven § 22). */
function Views({ mine, municipality, language }: Props) {
  const { myCase } = texts[language];
  if (mine.views.length === 0) {
    return (
      <Part title={myCase.views}>
        <Text>{myCase.viewsNone}</Text>
      </Part>
    );
  }
  return (
    <Part title={myCase.views}>
      <ul class="ip-views">
        {mine.views.map(({ at, staffId }) => (
          <li key={`${at} ${staffId}`}>
            {`${staffMember(municipality, staffId)?.name ?? myCase.formerStaff}, ${writtenMoment(at, language)}`}
          </li>
        ))}
      </ul>
      <Text>{myCase.viewsText(municipality.phone)}</Text>
    </Part>
  );
}

export function Notices({ mine, language }: Props) {
  const { myCase } = texts[language];
  return (
    <Part title={myCase.notices}>
      {mine.notices.length === 0 ? <Text>{myCase.noticesNone}</Text> : <NoticeList mine={mine} language={language} />}
    </Part>
  );
}

function NoticeList({ mine, language }: Pick<Props, 'mine' | 'language'>) {
  const { myCase } = texts[language];
  return (
    <ul class="ip-notices">
      {mine.notices.map((notice) => {
        const { what, channel, arrived } = noticeWords(notice, myCase);
        return (
          <li key={notice.id}>
            <p>{`${what}, ${channel}, ${dayWritten(notice.sentAt ?? notice.createdAt, language)}`}</p>
            <p class="ip-quiet">{arrived}</p>
          </li>
        );
      })}
    </ul>
  );
}
