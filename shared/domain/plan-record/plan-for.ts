import type { Day } from '../calendar/day.ts';
import { isSameService, type Sharing, type SharingArea, sharingAreas } from '../consent/consent.ts';
import { type Goal, type Measure, type Participant, type PlanContent, type PlanText, planTexts } from './points.ts';

/** Why a participant gets nothing: no consent names their service, or not on this day, or only to ask them. */
export type NothingFor = 'no-consent' | 'not-yet' | 'over' | 'collect-only';

export type ScopeOfParticipant =
  | { readonly result: 'shared'; readonly sharing: Sharing }
  | { readonly result: 'nothing'; readonly why: NothingFor; readonly sharing?: Sharing };

/** What the consents let the municipality tell this participant's service on a day. */
export function scopeOf(
  { service }: Pick<Participant, 'service'>,
  consents: readonly Sharing[],
  today: Day,
): ScopeOfParticipant {
  const sharing = consents.find((row) => isSameService(row.service, service));
  if (!sharing) return { result: 'nothing', why: 'no-consent' };
  if (sharing.from > today) return { result: 'nothing', why: 'not-yet', sharing };
  if (sharing.to < today) return { result: 'nothing', why: 'over', sharing };
  return sharing.direction === 'collect'
    ? { result: 'nothing', why: 'collect-only', sharing }
    : { result: 'shared', sharing };
}

/** How much was left out, by kind: what it says is not for the one who reads that. */
export type LeftOut = {
  readonly goals: number;
  readonly measures: number;
  readonly participants: number;
  readonly texts: readonly PlanText[];
};

export type PlanForParticipant =
  | { readonly result: 'shared'; readonly sharing: Sharing; readonly content: PlanContent; readonly leftOut: LeftOut }
  | { readonly result: 'nothing'; readonly why: NothingFor };

/**
 * The plan as one participant may see it (hpl § 22): goals and measures in the areas that the person has said yes to,
 * and of the participants themself. A text has no area and may say anything, so it goes along only where every area is
 * shared and nothing is excepted.
 */
export function planFor(
  participant: Participant,
  plan: PlanContent,
  { consents, today }: { readonly consents: readonly Sharing[]; readonly today: Day },
): PlanForParticipant {
  const scope = scopeOf(participant, consents, today);
  if (scope.result === 'nothing') return { result: 'nothing', why: scope.why };
  const { sharing } = scope;
  const { goals = [], measures = [], participants = [] } = plan;
  const shownGoals = goals.filter(({ area }) => sharing.areas.includes(area));
  const shownMeasures = measures.filter(({ area }) => sharing.areas.includes(area));
  const written = planTexts.filter((name) => plan[name] !== undefined);
  const shownTexts = isAll(sharing) ? written : [];
  return {
    result: 'shared',
    sharing,
    content: {
      ...Object.fromEntries(shownTexts.map((name) => [name, plan[name]])),
      goals: shownGoals,
      measures: shownMeasures.map((measure) => withinGoals(measure, shownGoals)),
      participants: [participant],
    },
    leftOut: {
      goals: goals.length - shownGoals.length,
      measures: measures.length - shownMeasures.length,
      participants: participants.filter(({ id }) => id !== participant.id).length,
      texts: written.filter((name) => !shownTexts.includes(name)),
    },
  };
}

function isAll({ areas, except }: Sharing): boolean {
  return except === undefined && sharingAreas.every((area: SharingArea) => areas.includes(area));
}

/** That a measure belongs to a goal which is not shown would tell of that goal. */
function withinGoals({ goal, ...measure }: Measure, goals: readonly Goal[]): Measure {
  return goals.some(({ id }) => id === goal) && goal !== undefined ? { ...measure, goal } : measure;
}
