import { day } from '../../shared/domain/calendar/day.ts';
import type { Meeting, MeetingTerms } from '../../shared/domain/planning/meeting.ts';
import { at } from './case-builders.ts';

/** On 12 May 2026 in the school, with the person and their coordinator. */
export function meetingTerms(overrides: Partial<MeetingTerms> = {}): MeetingTerms {
  return {
    on: day('2026-05-12'),
    from: '09:30',
    to: '10:30',
    place: 'Havøysund skole, rom 2',
    invited: [{ who: 'person' }, { who: 'staff', staffId: 'kari.koord' }],
    ...overrides,
  };
}

export function aMeeting(overrides: Partial<Meeting> = {}): Meeting {
  const stands = { number: 1, sequence: 0, state: 'planned', changedAt: at('2026-05-04T10:00:00Z') } as const;
  return { ...meetingTerms(), ...stands, ...overrides };
}
