import { isEnded } from '../case.ts';
import { addDays, dayInNorway } from '../day.ts';
import { workingDayOnOrAfter } from '../working-days.ts';
import { atEight, type Rungs, type Step } from './step.ts';

const daysOfSilence = 21;

/** Somebody young who was asked into their own case and has not come: after three weeks somebody talks with them. */
export function askedInSteps({ ipCase }: Rungs): readonly Step[] {
  const { seats, report } = ipCase;
  const seat = seats?.person;
  // Whose need was reported is asked with a ladder of its own.
  if (seat?.state !== 'invited' || report || isEnded(ipCase)) return [];
  const date = addDays(dayInNorway(new Date(seat.invitedAt)), daysOfSilence);
  return [
    {
      tell: 'nobody',
      task: 'talk-with-young',
      obligation: 'asked-in',
      occurrence: `silent:${seat.number}`,
      at: atEight(workingDayOnOrAfter(date)),
      date,
    },
  ];
}
