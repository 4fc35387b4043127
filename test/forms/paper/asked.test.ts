import { describe, expect, it } from 'vitest';
import { answersOf, filledRows } from '../../../forms/answers.ts';
import { isAged } from '../../../forms/application/facts.ts';
import type { Answers, Field } from '../../../forms/form.ts';
import { applicationPaper } from '../../../forms/paper/application-paper.ts';
import { conditionsOf } from '../../../forms/paper/condition-words.ts';
import type { PaperCondition } from '../../../forms/paper/paper.ts';
import { blankOptions } from '../../../forms/paper/sheet.ts';
import { shownFields } from '../../../forms/shown.ts';
import { formContext } from '../../support/application-answers.ts';
import { sheetOf } from './blanks.tsx';

const { form } = applicationPaper;
const sheet = sheetOf(applicationPaper, 'nb');
const context = formContext();
const roles = ['self', 'parent', 'guardian', 'representative', 'nextOfKin', 'service', 'other'];
const births = ['2025', '2019', '2010', '1982'];

/** Whoever may apply, with what decides further questions; the whole form, as on paper. */
const applicants: readonly Answers[] = roles.flatMap((role) =>
  births.flatMap((year) =>
    ['yes', 'no'].flatMap((yes) => [
      {
        role,
        'birthDate.day': '1',
        'birthDate.month': '3',
        'birthDate.year': year,
        ...(role === 'parent' && yes === 'yes' && { 'birthDate.expected': 'yes' }),
        ...(yes === 'yes' && { protectedAddress: 'yes', 'services[0].type': 'Nav' }),
        interpreter: yes,
        personKnows: yes,
        existingPlan: yes,
        callMe: yes,
        parentalResponsibility: yes === 'yes' ? 'two' : 'alone',
      },
    ]),
  ),
);

function asksOnPaper(field: Field, answers: Answers): boolean {
  const past = applicationPaper.steps[field.step];
  if (past && chosen(past, answers)) return false;
  return conditionsOf(sheet, field).every((condition) => holds(condition, answers));
}

const aged = { under16: isAged(0, 15), from7to15: isAged(7, 15) } as const;

function holds(condition: PaperCondition, answers: Answers): boolean {
  switch (condition.kind) {
    case 'answered':
      return (
        chosen(condition, answers) &&
        sheet.numbered.every(({ field }) => field.id !== condition.control || asksOnPaper(field, answers))
      );
    case 'notAnswered':
      return !chosen(condition, answers);
    case 'rows':
      return filledRows(answers, condition.control).length > 0;
    case 'age':
      return aged[condition.age](answers, context);
  }
}

function chosen(
  { control, values }: { readonly control: string; readonly values: readonly string[] },
  answers: Answers,
) {
  return answersOf(answers, control).some((value) => values.includes(value));
}

describe('paper and pages', () => {
  it.each(roles)('ask the same of whoever applies as %s', (role) => {
    for (const answers of applicants.filter((each) => each['role'] === role)) {
      const onPages = new Set(
        form.steps.flatMap(({ id }) => shownFields(form, id, answers, context)).map(({ id }) => id),
      );
      const onPaper = sheet.numbered.filter(({ field }) => asksOnPaper(field, answers)).map(({ field }) => field.id);
      expect(onPaper.toSorted()).toEqual([...onPages].toSorted());
    }
  });

  it('offer the same: what a person may choose on a page stands on the sheet', () => {
    for (const { field } of sheet.numbered) {
      const { control } = field;
      if (control.kind !== 'choice' && control.kind !== 'choices') continue;
      const onPaper = blankOptions(sheet, control);
      const onPages = applicants.flatMap((answers) => control.options(answers, context));
      expect(onPaper).toEqual(expect.arrayContaining([...new Set(onPages)]));
    }
  });
});
