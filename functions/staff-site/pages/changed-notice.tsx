import type { IpCase } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import type { StaffPage } from '../staff-page.ts';
import { actionTexts } from '../texts/action.ts';
import { EventList } from './timeline-section.tsx';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly events: readonly CaseEvent[];
};

/** Somebody else was first: what happened since this employee opened the case. */
export function ChangedNotice({ page, ipCase, events }: Props) {
  const texts = actionTexts[page.language];
  return (
    <div class="ds-alert ip-changed" data-color="warning" tabIndex={-1} autofocus>
      <h2 class="ds-heading" data-size="xs">
        {texts.changedTitle}
      </h2>
      <p>{texts.changedBody}</p>
      <EventList page={page} ipCase={ipCase} timeline={events} />
    </div>
  );
}
