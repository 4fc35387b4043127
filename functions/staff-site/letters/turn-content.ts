import type { LetterContent } from '../../../forms/letters/compose-letter.ts';
import { type Day, dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { isEnded, isOpen } from '../../../shared/domain/case.ts';
import { languageOf } from '../../../shared/domain/parties/told.ts';
import { unitOf } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { LetterFacts } from './letter-content.ts';
import type { LetterRef } from './letter-name.ts';
import { writtenIn } from './written-in.ts';

export type Turn = 'forwarded' | 'date-moved' | 'reopened';

/** What took a turn in the case, as long as it is news. Why it was forwarded or reopened is for staff alone. */
export function turnContent(text: Turn, { to }: LetterRef, facts: LetterFacts): LetterContent | undefined {
  const { ipCase, municipality, timeline } = facts;
  const last = timeline.findLast(({ type }) => type === text);
  const language = languageOf({ who: to }, ipCase);
  const written = (on: Day) => writtenDay(on, language);
  if (!last || isEnded(ipCase)) return undefined;
  const on = dayInNorway(new Date(last.at));
  if (last.type === 'date-moved')
    return { text, values: { date: written(last.to) }, ...writtenIn(timeline, 'date-moved', ipCase) };
  if (last.type === 'reopened') return { text, values: { date: written(on) } };
  const unit = unitOf(municipality, ipCase.unit)?.name[language] ?? municipality.name;
  return isOpen(ipCase) ? { text, values: { date: written(on), unit } } : undefined;
}
