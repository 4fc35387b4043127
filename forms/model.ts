import type { Day } from '../shared/domain/calendar/day.ts';
import type { Language, Municipality } from '../shared/domain/settings/municipality.ts';
import type { FormTexts } from './texts.ts';

/** Answers as they stand on the wire: control name → value, or values where several may be ticked. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

export type FormContext = {
  readonly municipality: Municipality;
  readonly today: Day;
  /** Synthetic identity numbers are accepted everywhere but here. */
  readonly production: boolean;
  /** The identity number of the login, when it gave one. */
  readonly nationalId?: string;
};

/** What is wrong; `control` is the name of the control to link to, or `form` when it concerns none. */
export type Problem = { readonly control: string; readonly code: string };

/** P personal, H health or confidential, F strictly protected: these never reach mail, SMS, logs, URLs or titles. */
export type Sensitivity = 'P' | 'H' | 'F' | 'none';

export type Condition = (answers: Answers, context: FormContext) => boolean;

/** How one line or several are read; each has its module in `fields`. */
export type TextKind = 'line' | 'lines' | 'name' | 'nationalId' | 'postalCode' | 'mobile' | 'telephone' | 'email';

export type OptionText = (
  value: string,
  answers: Answers,
  about: { context: FormContext; language: Language },
) => string | undefined;

type Options = {
  readonly options: (answers: Answers, context: FormContext) => readonly string[];
  /** For options whose words come from settings or answers rather than from the texts. */
  readonly optionText?: OptionText;
};

/** A question with one answer, also as a column of rows. */
export type SingleControl =
  | { readonly kind: 'text'; readonly text: TextKind; readonly max: number; readonly autocomplete?: string }
  | ({ readonly kind: 'choice' } & Options)
  | ({ readonly kind: 'choices' } & Options)
  | { readonly kind: 'tick'; readonly value: string }
  | { readonly kind: 'date'; readonly range: DateRange; readonly autocomplete?: boolean };

export type Control =
  | SingleControl
  /** One PDF, JPEG or PNG of 4 MB at most; as an answer it is its name. Its bytes go beside (see read-with-file.ts). */
  | { readonly kind: 'file' }
  | { readonly kind: 'rows'; readonly columns: readonly Column[]; readonly atMost: number };

/** `birth`: what somebody alive can be born on. `around`: some years back or ahead. */
export type DateRange = 'birth' | 'around';

/** One question that every row asks. `required`: in a row where anything is filled in. */
export type Column = {
  readonly id: string;
  readonly control: SingleControl;
  readonly required?: Condition;
  /** Goes along with its row, and is not asked about. */
  readonly hidden?: true;
};

/** Another question of the same step, and the answers of it that matter. */
export type Other = { readonly control: string; readonly values: readonly string[] };

export type Field = {
  /** Its control name; of dates and rows what stands before `.day` or `[0]`. */
  readonly id: string;
  readonly step: string;
  readonly sensitivity: Sensitivity;
  readonly control: Control;
  /** Asked at all: decided by earlier steps and settings. */
  readonly applies?: Condition;
  /** Shown only with, or hidden by, an answer of the same step; style does that on the page. */
  readonly under?: Other;
  readonly unless?: Other;
  readonly required?: Condition;
  /** The code when it is not answered, where the usual words do not tell enough. */
  readonly missingCode?: string;
  /** What is known without asking (the login's number): shown, kept with the answers, never read from a post. */
  readonly known?: (answers: Answers, context: FormContext) => string | undefined;
  /** Whether it is the user's own data, which the browser may fill in (WCAG 1.3.5); always when absent. */
  readonly own?: Condition;
  /** Fields that follow each other in one group share a heading. */
  readonly group?: string;
  /** Not marked as optional by itself: the rows it stands in are as a whole. */
  readonly unmarked?: boolean;
  readonly hidden?: true;
};

export type Step = { readonly id: string; readonly applies?: Condition };

export type Form = {
  readonly steps: readonly Step[];
  readonly fields: readonly Field[];
  readonly texts: Readonly<Record<Language, FormTexts>>;
  /** What stands in the `{places}` of its texts, from the municipality's settings. */
  readonly places?: (context: FormContext, language: Language) => Readonly<Record<string, string>>;
  /** What no field can see alone; codes at the controls to mend. */
  readonly check: (step: string, answers: Answers, context: FormContext) => readonly Problem[];
  /** What an accepted step changes in the answers of others. */
  readonly settle: (before: Answers, after: Answers, context: FormContext) => Answers;
  /** Facts worth knowing before sending, never errors; keys of the texts' hints. */
  readonly hints: (answers: Answers, context: FormContext) => readonly string[];
};
