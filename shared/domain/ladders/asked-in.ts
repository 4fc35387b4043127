import { addDays, dayInNorway } from '../calendar/day.ts';
import { workingDayOnOrAfter } from '../calendar/working-days.ts';
import { isEnded } from '../case.ts';
import { atEight, type Rungs, type Step } from './step.ts';

/**
 * Somebody young who was asked into their own case and has not come: reminded after some days, as another parent is;
 * in the end somebody talks with them.
 */
export function askedInSteps({ ipCase, municipality: { ladders } }: Rungs): readonly Step[] {
  const { seats, report } = ipCase;
  const seat = seats?.person;
  // Whose need was reported is asked with a ladder of its own.
  if (seat?.state !== 'invited' || report || isEnded(ipCase)) return [];
  const askedOn = dayInNorway(new Date(seat.invitedAt));
  const step = (name: string, days: number) => {
    const date = addDays(askedOn, days);
    const occurrence = `${name}:${seat.number}`;
    return { obligation: 'asked-in' as const, occurrence, at: atEight(workingDayOnOrAfter(date)), date };
  };
  return [
    {
      ...step(`${ladders.awaitedReminder}-days-after`, ladders.awaitedReminder),
      tell: 'person',
      to: { who: 'person' },
      kind: 'invitation-reminder',
    },
    { ...step('silent', ladders.awaitedTask), tell: 'nobody', task: 'talk-with-young' },
  ];
}
