import type { Meeting } from '../../../shared/domain/planning/meeting.ts';
import type { MeetingAction } from '../../../shared/domain/planning/meeting-action.ts';
import { type DataReader, employeeOf } from './data-parts.ts';

/** The meetings about the plan, the first first, with what was agreed on each. */
export function meetingsIn(meetings: readonly Meeting[], reader: DataReader) {
  return meetings
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, state, on, from, to, place, agenda, actions = [] }) => ({
      ...{ number, state, on, from, to, place, agenda },
      agreed: actions.map((action) => agreedIn(action, reader)),
    }));
}

function agreedIn({ what, owner, by, doneOn }: MeetingAction, reader: DataReader) {
  const name = owner.who === 'staff' ? employeeOf(owner.staffId, reader) : owner.who === 'service' && owner.name;
  return { what, owner: owner.who, ...(name && { name }), by, doneOn };
}
