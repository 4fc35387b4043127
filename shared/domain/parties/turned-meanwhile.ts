import type { Instant } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import type { Change } from '../change.ts';
import type { PlannedNotice } from '../telling/notice.ts';
import { type Turn, turnsOf } from './rights-turns.ts';
import { tell } from './told.ts';

/**
 * The turn by which whoever runs an ended case decides no more: of age since, or a mandate that is over. Time's rules do
 * not look at who decides in a case that has ended, so that whoever writes about one does.
 */
export function turnedMeanwhile(ipCase: IpCase, at: Instant): Turn | undefined {
  if (ipCase.role === 'self' || ipCase.roleCheck !== 'accepted') return undefined;
  const asIfOpen = turnsOf({ ...ipCase, status: 'decided' });
  return asIfOpen.find(({ turn, at: since }) => since <= at && endsRole(turn, ipCase));
}

function endsRole(turn: Turn['turn'], { role }: IpCase): boolean {
  return turn === 'mandate-over' || (turn === 'of-age' && role === 'parent');
}

type Telling = (ipCase: IpCase, message: Message, at: Instant) => Pick<Change, 'notices' | 'tasks'>;
type Message = Pick<PlannedNotice, 'kind' | 'occurrence' | 'urgency' | 'date'>;

/** Tells them, or leaves it to an employee to find out who is to be told. */
export function tellUnlessTurned(how: Telling = tell): Telling {
  return (ipCase, message, at) => {
    if (!turnedMeanwhile(ipCase, at)) return how(ipCase, message, at);
    const id = `ring-or-write:${message.kind}:${message.occurrence}`;
    return { notices: [], tasks: [{ id, kind: 'ring-or-write', about: message.kind, createdAt: at }] };
  };
}
