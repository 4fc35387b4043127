import type { IpCase } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import type { Latest } from '../../../shared/ports.ts';
import { actorName, eventText, eventWords, textLanguage } from '../event-words.ts';
import type { StaffPage } from '../staff-page.ts';
import { longMoment } from '../texts/dates.ts';
import { CaseSection } from './case-section.tsx';
import { OlderLink } from './older-link.tsx';

type Props = { readonly page: StaffPage; readonly ipCase: IpCase; readonly latest: Latest<CaseEvent> };

/** The latest that happened, newest first; what is older has pages of its own. */
export function TimelineSection({ page, ipCase, latest }: Props) {
  return (
    <CaseSection page={page} section="timeline">
      <EventList page={page} ipCase={ipCase} timeline={latest.items} />
      <OlderLink page={page} ipCase={ipCase} part="hendelser" next={latest.next} />
    </CaseSection>
  );
}

type ListProps = Omit<Props, 'latest'> & { readonly timeline: readonly CaseEvent[] };

/** In the order given, with the words the person was sent. */
export function EventList({ page, ipCase, timeline }: ListProps) {
  return (
    <ol class="ip-timeline">
      {timeline.map((event) => {
        const text = eventText(event, page);
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
          </li>
        );
      })}
    </ol>
  );
}
