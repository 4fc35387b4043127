import { dayInNorway, type Instant } from '../calendar/day.ts';
import { type IpCase, statusWhenWorkedOn } from '../case.ts';
import type { Change } from '../change.ts';
import { missedAt } from '../ladders/information.ts';

/** When the calendar is to take note that nobody has answered; nothing while nothing is waited for. */
export function informationMoment({ status, information }: IpCase): Instant | undefined {
  return status === 'awaiting-information' && information ? missedAt(information) : undefined;
}

/** The date has passed without an answer: the case goes on, and the leader has a task. */
export function missInformation(change: Change, at: Instant): Change {
  const { after } = change;
  const moment = informationMoment(after);
  if (!moment || moment > at || !after.information) return change;
  const { information } = after;
  const { by: until } = information;
  // One change has one version, whatever it consists of.
  const version = change.events.length > 0 ? after.version : after.version + 1;
  const missedOn = dayInNorway(new Date(at));
  return {
    ...change,
    after: { ...after, version, status: statusWhenWorkedOn(after), information: { ...information, missedOn } },
    events: [...change.events, { type: 'information-missed', until, at, by: { who: 'system' } }],
    tasks: [
      ...change.tasks,
      { id: `information-missing:${until}:${information.since}`, kind: 'information-missing', createdAt: at },
    ],
  };
}
