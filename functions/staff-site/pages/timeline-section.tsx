import type { IpCase } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { standing, type Undoable } from '../../../shared/domain/undo-step.ts';
import { actorName, eventText, eventWords, textLanguage } from '../event-words.ts';
import type { StaffPage } from '../staff-page.ts';
import { longMoment } from '../texts/dates.ts';
import { CaseSection } from './case-section.tsx';
import { UndoForm } from './undo-form.tsx';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly timeline: readonly CaseEvent[];
  /** The steps that this employee can take back. */
  readonly undoable?: readonly Undoable[];
};

export function TimelineSection(props: Props) {
  return (
    <CaseSection page={props.page} section="timeline">
      <EventList {...props} />
    </CaseSection>
  );
}

/** In the order it happened, oldest first, with the words the person was sent. */
export function EventList({ page, ipCase, timeline, undoable = [] }: Props) {
  const takenBack = (event: CaseEvent) => undoable.find((what) => standing(what, timeline) === event);
  return (
    <ol class="ip-timeline">
      {timeline.map((event) => {
        const text = eventText(event, page);
        const what = takenBack(event);
        return (
          <li key={`${event.at} ${event.type}`}>
            <p class="ip-quiet">
              <time dateTime={event.at}>{longMoment(event.at, page.language)}</time>
              {`, ${actorName(event, ipCase, page)}`}
            </p>
            <p>{eventWords(event, page)}</p>
            {text !== undefined && (
              <blockquote class="ip-quote" lang={textLanguage(event, ipCase, page)}>
                {text}
              </blockquote>
            )}
            {what && <UndoForm page={page} ipCase={ipCase} what={what} />}
          </li>
        );
      })}
    </ol>
  );
}
