import type { Contact } from '../applying/application.ts';
import { healthMajority, isUnder } from '../calendar/age.ts';
import { type Day, dayInNorway, instant } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import type { Transition } from '../change.ts';
import type { StaffAct } from '../handling/take-case.ts';
import { sinceNow } from '../parties/change-contact.ts';
import { type Contacts, channelsAnew, reachOf } from '../parties/contacts.ts';
import { invite } from '../parties/invite.ts';
import type { Language, Municipality } from '../settings/municipality.ts';
import type { NoticeChannel } from '../telling/notice.ts';
import { type NotReported, reported } from './answer-report.ts';

/** How the person a report is about can be sent a code; what they are called stays as it was reported. */
export type PersonReached = Omit<Contact, 'name'> & { readonly channel: NoticeChannel; readonly language: Language };

/** `child-reported`: those with parental responsibility decide, and apply themselves (pbrl § 4-4). */
export type NotToAskPerson = NotReported | 'person-came' | 'child-reported';

export function obstacleToAskingPerson(ipCase: IpCase, today: Day): NotToAskPerson | undefined {
  const { bornOn, seats } = ipCase;
  if (!reported(ipCase)) return 'not-reported';
  if (seats?.person?.state === 'joined') return 'person-came';
  return bornOn && isUnder(healthMajority, bornOn, today) ? 'child-reported' : undefined;
}

type Asking = StaffAct & { readonly reached: PersonReached; readonly contacts: Contacts };

/**
 * A leader has learnt how the person can be reached, or the code was lost or is too old: they are asked anew, and a code
 * sent before opens nothing any more. Their time to answer stays as it was.
 */
export function askPersonAgain(
  before: IpCase,
  { reached, contacts: held, staffId, now }: Asking,
  municipality: Municipality,
): Transition<NotToAskPerson> {
  const on = dayInNorway(now);
  const obstacle = obstacleToAskingPerson(before, on);
  const found = reported(before);
  if (obstacle || !found) return { ok: false, reason: obstacle ?? 'not-reported' };
  const { channel, language, ...addresses } = reached;
  const person: Contact = { name: held.person.name, ...addresses };
  const contacts = { before: held, after: { ...held, person } };
  const anew = channelsAnew(contacts, 'person');
  const asked: IpCase = {
    ...before,
    reach: { ...before.reach, person: reachOf(addresses) },
    ...(anew.length > 0 && { reachSince: { ...before.reachSince, ...sinceNow(anew, instant(now)) } }),
    report: { ...found.report, language, askedOn: found.report.askedOn ?? on },
  };
  const by = { who: 'staff', staffId } as const;
  const invited = invite(asked, { seat: 'person', language, channel, by, now }, municipality);
  // Neither over nor a child's own: no report is.
  if (!invited.ok) return { ok: false, reason: invited.reason === 'joined-already' ? 'person-came' : 'not-reported' };
  return { ok: true, change: { ...invited.change, before, contacts } };
}
