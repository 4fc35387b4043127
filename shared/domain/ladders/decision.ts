import { isEnded } from '../case.ts';
import { addDays } from '../day.ts';
import { isWithReader } from '../decision-arrival.ts';
import { told } from '../told.ts';
import { workingDayOnOrAfter } from '../working-days.ts';
import { atEight, type Rungs, type Step } from './step.ts';

/**
 * A decision that its reader does not open: reminded after 7 days, a task "send a letter" after 14. Whoever asked for a
 * letter or a call is given it by a person at once, and is not expected to open anything; nor is whoever was rung or
 * written to because no message arrived. A child who applied alone gets no letter: their parents may open it.
 */
export function unopenedSteps({ ipCase }: Rungs): readonly Step[] {
  const { decision, channel, alone } = ipCase;
  if (!decision?.toldOn || isWithReader(decision) || isEnded(ipCase) || !told(ipCase)) return [];
  if (channel === 'letter' || channel === 'phone') return [];
  const { toldOn } = decision;
  const step = (days: number) => ({
    obligation: 'open-decision' as const,
    occurrence: `${days}-days-after:${toldOn}`,
    at: atEight(workingDayOnOrAfter(addDays(toldOn, days))),
    date: toldOn,
  });
  return [
    { ...step(7), tell: 'person', kind: 'decision-unopened' },
    { ...step(14), tell: 'nobody', task: alone ? 'bring-decision' : 'send-letter' },
  ];
}
