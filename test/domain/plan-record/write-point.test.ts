import { describe, expect, test } from 'vitest';
import { contentOf, type PointVersion } from '../../../shared/domain/plan-record/points.ts';
import { type Writing, writePoint } from '../../../shared/domain/plan-record/write-point.ts';
import { consentedCase, coordinatedCase } from '../../support/case-states.ts';
import { aGoal, aPointVersion, aWriting, coordinator } from '../../support/plan-builders.ts';

const person = { who: 'person' } as const;

function written(latest: PointVersion | undefined, writing: Partial<Writing>): PointVersion {
  const result = writePoint(coordinatedCase(), latest, aWriting({ from: latest?.version ?? 0, ...writing }));
  if (!result.ok) throw new Error(result.reason);
  return result.version;
}

describe('a point of the plan', () => {
  test('is written for the first time as version 1, with who and when', () => {
    expect(written(undefined, {})).toEqual({
      point: 'goals',
      version: 1,
      at: '2026-03-20T10:00:00.000Z',
      by: coordinator,
      lastRow: 1,
      content: { goals: [aGoal()], resources: 'Liker båt.' },
    });
  });

  test('written on another version than the latest is stale', () => {
    const latest = aPointVersion({ version: 4 });
    const result = writePoint(coordinatedCase(), latest, aWriting({ from: 3, written: { resources: 'Nytt.' } }));
    expect(result).toEqual({ ok: false, reason: 'stale' });
  });

  test('sent twice, or saying what stands there, is no new version', () => {
    const latest = aPointVersion();
    expect(writePoint(coordinatedCase(), latest, aWriting({ from: 0 }))).toEqual({ ok: false, reason: 'unchanged' });
    const otherOrder = { resources: 'Liker båt.', goals: [{ area: 'school', goal: aGoal().goal, id: 1 }] } as const;
    const again = writePoint(coordinatedCase(), latest, aWriting({ from: 1, written: otherOrder }));
    expect(again).toEqual({ ok: false, reason: 'unchanged' });
    const newAgain = { ...aWriting().written, goals: [aGoal({ id: 0 })] };
    expect(writePoint(coordinatedCase(), latest, aWriting({ written: newAgain }))).toMatchObject({
      reason: 'unchanged',
    });
  });

  test('is not written where the case does not allow it', () => {
    expect(writePoint(consentedCase(), undefined, aWriting())).toEqual({ ok: false, reason: 'no-coordinator' });
  });

  test('a text that is emptied is gone', () => {
    expect(written(aPointVersion(), { written: { goals: [aGoal()], resources: '' } }).content).toEqual({
      goals: [aGoal()],
    });
  });

  test('what the person may not write stays as the coordinator wrote it', () => {
    const content = { ownPart: 'Gammelt.', servicesPart: 'Ringe hver mandag.', kinPart: 'Kjøre.' };
    const latest = aPointVersion({ point: 'contributions', lastRow: 0, content });
    const wish = { point: 'contributions', writer: 'person', by: person } as const;
    const typed = { ownPart: 'Stå opp selv.', servicesPart: 'Alt mulig.' };
    expect(written(latest, { ...wish, written: typed }).content).toEqual({ ...content, ownPart: 'Stå opp selv.' });
  });
});

describe('a row', () => {
  const two = aPointVersion({ lastRow: 2, content: { goals: [aGoal(), aGoal({ id: 2, goal: 'Sove bedre' })] } });
  const goalsOf = (version: PointVersion) => (version.content.goals ?? []).map(({ id, goal }) => [id, goal]);

  test('keeps its number when it is changed or moved', () => {
    const moved = [aGoal({ id: 2, goal: 'Sove godt' }), aGoal()];
    expect(goalsOf(written(two, { written: { goals: moved } }))).toEqual([
      [2, 'Sove godt'],
      [1, 'Gå på skolen hver dag'],
    ]);
  });

  test('that is new gets a number that none has had, also when the last one is gone', () => {
    const without = written(two, { written: { goals: [aGoal()] } });
    expect([goalsOf(without), without.lastRow]).toEqual([[[1, 'Gå på skolen hver dag']], 2]);
    const added = written(without, { written: { goals: [aGoal(), aGoal({ id: 0, goal: 'Spille fotball' })] } });
    expect([goalsOf(added).at(-1), added.lastRow]).toEqual([[3, 'Spille fotball'], 3]);
  });

  test('that claims a number of no row, or of another, is a new one', () => {
    const claimed = [aGoal(), aGoal({ goal: 'Det samme' }), aGoal({ id: 99, goal: 'Funnet på' })];
    expect(goalsOf(written(two, { written: { goals: claimed } })).map(([id]) => id)).toEqual([1, 3, 4]);
  });
});

test('the plan is all of its points together', () => {
  const cooperation = aPointVersion({ point: 'cooperation', content: { cooperation: 'Sykehuset.' } });
  expect(contentOf({ goals: aPointVersion(), cooperation })).toEqual({
    goals: [aGoal()],
    resources: 'Liker båt.',
    cooperation: 'Sykehuset.',
  });
});
