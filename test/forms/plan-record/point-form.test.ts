import { expect, test } from 'vitest';
import { type Answers, readStep } from '../../../forms/form.ts';
import { pointForm, stepOf } from '../../../forms/plan-record/form.ts';
import { fromContent } from '../../../forms/plan-record/from-content.ts';
import { toContent } from '../../../forms/plan-record/to-content.ts';
import { fieldsToWrite } from '../../../shared/domain/plan-record/may-write.ts';
import { fieldsOf, type WrittenPoint, writtenPoints } from '../../../shared/domain/plan-record/points.ts';
import { formContext } from '../../support/application-answers.ts';
import { aMeasure, wholePlan } from '../../support/plan-builders.ts';

const whole = wholePlan();
const formOf = (point: WrittenPoint, goals = whole.goals ?? []) => pointForm({ point, fields: fieldsOf[point], goals });

/** As a browser sends what the page came with. */
function pairsOf(answers: Answers) {
  return Object.entries(answers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : value.map((each) => [name, each] as const),
  );
}

test.each(writtenPoints)('what stands in %s is the same when its form is sent as it came', async (point) => {
  const form = formOf(point);
  const pairs = pairsOf(fromContent(whole, form));
  const reading = await readStep(form, stepOf(point), pairs, {}, formContext());
  expect(reading.outcome).toBe('accepted');
  const { today } = formContext();
  const expected = Object.fromEntries(fieldsOf[point].map((field) => [field, whole[field]]));
  expect(toContent(reading.answers, { fields: fieldsOf[point], today })).toEqual(expected);
});

test('a measure is not asked for its goal where there is none', () => {
  const [field] = formOf('measures', []).fields;
  const columns = field?.control.kind === 'rows' ? field.control.columns.map(({ id }) => id) : [];
  expect(columns).toEqual(['id', 'measure', 'extent', 'service', 'area', 'from', 'to']);
});

test('a measure whose goal is gone belongs to none when it is written again', async () => {
  const form = formOf('measures', []);
  const pairs = pairsOf(fromContent({ measures: [aMeasure()] }, form));
  const reading = await readStep(
    form,
    '5',
    pairs.filter(([name]) => !name.endsWith('.goal')),
    {},
    formContext(),
  );
  const { goal: _, ...measure } = aMeasure();
  expect(toContent(reading.answers, { fields: ['measures'], today: formContext().today })).toEqual({
    measures: [measure],
  });
});

test('the person is asked about what is theirs to write, and nothing else', () => {
  const asked = writtenPoints.flatMap((point) =>
    pointForm({ point, fields: fieldsToWrite('person', point), goals: [] }).fields.map(({ id }) => id),
  );
  expect(asked).toEqual(['goals', 'resources', 'needs', 'wish', 'ownPart', 'cooperation']);
});
