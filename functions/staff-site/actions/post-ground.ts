import { rowsHeld } from '../../../shared/domain/consent/both-consent.ts';
import { recordGround } from '../../../shared/domain/consent/consent-ground.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { GroundPage } from '../pages/ground-page.tsx';
import { staffPage } from '../staff-page.ts';
import { parentTexts } from '../texts/parents.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { type GroundReading, type GroundTyped, longestGround, readGround, typedGround } from './ground-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

export const groundForm: CaseForm<GroundTyped> = {
  action: 'consent-ground',
  first: 'ground',
  filledIn: () => ({ reasons: '' }),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = parentTexts[page.language].groundForm;
    return formReply(visit, shown, { title, children: GroundPage({ page, longest: longestGround, ...shown }) });
  },
};

export async function postGround(posted: PostedAction): Promise<Reply> {
  const { visit, form } = posted;
  const typed = typedGround(form.values);
  const reading = readGround(form.values);
  return postForm(posted, groundForm, {
    typed,
    copy: { words: typed.reasons, language: visit.municipality.language },
    read: await toDo(posted, reading),
    answerTo: (reason) => {
      if (reason === 'ended' || reason === 'no-parent-applied') return reason;
      if (reason === 'unchanged') return { field: 'ground', code: 'ground-unchanged' };
      return { field: 'reasons', code: 'ground-reasons-missing' };
    },
    isThis: (event) =>
      reading.ok &&
      event.type === 'consent-ground' &&
      event.ground === reading.found.ground &&
      event.text === reading.found.text,
  });
}

type Refused = Extract<ReturnType<typeof recordGround>, { readonly ok: false }>['reason'];

async function toDo({ visit, ipCase, deps }: PostedAction, reading: GroundReading): Promise<ReadForm<Refused>> {
  if (!reading.ok) return reading;
  const rows = rowsHeld(await deps.cases.timeline(ipCase), staffPage(visit).today);
  const act = { found: reading.found, rows, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => recordGround(before, act, visit.municipality) };
}
