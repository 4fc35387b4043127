import type { Instant } from '../../../shared/domain/calendar/day.ts';
import { writtenMinute } from '../../../shared/web/written-minute.ts';
import type { StaffPage } from '../staff-page.ts';
import { emergencyTexts } from '../texts/emergency.ts';

/** On a case that is open for an emergency alone: until when, and that nothing can be done in it. */
export function EmergencyNotice({ page, until }: { readonly page: StaffPage; readonly until: Instant }) {
  return (
    <div class="ds-alert" data-color="warning">
      {emergencyTexts[page.language].open(writtenMinute(new Date(until), page.language))}
    </div>
  );
}
