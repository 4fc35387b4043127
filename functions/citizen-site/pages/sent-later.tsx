import { complaintForm } from '../../../forms/complaint/form.ts';
import { fromComplaint } from '../../../forms/complaint/to-complaint.ts';
import { SummaryRows } from '../../../forms/pages/summary-list.tsx';
import { summary } from '../../../forms/summary.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { eventWords } from '../following/event-words.ts';
import { myCaseTexts } from '../texts/in-language.ts';
import type { MyCaseProps } from './my-case-page.tsx';

type Written = Extract<CaseEvent, { readonly type: 'needs-changed' | 'complaint-received' }>;

/** What the person wrote after the application, with its day. */
export function SentLater({ mine, ...reader }: MyCaseProps) {
  const { municipality, language } = reader;
  const words = myCaseTexts[language].myCase.events(municipality.decisionWord);
  return (
    <>
      {mine.events.filter(isWritten).map((event) => (
        <section class="ip-part" key={event.at}>
          <h3 class="ds-heading">
            {`${writtenDay(dayInNorway(new Date(event.at)), language)}: ${eventWords(event, words)}`}
          </h3>
          <OwnWords {...reader} event={event} />
        </section>
      ))}
    </>
  );
}

function isWritten(event: CaseEvent): event is CaseEvent & Written {
  return event.type === 'complaint-received' || (event.type === 'needs-changed' && event.text !== undefined);
}

function OwnWords({ event, municipality, language, today }: Omit<MyCaseProps, 'mine'> & { readonly event: Written }) {
  if (event.type === 'needs-changed') return <p class="ds-paragraph ip-lines">{event.text}</p>;
  const context = { municipality, today, production: true };
  const sections = summary(complaintForm, fromComplaint(event.words), context, language);
  return <SummaryRows rows={sections.flatMap(({ rows }) => rows)} />;
}
