import { type Day, dayInNorway, instant } from '../../../shared/domain/calendar/day.ts';
import { aimOfMunicipality } from '../../../shared/domain/calendar/deadline.ts';
import { type IpCase, isAppliedFor, isEnded, isOpen } from '../../../shared/domain/case.ts';
import { awaitsOtherParent } from '../../../shared/domain/consent/both-consent.ts';
import { stepsOfCase } from '../../../shared/domain/ladders/every-step.ts';
import type { Obligation as Ladder, Step } from '../../../shared/domain/ladders/step.ts';
import { awaitsMandate } from '../../../shared/domain/parties/mandate.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import { type Duty, dutiesOf } from './duty.ts';

/** Who has to do it. */
export type Owner = 'leader' | 'coordinator' | 'person' | 'sender' | 'other-parent' | 'governor';

export type ObligationName =
  | Duty['duty']
  | 'take'
  | 'call'
  | 'answer'
  | 'preliminary'
  | 'information'
  | 'mandate'
  | 'other-parent'
  | 'asked-in';

/** Something that is owed in a case now, by whom, until when. */
export type Obligation = {
  readonly name: ObligationName;
  readonly by: Day;
  readonly owner: Owner;
  /** The date it had before, and when it got this one. */
  readonly moved?: { readonly from: Day; readonly on: Day };
};

type Here = { readonly municipality: Municipality; readonly today: Day };

/** Every clock that runs in this case, what is due first at the top. */
export function obligationsOf(ipCase: IpCase, here: Here): readonly Obligation[] {
  const all = [...beforeDecision(ipCase, here), ...awaited(ipCase, here), ...dutiesOf(ipCase).map(owned)];
  return all.toSorted((one, other) => one.by.localeCompare(other.by));
}

const owners: Readonly<Record<Duty['duty'], Owner>> = {
  'ask-person': 'leader',
  'person-answers': 'person',
  appoint: 'leader',
  'make-plan': 'coordinator',
  revise: 'coordinator',
  complaint: 'leader',
  'complaint-result': 'governor',
};

function owned({ duty, by }: Duty): Obligation {
  return { name: duty, by, owner: owners[duty] };
}

function beforeDecision(ipCase: IpCase, here: Here): readonly Obligation[] {
  if (!isOpen(ipCase) || !isAppliedFor(ipCase)) return [];
  const { answerBy, promisedBy, preliminaryAnswer, preliminaryBy } = ipCase;
  const moved = preliminaryAnswer && promisedBy !== answerBy && { from: answerBy, on: preliminaryAnswer.on };
  const preliminary = { name: 'preliminary', by: aimOfMunicipality(preliminaryBy), owner: 'leader' } as const;
  return [
    ...reminded('take', { name: 'take', owner: 'leader' }, { ipCase, ...here }),
    ...reminded('call', { name: 'call', owner: 'leader' }, { ipCase, ...here }),
    { name: 'answer', by: promisedBy, owner: 'leader', ...(moved && { moved }) },
    ...(preliminaryAnswer ? [] : [preliminary]),
  ];
}

/** What somebody else has to come with; the day after which it is a task for the leader. */
function awaited(ipCase: IpCase, here: Here): readonly Obligation[] {
  if (isEnded(ipCase)) return [];
  const { information, status } = ipCase;
  const of = { ipCase, ...here };
  return [
    ...(status === 'awaiting-information' && information
      ? [{ name: 'information', by: information.by, owner: 'sender' } as const]
      : []),
    ...(awaitsMandate(ipCase) ? becomesTask('mandate', { name: 'mandate', owner: 'sender' }, of) : []),
    ...(awaitsOtherParent(ipCase)
      ? becomesTask('second-parent', { name: 'other-parent', owner: 'other-parent' }, of)
      : []),
    ...becomesTask('asked-in', { name: 'asked-in', owner: 'person' }, of),
  ];
}

type Named = Pick<Obligation, 'name' | 'owner'>;
type Of = Here & { readonly ipCase: IpCase };

/** Due on the day of its first reminder: no law names one. */
function reminded(ladder: Ladder, named: Named, of: Of): readonly Obligation[] {
  const [first] = stepsIn(ladder, of);
  return first ? [{ ...named, by: dayOf(first) }] : [];
}

function becomesTask(ladder: Ladder, named: Named, of: Of): readonly Obligation[] {
  const task = stepsIn(ladder, of).find(({ tell }) => tell === 'nobody');
  return task ? [{ ...named, by: dayOf(task) }] : [];
}

function stepsIn(ladder: Ladder, { ipCase, municipality, today }: Of): readonly Step[] {
  const until = instant(new Date(today));
  const steps = stepsOfCase(ipCase, municipality, until).filter(({ obligation }) => obligation === ladder);
  return steps.toSorted((one, other) => one.at.localeCompare(other.at));
}

function dayOf({ at }: Step): Day {
  return dayInNorway(new Date(at));
}
