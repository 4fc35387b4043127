import { describe, expect, it } from 'vitest';
import { application } from '../../forms/application/form.ts';
import { inviteParentForm } from '../../forms/casework/invite-parent/form.ts';
import { invitePersonForm } from '../../forms/casework/invite-person/form.ts';
import { codeForm } from '../../forms/code/form.ts';
import { complaintForm } from '../../forms/complaint/form.ts';
import { consentForm } from '../../forms/consent/form.ts';
import { contactForm } from '../../forms/contact/form.ts';
import type { Field } from '../../forms/form.ts';
import { informationForm } from '../../forms/information/form.ts';
import { mandateForm } from '../../forms/mandate/form.ts';
import { needReport } from '../../forms/need-report/form.ts';
import { needsChangedForm } from '../../forms/needs-changed/form.ts';
import { ownApplicationForm } from '../../forms/own-application/form.ts';
import { pointForm } from '../../forms/plan-record/form.ts';
import { protectedAddressForm } from '../../forms/protected-address/form.ts';
import type { FieldTexts } from '../../forms/texts.ts';
import { fieldsOf, writtenPoints } from '../../shared/domain/plan-record/points.ts';
import { languages } from '../../shared/domain/settings/municipality.ts';
import { formContext } from '../support/application-answers.ts';
import { aGoal } from '../support/plan-builders.ts';

describe.each(languages)('the texts in %s', (language) => {
  it.each([
    application,
    complaintForm,
    consentForm,
    contactForm,
    needsChangedForm,
    protectedAddressForm,
    informationForm,
    mandateForm,
    codeForm,
    inviteParentForm,
    invitePersonForm,
    needReport,
    ownApplicationForm,
    ...writtenPoints.map((point) => pointForm({ point, fields: fieldsOf[point], goals: [aGoal()] })),
  ])('have a label for every field, column and option', (form) => {
    const { fields, groups, steps } = form.texts[language];
    for (const field of form.fields) {
      expectWords(field, fields[field.id]);
      expect(steps[field.step]?.title).toBeTruthy();
      if (field.group) expect(groups[field.group]?.label).toBeTruthy();
    }
  });
});

function expectWords({ control }: Pick<Field, 'control'>, texts: FieldTexts | undefined): void {
  expect(texts?.label).toBeTruthy();
  if (control.kind === 'rows') for (const column of control.columns) expectWords(column, texts?.columns?.[column.id]);
  const fromTexts = control.kind === 'choice' || (control.kind === 'choices' && texts?.options);
  if (!fromTexts || control.optionText) return;
  expect(Object.keys(texts?.options ?? {})).toEqual(
    expect.arrayContaining([...control.options({ role: 'parent' }, formContext())]),
  );
}
