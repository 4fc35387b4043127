import type { Instant } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import type { Change } from '../change.ts';
import type { Language } from '../settings/municipality.ts';
import type { PlannedNotice, Recipient } from '../telling/notice.ts';
import { hearsInSeat, seatNames } from './seats.ts';

/** Who filled the form in: they get its receipt, whatever their role. */
export function sender({ role, sentAs = role }: Pick<IpCase, 'role' | 'sentAs'>): Recipient {
  return sentAs === 'self' ? { who: 'person' } : { who: 'applicant' };
}

/** The one it is about runs it now, and another sent it: what that other wrote is theirs. */
export function isTakenOver({ role, sentAs = role }: Pick<IpCase, 'role' | 'sentAs'>): boolean {
  return role === 'self' && sentAs !== 'self';
}

/** Whom the case is run for or by; the addresses on its page are theirs. */
export function runner({ role }: Pick<IpCase, 'role'>): Recipient & { readonly who: 'person' | 'applicant' } {
  return role === 'self' ? { who: 'person' } : { who: 'applicant' };
}

/** Who is told about the case itself. A claimed role hears nothing until a leader has checked it. */
export function told(ipCase: Pick<IpCase, 'role' | 'roleCheck'>): Recipient | undefined {
  if (ipCase.role === 'self') return { who: 'person' };
  return ipCase.roleCheck === 'accepted' ? { who: 'applicant' } : undefined;
}

/** A claim that did not hold, or does so no more: whoever made it keeps what they sent, and no more. */
export function lostRole({ roleCheck }: Pick<IpCase, 'roleCheck'>): LostRole | undefined {
  if (roleCheck === 'refused') return 'role-refused';
  return roleCheck === 'expired' ? 'role-expired' : undefined;
}

export type LostRole = 'role-refused' | 'role-expired';

/** All who are told: whoever runs the case, and those who have come to a seat in it; each once. */
export function everyoneTold(ipCase: Pick<IpCase, 'role' | 'roleCheck' | 'seats'>): readonly Recipient[] {
  const main = told(ipCase);
  const seated = seatNames
    .filter((name) => name !== main?.who && hearsInSeat(ipCase.seats?.[name]))
    .map((who): Recipient => ({ who }));
  return main ? [main, ...seated] : seated;
}

/** The language this recipient chose; until they have, the one the case came in. */
export function languageOf(to: Recipient, ipCase: Pick<IpCase, 'role' | 'language' | 'seats'>): Language {
  if (to.who === 'staff' || to.who === runner(ipCase).who || to.who === 'applicant') return ipCase.language;
  return ipCase.seats?.[to.who]?.language ?? ipCase.language;
}

/**
 * Who is asked about the application itself: whoever runs the case, for what was sent is theirs until a role they claim
 * is refused or over.
 */
export function whoIsAsked(ipCase: Pick<IpCase, 'role' | 'roleCheck'>): Recipient | undefined {
  return lostRole(ipCase) ? undefined : runner(ipCase);
}

type Message = Pick<PlannedNotice, 'kind' | 'occurrence' | 'urgency' | 'date' | 'legalDate' | 'about'>;

/** A message that concerns this one of them, or somebody who was asked to come, and nobody else. */
export function toOne(to: Recipient, ipCase: IpCase, message: Message): PlannedNotice {
  return { ...message, to, language: languageOf(to, ipCase) };
}

/** The notices for those who are to be told, or the task of ringing or writing when no message may go. */
export function tell(ipCase: IpCase, message: Message, at: Instant): Pick<Change, 'notices' | 'tasks'> {
  return messagesTo(everyoneTold(ipCase), { ipCase, message, at });
}

/** The same for what is between the municipality and whoever runs the case: a question, a complaint, their own role. */
export function tellMain(ipCase: IpCase, message: Message, at: Instant): Pick<Change, 'notices' | 'tasks'> {
  const main = told(ipCase);
  return messagesTo(main ? [main] : [], { ipCase, message, at });
}

/** The same for what whoever runs the case is asked about it. */
export function tellWhoIsAsked(ipCase: IpCase, message: Message, at: Instant): Pick<Change, 'notices' | 'tasks'> {
  const asked = whoIsAsked(ipCase);
  return messagesTo(asked ? [asked] : [], { ipCase, message, at });
}

type Telling = { readonly ipCase: IpCase; readonly message: Message; readonly at: Instant };

function messagesTo(
  everyone: readonly Recipient[],
  { ipCase, message, at }: Telling,
): Pick<Change, 'notices' | 'tasks'> {
  if (everyone.length > 0)
    return { notices: everyone.map((to) => ({ ...message, to, language: languageOf(to, ipCase) })), tasks: [] };
  const id = `ring-or-write:${message.kind}:${message.occurrence}`;
  return { notices: [], tasks: [{ id, kind: 'ring-or-write', about: message.kind, createdAt: at }] };
}
