import type { ComponentChildren } from 'preact';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Transition } from '../../../shared/domain/change.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';
import type { StoredAnswers } from '../../../shared/ports/case-key.ts';
import type { SentAnew } from '../../../shared/ports/cases.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import type { CaseAction } from '../access.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import type { StaffVisit } from '../staff-visit.ts';
import type { Refusal } from '../texts/action.ts';

/** A form as it is shown: for the case as it is now, with what is wrong or new. */
export type ShownForm<Typed> = {
  readonly ipCase: IpCase;
  readonly typed: Typed;
  readonly problems: readonly ShownProblem[];
  /** What happened in the case since the form was opened, when that stopped it. */
  readonly changed?: readonly CaseEvent[];
  readonly status: number;
};

/** An action of a case that has a form of its own page. */
export type CaseForm<Typed> = {
  readonly action: CaseAction;
  /** The first control; a form that is not whole leads there. */
  readonly first: string;
  /** What it is opened with: ready to be sent where that is possible. */
  readonly filledIn: (visit: StaffVisit, ipCase: IpCase) => Typed;
  readonly show: (visit: StaffVisit, shown: ShownForm<Typed>) => Reply | Promise<Reply>;
};

/** What was read from the form: something to do, or what is wrong with it. */
export type ReadForm<Reason extends string> =
  | { readonly ok: true; readonly transition: (before: IpCase) => Transition<Reason> }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

/** A form as it was sent. Whatever stops it, what was typed is kept. */
export type SentForm<Typed, Reason extends string> = {
  readonly typed: Typed;
  /** The same in words, to be read where the form itself cannot be shown any more. */
  readonly copy?: Copy;
  readonly read: ReadForm<Reason>;
  /** What a report becomes an application with. */
  readonly confirmation?: StoredAnswers;
  /** What was sent, as it is to be stored from now on. */
  readonly sentAnew?: SentAnew;
  /** A refusal of the domain: a control to mend, or what in the case's state stands in the way. */
  readonly answerTo: (reason: Reason) => ShownProblem | Refusal;
  /** Whether this event, of this employee's making, is this very form, in the case as it is now: it was sent twice. */
  readonly isThis: (event: CaseEvent, now: IpCase) => boolean;
};

export type Copy = { readonly words: string; readonly language: Language };

type Content = { readonly title: string; readonly children: ComponentChildren };

export function formReply(visit: StaffVisit, shown: ShownForm<unknown>, content: Content): Reply {
  const { status, problems } = shown;
  const refused = shown.changed ? 'stale' : problems[0]?.code;
  const reply = pageReply(visit, { status, hasProblems: problems.length > 0, ...content });
  return refused ? { ...reply, refused } : reply;
}

/** The form as it is opened. */
export function openedForm<Typed>(form: CaseForm<Typed>, visit: StaffVisit, ipCase: IpCase): Reply | Promise<Reply> {
  return form.show(visit, { ipCase, typed: form.filledIn(visit, ipCase), problems: [], status: 200 });
}
