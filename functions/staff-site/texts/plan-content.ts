import type { NoWriting } from '../../../shared/domain/plan-record/may-write.ts';
import type { LeftOut } from '../../../shared/domain/plan-record/plan-for.ts';
import { planContentNb } from './plan-content-nb.ts';
import { planContentNn } from './plan-content-nn.ts';
import type { InStaffLanguages } from './staff-language.ts';

/** The pages about what is written in the plan. */
export type PlanContentTexts = {
  readonly title: string;
  /** On the page of the case. */
  readonly plan: string;
  readonly link: string;
  readonly lead: string;
  readonly readOnly: string;
  readonly obstacle: Readonly<Record<NoWriting, string>>;
  readonly noGoals: string;
  readonly noMeasures: string;
  readonly write: string;
  readonly change: string;
  readonly changed: (date: string, name: string) => string;
  readonly save: string;
  readonly saved: (number: number) => string;
  readonly stale: string;
  readonly staleBody: string;
  readonly stopped: string;
  readonly paper: string;
  readonly printTitle: string;
  readonly printWhole: string;
  readonly printFor: (name: string) => string;
  readonly othersNothing: string;
  readonly howToPrint: string;
  readonly nothingTitle: string;
  readonly leftOutTitle: string;
  readonly leftOutWhy: (service: string) => string;
  readonly leftOut: Readonly<Record<keyof LeftOut, (count: number) => string>>;
  readonly leftOutNone: string;
  readonly exceptTitle: string;
  readonly exceptBody: string;
  readonly versions: {
    readonly title: string;
    readonly none: string;
    readonly registered: (date: string) => string;
    readonly revised: (date: string) => string;
    readonly by: (name: string) => string;
    readonly now: string;
    readonly compare: string;
    readonly before: string;
    readonly after: string;
    readonly hint: string;
    readonly show: string;
    readonly between: (before: string, after: string) => string;
  };
};

export const planContentTexts: InStaffLanguages<PlanContentTexts> = { nb: planContentNb, nn: planContentNn };
