import { answersOf, rowsOf, withDone } from '../../forms/answers.ts';
import { application } from '../../forms/application/form.ts';
import { controlsOf, rowControlName } from '../../forms/controls.ts';
import { type Answers, type Field, type FormContext, stepsOf, withoutHidden } from '../../forms/form.ts';
import { shownFields } from '../../forms/shown.ts';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { day } from '../../shared/domain/calendar/day.ts';

export type Overrides = Readonly<Record<string, string | readonly string[] | undefined>>;
export type StepPost = { readonly step: string; readonly pairs: readonly (readonly [string, string])[] };

/** Måsøy on 5 March 2026, synthetic numbers accepted, a login without a number. */
export function formContext(overrides: Partial<FormContext> = {}): FormContext {
  return { municipality: masoy, today: day('2026-03-05'), production: false, ...overrides };
}

/** A grown-up's whole application about themself, confirmed; an override of `undefined` leaves a control out. */
export function wholeAnswers(overrides: Overrides = {}, context = formContext()): Answers {
  return accepted({ ...aboutOneself, ...wholeNeeds, ...overrides }, context);
}

/** A parent's whole application for a child of ten, confirmed. */
export function wholeChildAnswers(overrides: Overrides = {}, context = formContext()): Answers {
  return accepted({ ...aboutChild, ...wholeNeeds, ...overrides }, context);
}

/** A guardian's whole application, confirmed: the mandate is to be attached when it has been sent. */
export function guardianAnswers(overrides: Overrides = {}, context = formContext()): Answers {
  return accepted({ ...byGuardian, ...wholeNeeds, ...overrides }, context);
}

/** The short form about oneself, confirmed. */
export function shortAnswers(overrides: Overrides = {}, context = formContext()): Answers {
  return accepted({ ...aboutOneself, length: 'short', ...shortNeeds, ...overrides }, context);
}

/** What a browser would post for these answers, step by step, the check page's tick last. */
export function stepPosts(answers: Answers, context = formContext()): readonly StepPost[] {
  return stepsOf(application, answers, context).map((step) => ({
    step,
    pairs: shownFields(application, step, answers, context)
      .filter((field) => field.known?.(answers, context) === undefined)
      .flatMap((field) => pairsOf(field, answers)),
  }));
}

function pairsOf(field: Field, answers: Answers): readonly (readonly [string, string])[] {
  const names =
    field.control.kind === 'rows'
      ? rowsOf(answers, field.id).flatMap(({ index, cells }) =>
          Object.keys(cells).map((cell) => rowControlName({ id: field.id, index, cell })),
        )
      : controlsOf(field);
  return names.flatMap((name) => answersOf(answers, name).map((value) => [name, value] as const));
}

function accepted(given: Overrides, context: FormContext): Answers {
  const answers = Object.fromEntries(
    Object.entries(given).flatMap(([control, value]) => (value === undefined ? [] : [[control, value]])),
  );
  const shown = withoutHidden(application, answers, context);
  return withDone(shown, stepsOf(application, shown, context));
}

const aboutOneself = {
  role: 'self',
  givenName: 'Kari',
  familyName: 'Prøve',
  nationalId: '30908299902',
  'birthDate.day': '30',
  'birthDate.month': '10',
  'birthDate.year': '1982',
  'address.street': 'Prøveveien 1',
  'address.postalCode': '0150',
  'address.city': 'Oslo',
  staysHere: 'yes',
  mobile: '+4740000001',
  email: 'kari@prove.example',
  noticeChannel: 'sms',
  language: 'nb',
  interpreter: 'yes',
  'interpreter.language': 'Norsk tegnspråk',
  adaptations: 'Formiddagen passer best.',
};

const aboutChild = {
  ...aboutOneself,
  role: 'parent',
  givenName: 'Ola',
  nationalId: '03851598730',
  'birthDate.day': '3',
  'birthDate.month': '5',
  'birthDate.year': '2015',
  mobile: undefined,
  email: undefined,
  'applicant.name': 'Kari Prøve',
  'applicant.mobile': '+4740000001',
  'applicant.email': 'kari@prove.example',
  'applicant.relation': 'Mor',
  personKnows: 'unsure',
  'personKnows.reason': 'Han er liten.',
  parentalResponsibility: 'two',
  'parentalResponsibility.other.name': 'Per Prøve',
  'parentalResponsibility.other.mobile': '+4740000002',
  'parentalResponsibility.other.contact': 'callFirst',
  childsView: 'Jeg vil leke mer.',
};

const byGuardian = {
  ...aboutOneself,
  role: 'guardian',
  mobile: undefined,
  email: undefined,
  'applicant.name': 'Vera Verge',
  'applicant.mobile': '+4740000091',
  mandate: 'attached',
  personKnows: 'yes',
};

const shortNeeds = {
  wishes: ['coordinator'],
  unit: 'sykeavdelingen',
  callMe: 'yes',
  callWhen: 'midday',
  correct: 'yes',
};

const wholeNeeds = {
  wishes: ['plan', 'coordinator'],
  existingPlan: 'yes',
  'existingPlan.where': 'I Oslo',
  'services[0].type': 'Hjemmesykepleie',
  'services[0].where': 'Måsøy',
  'services[0].contact': 'Vakttelefonen',
  'services[0].since': '2021',
  'services[1].type': 'Fastlege',
  'services[1].where': 'Havøysund',
  'services[1].contact': '',
  'services[1].since': '',
  unit: 'hjemmetjenesten',
  needs: 'Avtaler på ulike steder samme dag.',
  callMe: 'yes',
  callWhen: 'morning',
  matters: 'Å komme på jobb.',
  duration: 'lasting',
  'participants[0].name': 'Fastlegen',
  'participants[0].role': 'Lege',
  coordinatorWish: 'En jeg kjenner',
  'nextOfKin.name': 'Liv Prøve',
  'nextOfKin.phone': '78 00 00 01',
  'nextOfKin.mayContact': 'yes',
  obtainFrom: ['0'],
  notHandledBy: 'Naboen min',
  correct: 'yes',
};
