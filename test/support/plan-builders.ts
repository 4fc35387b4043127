import { day, instant } from '../../shared/domain/calendar/day.ts';
import type { Goal, Measure, Participant, PlanContent, PointVersion } from '../../shared/domain/plan-record/points.ts';
import type { Writing } from '../../shared/domain/plan-record/write-point.ts';

export const coordinator = { who: 'staff', staffId: 'kari.koord' } as const;

const writtenAt = new Date('2026-03-20T10:00:00Z');

export function aGoal(overrides: Partial<Goal> = {}): Goal {
  return { id: 1, goal: 'Gå på skolen hver dag', area: 'school', ...overrides };
}

export function aMeasure(overrides: Partial<Measure> = {}): Measure {
  return { id: 1, measure: 'Assistent i timene', service: 'Havøysund skole', area: 'school', goal: 1, ...overrides };
}

export function aParticipant(overrides: Partial<Participant> = {}): Participant {
  return { id: 1, name: 'Lars Lærer', role: 'Kontaktlærer', service: 'Havøysund skole', ...overrides };
}

/** The first version of the goals, by the coordinator. */
export function aPointVersion(overrides: Partial<PointVersion> = {}): PointVersion {
  return {
    point: 'goals',
    version: 1,
    at: instant(writtenAt),
    by: coordinator,
    lastRow: 1,
    content: { goals: [aGoal()], resources: 'Liker båt.' },
    ...overrides,
  };
}

export function aWriting(overrides: Partial<Writing> = {}): Writing {
  const written = { goals: [aGoal()], resources: 'Liker båt.' };
  return { point: 'goals', from: 0, written, writer: 'staff', by: coordinator, now: writtenAt, ...overrides };
}

/** Something in every field, in several areas. */
export function wholePlan(): PlanContent {
  return {
    goals: [aGoal(), aGoal({ id: 2, goal: 'Sove bedre', area: 'health' })],
    resources: 'Liker båt.',
    needs: 'Noen som ser helheten.',
    participants: [aParticipant(), aParticipant({ id: 2, name: 'Frida Fastlege', service: 'Fastlegen' })],
    wish: 'Gjerne tante Turid.',
    ownPart: 'Stå opp selv.',
    servicesPart: 'Ringe hver mandag.',
    kinPart: 'Kjøre til trening.',
    measures: [
      aMeasure({ extent: '5 timer i uka', from: day('2026-04-01'), to: day('2026-06-19') }),
      aMeasure({ id: 2, measure: 'Samtale om søvn', service: 'Fastlegen', area: 'health', goal: 2 }),
      aMeasure({ id: 3, measure: 'Fritidskontakt', service: 'Kulturskolen', area: 'network', goal: 1 }),
    ],
    carryingOut: 'Møte hver sjette uke.',
    cooperation: 'Sykehuset i Hammerfest.',
  };
}
