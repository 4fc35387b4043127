import { contributionOfNotice, sumsBetween, sumsOf } from '../../shared/domain/figures/contributions.ts';
import { countedAfter, type SeenChange } from '../../shared/domain/figures/counted.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';
import type { FigureStore } from '../../shared/ports/figures.ts';
import { Unavailable } from '../../shared/ports/unavailable.ts';
import type { Happening } from './stream-record.ts';

export type Outcome = 'counted' | 'nothing-new';

/** Another run may count the same case at the same time, say of a batch that is told again. */
const tries = 5;

/** Adds to the figures what this changes in them. Once: told again, or in another order, it comes to the same. */
export async function countHappening(happening: Happening, figures: FigureStore): Promise<Outcome> {
  return 'notice' in happening ? countNotice(happening.notice, figures) : countChange(happening.change, figures);
}

async function countChange(change: SeenChange, figures: FigureStore): Promise<Outcome> {
  for (let left = tries; left > 0; left -= 1) {
    const before = await figures.counted(change.after);
    const after = countedAfter(before, change);
    if (after === before) return 'nothing-new';
    const count = { ...(before && { before }), after, sums: sumsBetween(before, after) };
    if ((await figures.count(change.after, count)) === 'counted') return 'counted';
  }
  throw new Unavailable('case-counted-elsewhere');
}

/** For the unit that has the case: a notice tells nothing of its own unit. */
async function countNotice(notice: Notice, figures: FigureStore): Promise<Outcome> {
  const ipCase = await figures.findCase(notice);
  const contribution = ipCase && contributionOfNotice(notice, ipCase.unit);
  if (!contribution) return 'nothing-new';
  return figures.countNotice(notice, notice.id, sumsOf([{ contribution, by: 1 }]));
}
