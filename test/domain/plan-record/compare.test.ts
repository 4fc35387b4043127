import { expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import { compare } from '../../../shared/domain/plan-record/compare.ts';
import { newSince } from '../../../shared/domain/plan-record/since-seen.ts';
import { aGoal, aMeasure, aPointVersion, wholePlan } from '../../support/plan-builders.ts';

test('a plan that nobody has changed is the same', () => {
  expect(compare(wholePlan(), wholePlan())).toEqual([]);
});

test('the order in which a stored row names its fields is no change', () => {
  const { id, goal, area } = aGoal();
  expect(compare({ goals: [{ id, goal, area }] }, { goals: [{ area, goal, id }] })).toEqual([]);
});

test('rows that came, went and were changed are told point by point', () => {
  const before = { goals: [aGoal(), aGoal({ id: 2, goal: 'Sove bedre' })], resources: 'Liker båt.' };
  const after = {
    goals: [aGoal({ goal: 'Gå på skolen' }), aGoal({ id: 3, goal: 'Spille fotball' })],
    resources: 'Liker båt.',
  };
  expect(compare(before, after)).toEqual([
    {
      point: 'goals',
      fields: [
        { field: 'goals', kind: 'row', difference: { change: 'removed', before: before.goals[1] } },
        {
          field: 'goals',
          kind: 'row',
          difference: { change: 'changed', before: before.goals[0], after: after.goals[0] },
        },
        { field: 'goals', kind: 'row', difference: { change: 'added', after: after.goals[1] } },
      ],
    },
  ]);
});

test.each([
  ['added', {}, { needs: 'Ro.' }, { change: 'added', after: 'Ro.' }],
  ['removed', { needs: 'Ro.' }, {}, { change: 'removed', before: 'Ro.' }],
  ['changed', { needs: 'Ro.' }, { needs: 'Tid.' }, { change: 'changed', before: 'Ro.', after: 'Tid.' }],
] as const)('a text that is %s', (_, before, after, difference) => {
  expect(compare(before, after)).toEqual([{ point: 'goals', fields: [{ field: 'needs', kind: 'text', difference }] }]);
});

test('a date that is taken out of a measure is a change of it', () => {
  const [before, after] = [{ measures: [aMeasure({ to: day('2026-06-19') })] }, { measures: [aMeasure()] }];
  expect(compare(before, after)).toMatchObject([
    { point: 'measures', fields: [{ difference: { change: 'changed' } }] },
  ]);
});

test('what the coordinator has written since the plan was read is new, and what the person wrote is not', () => {
  const record = {
    goals: aPointVersion({ version: 3 }),
    measures: aPointVersion({ point: 'measures', version: 2 }),
    cooperation: aPointVersion({ point: 'cooperation', version: 1, by: { who: 'person' } }),
  };
  expect(newSince(record, {})).toEqual(['goals', 'measures']);
  expect(newSince(record, { goals: 3, measures: 1 })).toEqual(['measures']);
  expect(newSince(record, { goals: 3, measures: 2 })).toEqual([]);
});
