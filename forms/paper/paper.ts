import type { Answers, Form, Other } from '../model.ts';

/** What must be so for a question to be answered on paper; of several, all. */
export type PaperCondition =
  | ({ readonly kind: 'answered' } & Other)
  | ({ readonly kind: 'notAnswered' } & Other)
  /** Something stands in these rows. */
  | { readonly kind: 'rows'; readonly control: string }
  | { readonly kind: 'age'; readonly age: 'under16' | 'from7to15' };

/** A form as it is printed, blank: what the pages decide step by step is told in words here. */
export type Paper = {
  readonly id: 'application' | 'consent' | 'need-report';
  readonly form: Form;
  /** Parts that whoever answers this turns past. */
  readonly steps: Readonly<Record<string, Other>>;
  /** What the model's functions decide on the pages; `under` and `unless` are known already. */
  readonly fields: Readonly<Record<string, readonly PaperCondition[]>>;
  /** Answers with which every option there is may be chosen. */
  readonly widest: Answers;
};
