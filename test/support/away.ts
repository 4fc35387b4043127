import { day } from '../../shared/domain/calendar/day.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';

/** The municipality while one of its staff is away, the last day included. */
export function whileAway(municipality: Municipality, staffId: string, [from, to]: [string, string]): Municipality {
  const away = [{ from: day(from), to: day(to) }];
  const staff = municipality.staff.map((member) => (member.id === staffId ? { ...member, away } : member));
  return { ...municipality, staff };
}
