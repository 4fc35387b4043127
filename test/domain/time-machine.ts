import { dayInNorway, instant, minuteInNorway } from '../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import type { PlannedNotice, Task } from '../../shared/domain/telling/notice.ts';
import { whatTimeCallsFor } from '../../shared/domain/time-rules.ts';

export type Told = { readonly at: string; readonly notice: PlannedNotice };

export type Left = { readonly at: string; readonly task: Task };

/** Runs the rules of time at each waking moment up to `until`, as the sweep does, and says who was told when. */
export function passTime(start: IpCase, municipality: Municipality, until: string) {
  const told: Told[] = [];
  const left: Left[] = [];
  let ipCase = start;
  const end = instant(new Date(until));
  while (ipCase.wakeAt && ipCase.wakeAt <= end) {
    const change = whatTimeCallsFor(ipCase, municipality, new Date(ipCase.wakeAt));
    const at = osloTime(ipCase.wakeAt);
    for (const notice of change.notices) told.push({ at, notice });
    for (const task of change.tasks) left.push({ at, task });
    ipCase = change.after;
  }
  return { ipCase, told, left };
}

export function osloTime(at: string): string {
  const minute = minuteInNorway(new Date(at));
  const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return `${dayInNorway(new Date(at))} ${clock}`;
}

/** One line a notice: `2026-03-18 08:00 answer-due hanna.hav`. */
export function lines(told: readonly Told[]): string[] {
  return told.map(({ at, notice }) => `${at} ${noticeLine(notice)}`);
}

/** Of one obligation alone: its kinds begin with this word. */
export function linesOf(obligation: string, told: readonly Told[]): string[] {
  return lines(told.filter(({ notice }) => notice.kind.startsWith(obligation)));
}

/** One line a task: `2026-03-26 08:00 send-letter`. */
export function taskLines(left: readonly Left[]): string[] {
  return left.map(({ at, task }) => `${at} ${task.kind}`);
}

/** `answer-due hanna.hav` */
export function noticeLine({ kind, to }: PlannedNotice): string {
  return `${kind} ${to.who === 'staff' ? to.staffId : to.who}`;
}
