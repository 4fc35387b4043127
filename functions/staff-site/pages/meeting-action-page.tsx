import { possibleOwners } from '../../../shared/domain/handling/note-action.ts';
import { guestName, type Meeting } from '../../../shared/domain/planning/meeting.ts';
import { agreedOn } from '../../../shared/domain/planning/meeting-action.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { type ActionTyped, longestAction, longestService } from '../actions/meeting-action-form.ts';
import { caseTexts } from '../texts/case.ts';
import { meetingActionTexts } from '../texts/meeting-action.ts';
import { ActionForm } from './action-form.tsx';
import { AgreedList } from './agreed-section.tsx';
import { DateField } from './date-field.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { LineField } from './line-field.tsx';
import { guestWords } from './meeting-page.tsx';
import { RadioField } from './radio-field.tsx';
import { TextField } from './text-field.tsx';

type Props = FormProps<ActionTyped> & { readonly title: string; readonly standing: Meeting | undefined };

/** One thing that was agreed: what, who does it, and by when; below, what is noted of the meeting already. */
export function MeetingActionPage(props: Props) {
  const { page, ipCase, typed, problems, standing } = props;
  const texts = meetingActionTexts[page.language];
  const shared = { page, problems };
  const owners = possibleOwners(ipCase, page.municipality, page.today).map((guest) => ({
    value: guestName(guest),
    label: guestWords(guest, page),
  }));
  return (
    <FormPage {...props}>
      {standing && <p class="ds-paragraph ip-step">{texts.intro(writtenDay(standing.on, page.language))}</p>}
      <ActionForm page={page} ipCase={ipCase} action="meeting-action">
        <TextField
          {...shared}
          name="what"
          label={texts.what}
          hint={texts.whatHint(caseTexts[page.language].languageName[ipCase.language])}
          value={typed.what}
          language={ipCase.language}
          longest={longestAction}
        />
        <RadioField
          {...shared}
          name="owner"
          legend={texts.owner}
          hint=""
          options={[...owners, { value: 'service', label: texts.service }]}
          chosen={typed.owner}
        />
        <LineField
          {...shared}
          name="service"
          label={texts.serviceName}
          hint={texts.serviceHint}
          value={typed.service}
          longest={longestService}
        />
        <DateField {...shared} name="by" label={texts.by} typed={typed.by} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
      {standing?.actions && (
        <section class="ip-case__section" aria-labelledby="notert">
          <h2 id="notert" class="ds-heading" data-size="xs">
            {texts.noted}
          </h2>
          <AgreedList page={page} ipCase={ipCase} agreed={agreedOn([standing])} actions={[]} />
        </section>
      )}
    </FormPage>
  );
}
