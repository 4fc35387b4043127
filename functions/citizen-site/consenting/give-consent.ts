import { changeCase } from '../../../shared/change-case.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Transition } from '../../../shared/domain/change.ts';
import type { ConsentWish } from '../../../shared/domain/consent/consent-changes.ts';
import { type ConsentAct, giveConsent as given } from '../../../shared/domain/consent/give-consent.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import type { GiversCase } from '../parties/parent-case.ts';
import { type ConsentNow, consentNow, type Deps as FindDeps, type NoConsent, obstacleTo } from './find-consent.ts';

export type Deps = Pick<FindDeps, 'now'> & {
  readonly cases: Pick<CaseStore, 'find' | 'timeline' | 'commit'>;
  readonly municipality: Municipality;
};

export type ConsentAsked = Pick<ConsentAct, 'language' | 'textHash'> & {
  /** What is to hold; judged anew when the consent changes before this is stored. */
  readonly wish: (now: ConsentNow) => ConsentWish;
  /** Whether this is still the consent that the person saw when they answered. */
  readonly isAsSeen: (now: ConsentNow) => boolean;
  /** The assurance level of the login. */
  readonly level: string;
};

type Refused = NoConsent | 'changed-since' | 'nothing-new' | 'too-young' | 'of-age';

/** `given` also when all of it held already, so that sending twice is sending once. */
export type Given = { readonly result: 'given' | NoConsent | 'changed-since'; readonly ipCase: IpCase };

/** Takes in what the person wants to hold from now on: given, narrowed, renewed, withdrawn. */
export async function giveConsent(
  { ipCase: read, giver }: GiversCase,
  asked: ConsentAsked,
  deps: Deps,
): Promise<Given> {
  const judge = (ipCase: IpCase) => judged({ ipCase, giver }, asked, deps);
  const { ipCase, reason } = await changeCase<Refused>(read, judge, deps);
  if (reason === 'too-young' || reason === 'of-age') return { result: 'may-not-consent', ipCase };
  return { result: reason === undefined || reason === 'nothing-new' ? 'given' : reason, ipCase };
}

async function judged(own: GiversCase, asked: ConsentAsked, deps: Deps): Promise<Transition<Refused>> {
  const obstacle = obstacleTo(own);
  if (obstacle) return { ok: false, reason: obstacle };
  const now = await consentNow(own, deps);
  const { ipCase, sharing, beside } = now;
  const act: ConsentAct = {
    wish: asked.wish(now),
    ...actorOf(own),
    how: { way: 'digital', level: asked.level },
    language: asked.language,
    textHash: asked.textHash,
    now: deps.now(),
  };
  const transition = given(ipCase, { sharing, beside, act }, deps.municipality);
  return transition.ok && !asked.isAsSeen(now) ? { ok: false, reason: 'changed-since' } : transition;
}

function actorOf({ ipCase, giver }: GiversCase): Pick<ConsentAct, 'by' | 'as' | 'giver'> {
  if (giver === 'main') return { by: { who: 'person' }, as: ipCase.role };
  return { by: { who: 'otherParent' }, as: 'parent', giver };
}
