import type { ClosingAnswer } from '../../../shared/domain/case.ts';
import { coordinationTextsNb } from './coordination-nb.ts';
import { coordinationTextsNn } from './coordination-nn.ts';
import type { DecisionWord, InStaffLanguages } from './staff-language.ts';

/** The forms after the decision: coordinator, stand-in, plan, revision, the end. */
export type CoordinationTexts = {
  readonly awayUntil: (on: string) => string;
  readonly appoint: AppointTexts;
  readonly standIn: StandInTexts;
  readonly left: LeftTexts;
  readonly plan: PlanTexts;
  readonly revise: ReviseTexts;
  readonly close: CloseTexts;
};

export type AppointTexts = {
  readonly title: (isChange: boolean) => string;
  readonly intro: string;
  readonly loses: (name: string) => string;
  readonly coordinator: string;
  readonly isNow: string;
  readonly button: (isChange: boolean) => string;
};

export type StandInTexts = {
  readonly title: string;
  readonly intro: (coordinator: string) => string;
  readonly standIn: string;
  readonly isNow: string;
  readonly until: string;
  readonly button: string;
};

export type LeftTexts = {
  readonly title: string;
  readonly loses: (name: string) => string;
  readonly owed: string;
  readonly rather: string;
  readonly button: string;
};

export type PlanTexts = {
  readonly title: (isChange: boolean) => string;
  readonly intro: (isChange: boolean) => string;
  readonly from: string;
  readonly to: string;
  readonly nextRevision: string;
  readonly button: string;
};

export type ReviseTexts = {
  readonly title: string;
  readonly intro: (by: string) => string;
  readonly final: string;
  readonly button: string;
};

export type CloseTexts = {
  readonly title: string;
  readonly complainBy: (on: string) => string;
  readonly complaintOpen: string;
  readonly complaintNotBegun: (word: DecisionWord) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly agreed: string;
  readonly agreedHint: string;
  readonly agreedAs: Readonly<Record<ClosingAnswer, string>>;
  readonly final: string;
  readonly button: string;
};

export const coordinationTexts: InStaffLanguages<CoordinationTexts> = {
  nb: coordinationTextsNb,
  nn: coordinationTextsNn,
};
