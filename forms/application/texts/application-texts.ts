import type { FieldTexts, FormTexts, Text } from '../../texts.ts';

type FieldId =
  | 'role'
  | 'length'
  | 'birthDate.expected'
  | 'givenName'
  | 'familyName'
  | 'nationalId'
  | 'birthDate'
  | 'protectedAddress'
  | 'address.street'
  | 'address.postalCode'
  | 'address.city'
  | 'staysHere'
  | 'mobile'
  | 'email'
  | 'noticeChannel'
  | 'language'
  | 'interpreter'
  | 'interpreter.language'
  | 'adaptations'
  | 'applicant.name'
  | 'applicant.mobile'
  | 'applicant.email'
  | 'applicant.relation'
  | 'mandate'
  | 'personKnows'
  | 'personKnows.reason'
  | 'parentalResponsibility'
  | 'parentalResponsibility.other.name'
  | 'parentalResponsibility.other.mobile'
  | 'parentalResponsibility.other.email'
  | 'parentalResponsibility.other.contact'
  | 'childsView'
  | 'wishes'
  | 'existingPlan'
  | 'existingPlan.where'
  | 'services'
  | 'unit'
  | 'needs'
  | 'callMe'
  | 'callWhen'
  | 'matters'
  | 'duration'
  | 'participants'
  | 'coordinatorWish'
  | 'nextOfKin.name'
  | 'nextOfKin.phone'
  | 'nextOfKin.mayContact'
  | 'obtainFrom'
  | 'notHandledBy'
  | 'correct';

type StepId = 'hvem' | 'meld' | 'personen' | 'soker' | 'hva' | 'tjenester' | 'samarbeid' | 'innhenting' | 'se-over';

/** Every language says all of this. */
export type ApplicationTexts = FormTexts & {
  readonly steps: Readonly<Record<StepId, { readonly title: Text; readonly intro?: Text }>>;
  readonly fields: Readonly<Record<FieldId, FieldTexts>>;
  readonly groups: Readonly<Record<'address' | 'parentalResponsibility.other' | 'nextOfKin', FieldTexts>>;
  readonly hints: Readonly<Record<'fewServices' | 'notHere', Text>>;
  readonly expectedChild: string;
};
