import { addDays, dayInNorway, type Instant } from '../calendar/day.ts';
import { lastDayForPerson } from '../calendar/deadline.ts';
import { workingDayOnOrAfter } from '../calendar/working-days.ts';
import type { IpCase } from '../case.ts';
import { atEight, type Rungs, type Step } from './step.ts';

/**
 * Confirm a report of need: the person was asked when it came; whoever has not come is reminded, and later somebody
 * is to ring, also those who came and have not answered. Whoever could not be asked by message has
 * been a task from the first day.
 */
export function reportSteps({ ipCase, municipality: { ladders } }: Rungs): readonly Step[] {
  const { status, seats } = ipCase;
  const person = seats?.person;
  if (status !== 'reported' || !person) return [];
  const invitedOn = dayInNorway(new Date(person.invitedAt));
  const step = (days: number) => {
    const on = workingDayOnOrAfter(addDays(invitedOn, days));
    return { occurrence: `${days}-days-after:${invitedOn}`, at: atEight(on), date: on };
  };
  const reminder: Step = {
    ...step(ladders.reportReminder),
    tell: 'person',
    to: { who: 'person' },
    kind: 'invitation-reminder',
    obligation: 'confirm-report',
  };
  const call: Step = {
    ...step(ladders.reportCall),
    tell: 'nobody',
    task: 'ask-person',
    obligation: 'confirm-report-call',
  };
  return person.state === 'invited' ? [reminder, call] : [call];
}

/** When a report that nobody answers comes to an end: on the morning after the last day to answer it. */
export function silenceEnds({ status, report }: Pick<IpCase, 'status' | 'report'>): Instant | undefined {
  if (status !== 'reported' || !report) return undefined;
  return atEight(addDays(lastDayForPerson(report.confirmBy), 1));
}
