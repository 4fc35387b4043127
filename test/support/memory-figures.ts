import type { Sum } from '../../shared/domain/figures/contributions.ts';
import type { Counted } from '../../shared/domain/figures/counted.ts';
import type { MonthFigures } from '../../shared/domain/figures/month-figures.ts';
import type { FigureReads, FigureStore } from '../../shared/ports/figures.ts';
import { type MemoryState, nameOf } from './memory-state.ts';

/** Figures over one memory: what each case has counted for, and the sums. */
export function memoryFigures(state: MemoryState): FigureStore & FigureReads {
  const counted = new Map<string, Counted>();
  const notices = new Set<string>();
  const figures = new Map<string, MonthFigures & { readonly municipality: string }>();
  const add = (municipality: string, sums: readonly Sum[]) => {
    for (const { month, unit, add: by } of sums) {
      const name = `${municipality} ${month} ${unit}`;
      const counts = { ...figures.get(name)?.counts };
      for (const [key, value] of Object.entries(by)) counts[key] = (counts[key] ?? 0) + value;
      figures.set(name, { municipality, month, unit, counts });
    }
  };
  return {
    findCase: async (key) => state.cases.get(nameOf(key))?.ipCase,
    counted: async (key) => counted.get(nameOf(key)),
    async count(key, { before, after, sums }) {
      if (counted.get(nameOf(key))?.writes !== before?.writes) return 'stale';
      counted.set(nameOf(key), after);
      add(key.municipality, sums);
      return 'counted';
    },
    async countNotice(key, noticeId, sums) {
      const name = `${nameOf(key)} ${noticeId}`;
      if (notices.has(name)) return 'nothing-new';
      notices.add(name);
      add(key.municipality, sums);
      return 'counted';
    },
    async of(municipality, last) {
      const found = [...figures.values()].filter((each) => each.municipality === municipality && each.month <= last);
      return found.map(({ month, unit, counts }) => ({ month, unit, counts }));
    },
  };
}
