import { masoy } from '../../infra/municipalities/masoy.ts';
import type { Application } from '../../shared/domain/applying/application.ts';
import { day, instant } from '../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import { checkRole } from '../../shared/domain/parties/check-role.ts';
import { invite } from '../../shared/domain/parties/invite.ts';
import { joinCase } from '../../shared/domain/parties/join-case.ts';
import { recordParentsGoOn } from '../../shared/domain/parties/record-finding.ts';
import { isOpenSeat, type SeatName } from '../../shared/domain/parties/seats.ts';
import { changeOf } from './domain-builders.ts';

export const mother = { name: 'Mona Mor', mobile: '+4740000032' };
const leader = 'hanna.hav';
const noon = (on: string) => new Date(`${on}T11:00:00Z`);

/** What a mother sends about her child, who has a mobile of its own. */
export function aboutChild(born: string, overrides: Partial<Application> = {}): Partial<Application> {
  return { role: 'parent', birthDate: day(born), applicant: mother, ...overrides };
}

/** Its role accepted by the leader, for good or until a day. */
export function accepted(ipCase: IpCase, on = '2026-03-06', until?: string): IpCase {
  const finding = { result: 'accepted', ...(until && { until: day(until) }) } as const;
  return changeOf(checkRole(ipCase, { ...finding, staffId: leader, now: noon(on) }, masoy)).after;
}

export function refused(ipCase: IpCase, on = '2026-03-07'): IpCase {
  return changeOf(checkRole(ipCase, { result: 'refused', staffId: leader, now: noon(on) }, masoy)).after;
}

/** Asked in where nobody has been yet, and come. */
export function joined(ipCase: IpCase, seat: SeatName, on: string): IpCase {
  const now = noon(on);
  const by = { who: 'system' } as const;
  const invitation = { seat, language: 'nn', channel: 'sms', by, now } as const;
  const isAsked = isOpenSeat(ipCase.seats?.[seat], instant(now));
  const asked = isAsked ? ipCase : changeOf(invite(ipCase, invitation, masoy)).after;
  return changeOf(joinCase(asked, { seat, now }, masoy)).after;
}

/** Parents go on deciding after 16 (pbrl § 4-5). */
export function goingOn(ipCase: IpCase, on: string, until: string): IpCase {
  const finding = { until: day(until), text: 'Hun forstår ikke hva saken gjelder.' };
  return changeOf(recordParentsGoOn(ipCase, { finding, staffId: leader, now: noon(on) }, masoy)).after;
}
