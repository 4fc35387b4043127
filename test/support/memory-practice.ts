import { notAhead, type PracticeClock } from '../../shared/domain/settings/practice.ts';
import { type MunicipalTime, municipalTime } from '../../shared/municipal-time.ts';
import type { PracticeMessage, PracticeStore } from '../../shared/ports/practice.ts';

export function memoryPractice(): PracticeStore {
  const clocks = new Map<string, PracticeClock>();
  const messages = new Map<string, readonly PracticeMessage[]>();
  const clockOf = (municipality: string) => clocks.get(municipality) ?? notAhead;
  return {
    clock: async (municipality) => clockOf(municipality),
    async moveClock(municipality, before, after) {
      const { aheadMs, untilMs } = clockOf(municipality);
      if (aheadMs !== before.aheadMs || untilMs !== before.untilMs) return 'stale';
      clocks.set(municipality, after);
      return 'moved';
    },
    async keepMessage(municipality, message) {
      messages.set(municipality, [...(messages.get(municipality) ?? []), message]);
    },
    messages: async (municipality, most) =>
      (messages.get(municipality) ?? []).toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, most),
  };
}

/** Time as a function knows it, where nobody has moved a clock. */
export function plainTime(now: () => Date): MunicipalTime {
  return municipalTime(now, memoryPractice());
}
