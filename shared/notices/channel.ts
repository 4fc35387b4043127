import type { IpCase } from '../domain/case.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { NoticeChannel, Recipient } from '../domain/notice.ts';

/**
 * The channels by which somebody may be told, the wanted one first. None: a person has to ring or write.
 * Somebody with a protected address is told by the channel they asked for and by no other.
 */
export function channelsTo(
  to: Recipient,
  ipCase: Pick<IpCase, 'channel' | 'reach' | 'restricted'>,
  municipality: Pick<Municipality, 'smsEnabled'>,
): readonly NoticeChannel[] {
  if (to.who === 'staff') return ['email'];
  const wish = ipCase.channel;
  if (wish === 'letter' || wish === 'phone') return [];
  const usable = ipCase.reach[to.who].filter((channel) => channel === 'email' || municipality.smsEnabled);
  const wanted = usable.filter((channel) => channel === wish);
  return ipCase.restricted ? wanted : [...wanted, ...usable.filter((channel) => channel !== wish)];
}
