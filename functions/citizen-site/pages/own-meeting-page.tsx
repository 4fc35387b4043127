import type { MeetingSlot } from '../../../shared/domain/meeting.ts';
import type { Language } from '../../../shared/domain/municipality.ts';
import { writtenDay } from '../../../shared/notices/written-day.ts';
import { writtenTime } from '../../../shared/notices/written-time.ts';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { addressesOf } from '../addresses.ts';
import type { OwnMeeting } from '../own-meeting.ts';
import { meetingTexts, ownCaseTexts } from '../texts/in-language.ts';
import { Article, Facts, LinkLine, List, Message, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

type Props = Place & { readonly own: OwnMeeting; readonly formToken: string };

/** When and where the meeting is and what about, and the way to say that it does not suit. */
export function MeetingPage(props: Props) {
  const { own, language } = props;
  const { meeting, ipCase, hasDeclined } = own;
  const say = meetingTexts[language];
  const agenda = (meeting.agenda ?? '').split('\n').filter((line) => line.trim() !== '');
  return (
    <Article title={say.title}>
      {hasDeclined && (
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
          <div lang={ipCase.language}>
            <List items={agenda} />
          </div>
        </Part>
      )}
      {!hasDeclined && <Decline {...props} />}
      <LinkLine href={addressesOf(props).myCase(ipCase.reference)}>{ownCaseTexts[language].back}</LinkLine>
    </Article>
  );
}

function Decline({ own, formToken, municipality, language }: Props) {
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

function meetingTime({ on, from, to }: Pick<MeetingSlot, 'on' | 'from' | 'to'>, language: Language): string {
  return meetingTexts[language].at(writtenDay(on, language), writtenTime(from, language), writtenTime(to, language));
}
