import type { IpCase } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { standing, type Undoable } from '../../../shared/domain/handling/undo-step.ts';
import type { Latest } from '../../../shared/ports/cases.ts';
import type { StaffPage } from '../staff-page.ts';
import { longMoment } from '../texts/dates.ts';
import { actorName, eventText, eventWords, textLanguage } from '../words/event-words.ts';
import { CaseSection } from './case-section.tsx';
import { OlderLink } from './older-link.tsx';
import { UndoForm } from './undo-form.tsx';

type Shown = { readonly page: StaffPage; readonly ipCase: IpCase };
type Props = Shown & {
  readonly latest: Latest<CaseEvent>;
  /** What happened, oldest first, as far as it says which step stands. */
  readonly timeline: readonly CaseEvent[];
  /** The steps that this employee can take back. */
  readonly undoable: readonly Undoable[];
};

/** The latest that happened, newest first; what is older has pages of its own. */
export function TimelineSection({ page, ipCase, latest, timeline, undoable }: Props) {
  const steps = undoable.map((what) => ({ what, step: standing(what, timeline) }));
  return (
    <CaseSection page={page} section="timeline">
      <EventList page={page} ipCase={ipCase} timeline={latest.items} steps={steps} />
      <OlderLink page={page} ipCase={ipCase} part="hendelser" next={latest.next} />
    </CaseSection>
  );
}

/** A step that can be taken back. */
type OpenStep = { readonly what: Undoable; readonly step: CaseEvent | undefined };

type ListProps = Shown & { readonly timeline: readonly CaseEvent[]; readonly steps?: readonly OpenStep[] };

/** In the order given, with the words the person was sent. */
export function EventList({ page, ipCase, timeline, steps = [] }: ListProps) {
  return (
    <ol class="ip-timeline">
      {timeline.map((event) => {
        const text = eventText(event, page);
        const open = steps.find(({ step }) => step?.at === event.at && step.type === event.type);
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
            {open && <UndoForm page={page} ipCase={ipCase} what={open.what} />}
          </li>
        );
      })}
    </ol>
  );
}
