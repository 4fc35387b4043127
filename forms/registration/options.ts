import type { Role, Wish } from '../../shared/domain/applying/application.ts';

/** For whom a paper can apply; others report a need. */
export const registeredRoles = ['self', 'parent', 'guardian', 'representative'] as const satisfies readonly Role[];

export const wishesAsked = [
  'plan',
  'coordinator',
  'childrensCoordinator',
  'changePlan',
  'endPlan',
] as const satisfies readonly Wish[];
