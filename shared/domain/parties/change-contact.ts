import type { Channel, Contact } from '../applying/application.ts';
import { type Instant, instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import type { Language, Municipality } from '../settings/municipality.ts';
import type { NoticeChannel } from '../telling/notice.ts';
import { withWakeAt } from '../wake.ts';
import { type ContactOf, type Contacts, type ContactsChange, channelsAnew, reachOf } from './contacts.ts';
import { type LostRole, lostRole, runner } from './told.ts';

/** How whoever sent the application wants to be told from now on. */
export type ContactDetails = Omit<Contact, 'name'> & { readonly channel: Channel; readonly language: Language };

export type NoContactChange = 'ended' | LostRole;

/** Why nobody is told anything here that another address would matter to. */
export function obstacleToContact(ipCase: IpCase): NoContactChange | undefined {
  if (isEnded(ipCase)) return 'ended';
  return lostRole(ipCase);
}

type Asked = { readonly contacts: Contacts; readonly details: ContactDetails; readonly now: Date };

/** The person, or the applicant, is reached elsewhere, by another channel or in another language from now on. */
export function changeContact(
  before: IpCase,
  { contacts: held, details, now }: Asked,
  municipality: Municipality,
): Transition<NoContactChange | 'nothing-new'> {
  const obstacle = obstacleToContact(before);
  if (obstacle) return { ok: false, reason: obstacle };
  const { channel, language } = details;
  const contacts = { before: held, after: withDetails(held, contactOf(before), details) };
  const anew = channelsAnew(contacts, contactOf(before));
  const isSameWay = before.channel === channel && before.language === language;
  if (isSameWay && anew.length === 0) return { ok: false, reason: 'nothing-new' };
  const at = instant(now);
  const reached = reachedAnew(before, contacts, at);
  const after = withWakeAt({ ...before, ...reached, version: before.version + 1, channel, language }, municipality);
  return {
    ok: true,
    change: {
      before,
      after,
      contacts,
      events: [{ type: 'contact-changed', at, by: { who: 'person' } }],
      notices: [],
      tasks: [],
    },
  };
}

/** By which channels those of the case can be reached with other addresses, and since when. */
export function reachedAnew(before: IpCase, contacts: ContactsChange, at: Instant) {
  const anew = channelsAnew(contacts, contactOf(before));
  return {
    reach: {
      ...before.reach,
      person: reachAfter(before, contacts, 'person'),
      applicant: reachAfter(before, contacts, 'applicant'),
    },
    ...(anew.length > 0 && { reachSince: { ...before.reachSince, ...sinceNow(anew, at) } }),
  };
}

/** Whose addresses are those of the one who sent the application. */
export function contactOf(ipCase: Pick<IpCase, 'role'>): ContactOf {
  return runner(ipCase).who;
}

function withDetails(contacts: Contacts, who: ContactOf, { mobile, email }: ContactDetails): Contacts {
  // What staff noted besides stays: nobody was asked about it here.
  const { name = '', phone, address } = contacts[who] ?? {};
  const noted = { ...(phone && { phone }), ...(address && { address }) };
  return { ...contacts, [who]: { name, ...(mobile && { mobile }), ...(email && { email }), ...noted } };
}

/** From when on these channels lead elsewhere. */
export function sinceNow(channels: readonly NoticeChannel[], at: Instant): NonNullable<IpCase['reachSince']> {
  return { ...(channels.includes('sms') && { sms: at }), ...(channels.includes('email') && { email: at }) };
}

/** An address that stayed is no better than it was; a new one has not failed yet. */
function reachAfter(before: IpCase, contacts: ContactsChange, who: ContactOf) {
  const anew = channelsAnew(contacts, who);
  return reachOf(contacts.after[who]).filter(
    (channel) => anew.includes(channel) || before.reach[who]?.includes(channel),
  );
}
