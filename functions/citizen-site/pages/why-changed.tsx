import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { type IpCase, isEnded } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { movableDate, movableDates } from '../../../shared/domain/handling/move-date.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { turnTexts } from '../texts/in-language.ts';
import { Text } from './parts.tsx';
import type { Place } from './place.ts';

type Props = Pick<Place, 'language'> & { readonly ipCase: IpCase; readonly events: readonly CaseEvent[] };

/** Why a date that holds now is another than was promised, and why a case that was over goes on. */
export function WhyChanged({ ipCase, events, language }: Props) {
  const say = turnTexts[language];
  const written = (on: Parameters<typeof writtenDay>[0]) => writtenDay(on, language);
  const reopened = events.findLast((event) => event.type === 'reopened');
  return (
    <>
      {reopened && !isEnded(ipCase) && (
        <Reason says={say.reopened(written(dayInNorway(new Date(reopened.at))))} ipCase={ipCase}>
          {reopened.text}
        </Reason>
      )}
      {movedNow(ipCase, events).map(({ which, from, to, text }) => (
        <Reason key={which} says={say.moved[which](written(from), written(to))} ipCase={ipCase}>
          {text}
        </Reason>
      ))}
    </>
  );
}

type ReasonProps = { readonly says: string; readonly ipCase: IpCase; readonly children: string };

function Reason({ says, ipCase, children }: ReasonProps) {
  return (
    <>
      <Text>{says}</Text>
      <blockquote class="ip-words" lang={ipCase.language}>
        {children}
      </blockquote>
    </>
  );
}

type Moved = Extract<CaseEvent, { readonly type: 'date-moved' }>;

/** The last move of each date, where the date still stands as it left it. */
function movedNow(ipCase: IpCase, events: readonly CaseEvent[]): readonly Moved[] {
  return movableDates.flatMap((which) => {
    const moved = events.findLast((event) => event.type === 'date-moved' && event.which === which);
    return moved?.type === 'date-moved' && moved.to === movableDate(ipCase, which) ? [moved] : [];
  });
}
