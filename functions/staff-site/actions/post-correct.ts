import { correctionForm } from '../../../forms/casework/correction/form.ts';
import { knownDetails } from '../../../forms/casework/correction/known-details.ts';
import { type KnownDetails, toCorrection } from '../../../forms/casework/correction/to-correction.ts';
import { controlsOf } from '../../../forms/controls.ts';
import { type Answers, readStep } from '../../../forms/form.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { correctDetails, type NotToCorrect } from '../../../shared/domain/parties/correct-details.ts';
import type { SentAnew } from '../../../shared/ports/cases.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { CorrectPage } from '../pages/correct-page.tsx';
import { staffPage } from '../staff-page.ts';
import type { StaffDeps } from '../staff-visit.ts';
import { correctionTexts } from '../texts/correction.ts';
import { type CaseForm, formReply, type SentForm } from './case-form.ts';
import { contextOf, problemsIn } from './one-step.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

/** Nothing typed yet: what the case knows is filled in. */
type Typed = Answers | undefined;

const step = 'rett';
/** Those that come once; wishes come as often as they are ticked. */
export const correctedControls = correctionForm.fields.flatMap(controlsOf).filter((name) => name !== 'wishes');

export function correctForm(deps: Pick<StaffDeps, 'cases'>): CaseForm<Typed> {
  return {
    action: 'correct',
    first: 'givenName',
    filledIn: () => undefined,
    show: async (visit, shown) => {
      const page = staffPage(visit);
      const typed = shown.typed ?? (await known(shown.ipCase, deps)).shown;
      const { title } = correctionTexts[page.language];
      return formReply(visit, shown, { title, children: CorrectPage({ page, ...shown, typed }) });
    },
  };
}

async function known(ipCase: IpCase, { cases }: Pick<StaffDeps, 'cases'>): Promise<KnownDetails> {
  const [contacts, sent = {}] = await Promise.all([
    cases.contacts(ipCase),
    ipCase.report ? cases.confirmation(ipCase) : cases.application(ipCase),
  ]);
  if (!contacts) throw new Error('a case without contacts');
  return { contacts, sent, shown: knownDetails({ ipCase, contacts, sent }) };
}

/** Corrects what was sent, or fills in what whoever applied tells on the telephone. */
export async function postCorrect(posted: PostedAction): Promise<Reply> {
  const { visit, ipCase, form, deps } = posted;
  const now = await known(ipCase, deps);
  const pairs = [...[...form.values].filter(([name]) => correctedControls.includes(name)), ...form.repeated];
  const { role = '', protectedAddress = '' } = now.shown;
  const page = staffPage(visit);
  const reading = await readStep(correctionForm, step, pairs, { role, protectedAddress }, contextOf(page));
  if (reading.outcome !== 'accepted') {
    const problems = problemsIn(correctionForm, reading, page);
    return postForm(posted, correctForm(deps), { ...basics(reading.answers), read: { ok: false, problems } });
  }
  const { correction, sent } = toCorrection(reading.answers, now);
  const act = { correction, staffId: visit.session.staffId, now: visit.now };
  const sentAnew: SentAnew = ipCase.report ? { confirmation: sent } : { application: sent };
  return postForm(posted, correctForm(deps), {
    ...basics(reading.answers),
    sentAnew,
    read: { ok: true, transition: (before) => correctDetails(before, act, visit.municipality) },
  });
}

function basics(typed: Answers): Pick<SentForm<Typed, NotToCorrect>, 'typed' | 'answerTo' | 'isThis'> {
  return {
    typed,
    answerTo: (reason) => (reason === 'nothing-new' ? { field: 'givenName', code: reason } : reason),
    // Sent twice, the second finds nothing that is another.
    isThis: (event) => event.type === 'details-corrected',
  };
}
