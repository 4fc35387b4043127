import { guestName } from '../../../shared/domain/planning/meeting.ts';
import type { ActionOwner, MeetingAction } from '../../../shared/domain/planning/meeting-action.ts';
import type { Recipient } from '../../../shared/domain/telling/notice.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import type { ActionFormProblem, MeetingActionTexts } from '../texts/meeting-action.ts';
import type { ReadForm } from './read-form.ts';
import { controlsOf, dateCopy, postedDate, readDate, type TypedDate } from './typed-date.ts';
import { readTypedText } from './typed-text.ts';

export const longestAction = 500;
export const longestService = 100;

export type ActionTyped = {
  readonly what: string;
  /** As `guestName` writes it, or `service`. */
  readonly owner: string;
  readonly service: string;
  readonly by: TypedDate;
};

export type ActionReading =
  | { readonly ok: true; readonly action: MeetingAction }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export const actionControls = ['what', 'owner', 'service', ...controlsOf('by')];

export const blankAction: ActionTyped = {
  what: '',
  owner: '',
  service: '',
  by: { day: '', month: '', year: '' },
};

export function postedMeetingAction({ values }: Pick<ReadForm, 'values'>): ActionTyped {
  const [what = '', owner = '', service = ''] = ['what', 'owner', 'service'].map((name) => values.get(name));
  return { what, owner, service, by: postedDate(values, 'by') };
}

/** What was typed, to be read again where the form itself cannot be shown. */
export function actionCopy({ what, service, by }: ActionTyped): string {
  return [what, service, dateCopy(by)].filter(Boolean).join('\n');
}

type Words = { readonly problem: MeetingActionTexts['problem']; readonly possible: readonly Recipient[] };

export function readMeetingAction(typed: ActionTyped, { problem, possible }: Words): ActionReading {
  const wrong = (field: string, code: ActionFormProblem): ShownProblem => ({
    field,
    code: 'in-words',
    words: problem[code],
  });
  const what = readTypedText(typed.what, longestAction);
  const owner = readOwner(typed, possible);
  const by = readDate(typed.by);
  const isOpen = !by.ok && by.code === 'date-missing';
  if (what.ok && what.text && typeof owner !== 'string' && (by.ok || isOpen))
    return { ok: true, action: { what: what.text, owner, ...(by.ok && { by: by.on }) } };
  const problems: (ShownProblem | false)[] = [
    !(what.ok && what.text) && wrong('what', what.ok ? 'what' : what.code),
    typeof owner === 'string' && wrong(owner === 'owner' ? 'owner' : 'service', owner),
    !by.ok && !isOpen && { field: 'by.day', code: by.code },
  ];
  return { ok: false, problems: problems.filter((each) => each !== false) };
}

type OwnerProblem = 'owner' | 'service' | 'too-long' | 'unreadable';

function readOwner({ owner, service }: ActionTyped, possible: readonly Recipient[]): ActionOwner | OwnerProblem {
  if (owner !== 'service') return possible.find((guest) => guestName(guest) === owner) ?? 'owner';
  const name = readTypedText(service, longestService);
  if (!name.ok) return name.code;
  return name.text ? { who: 'service', name: name.text } : 'service';
}
