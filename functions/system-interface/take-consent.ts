import { toConsent } from '../../forms/consent/to-consent.ts';
import type { Answers, FormContext } from '../../forms/form.ts';
import { changeCase } from '../../shared/change-case.ts';
import { type IpCase, isEnded } from '../../shared/domain/case.ts';
import type { Transition } from '../../shared/domain/change.ts';
import { rowsHeld } from '../../shared/domain/consent/both-consent.ts';
import { isSameService, type Sharing } from '../../shared/domain/consent/consent.ts';
import type { ConsentWish } from '../../shared/domain/consent/consent-changes.ts';
import { giveConsent } from '../../shared/domain/consent/give-consent.ts';
import type { CaseEvent } from '../../shared/domain/event.ts';
import { mayConsent } from '../../shared/domain/parties/may-consent.ts';
import type { Language } from '../../shared/domain/settings/municipality.ts';
import type { OnceOnly } from '../../shared/ports/cases.ts';
import type { InterfaceDeps } from './call.ts';
import { revisionOf, wordsOf } from './consent-shown.ts';
import type { ProblemCode } from './problems.ts';

export type ConsentSent = {
  readonly answers: Answers;
  readonly language: Language;
  /** Of exactly the words that were shown, and how many answers there were then. */
  readonly textHash: string;
  readonly revision: number;
  /** Assurance level of the login, and the organisation that vouches for it. */
  readonly level: string;
  readonly through: string;
  readonly once: OnceOnly;
  readonly context: FormContext;
};

type Refused = Extract<ProblemCode, 'key-reused' | 'may-not-consent' | 'case-ended' | 'text-changed' | 'changed-since'>;
type Reason = Refused | 'same' | 'ended' | 'nothing-new' | 'too-young' | 'of-age';

/** Stores what somebody answered elsewhere, as if they had on our own page; `given` also when it held already. */
export async function takeConsent(read: IpCase, sent: ConsentSent, deps: InterfaceDeps): Promise<'given' | Refused> {
  const { once, context } = sent;
  const judge = (ipCase: IpCase) => judged(ipCase, sent, deps);
  const { municipality } = context;
  const { reason } = await changeCase<Reason>(read, judge, { ...deps, municipality, once });
  switch (reason) {
    case undefined:
    case 'same':
    case 'nothing-new':
      return 'given';
    case 'too-young':
    case 'of-age':
      return 'may-not-consent';
    case 'ended':
      return 'case-ended';
    default:
      return reason;
  }
}

async function judged(ipCase: IpCase, sent: ConsentSent, deps: InterfaceDeps): Promise<Transition<Reason>> {
  const before = await deps.cases.onceOf(ipCase, sent.once.id);
  if (before !== undefined) return refusal(before === sent.once.of ? 'same' : 'key-reused');
  if (isEnded(ipCase)) return refusal('case-ended');
  if (!mayConsent(ipCase)) return refusal('may-not-consent');
  const { language, textHash, level, through, context } = sent;
  if (textHash !== deps.hashOf(wordsOf(ipCase, language, context))) return refusal('text-changed');
  // Read after the case, so that an answer that came in between makes the case that was read a stale one.
  const timeline = await deps.cases.timeline(ipCase);
  if (sent.revision !== revisionOf(timeline)) return refusal('changed-since');
  const { main: sharing, otherParent: beside } = rowsHeld(timeline, context.today);
  const act = {
    wish: wishOf(sent, { ipCase, timeline }),
    by: { who: 'person' },
    as: ipCase.role,
    how: { way: 'digital', level, through },
    language,
    textHash,
    now: deps.now(),
  } as const;
  return giveConsent(ipCase, { sharing, beside, act }, context.municipality);
}

function refusal(reason: Reason): { readonly ok: false; readonly reason: Reason } {
  return { ok: false, reason };
}

type Found = { readonly ipCase: IpCase; readonly timeline: readonly CaseEvent[] };

/**
 * A service that is not among the rows keeps what it has: whoever answered was not shown those that hold, which no other
 * system may read, and cannot have meant to take them back.
 */
function wishOf({ answers, context }: ConsentSent, { ipCase, timeline }: Found): ConsentWish {
  const { sharing: sent = [], ...parts } = toConsent(answers, { ipCase, asksRows: true, context });
  if (sent.length === 0) return parts;
  const held: readonly Sharing[] = rowsHeld(timeline, context.today).main;
  const others = held.filter((row) => !sent.some(({ service }) => isSameService(service, row.service)));
  return { ...parts, sharing: [...others, ...sent] };
}
