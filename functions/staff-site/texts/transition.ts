import type { BetterOutcome } from '../../../shared/domain/complaint/answer-complaint.ts';
import type { NewHome } from '../../../shared/domain/ending/moving.ts';
import type { DisqualifiedReason } from '../../../shared/domain/handling/disqualified.ts';
import type { MovableDate } from '../../../shared/domain/handling/move-date.ts';
import type { Undoable } from '../../../shared/domain/handling/undo-step.ts';
import type { SaidBy } from '../../../shared/domain/reporting/need-report.ts';
import type { NoticeChannel, Recipient } from '../../../shared/domain/telling/notice.ts';
import type { DecisionWord, InStaffLanguages } from './staff-language.ts';
import { transitionTextsNb } from './transition-nb.ts';
import { transitionTextsNn } from './transition-nn.ts';

/** The turns that a case can take: to another unit, to somebody else's hands, to another place, back again. */
export type TransitionTexts = {
  readonly links: Readonly<
    Record<'forward' | 'hand-over' | 'admit-again' | 'move-date' | 'reopen' | 'note-complaint' | 'move', string>
  >;
  /** What happens when the form is sent, and what is sent to whom. */
  readonly whatHappens: string;
  readonly sent: {
    readonly title: string;
    readonly by: (who: string, channel: NoticeChannel, when: string) => string;
    readonly byHand: (who: string) => string;
    readonly nobody: string;
    readonly now: string;
    readonly who: Readonly<Record<Exclude<Recipient['who'], 'staff'>, string>>;
  };
  readonly forward: Texts<'unit' | 'reason' | 'reasonHint' | 'keeps'> & { readonly told: (answerBy: string) => string };
  readonly handOver: Texts<'reason' | 'closed' | 'next' | 'vacant' | 'clocks'> & {
    readonly reasonAs: Readonly<Record<DisqualifiedReason, string>>;
  };
  readonly admit: Texts<'employee' | 'opens'> & { readonly since: (reason: string, on: string) => string };
  readonly disqualified: string;
  readonly moveDate: Texts<'which' | 'newDate' | 'anew'> & {
    readonly whichAs: Readonly<Record<MovableDate, string>>;
    readonly now: (on: string) => string;
    readonly reason: string;
    readonly reasonHint: (language: string) => string;
  };
  readonly reopen: Texts<'reason' | 'stands' | 'sharing' | 'report'> & {
    readonly reasonHint: (language: string) => string;
  };
  readonly noteComplaint: Texts<'receivedOn' | 'way' | 'disagrees' | 'wants' | 'ownWords' | 'counts'> & {
    readonly wayAs: Readonly<Record<SaidBy, string>>;
    readonly deadline: (on: string) => string;
  };
  readonly newDecision: {
    readonly outcome: string;
    readonly outcomeHint: (word: DecisionWord) => string;
    readonly none: string;
    readonly outcomeAs: Readonly<Record<BetterOutcome, string>>;
  };
  readonly move: Texts<'to' | 'way' | 'wayHint' | 'letter' | 'closes' | 'task' | 'only'> & {
    readonly toAs: Readonly<Record<NewHome, string>>;
    readonly wayAs: Readonly<Record<SaidBy, string>>;
    readonly letterHint: (language: string) => string;
  };
  readonly transferLetter: { readonly title: string; readonly link: string };
  readonly undo: Readonly<Record<Undoable, string>>;
  /** Of a task that was ticked off. */
  readonly untick: string;
};

type Texts<Name extends string> = Readonly<Record<'title' | 'intro' | 'button' | Name, string>>;

export const transitionTexts: InStaffLanguages<TransitionTexts> = { nb: transitionTextsNb, nn: transitionTextsNn };
