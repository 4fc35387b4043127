import { writtenTime } from '../../../shared/domain/calendar/written-time.ts';
import { guestName, plannedMeeting, possibleGuests } from '../../../shared/domain/planning/meeting.ts';
import type { Recipient } from '../../../shared/domain/telling/notice.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { longestAgenda, longestPlace, type MeetingTyped } from '../actions/meeting-form.ts';
import { nameOf, type StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { meetingTexts } from '../texts/meeting.ts';
import { ActionForm } from './action-form.tsx';
import { DateField } from './date-field.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { LineField } from './line-field.tsx';
import { TextField } from './text-field.tsx';
import { TicksField } from './ticks-field.tsx';

const longestTime = 5;

/** When and where a meeting is, what about, and who is invited. */
export function MeetingPage(props: FormProps<MeetingTyped> & { readonly title: string }) {
  const { page, ipCase, typed, problems } = props;
  const texts = meetingTexts[page.language];
  const shared = { page, problems };
  return (
    <FormPage {...props}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <ActionForm page={page} ipCase={ipCase} action="meeting">
        <DateField {...shared} name="on" label={texts.on} typed={typed.on} />
        {(['from', 'to'] as const).map((name) => (
          <LineField
            key={name}
            {...shared}
            name={name}
            label={texts[name]}
            hint={texts.timeHint}
            value={typed[name]}
            longest={longestTime}
          />
        ))}
        <LineField
          {...shared}
          name="place"
          label={texts.place}
          hint={texts.placeHint}
          value={typed.place}
          longest={longestPlace}
        />
        <TextField
          {...shared}
          name="agenda"
          label={texts.agenda}
          hint={texts.agendaHint(caseTexts[page.language].languageName[ipCase.language])}
          value={typed.agenda}
          language={ipCase.language}
          longest={longestAgenda}
        />
        <TicksField
          {...shared}
          name="invited"
          legend={texts.invited}
          hint={texts.invitedHint}
          options={possibleGuests(ipCase, page.municipality, page.today).map((guest) => ({
            value: guestName(guest),
            label: guestWords(guest, page),
          }))}
          chosen={typed.invited}
        />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}

export function CancelMeetingPage(props: FormProps<undefined> & { readonly title: string }) {
  const { page, ipCase } = props;
  const texts = meetingTexts[page.language];
  const planned = plannedMeeting(ipCase, page.today);
  const time = (at: string) => writtenTime(at, page.language);
  return (
    <FormPage {...props}>
      {planned && (
        <p class="ds-paragraph ip-step">
          {texts.cancelIntro(writtenDay(planned.on, page.language), time(planned.from), time(planned.to))}
        </p>
      )}
      <ActionForm page={page} ipCase={ipCase} action="cancel-meeting">
        <button class="ds-button" type="submit" id="send">
          {texts.cancelButton}
        </button>
      </ActionForm>
    </FormPage>
  );
}

export function guestWords(guest: Recipient, page: StaffPage): string {
  return guest.who === 'staff' ? nameOf(page, guest.staffId) : meetingTexts[page.language].guest[guest.who];
}
