import type { IpCase } from '../../../shared/domain/case.ts';
import {
  type DateMove,
  type MovableDate,
  movableDate,
  movableDates,
  moveDate,
} from '../../../shared/domain/handling/move-date.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { MoveDatePage } from '../pages/move-date-page.tsx';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { staffPage } from '../staff-page.ts';
import type { Refusal } from '../texts/action.ts';
import { transitionTexts } from '../texts/transition.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';
import { dateCopy, postedDate, readDate, type TypedDate } from './typed-date.ts';
import { readFinding } from './written-reason.ts';

export type MoveDateTyped = { readonly which?: MovableDate; readonly newDate: TypedDate; readonly reason: string };

export const moveDateForm: CaseForm<MoveDateTyped> = {
  action: 'move-date',
  first: 'which',
  // Which of them, where there is no choice; by when it can be kept is for a person to say.
  filledIn: (_, ipCase) => {
    const [only, ...others] = movableNow(ipCase);
    const empty = { newDate: { day: '', month: '', year: '' }, reason: '' };
    return only && others.length === 0 ? { which: only, ...empty } : empty;
  },
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = transitionTexts[page.language].moveDate;
    return formReply(visit, shown, { title, children: MoveDatePage({ page, now: visit.now, ...shown }) });
  },
};

export function movableNow(ipCase: IpCase): readonly MovableDate[] {
  return movableDates.filter((which) => movableDate(ipCase, which));
}

export function postMoveDate(posted: PostedAction): Promise<Reply> {
  const { ipCase, form } = posted;
  const typed = typedMove(form.values);
  const reading = readMove(typed);
  return postForm(posted, moveDateForm, {
    typed,
    copy: { words: [dateCopy(typed.newDate), typed.reason].filter(Boolean).join('\n'), language: ipCase.language },
    read: toDo(posted, reading),
    answerTo,
    isThis: (event) =>
      reading.ok &&
      event.type === 'date-moved' &&
      event.which === reading.move.which &&
      event.to === reading.move.to &&
      event.text === reading.move.text,
  });
}

function typedMove(values: ReadonlyMap<string, string>): MoveDateTyped {
  const which = movableDates.find((each) => each === values.get('which'));
  return { ...(which && { which }), newDate: postedDate(values, 'newDate'), reason: values.get('reason') ?? '' };
}

type Reading =
  | { readonly ok: true; readonly move: DateMove }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

function readMove({ which, newDate, reason }: MoveDateTyped): Reading {
  const date = readDate(newDate);
  const written = readFinding(reason);
  if (which && date.ok && written.ok) return { ok: true, move: { which, to: date.on, text: written.text } };
  return {
    ok: false,
    problems: [
      ...(which ? [] : [{ field: 'which', code: 'choice-missing' } as const]),
      ...(date.ok ? [] : [{ field: 'newDate.day', code: date.code } as const]),
      ...(written.ok ? [] : [{ field: 'reason', code: written.code } as const]),
    ],
  };
}

type Refused = Extract<ReturnType<typeof moveDate>, { readonly ok: false }>['reason'];

function toDo({ visit }: PostedAction, reading: Reading): ReadForm<Refused> {
  if (!reading.ok) return reading;
  const act = { move: reading.move, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => moveDate(before, act, visit.municipality) };
}

function answerTo(reason: Refused): ShownProblem | Refusal {
  switch (reason) {
    case 'no-such-date':
      return { field: 'which', code: 'choice-missing' };
    case 'reason-missing':
      return { field: 'reason', code: 'finding-missing' };
    case 'date-not-later':
    case 'earlier-than-promised':
    case 'date-too-far':
      return { field: 'newDate.day', code: reason };
  }
}
