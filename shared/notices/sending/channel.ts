import type { Channel } from '../../domain/applying/application.ts';
import type { IpCase } from '../../domain/case.ts';
import type { ContactOf } from '../../domain/parties/contacts.ts';
import { runner } from '../../domain/parties/told.ts';
import type { Municipality } from '../../domain/settings/municipality.ts';
import type { NoticeChannel, Recipient } from '../../domain/telling/notice.ts';

/**
 * The channels by which somebody may be told, the wanted one first. None: a person has to ring or write.
 * Somebody with a protected address, and a child who applied alone, is told by the channel they asked for and by no
 * other.
 */
export function channelsTo(
  to: Recipient,
  ipCase: Pick<IpCase, 'role' | 'channel' | 'reach' | 'restricted' | 'alone' | 'seats'>,
  municipality: Pick<Municipality, 'smsEnabled'>,
): readonly NoticeChannel[] {
  if (to.who === 'staff') return ['email'];
  const wish = wishOf(to.who, ipCase);
  if (wish === 'letter' || wish === 'phone') return [];
  const reach = ipCase.reach[to.who] ?? [];
  const usable = reach.filter((channel) => channel === 'email' || municipality.smsEnabled);
  const wanted = usable.filter((channel) => channel === wish);
  return ipCase.restricted || ipCase.alone ? wanted : [...wanted, ...usable.filter((channel) => channel !== wish)];
}

/** Whoever has a seat has a wish of their own; all others are told as whoever runs the case wants. */
function wishOf(who: ContactOf, { role, channel, seats }: Pick<IpCase, 'role' | 'channel' | 'seats'>): Channel {
  if (who === 'applicant' || who === runner({ role }).who) return channel;
  return seats?.[who]?.channel ?? channel;
}
