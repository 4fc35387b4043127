import { type Forwarding, forwardCase } from '../../../shared/domain/handling/forward-case.ts';
import { unitOf } from '../../../shared/domain/settings/municipality.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { ForwardPage } from '../pages/forward-page.tsx';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { staffPage, unitName } from '../staff-page.ts';
import type { Refusal } from '../texts/action.ts';
import { transitionTexts } from '../texts/transition.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';
import { readFinding } from './written-reason.ts';

export type ForwardTyped = { readonly unit: string; readonly reason: string };

export const forwardForm: CaseForm<ForwardTyped> = {
  action: 'forward',
  first: 'unit',
  filledIn: ({ municipality }, ipCase) => {
    const [only, ...more] = municipality.units.filter(({ id }) => id !== ipCase.unit);
    return { unit: only && more.length === 0 ? only.id : '', reason: '' };
  },
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = transitionTexts[page.language].forward;
    return formReply(visit, shown, { title, children: ForwardPage({ page, now: visit.now, ...shown }) });
  },
};

export function postForward(posted: PostedAction): Promise<Reply> {
  const { visit, form } = posted;
  const typed = { unit: form.values.get('unit') ?? '', reason: form.values.get('reason') ?? '' };
  const reading = readForwarding(typed, posted);
  const page = staffPage(visit);
  return postForm(posted, forwardForm, {
    typed,
    copy: {
      words: [typed.unit && unitName(page, typed.unit), typed.reason].filter(Boolean).join('\n'),
      language: page.language,
    },
    read: toDo(posted, reading),
    answerTo,
    isThis: (event) =>
      reading.ok &&
      event.type === 'forwarded' &&
      event.unit === reading.forwarding.unit &&
      event.text === reading.forwarding.text,
  });
}

type Reading =
  | { readonly ok: true; readonly forwarding: Forwarding }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

function readForwarding({ unit, reason }: ForwardTyped, { visit }: PostedAction): Reading {
  const written = readFinding(reason);
  const known = unitOf(visit.municipality, unit);
  if (known && written.ok) return { ok: true, forwarding: { unit, text: written.text } };
  return {
    ok: false,
    problems: [
      ...(known ? [] : [{ field: 'unit', code: 'unit-missing' } as const]),
      ...(written.ok ? [] : [{ field: 'reason', code: written.code } as const]),
    ],
  };
}

type Refused = Extract<ReturnType<typeof forwardCase>, { readonly ok: false }>['reason'];

function toDo({ visit }: PostedAction, reading: Reading): ReadForm<Refused> {
  if (!reading.ok) return reading;
  const act = { forwarding: reading.forwarding, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => forwardCase(before, act, visit.municipality) };
}

function answerTo(reason: Refused): ShownProblem | Refusal {
  switch (reason) {
    case 'not-open':
      return reason;
    case 'unknown-unit':
      return { field: 'unit', code: 'unit-missing' };
    case 'same-unit':
      return { field: 'unit', code: reason };
    case 'reason-missing':
      return { field: 'reason', code: 'finding-missing' };
  }
}
