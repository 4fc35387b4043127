import type { FieldTexts, FormTexts, Text } from '../../texts.ts';

type StepId = 'melder' | 'personen' | 'behov' | 'se-over';

type FieldId =
  | 'reporter'
  | 'applicant.name'
  | 'applicant.mobile'
  | 'applicant.email'
  | 'applicant.relation'
  | 'applicant.organisation'
  | 'givenName'
  | 'familyName'
  | 'birthDate'
  | 'nationalId'
  | 'protectedAddress'
  | 'wayToAsk'
  | 'mobile'
  | 'email'
  | 'phone'
  | 'language'
  | 'personKnows'
  | 'personKnows.reason'
  | 'why'
  | 'unit'
  | 'correct';

/** Every language says all of this. */
export type ReportTexts = FormTexts & {
  readonly steps: Readonly<Record<StepId, { readonly title: Text; readonly intro?: Text }>>;
  readonly fields: Readonly<Record<FieldId, FieldTexts>>;
  readonly hints: Readonly<Record<'personUnaware', Text>>;
  readonly problems: Readonly<Record<'reportsSelf', string>>;
  /** What the form's own buttons say, where a report is no application. */
  readonly send: string;
  readonly sendNote: string;
};
