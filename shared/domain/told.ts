import type { IpCase } from './case.ts';
import type { Change } from './change.ts';
import type { Instant } from './day.ts';
import type { PlannedNotice, Recipient } from './notice.ts';

/** Who filled the form in: they get its receipt, whatever their role. */
export function sender(ipCase: Pick<IpCase, 'role'>): Recipient {
  return ipCase.role === 'self' ? { who: 'person' } : { who: 'applicant' };
}

/** Who is told about the case itself. A claimed role hears nothing until a leader has checked it. */
export function told(ipCase: Pick<IpCase, 'role' | 'roleCheck'>): Recipient | undefined {
  if (ipCase.role === 'self') return { who: 'person' };
  return ipCase.roleCheck === 'accepted' ? { who: 'applicant' } : undefined;
}

type Message = Pick<PlannedNotice, 'kind' | 'occurrence' | 'urgency' | 'date' | 'legalDate'>;

/** The notice for whoever is to be told, or the task of ringing or writing when no message may go. */
export function tell(ipCase: IpCase, message: Message, at: Instant): Pick<Change, 'notices' | 'tasks'> {
  const to = told(ipCase);
  if (to) return { notices: [{ ...message, to, language: ipCase.language }], tasks: [] };
  const id = `ring-or-write:${message.kind}:${message.occurrence}`;
  return { notices: [], tasks: [{ id, kind: 'ring-or-write', about: message.kind, createdAt: at }] };
}
