import type { Answers, FormContext } from '../../forms/form.ts';
import { readStep, stepsOf } from '../../forms/form.ts';
import { needReport } from '../../forms/need-report/form.ts';
import { formContext, type Overrides } from './application-answers.ts';

/** What a nurse posts, step by step, about somebody whom a text message reaches. */
export const reportSteps = {
  melder: {
    reporter: 'health',
    'applicant.name': 'Sofie Sykepleier',
    'applicant.mobile': '40 00 00 33',
    'applicant.email': '',
    'applicant.relation': 'kontaktsykepleier',
    'applicant.organisation': 'Sykehuset i nord',
  },
  personen: {
    givenName: 'Siv',
    familyName: 'Syntetisk',
    'birthDate.day': '3',
    'birthDate.month': '5',
    'birthDate.year': '1985',
    wayToAsk: 'sms',
    mobile: '40 00 00 31',
    language: 'nn',
  },
  behov: { personKnows: 'yes', why: 'Får hjelp av fem tjenester som ikke snakker sammen.', unit: 'unknown' },
  'se-over': { correct: 'yes' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type ReportStep = keyof typeof reportSteps;

export function pairsOf(step: ReportStep, overrides: Overrides = {}): readonly (readonly [string, string])[] {
  const fields: Overrides = { ...reportSteps[step], ...overrides };
  return Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
}

export function readReportStep(
  step: ReportStep,
  overrides: Overrides = {},
  soFar: Answers = {},
  context = formContext(),
) {
  return readStep(needReport, step, pairsOf(step, overrides), soFar, context);
}

/** A whole report, posted step by step; overrides by step. */
export async function reportAnswers(
  overrides: Readonly<Partial<Record<ReportStep, Overrides>>> = {},
  context: FormContext = formContext(),
): Promise<Answers> {
  let answers: Answers = {};
  for (const step of stepsOf(needReport, {}, context)) {
    const known = Object.keys(reportSteps).find((each): each is ReportStep => each === step);
    if (!known) throw new Error(`no such step: ${step}`);
    const reading = await readReportStep(known, overrides[known], answers, context);
    if (reading.outcome !== 'accepted') throw new Error(`${step}: ${JSON.stringify(reading)}`);
    answers = reading.answers;
  }
  return answers;
}
