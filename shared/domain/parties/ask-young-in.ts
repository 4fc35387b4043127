import type { Instant } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import type { Change } from '../change.ts';
import type { NoticeChannel } from '../telling/notice.ts';
import { inviting } from './invite.ts';

/**
 * The one the case is about is asked into it, by a channel of their own; where the case has none, or a message is not
 * safe, somebody talks with them. `occasion` tells why, for the task's name.
 */
export function askingIn(change: Change, occasion: string, at: Instant): Change {
  const { after } = change;
  const channel = ownChannel(after);
  if (channel)
    return inviting(change, { seat: 'person', language: after.language, channel, by: { who: 'system' } }, at);
  const task = { id: `talk-with-young:${occasion}`, kind: 'talk-with-young', createdAt: at } as const;
  return { ...change, tasks: [...change.tasks, task] };
}

function ownChannel({ restricted, reach }: IpCase): NoticeChannel | undefined {
  if (restricted) return undefined;
  return reach.person.includes('sms') ? 'sms' : reach.person[0];
}
