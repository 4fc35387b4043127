import type { Instant } from '../../shared/domain/day.ts';
import { whatTimeCallsFor } from '../../shared/domain/time-rules.ts';
import { addressChange } from '../../shared/notices/address-notices.ts';
import type { CaseKey } from '../../shared/ports.ts';
import type { Deps } from './sweep-due.ts';

export type SweptCase = 'saved' | 'not-due' | 'stale';

/** Applies the rules of time to one case. Somebody changing it meanwhile wins; it is read once more, then left. */
export async function sweepCase(key: CaseKey, at: Instant, deps: Pick<Deps, 'due' | 'settings'>): Promise<SweptCase> {
  const first = await applyTime(key, at, deps);
  return first === 'stale' ? applyTime(key, at, deps) : first;
}

async function applyTime(key: CaseKey, at: Instant, { due, settings }: Pick<Deps, 'due' | 'settings'>) {
  const ipCase = await due.findCase(key);
  if (!ipCase?.wakeAt || ipCase.wakeAt > at) return 'not-due';
  const municipality = await settings.municipality(key.municipality);
  if (!municipality) throw new Error('a case whose municipality has no settings');
  const change = whatTimeCallsFor(ipCase, municipality, new Date(at));
  return due.commit(addressChange(change, municipality, at));
}
