import type { Application, Channel, Contact } from '../applying/application.ts';
import type { Instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import type { StaffAct } from '../handling/take-case.ts';
import type { Language, Municipality } from '../settings/municipality.ts';
import { type Contacts, reachOf } from './contacts.ts';
import { invite, inviting } from './invite.ts';
import { needsBoth } from './parents.ts';

/**
 * With the application: the other parent is asked at once where whoever applied said that this is safe, and there is a
 * way to ask; never where an address is protected. Everything else is for a leader to find out first.
 */
export function askWithApplication(change: Change, application: Application, at: Instant): Change {
  const { after } = change;
  if (!needsBoth(after)) return change;
  const channel = channelTo(application.otherParent);
  const isKnown = !after.restricted && after.identityVerified !== false;
  if (!isKnown || application.parents?.mayContact !== 'yes' || !channel) {
    const kind = 'ask-second-parent';
    return { ...change, tasks: [...change.tasks, { id: `${kind}:${after.receivedOn}`, kind, createdAt: at }] };
  }
  const invitation = { seat: 'otherParent', language: after.language, channel, claimed: true } as const;
  return inviting(change, { ...invitation, by: { who: 'person' } }, at);
}

function channelTo(contact: Contact | undefined): Channel | undefined {
  return reachOf(contact)[0];
}

export type OtherParentAsked = {
  readonly contact: Contact;
  readonly channel: Channel;
  readonly language: Language;
};

export type NotToAsk = 'ended' | 'one-decides' | 'joined-already';

export function obstacleToAsking(ipCase: IpCase): NotToAsk | undefined {
  if (isEnded(ipCase)) return 'ended';
  if (!needsBoth(ipCase)) return 'one-decides';
  return ipCase.seats?.otherParent?.state === 'joined' ? 'joined-already' : undefined;
}

type Asking = StaffAct & { readonly asked: OtherParentAsked; readonly contacts: Contacts };

/** A leader has found that the other parent can be asked, and how; an invitation sent before opens nothing any more. */
export function askOtherParent(
  before: IpCase,
  { asked, contacts, staffId, now }: Asking,
  municipality: Municipality,
): Transition<NotToAsk> {
  const obstacle = obstacleToAsking(before);
  if (obstacle) return { ok: false, reason: obstacle };
  const { contact, channel, language } = asked;
  const reach = { ...before.reach, otherParent: reachOf(contact) };
  const by = { who: 'staff', staffId } as const;
  const invitation = { seat: 'otherParent', language, channel, claimed: true, by, now } as const;
  const invited = invite({ ...before, reach }, invitation, municipality);
  if (!invited.ok) return { ok: false, reason: invited.reason === 'applied-alone' ? 'one-decides' : invited.reason };
  const change = {
    ...invited.change,
    before,
    contacts: { before: contacts, after: { ...contacts, otherParent: contact } },
  };
  return { ok: true, change };
}
