import type { IpCase } from '../../shared/domain/case.ts';
import { dayInNorway, instant, minuteInNorway } from '../../shared/domain/day.ts';
import type { Municipality } from '../../shared/domain/municipality.ts';
import type { PlannedNotice } from '../../shared/domain/notice.ts';
import { whatTimeCallsFor } from '../../shared/domain/time-rules.ts';

export type Told = { readonly at: string; readonly notice: PlannedNotice };

/** Runs the rules of time at each waking moment up to `until`, as the sweep does, and says who was told when. */
export function passTime(start: IpCase, municipality: Municipality, until: string) {
  const told: Told[] = [];
  let ipCase = start;
  const end = instant(new Date(until));
  while (ipCase.wakeAt && ipCase.wakeAt <= end) {
    const change = whatTimeCallsFor(ipCase, municipality, new Date(ipCase.wakeAt));
    for (const notice of change.notices) told.push({ at: osloTime(ipCase.wakeAt), notice });
    ipCase = change.after;
  }
  return { ipCase, told };
}

export function osloTime(at: string): string {
  const minute = minuteInNorway(new Date(at));
  const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return `${dayInNorway(new Date(at))} ${clock}`;
}

/** One line a notice: `2026-03-18 08:00 answer-due hanna.hav`. */
export function lines(told: readonly Told[]): string[] {
  return told.map(({ at, notice }) => {
    const to = notice.to.who === 'staff' ? notice.to.staffId : notice.to.who;
    return `${at} ${notice.kind} ${to}`;
  });
}
