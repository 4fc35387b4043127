import { consentReadAloud } from '../../../forms/consent/consent-text.ts';
import { toConsent } from '../../../forms/consent/to-consent.ts';
import type { Answers, StepReading } from '../../../forms/form.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { notedConsent, rowsAwaited, rowsHeld } from '../../../shared/domain/consent/both-consent.ts';
import type { SharingTerms } from '../../../shared/domain/consent/consent.ts';
import { changesWished } from '../../../shared/domain/consent/consent-changes.ts';
import { type ConsentAct, giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { needsBoth } from '../../../shared/domain/parties/parents.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { ConsentPage } from '../pages/consent-page.tsx';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { consentReading, type StaffPage, staffPage } from '../staff-page.ts';
import type { StaffDeps } from '../staff-visit.ts';
import type { Refusal } from '../texts/action.ts';
import { consentTexts } from '../texts/consent.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { type ConsentTyped, type PartsReading, readParts, typedParts } from './consent-form.ts';
import { agreeBox, readRows, rowProblems, saysTheseRows, ticked, withdrawBox } from './consent-rows.ts';
import { isForOther, type NotedRows, notedRows } from './noted-rows.ts';
import { postForm } from './post-form.ts';
import { type PostedAction, recordView } from './posted-action.ts';

export function consentForm(deps: StaffDeps): CaseForm<ConsentTyped> {
  return {
    action: 'consent',
    first: 'as',
    filledIn: () => ({ withdraw: [], agree: [], rows: {} }),
    show: async (visit, shown) => {
      const page = staffPage(visit);
      const { title } = consentTexts[page.language].note;
      const rows = rowsHeld(await deps.cases.timeline(shown.ipCase), page.today);
      const awaited = needsBoth(shown.ipCase) ? rowsAwaited(rows) : [];
      const children = ConsentPage({ page, sharing: rows.main, awaited, ...shown });
      return formReply(visit, shown, { title, children });
    },
  };
}

/** What was sent, read. */
type Sent = {
  readonly typed: ConsentTyped;
  readonly parts: PartsReading;
  readonly rows: StepReading;
  readonly said: readonly SharingTerms[];
};

/** Notes what the person, or who decides for them, said aloud or on paper: not everybody can, or will, sign in. */
export async function postConsent(posted: PostedAction): Promise<Reply> {
  const { visit, ipCase, form, deps } = posted;
  const sent = await readSent(posted);
  const { typed, parts, rows, said } = sent;
  if (rows.outcome === 'again' && form.version === ipCase.version) {
    await recordView(posted, ipCase);
    return consentForm(deps).show(visit, { ipCase, typed, problems: [], status: 200 });
  }
  return postForm(posted, consentForm(deps), {
    typed,
    read: await toDo(posted, sent),
    answerTo,
    // Another answer, sent from an old page, is not the same form once more.
    isThis: (event, now) =>
      parts.ok &&
      event.type === 'consent' &&
      [event.as, event.how.way].join() === [parts.as, parts.how.way].join() &&
      event.giver === giverIn(parts).giver &&
      changesWished({ consent: { ...now.consent, ...notedConsent(now, parts.giver) } }, [], parts.wish).length === 0 &&
      saysTheseRows(event, { withdraw: typed.withdraw, said }),
  });
}

function answerTo(reason: Refused): ShownProblem | Refusal {
  switch (reason) {
    case 'ended':
      return reason;
    case 'too-young':
    case 'of-age':
      return { field: 'as', code: reason };
    case 'nothing-new':
      return { field: 'coordinator', code: 'consent-unchanged' };
  }
}

async function readSent({ visit, ipCase, form }: PostedAction): Promise<Sent> {
  const page = staffPage(visit);
  const withdraw = ticked(form.repeated, withdrawBox);
  const agree = ticked(form.repeated, agreeBox);
  const rows = await readRows(form.repeated, page, ipCase);
  const said = rows.outcome === 'accepted' ? termsSaid(rows.answers, page, ipCase) : [];
  // A row that is wrong has been said, too.
  const rowsSaid = withdraw.length > 0 || agree.length > 0 || said.length > 0 || rows.outcome !== 'accepted';
  const parts = readParts(form.values, { rowsSaid, ofTwo: needsBoth(ipCase) });
  return { typed: { ...typedParts(form.values), withdraw, agree, rows: rows.answers }, parts, rows, said };
}

function termsSaid(answers: Answers, page: StaffPage, ipCase: IpCase): readonly SharingTerms[] {
  const { context } = consentReading(page, ipCase);
  return toConsent(answers, { ipCase, asksRows: true, context }).sharing ?? [];
}

type Refused = Extract<ReturnType<typeof giveConsent>, { readonly ok: false }>['reason'];

async function toDo(posted: PostedAction, { typed, parts, rows, said }: Sent): Promise<ReadForm<Refused>> {
  const { visit, ipCase, deps } = posted;
  const page = staffPage(visit);
  const wrong = [...(parts.ok ? [] : parts.problems), ...rowProblems(rows, page, ipCase)];
  if (!parts.ok || wrong.length > 0) return { ok: false, problems: wrong };
  const noted = { ...typed, said };
  if (isForOther(parts.giver, noted))
    return { ok: false, problems: [{ field: 'parent', code: 'not-for-this-parent' }] };
  const held = rowsHeld(await deps.cases.timeline(ipCase), page.today);
  const { wish, ...measured } = notedRows(held, parts.giver, noted);
  const act = actOf(posted, parts, wish);
  return { ok: true, transition: (before: IpCase) => giveConsent(before, { ...measured, act }, visit.municipality) };
}

type Said = Extract<PartsReading, { readonly ok: true }>;

function giverIn({ giver }: Pick<Said, 'giver'>): Pick<ConsentAct, 'giver'> {
  return giver === 'otherParent' ? { giver } : {};
}

function actOf({ visit, ipCase, deps }: PostedAction, said: Said, rows: NotedRows['wish']): ConsentAct {
  const { as, how, wish } = said;
  return {
    wish: { ...wish, ...rows },
    as,
    ...giverIn(said),
    how,
    by: { who: 'staff', staffId: visit.session.staffId },
    language: ipCase.language,
    textHash: deps.hashOf(consentReadAloud(consentReading(staffPage(visit), ipCase)).join('\n')),
    now: visit.now,
  };
}
