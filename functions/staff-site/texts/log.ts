import type { AuditCode } from '../../../shared/domain/audit-entry.ts';
import { logTextsNb } from './log-nb.ts';
import { logTextsNn } from './log-nn.ts';
import type { InStaffLanguages } from './staff-language.ts';

export type LogTexts = {
  readonly title: string;
  readonly intro: string;
  readonly from: string;
  readonly to: string;
  readonly employee: string;
  readonly employeeHint: string;
  readonly reference: string;
  readonly referenceHint: string;
  readonly what: string;
  readonly all: string;
  readonly button: string;
  readonly download: string;
  readonly next: string;
  readonly first: string;
  readonly caption: (from: string, to: string) => string;
  readonly none: string;
  /** Nothing on this page, and more of the period to look through. */
  readonly noneYet: string;
  readonly head: {
    readonly moment: string;
    readonly who: string;
    readonly what: string;
    readonly reference: string;
    readonly outcome: string;
  };
  /** Of the columns that a file has besides. */
  readonly codes: readonly string[];
  readonly code: Readonly<Record<AuditCode, string>>;
  /** What of it: the events, actions and pages that are met most; any other stands by its code in the file alone. */
  readonly about: Readonly<Record<string, string>>;
  readonly done: string;
  readonly refused: string;
  /** The refusals that are met most; any other stands by its code. */
  readonly why: Readonly<Record<string, string>>;
};

export const logTexts: InStaffLanguages<LogTexts> = { nb: logTextsNb, nn: logTextsNn };
