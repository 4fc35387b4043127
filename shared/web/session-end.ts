import type { Session } from './site.ts';
import { citizenSite, staffSite } from './site-kind.ts';

const minute = 60_000;

/** When this session ends unless a page is opened before: after idle time, and at the latest some hours from sign-in. */
export function sessionEnd(session: Session): Date {
  const { idleMinutes, longestMinutes } = session.kind === 'staff' ? staffSite : citizenSite;
  const idle = Date.parse(session.seenAt) + idleMinutes * minute;
  const longest = Date.parse(session.signedInAt) + longestMinutes * minute;
  return new Date(Math.min(idle, longest));
}
