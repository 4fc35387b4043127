import type { Instant } from '../../shared/domain/day.ts';
import { whatTimeCallsFor } from '../../shared/domain/time-rules.ts';
import { addressChange } from '../../shared/notices/address-notices.ts';
import type { CaseKey } from '../../shared/ports.ts';
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
  const outcome = await due.commit(addressed);
  if (outcome === 'saved') tally.noticesDue += addressed.notices.filter(({ state }) => state === 'pending').length;
  return outcome;
}
