import { createHash, randomBytes } from 'node:crypto';
import { application } from '../../../forms/application/form.ts';
import { type FormContext, readStep } from '../../../forms/form.ts';
import type { CitizenDeps } from '../../../functions/citizen-site/answers/citizen-visit.ts';
import { saveStep } from '../../../functions/citizen-site/applying/save-step.ts';
import { startDraft } from '../../../functions/citizen-site/applying/start-draft.ts';
import { caseRoutes } from '../../../functions/citizen-site/case-routes.ts';
import { routes } from '../../../functions/citizen-site/routes.ts';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { newReference } from '../../../shared/domain/applying/reference.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';
import type { CitizenSession, Route } from '../../../shared/web/site.ts';
import { aPerson } from '../../support/case-builders.ts';
import { receivedAt } from '../../support/domain-builders.ts';
import { type MemoryAttachments, memoryAttachments } from '../../support/memory-attachments.ts';
import { type MemoryStores, memoryStores } from '../../support/memory-store.ts';
import { type PostedStep, pairsOf } from './posted-steps.ts';

export type World = MemoryStores &
  Omit<CitizenDeps, 'attachments'> & {
    readonly attachments: MemoryAttachments;
    readonly pass: (minutes: number) => void;
  };

/** The use cases' surroundings: stores in memory, a clock the test moves, ids that count. */
export function aWorld(overrides: Partial<Omit<CitizenDeps, 'attachments'>> = {}): World {
  let now = receivedAt.getTime();
  let count = 0;
  const nextCount = () => {
    count = (count * 7 + 5) % 10_007;
    return count;
  };
  const stores = memoryStores([masoy, fjordsund]);
  return {
    ...stores,
    now: () => new Date(now),
    // A small generator: references differ, and a run repeats.
    newReference: () => newReference((limit) => nextCount() % limit),
    newUnique: () => `unique-${nextCount()}`,
    attachments: memoryAttachments(),
    newToken: () => randomBytes(32).toString('base64url'),
    addressMac: async (address) => createHash('sha256').update(address).digest('base64url'),
    newCode: () => String(10_000_000 + nextCount()),
    hashOf: (text) => createHash('sha256').update(text).digest('hex'),
    production: false,
    pass: (minutes) => {
      now += minutes * 60_000;
    },
    ...overrides,
  };
}

export const siv = { owner: aPerson('a'), municipality: 'masoy' };
export const kari = { owner: aPerson('b'), municipality: 'masoy' };

export function contextIn(world: World): FormContext {
  return { municipality: masoy, today: dayInNorway(world.now()), production: false };
}

/** A draft with these steps filled in, as the pages would. */
export async function filledDraft(world: World, steps: readonly PostedStep[], person = siv): Promise<Draft> {
  let draft = await startDraft(person, world);
  for (const { step, fields } of steps) {
    const read = (soFar: Draft['answers']) => readStep(application, step, pairsOf(fields), soFar, contextIn(world));
    const saved = await saveStep(draft, read, world);
    if (saved.result !== 'saved') throw new Error(`${step}: ${JSON.stringify(saved)}`);
    draft = saved.draft;
  }
  return draft;
}

/** Every page of the site, those whose code comes later too. */
export function allRoutes(deps: CitizenDeps): readonly Route<CitizenSession>[] {
  return [...routes(deps), ...caseRoutes(deps)];
}
