import type { Instant } from '../../shared/domain/calendar/day.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import { whatTimeCallsFor } from '../../shared/domain/time-rules.ts';
import { addressChange } from '../../shared/notices/sending/address-notices.ts';
import type { CaseKey } from '../../shared/ports/case-key.ts';
import type { StoredChange } from '../../shared/ports/cases.ts';
import type { DueStore } from '../../shared/ports/due.ts';
import { gatheredAnew } from './gather.ts';
import type { Tallying } from './sweep-due.ts';

type Deps = Pick<Tallying, 'due' | 'settings' | 'tally'>;

export type SweptCase = 'saved' | 'not-due' | 'stale';

/** Applies the rules of time to one case. Somebody changing it meanwhile wins; it is read once more, then left. */
export async function sweepCase(key: CaseKey, at: Instant, deps: Deps): Promise<SweptCase> {
  const first = await applyTime(key, at, deps);
  return first === 'stale' ? applyTime(key, at, deps) : first;
}

async function applyTime(key: CaseKey, at: Instant, { due, settings, tally }: Deps) {
  const ipCase = await due.findCase(key);
  if (!ipCase?.wakeAt || ipCase.wakeAt > at) return 'not-due';
  const municipality = await settings.municipality(key.municipality);
  if (!municipality) throw new Error('a case whose municipality has no settings');
  const change = whatTimeCallsFor(ipCase, municipality, new Date(at));
  const addressed = addressChange(change, municipality, at);
  const outcome = await committed(addressed, { municipality, at, due });
  if (outcome === 'saved') tally.noticesDue += addressed.notices.filter(({ state }) => state === 'pending').length;
  return outcome;
}

/** Each time one of its digests was closed meanwhile; more readers than this are hardly told by one change. */
const tries = 5;

async function committed(
  addressed: StoredChange,
  about: { readonly municipality: Municipality; readonly at: Instant; readonly due: DueStore },
): Promise<'saved' | 'stale'> {
  let change = addressed;
  for (let left = tries; left > 0; left -= 1) {
    const outcome = await about.due.commit(change);
    if (outcome !== 'digest-closed') return outcome;
    change = await gatheredAnew(change, about);
  }
  throw new Error('digests kept closing while a case was being swept');
}
