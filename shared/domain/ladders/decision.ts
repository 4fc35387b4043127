import { addDays } from '../calendar/day.ts';
import { workingDayOnOrAfter } from '../calendar/working-days.ts';
import { isEnded } from '../case.ts';
import { isWithReader, toldInSeat } from '../handling/decision-arrival.ts';
import { told } from '../parties/told.ts';
import { atEight, type Rungs, type Step } from './step.ts';

/**
 * A decision that its reader does not open: reminded, then a task "send a letter". Whoever asked for a
 * letter or a call is given it by a person at once, and is not expected to open anything; nor is whoever was rung or
 * written to because no message arrived. A child who applied alone gets no letter: their parents may open it.
 */
export function unopenedSteps(rungs: Rungs): readonly Step[] {
  return isEnded(rungs.ipCase) ? [] : [...mainSteps(rungs), ...seatSteps(rungs)];
}

function mainSteps({ ipCase, municipality: { ladders } }: Rungs): readonly Step[] {
  const { decision, channel, alone } = ipCase;
  const to = told(ipCase);
  if (!decision?.toldOn || isWithReader(decision) || !to) return [];
  if (channel === 'letter' || channel === 'phone') return [];
  const { toldOn, takenOverOn } = decision;
  const step = (days: number) => ({
    obligation: 'open-decision' as const,
    occurrence: `${days}-days-after:${toldOn}`,
    at: atEight(workingDayOnOrAfter(addDays(toldOn, days))),
    date: toldOn,
  });
  const steps: readonly Step[] = [
    { ...step(ladders.unopenedReminder), tell: 'person', to, kind: 'decision-unopened' },
    { ...step(ladders.unopenedLetter), tell: 'nobody', task: alone ? 'bring-decision' : 'send-letter' },
  ];
  return takenOverOn ? steps.filter(({ at }) => at >= atEight(takenOverOn)) : steps;
}

/** The other parent has a time of their own to read it in. */
function seatSteps({ ipCase, municipality: { ladders } }: Rungs): readonly Step[] {
  const seat = ipCase.seats?.otherParent;
  const toldOn = toldInSeat(ipCase);
  if (!toldOn || seat?.openedOn || seat?.channel === 'letter' || seat?.channel === 'phone') return [];
  const step = (days: number) => ({
    obligation: 'open-decision-seat' as const,
    occurrence: `${days}-days-after:${toldOn}`,
    at: atEight(workingDayOnOrAfter(addDays(toldOn, days))),
    date: toldOn,
  });
  return [
    { ...step(ladders.unopenedReminder), tell: 'person', to: { who: 'otherParent' }, kind: 'decision-unopened' },
    { ...step(ladders.unopenedLetter), tell: 'nobody', task: 'letter-to-second-parent' },
  ];
}
