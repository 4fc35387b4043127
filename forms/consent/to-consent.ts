import type { IpCase } from '../../shared/domain/case.ts';
import { type SharingTerms, sharingAreas, sharingDirections } from '../../shared/domain/consent/consent.ts';
import type { ConsentWish } from '../../shared/domain/consent/consent-changes.ts';
import { sharingPeriod } from '../../shared/domain/consent/sharing-period.ts';
import { answerOf, answersOf, filledRows } from '../answers.ts';
import { dayIn } from '../fields/date.ts';
import type { Answers, FormContext } from '../model.ts';

export type Asked = {
  readonly ipCase: Pick<IpCase, 'plan'>;
  /** Whether the form that was sent held the rows at all; else they stay as they are. */
  readonly asksRows: boolean;
  readonly context: FormContext;
};

/** What is to hold from now on, of a form that is all well. */
export function toConsent(answers: Answers, asked: Asked): ConsentWish {
  const plan = yesOrNo(answers, 'plan');
  const coordinator = yesOrNo(answers, 'coordinator');
  return {
    ...(plan && { plan }),
    ...(coordinator && { coordinator }),
    ...(asked.asksRows && { sharing: filledRows(answers, 'sharing').map(({ cells }) => termsOf(cells, asked)) }),
  };
}

function yesOrNo(answers: Answers, control: string): 'yes' | 'no' | undefined {
  const answer = answerOf(answers, control);
  return answer === 'yes' || answer === 'no' ? answer : undefined;
}

function termsOf(cells: Answers, { ipCase, context }: Asked): SharingTerms {
  const { today, municipality } = context;
  const direction = sharingDirections.find((each) => each === answerOf(cells, 'direction'));
  if (!direction) throw new RangeError('direction is not answered');
  const ticked = answersOf(cells, 'areas');
  const except = answerOf(cells, 'except');
  const from = dayIn(cells, 'from', { range: 'around', today });
  const to = dayIn(cells, 'to', { range: 'around', today });
  return {
    service: answerOf(cells, 'service'),
    direction,
    areas: sharingAreas.filter((area) => ticked.includes(area)),
    ...(except !== '' && { except }),
    ...sharingPeriod({ ...(from && { from }), ...(to && { to }) }, ipCase, {
      deadlines: municipality.deadlines,
      today,
    }),
  };
}
