import type { LetterContent } from '../../../forms/letters/compose-letter.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { writtenTime } from '../../../shared/domain/calendar/written-time.ts';
import { languageOf } from '../../../shared/domain/parties/told.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { LetterFacts } from './letter-content.ts';
import type { LetterRef } from './letter-name.ts';

/** The latest meeting, until its day has passed: an invitation, or that it is off, for whoever is invited. */
export function meetingContent({ name, to }: LetterRef, facts: LetterFacts): LetterContent | undefined {
  const { ipCase, meetings, now } = facts;
  const meeting = meetings.toSorted((a, b) => a.number - b.number).at(-1);
  if (!meeting || meeting.on < dayInNorway(now) || !meeting.invited.some(({ who }) => who === to)) return undefined;
  const text = meeting.state === 'cancelled' ? 'meeting-cancelled' : 'meeting';
  if (text !== name || meeting.state === 'held') return undefined;
  const language = languageOf({ who: to }, ipCase);
  const { on, from, place } = meeting;
  return { text, values: { date: writtenDay(on, language), time: writtenTime(from, language), place } };
}
