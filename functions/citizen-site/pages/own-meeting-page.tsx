import type { Day } from '../../../shared/domain/calendar/day.ts';
import { writtenTime } from '../../../shared/domain/calendar/written-time.ts';
import type { Meeting, MeetingSlot } from '../../../shared/domain/planning/meeting.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { addressesOf } from '../addresses.ts';
import type { OwnMeetings } from '../following/own-meeting.ts';
import { meetingTexts, ownCaseTexts } from '../texts/in-language.ts';
import { Agreed } from './agreed.tsx';
import { Article, Facts, LinkLine, List, Message, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

export type MeetingPageProps = Place & {
  readonly title: string;
  readonly own: OwnMeetings;
  readonly formToken: string;
  readonly today: Day;
};

/** The meeting to come, the way to say that it does not suit, and what was agreed before. */
export function MeetingPage(props: MeetingPageProps) {
  const { own, language, title } = props;
  return (
    <Article title={title}>
      {own.meeting && <ToCome {...props} meeting={own.meeting} />}
      <Agreed {...props} />
      <div class="ip-part">
        <LinkLine href={addressesOf(props).myCase(own.ipCase.reference)}>{ownCaseTexts[language].back}</LinkLine>
      </div>
    </Article>
  );
}

function ToCome(props: MeetingPageProps & { readonly meeting: Meeting }) {
  const { own, language, meeting } = props;
  const say = meetingTexts[language];
  const agenda = (meeting.agenda ?? '').split('\n').filter((line) => line.trim() !== '');
  return (
    <>
      {own.hasDeclined && (
        <Message kind="info">
          <Text>{say.declined}</Text>
        </Message>
      )}
      <Facts
        facts={[
          [say.when, meetingTime(meeting, language)],
          [say.where, meeting.place],
        ]}
      />
      {agenda.length > 0 && (
        <Part title={say.agenda}>
          <div lang={own.ipCase.language}>
            <List items={agenda} />
          </div>
        </Part>
      )}
      {!own.hasDeclined && <Decline {...props} />}
    </>
  );
}

function Decline({ own, formToken, municipality, language }: MeetingPageProps) {
  const say = meetingTexts[language];
  const { meeting } = addressesOf({ municipality, language });
  return (
    <Part title={say.no}>
      <Text>{say.noText(municipality.phone)}</Text>
      <form method="post" action={meeting(own.ipCase.reference)}>
        <FormHidden formToken={formToken} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say.decline}
        </button>
      </form>
    </Part>
  );
}

/** On the case's page: when it is, and the way to the rest. */
export function NextMeeting({ slot, reference, ...place }: Place & { slot: MeetingSlot; reference: string }) {
  const say = meetingTexts[place.language];
  return (
    <Part title={say.next}>
      <Text>{meetingTime(slot, place.language)}</Text>
      <LinkLine href={addressesOf(place).meeting(reference)}>{say.see}</LinkLine>
    </Part>
  );
}

/** On the case's page, where no meeting is to come: the way to what was agreed on those that have been. */
export function AgreedBefore({ reference, open, ...place }: Place & { reference: string; open: number }) {
  const say = meetingTexts[place.language];
  return (
    <Part title={say.agreed}>
      <Text>{say.left(open)}</Text>
      <LinkLine href={addressesOf(place).meeting(reference)}>{say.seeAgreed}</LinkLine>
    </Part>
  );
}

function meetingTime({ on, from, to }: Pick<MeetingSlot, 'on' | 'from' | 'to'>, language: Language): string {
  return meetingTexts[language].at(writtenDay(on, language), writtenTime(from, language), writtenTime(to, language));
}
