import { instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import type { ContactDetails, NoContactChange } from './change-contact.ts';
import { type Contacts, type ContactsChange, channelsAnew, reachOf } from './contacts.ts';

/** Why nobody in the other parent's seat is told anything that another address would matter to. */
export function obstacleInSeat(ipCase: IpCase): NoContactChange | undefined {
  if (isEnded(ipCase)) return 'ended';
  return ipCase.seats?.otherParent?.check === 'refused' ? 'role-refused' : undefined;
}

type Asked = { readonly contacts: Contacts; readonly details: ContactDetails; readonly now: Date };

/** The other parent says themself how they are reached, and in which language. */
export function changeSeatContact(
  before: IpCase,
  { contacts: held, details, now }: Asked,
  municipality: Municipality,
): Transition<NoContactChange | 'nothing-new'> {
  const seat = before.seats?.otherParent;
  const obstacle = obstacleInSeat(before);
  if (obstacle || !seat) return { ok: false, reason: obstacle ?? 'role-refused' };
  const { channel, language, mobile, email } = details;
  const own = { name: held.otherParent?.name ?? '', ...(mobile && { mobile }), ...(email && { email }) };
  const contacts = { before: held, after: { ...held, otherParent: own } };
  const isSameWay = seat.channel === channel && seat.language === language;
  if (isSameWay && channelsAnew(contacts, 'otherParent').length === 0) return { ok: false, reason: 'nothing-new' };
  const changed: IpCase = {
    ...before,
    version: before.version + 1,
    seats: { ...before.seats, otherParent: { ...seat, channel, language } },
    reach: { ...before.reach, otherParent: reachAfter(before, contacts) },
  };
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt(changed, municipality),
      contacts,
      events: [{ type: 'contact-changed', at: instant(now), by: { who: 'otherParent' } }],
      notices: [],
      tasks: [],
    },
  };
}

/** An address that stayed is no better than it was; a new one has not failed yet. */
function reachAfter({ reach }: IpCase, contacts: ContactsChange) {
  const anew = channelsAnew(contacts, 'otherParent');
  return reachOf(contacts.after.otherParent).filter(
    (channel) => anew.includes(channel) || reach.otherParent?.includes(channel),
  );
}
