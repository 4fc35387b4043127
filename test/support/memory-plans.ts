import { auditOfEvents } from '../../shared/domain/audit-entry.ts';
import { type PlanRecord, recordOf, writtenPoints } from '../../shared/domain/plan-record/points.ts';
import { pointEvent } from '../../shared/domain/plan-record/write-point.ts';
import type { CaseKey } from '../../shared/ports/case-key.ts';
import type { PlanStore } from '../../shared/ports/plans.ts';
import { logIn, type MemoryState, nameOf } from './memory-state.ts';

export function memoryPlans(state: MemoryState): PlanStore {
  const { cases, points, planVersions, planSeen } = state;
  const all = (key: CaseKey) => points.get(nameOf(key)) ?? [];
  const latest = (key: CaseKey): PlanRecord => recordOf(all(key));
  return {
    latest: async (key) => latest(key),
    at: async (key, numbers) => recordOf(all(key).filter(({ point, version }) => numbers[point] === version)),
    async write(ipCase, version) {
      const found = cases.get(nameOf(ipCase));
      if (all(ipCase).some((each) => each.point === version.point && each.version === version.version)) return 'stale';
      if (found?.ipCase.version !== ipCase.version) return 'case-changed';
      points.set(nameOf(ipCase), [...all(ipCase), version]);
      const happened = pointEvent(version);
      cases.set(nameOf(ipCase), { ...found, events: [...found.events, happened] });
      logIn(state, ipCase.municipality, auditOfEvents([happened], ipCase.reference));
      return 'written';
    },
    versions: async (key) => planVersions.get(nameOf(key)) ?? [],
    seen: async (key, reader) => planSeen.get(`${nameOf(key)} ${reader}`) ?? {},
    async see(key, reader, numbers) {
      const known = writtenPoints.flatMap((point) => (numbers[point] ? [[point, numbers[point]] as const] : []));
      planSeen.set(`${nameOf(key)} ${reader}`, Object.fromEntries(known));
    },
  };
}
