import { intakeWays } from '../../shared/domain/applying/registered-as.ts';
import { obstacleToReport } from '../../shared/domain/reporting/register-report.ts';
import { answerOf, without } from '../answers.ts';
import { dayIn } from '../fields/date.ts';
import type { Answers, Form, FormContext, Problem } from '../model.ts';
import { needReport } from '../need-report/form.ts';
import { en as reportEn } from '../need-report/texts/en.ts';
import { nb as reportNb } from '../need-report/texts/nb.ts';
import { nn as reportNn } from '../need-report/texts/nn.ts';
import { always, either } from '../questions.ts';
import type { FormTexts } from '../texts.ts';
import { en } from './report-texts/en.ts';
import { nb } from './report-texts/nb.ts';
import { nn } from './report-texts/nn.ts';

const step = 'registrer';
const own = ['way', 'receivedOn', 'paper.file'];

/** The report's own questions, read aloud to whoever reports or copied from their paper, on one page. */
export const reportRegistrationForm: Form = {
  steps: [{ id: step }],
  fields: [
    { step, id: 'way', sensitivity: 'none', control: either(...intakeWays), required: always },
    { step, id: 'receivedOn', sensitivity: 'none', control: { kind: 'date', range: 'around' }, required: always },
    ...needReport.fields.filter((field) => field.step !== 'se-over').map((field) => ({ ...field, step })),
    { step, id: 'paper.file', sensitivity: 'P', control: { kind: 'file' } },
  ],
  texts: {
    nb: withOwn(reportNb, nb),
    nn: withOwn(reportNn, nn),
    en: withOwn(reportEn, en),
  },
  check: (_step, answers, context) => [
    ...received(answers, context),
    ...['melder', 'personen'].flatMap((part) => needReport.check(part, answers, context)),
  ],
  settle: (_before, after) => after,
  hints: () => [],
};

type Own = Pick<FormTexts, 'steps' | 'fields' | 'problems'>;

function withOwn(texts: FormTexts, own: Own): FormTexts {
  return {
    ...texts,
    ...own,
    fields: { ...texts.fields, ...own.fields },
    problems: { ...texts.problems, ...own.problems },
  };
}

function received(answers: Answers, { today }: FormContext): readonly Problem[] {
  const on = dayIn(answers, 'receivedOn', { range: 'around', today });
  const obstacle = on && obstacleToReport(on, today);
  return obstacle ? [{ control: 'receivedOn.day', code: `received-${obstacle}` }] : [];
}

/** The answers as the report's own pages would have them. */
export function asReport(answers: Answers): Answers {
  return without(
    answers,
    (control) => own.some((id) => control === id || control.startsWith(`${id}.`)) || control === 'done',
  );
}

/** The day it came; throws on a form that is not all answered. */
export function receivedOnIn(answers: Answers, { today }: FormContext) {
  const on = dayIn(answers, 'receivedOn', { range: 'around', today });
  const way = intakeWays.find((each) => each === answerOf(answers, 'way'));
  if (!on || !way) throw new RangeError('not all is answered');
  return { receivedOn: on, way };
}
