import type { LivedYear } from '../living/live.ts';
import { osloClock, osloDay } from '../oracle/calendar.ts';
import { type Bounds, differences } from './compare.ts';
import { comingDifferences } from './compare-coming.ts';
import { digestDifferences } from './compare-digests.ts';
import { wrongEndings } from './endings.ts';

/** What is not as it should be in one case, with its diary. */
export type Finding = { readonly name: string; readonly lines: readonly string[]; readonly diary: readonly string[] };

/** The cases in which something differs from what is expected, and the mails that tell of many cases. */
export function findingsOf(year: LivedYear, bounds: Bounds): readonly Finding[] {
  const post = {
    taken: Map.groupBy(year.taken, ({ noticeId }) => noticeId),
    events: Map.groupBy(year.events, ({ of }) => of.noticeId),
  };
  const digests = [...digestDifferences(year, bounds), ...comingDifferences(year, bounds)];
  const ofDigests = digests.length > 0 ? [{ name: 'mails of the day', lines: digests, diary: [] }] : [];
  const ofCases = year.lives.flatMap((life) => {
    const refused = life.refused.map((act) => `refused: ${act}`);
    const lines = [...refused, ...differences(life, bounds), ...wrongEndings(life, post, bounds)];
    if (lines.length === 0) return [];
    const diary = life.diary.map(({ at, ...act }) => `${osloDay(at)} ${osloClock(at)} ${JSON.stringify(act)}`);
    return [{ name: `${life.story.name}, ${life.key.municipality} ${life.key.reference}`, lines, diary }];
  });
  return [...ofCases, ...ofDigests];
}
