import { type CalendarDay, type Instant, osloInstant } from '../oracle/calendar.ts';
import type { Act } from '../oracle/diary.ts';
import { type Place, places } from './municipalities.ts';
import type { Story } from './story.ts';

/** From application to first revision in every place: once all on time, once late at every step. */
export const modelCases: readonly Story[] = places.flatMap((place) => [onTime(place), late(place)]);

function at(day: CalendarDay, hour = 11): Instant {
  return osloInstant(day, hour);
}

function onTime(place: Place): Story {
  return told('on time', place, (leader, coordinator) => [
    { at: at('2026-03-06'), did: 'take', by: leader },
    { at: at('2026-03-09'), did: 'ask-information', by: leader, until: '2026-03-23' },
    { at: at('2026-03-10'), did: 'answer-information' },
    { at: at('2026-03-12'), did: 'decide', outcome: 'granted', by: leader },
    { at: at('2026-03-13'), did: 'open' },
    { at: at('2026-03-13', 12), did: 'consent' },
    { at: at('2026-03-19'), did: 'appoint', coordinator, by: leader },
    { at: at('2026-04-29'), did: 'make-plan', nextRevision: '2026-11-02' },
    { at: at('2026-10-06'), did: 'set-meeting', on: '2026-10-20', staff: [coordinator] },
    { at: at('2026-10-20'), did: 'revise', nextRevision: '2027-05-03' },
  ]);
}

function late(place: Place): Story {
  return told('late', place, (leader, coordinator) => [
    { at: at('2026-03-18'), did: 'take', by: leader },
    { at: at('2026-05-05'), did: 'decide', outcome: 'granted', by: leader },
    { at: at('2026-05-15', 12), did: 'open' },
    { at: at('2026-05-15', 13), did: 'consent' },
    { at: at('2026-06-05'), did: 'appoint', coordinator, by: leader },
    { at: at('2026-09-24'), did: 'make-plan', nextRevision: '2026-11-02' },
    { at: at('2026-12-10'), did: 'revise', nextRevision: '2027-05-03' },
  ]);
}

function told(
  name: Story['name'],
  { municipality, coordinators }: Place,
  acts: (leader: string, coordinator: string) => readonly Act[],
): Story {
  const [unit] = municipality.units;
  const person = { channel: 'email', language: 'nb', email: 'siv@post.example', restricted: false } as const;
  const filed: Act = { at: at('2026-03-05'), did: 'file', unit: unit?.id ?? '', people: ['person'] };
  return {
    name: `${name}, ${municipality.name}`,
    municipality: municipality.id,
    person,
    acts: [filed, ...acts(unit?.leader ?? '', coordinators[0])],
  };
}
