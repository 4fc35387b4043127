import { dayInNorway, type Instant } from '../../../shared/domain/calendar/day.ts';
import { type Language, staffMember } from '../../../shared/domain/settings/municipality.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { View } from '../../../shared/ports/cases.ts';
import { writtenMinute } from '../../../shared/web/written-minute.ts';
import { eventWords } from '../following/event-words.ts';
import type { MyCase } from '../following/my-case.ts';
import { courseOf, hadHitch, noticeWords } from '../following/notice-words.ts';
import { ageTexts, myCaseTexts, noticeTexts } from '../texts/in-language.ts';
import { Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

type Props = Place & { readonly mine: MyCase };

/** What has happened, oldest first, and who has looked. */
export function CaseHistory(props: Props) {
  const { mine, municipality, language } = props;
  const { myCase } = myCaseTexts[language];
  const own = myCase.events(municipality.decisionWord);
  // What another sent, another did besides.
  const words = mine.answers ? own : { ...own, ...ageTexts[language].events };
  return (
    <>
      <Part title={myCase.dates}>
        <ol class="ip-timeline">
          {mine.events.map((event) => (
            <li key={`${event.at} ${event.type}`}>
              <p class="ip-quiet">{dayWritten(event.at, language)}</p>
              <p>{eventWords(event, words)}</p>
            </li>
          ))}
        </ol>
      </Part>
      <Views {...props} />
    </>
  );
}

function dayWritten(at: Instant, language: Language): string {
  return writtenDay(dayInNorway(new Date(at)), language);
}

function momentWritten(at: Instant, language: Language): string {
  const { viewTimes } = myCaseTexts[language].myCase;
  return `${dayWritten(at, language)}, ${viewTimes(writtenMinute(new Date(at), language))}`;
}

/** Every look at the case is the person's to know (pasientjournalloven § 22). */
function Views({ mine, municipality, language }: Props) {
  const { myCase } = myCaseTexts[language];
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
        {perDay(mine.views, language).map(({ staffId, day, times, emergency }) => (
          <li key={`${day} ${staffId} ${emergency}`}>
            {`${staffMember(municipality, staffId)?.name ?? myCase.formerStaff}, ${day}, ${myCase.viewTimes(times.join(', '))}`}
            {emergency && ` (${myCase.viewEmergency})`}
          </li>
        ))}
      </ul>
      <Text>{myCase.viewsText(municipality.phone)}</Text>
    </Part>
  );
}

type DayOfViews = {
  readonly staffId: string;
  readonly day: string;
  readonly times: readonly string[];
  readonly emergency: boolean;
};

/** One line for each employee, day and kind of access, the latest first, with every time; twice in a minute is told once. */
function perDay(views: readonly View[], language: Language): readonly DayOfViews[] {
  const days = Object.groupBy(
    views,
    ({ at, staffId, emergency }) => `${staffId} ${dayInNorway(new Date(at))} ${emergency}`,
  );
  return Object.values(days).flatMap((ofDay = []) => {
    const [latest] = ofDay;
    if (!latest) return [];
    const times = [...new Set(ofDay.map(({ at }) => writtenMinute(new Date(at), language)).toReversed())];
    const { staffId, emergency = false } = latest;
    return [{ staffId, day: dayWritten(latest.at, language), times, emergency }];
  });
}

type NoticeProps = Place & { readonly mine: Pick<MyCase, 'notices'> };

export function Notices(props: NoticeProps) {
  const { mine, language } = props;
  const { myCase } = myCaseTexts[language];
  return (
    <Part title={myCase.notices}>
      {mine.notices.length === 0 ? <Text>{myCase.noticesNone}</Text> : <NoticeList {...props} />}
    </Part>
  );
}

function NoticeList({ mine, municipality, language }: NoticeProps) {
  const { decisionWord: word } = municipality;
  return (
    <ul class="ip-notices">
      {mine.notices.map((notice) => {
        const { what, channel, arrived } = noticeWords(notice, { language, word });
        const day = dayWritten(notice.sentAt ?? notice.createdAt, language);
        const arrivedOn = notice.deliveredAt && dayWritten(notice.deliveredAt, language);
        return (
          <li key={notice.id}>
            <p>{`${what}, ${channel}, ${day}`}</p>
            <p class="ip-quiet">{arrivedOn && arrivedOn !== day ? `${arrived}, ${arrivedOn}` : arrived}</p>
            {hadHitch(notice) && <Course notice={notice} language={language} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Try by try, of one that did not simply arrive: somebody who waits for it sees that we do not. */
function Course({ notice, language }: { readonly notice: Notice; readonly language: Language }) {
  return (
    <>
      <p class="ip-quiet">{noticeTexts[language].course}</p>
      <ol class="ip-quiet">
        {courseOf(notice, language).map(({ at, what }, index) => (
          <li key={`${index} ${at}`}>
            <time dateTime={at}>{momentWritten(at, language)}</time>
            {`: ${what}`}
          </li>
        ))}
      </ol>
    </>
  );
}
