import type { CalendarDay } from './calendar.ts';
import { isAway, type Settings } from './settings.ts';

type Asked = { readonly on: CalendarDay; readonly closedTo?: readonly string[] };

/**
 * Who is told first, and to whom it goes on: leader, deputy, coordinating unit, last contact. Whoever is away is left out,
 * so that the deputy comes instead, and so is whoever may not handle the case; one person in several roles is one; with
 * nobody left there is the last contact.
 */
export function lineOf(settings: Settings, unit: string, { on, closedTo = [] }: Asked): readonly string[] {
  const own = settings.units.find(({ id }) => id === unit);
  const coordinating = settings.units.find(({ id }) => id === settings.coordinatingUnit);
  const roles = [own?.leader, own?.deputy, coordinating?.leader, settings.lastContact];
  const mayBe = (who: string) => !isAway(settings, who, on) && !closedTo.includes(who);
  const there = roles.filter((who) => who !== undefined && mayBe(who)).map(String);
  return there.length === 0 ? [settings.lastContact] : [...new Set(there)];
}

/** The one at this level (0 is the first); beyond the end of the line nobody is left but the last. */
export function atLevel(line: readonly string[], level: number): string {
  return line[Math.min(level, line.length - 1)] ?? '';
}
