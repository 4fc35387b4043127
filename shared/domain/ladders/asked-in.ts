import { isEnded } from '../case.ts';
import { addDays, dayInNorway } from '../day.ts';
import { workingDayOnOrAfter } from '../working-days.ts';
import { atEight, type Rungs, type Step } from './step.ts';

/**
 * Somebody young who was asked into their own case and has not come: reminded after 7 days, as another parent is; after
 * three weeks somebody talks with them.
 */
export function askedInSteps({ ipCase }: Rungs): readonly Step[] {
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
    { ...step('7-days-after', 7), tell: 'person', to: { who: 'person' }, kind: 'invitation-reminder' },
    { ...step('silent', 21), tell: 'nobody', task: 'talk-with-young' },
  ];
}
