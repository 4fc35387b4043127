import { healthMajority, majority, turns } from '../calendar/age.ts';
import { addDays, addMonths, type Day } from '../calendar/day.ts';
import { workingDayOnOrAfter, workingDayOnOrBefore } from '../calendar/working-days.ts';
import { type IpCase, isAppliedFor, isEnded } from '../case.ts';
import { decides } from '../parties/may-consent.ts';
import { coordinatorOn } from './coordinator.ts';
import { atEight, atLevel, type Rungs, type Step } from './step.ts';

/** Three months before the 16th birthday, which gives time to assess whether the young person can decide this. */
const monthsAtAssessment = 12 * healthMajority - 3;

/**
 * The birthdays of a young person: at 15 years 9 months the task of assessing capacity; before 16, and twice
 * before 18, leader and coordinator, and whoever is told about the case.
 */
export function birthdaySteps(rungs: Rungs): readonly Step[] {
  const { ipCase, municipality } = rungs;
  const { sixteenBefore, eighteenFirst, eighteenSecond } = municipality.ladders;
  const { bornOn } = ipCase;
  if (!bornOn || isEnded(ipCase) || !isAppliedFor(ipCase)) return [];
  return [
    ...assessment(ipCase, bornOn),
    ...ahead(rungs, turns(bornOn, healthMajority), { age: 16, days: [sixteenBefore] }),
    ...ahead(rungs, turns(bornOn, majority), { age: 18, days: [eighteenFirst, eighteenSecond] }),
  ];
}

/** Of whom others decide for: somebody who applied themself decides already. */
function assessment(ipCase: IpCase, bornOn: Day): readonly Step[] {
  if (ipCase.role === 'self' || !decides(ipCase)) return [];
  const date = turns(bornOn, healthMajority);
  const at = atEight(workingDayOnOrAfter(addMonths(bornOn, monthsAtAssessment)));
  return [
    { tell: 'nobody', task: 'assess-capacity', obligation: 'age-capacity', occurrence: `before:${date}`, at, date },
  ];
}

type Ahead = { readonly age: 16 | 18; readonly days: readonly number[] };

function ahead(rungs: Rungs, date: Day, { age, days }: Ahead): readonly Step[] {
  return days.flatMap((before): Step[] => {
    const on = workingDayOnOrBefore(addDays(date, -before));
    const shared = { occurrence: `${before}-days-before:${date}`, at: atEight(on), date };
    const to = [...new Set([...atLevel(rungs.lineOn(on), 0), ...coordinatorOn(rungs, on)])];
    return [
      { ...shared, tell: 'staff', kind: 'birthday-ahead', obligation: `age-${age}`, to },
      { ...shared, tell: 'person', kind: 'rights-change', obligation: `age-${age}-person` },
    ];
  });
}
