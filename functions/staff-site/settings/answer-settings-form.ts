import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { formNamed } from './all-forms.ts';
import { contextOf, isThere, shownReply } from './shown-form.ts';

/** A form as it is opened: what holds now is filled in. */
export async function answerSettingsForm(visit: StaffVisit, { settingsStore }: StaffDeps): Promise<Reply> {
  const form = formNamed(visit.params['form']);
  const found = form && (await settingsStore.find(visit.municipality.id));
  if (!found) return problemReply(visit, 'not-found');
  const context = contextOf(visit, found);
  if (!isThere(form, context)) return problemReply(visit, 'not-found');
  const { version } = found;
  return shownReply(visit, { form, context, version, typed: form.filledIn(context), problems: [], status: 200 });
}
