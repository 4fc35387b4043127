import type { Recompute } from '../../shared/domain/recompute.ts';
import type { DueStore, RecomputeRef } from '../../shared/ports/due.ts';
import type { SettingsStore } from '../../shared/ports/settings.ts';
import { memoryCases } from './memory-cases.ts';
import type { MemoryState } from './memory-state.ts';

/** Settings that can be changed; those that were put there by hand have no version. */
export function memorySettings(state: MemoryState): SettingsStore {
  const changesOf = (municipality: string) => state.settingsChanges.get(municipality) ?? [];
  const versionOf = (municipality: string) => changesOf(municipality).at(-1)?.version ?? 0;
  return {
    async find(id) {
      const municipality = state.municipalities.get(id);
      return municipality && { municipality, version: versionOf(id) };
    },
    async save({ before, after, change, recompute }) {
      if (versionOf(after.id) !== before.version) return 'stale';
      state.municipalities.set(after.id, after);
      state.settingsChanges.set(after.id, [...changesOf(after.id), change]);
      if (recompute) state.recomputes.set(nameOf(recompute), recompute);
      return 'saved';
    },
    async changes(id, from, to) {
      return changesOf(id)
        .filter(({ version }) => version > from && version <= to)
        .toReversed();
    },
  };
}

export function memoryRecomputes(state: MemoryState): Pick<DueStore, 'findRecompute' | 'listed' | 'moveRecompute'> {
  const cases = memoryCases(state);
  const waiting = (ref: RecomputeRef) => {
    const found = state.recomputes.get(nameOf(ref));
    return found && found.left.length > 0 ? found : undefined;
  };
  return {
    findRecompute: async (ref) => waiting(ref),
    async listed(municipality, { unit, list }, page) {
      const { rows, next } = await cases.queue(municipality, unit, list, page);
      const keys = rows.map(({ ipCase }) => ({ municipality, reference: ipCase.reference }));
      return { keys, ...(next && { next }) };
    },
    async moveRecompute(before, after) {
      if (waiting(before)?.dueAt !== before.dueAt) return 'stale';
      state.recomputes.set(nameOf(after), after);
      return 'moved';
    },
  };
}

export function recomputesDue({ recomputes }: MemoryState): readonly Recompute[] {
  return [...recomputes.values()].filter(({ left }) => left.length > 0);
}

function nameOf({ municipality, version }: RecomputeRef): string {
  return `${municipality} ${version}`;
}
