import { addDays, dayInNorway } from '../calendar/day.ts';
import { workingDayOnOrAfter } from '../calendar/working-days.ts';
import { isEnded } from '../case.ts';
import { awaitsOtherParent } from '../consent/both-consent.ts';
import { atEight, type Rungs, type Step } from './step.ts';

/**
 * The other parent who was asked and has not answered: reminded while they have not come, then a task to ring both
 * parents. Nobody is reminded of a question that was held back.
 */
export function secondParentSteps({ ipCase, municipality: { ladders } }: Rungs): readonly Step[] {
  const seat = ipCase.seats?.otherParent;
  if (!seat || seat.state === 'ended' || isEnded(ipCase) || !awaitsOtherParent(ipCase)) return [];
  const { invitedAt, number } = seat;
  const askedOn = dayInNorway(new Date(invitedAt));
  const step = (days: number) => ({
    obligation: 'second-parent' as const,
    occurrence: `${days}-days-after:${number}`,
    at: atEight(workingDayOnOrAfter(addDays(askedOn, days))),
    date: askedOn,
  });
  const reminder: Step = {
    ...step(ladders.awaitedReminder),
    tell: 'person',
    to: { who: 'otherParent' },
    kind: 'invitation-reminder',
  };
  const silent: Step = { ...step(ladders.awaitedTask), tell: 'nobody', task: 'second-parent-answer' };
  return seat.state === 'invited' ? [reminder, silent] : [silent];
}
