import { type Move, moveCase } from '../../../shared/domain/ending/move-case.ts';
import { type NewHome, newHomes } from '../../../shared/domain/ending/moving.ts';
import { type SaidBy, saidBy } from '../../../shared/domain/reporting/need-report.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { MovePage } from '../pages/move-page.tsx';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { staffPage } from '../staff-page.ts';
import type { Refusal } from '../texts/action.ts';
import { transferLetter } from '../texts/transfer-letter.ts';
import { transitionTexts } from '../texts/transition.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';
import { readTypedText } from './typed-text.ts';

/** Characters; a page and a half. */
export const longestLetter = 5000;

export type MoveTyped = { readonly to?: NewHome; readonly way?: SaidBy; readonly letter: string };

export const moveForm: CaseForm<MoveTyped> = {
  action: 'move',
  first: 'to',
  filledIn: ({ municipality }, ipCase) => ({ letter: transferLetter(ipCase, municipality) }),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = transitionTexts[page.language].move;
    return formReply(visit, shown, { title, children: MovePage({ page, ...shown }) });
  },
};

export function postMove(posted: PostedAction): Promise<Reply> {
  const { ipCase, form } = posted;
  const typed = typedMove(form.values);
  const reading = readMove(typed);
  return postForm(posted, moveForm, {
    typed,
    copy: { words: typed.letter, language: ipCase.language },
    read: toDo(posted, reading),
    answerTo,
    isThis: (event) => reading.ok && event.type === 'moved' && event.text === reading.move.text,
  });
}

function typedMove(values: ReadonlyMap<string, string>): MoveTyped {
  const to = newHomes.find((each) => each === values.get('to'));
  const way = saidBy.find((each) => each === values.get('way'));
  return { ...(to && { to }), ...(way && { way }), letter: values.get('letter') ?? '' };
}

type Reading =
  | { readonly ok: true; readonly move: Move }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

function readMove({ to, way, letter }: MoveTyped): Reading {
  const text = readTypedText(letter, longestLetter);
  if (to && way && text.ok && text.text) return { ok: true, move: { to, way, text: text.text } };
  const problems: ShownProblem[] = [];
  if (!to) problems.push({ field: 'to', code: 'choice-missing' });
  if (!way) problems.push({ field: 'way', code: 'choice-missing' });
  if (!text.ok) problems.push({ field: 'letter', code: text.code });
  else if (!text.text) problems.push({ field: 'letter', code: 'letter-missing' });
  return { ok: false, problems };
}

type Refused = Extract<ReturnType<typeof moveCase>, { readonly ok: false }>['reason'];

function toDo({ visit }: PostedAction, reading: Reading): ReadForm<Refused> {
  if (!reading.ok) return reading;
  const act = { move: reading.move, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => moveCase(before, act, visit.municipality) };
}

function answerTo(reason: Refused): ShownProblem | Refusal {
  switch (reason) {
    case 'ended':
    case 'moving-already':
      return reason;
    case 'letter-missing':
      return { field: 'letter', code: reason };
  }
}
