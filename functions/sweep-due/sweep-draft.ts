import { reminderOf } from '../../shared/domain/applying/draft.ts';
import type { Instant } from '../../shared/domain/calendar/day.ts';
import { addressDraftNotice } from '../../shared/notices/sending/address-draft.ts';
import type { CaseKey } from '../../shared/ports/case-key.ts';
import type { Deps } from './sweep-due.ts';

/** Reminds of a draft that is soon deleted. Saved again meanwhile, it has another moment: then this one is passed by. */
export async function sweepDraft(
  key: CaseKey,
  at: Instant,
  { due, settings }: Pick<Deps, 'due' | 'settings'>,
): Promise<'saved' | 'not-due' | 'stale'> {
  const draft = await due.findDraft(key);
  if (!draft?.dueAt || draft.dueAt > at) return 'not-due';
  const municipality = await settings.municipality(key.municipality);
  if (!municipality) throw new Error('a draft whose municipality has no settings');
  return due.remindOf(draft, addressDraftNotice(reminderOf(draft, at), { draft, municipality, at }));
}
