import type { Reporter, SaidBy } from '../../../shared/domain/reporting/need-report.ts';
import type { ReportedAnswer } from '../actions/report-form.ts';
import { reportTextsNb } from './report-nb.ts';
import { reportTextsNn } from './report-nn.ts';
import type { InStaffLanguages } from './staff-language.ts';

/** A report of need, and what the person says to it. */
export type ReportTexts = {
  readonly reporter: string;
  readonly reporterKind: string;
  readonly kinds: Readonly<Record<Reporter, string>>;
  readonly confirmedOn: string;
  readonly step: {
    readonly ask: (by: string) => string;
    readonly askOverdue: (by: string) => string;
    readonly wait: (by: string) => string;
    /** Nobody could be asked by message; the person was; they have come and not answered. */
    readonly why: Readonly<Record<'byHand' | 'asked' | 'come' | 'child', string>>;
    readonly secret: string;
    readonly link: string;
    /** The person has been sent a code before; or not. */
    readonly inviteAgain: string;
    readonly invite: string;
  };
  readonly invite: {
    readonly title: string;
    readonly intro: string;
    /** The address is protected. */
    readonly restricted: string;
    readonly button: string;
  };
  readonly form: {
    readonly title: string;
    readonly intro: string;
    readonly answer: string;
    readonly answerHint: string;
    readonly answers: Readonly<Record<ReportedAnswer, string>>;
    readonly way: string;
    readonly wayHint: string;
    readonly ways: Readonly<Record<SaidBy, string>>;
    readonly ifYes: string;
    readonly wishes: string;
    readonly wishesHint: string;
    readonly birthDate: string;
    readonly channel: string;
    readonly channelHint: string;
    readonly final: string;
    readonly button: string;
  };
};

export const reportTexts: InStaffLanguages<ReportTexts> = { nb: reportTextsNb, nn: reportTextsNn };
