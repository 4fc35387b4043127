import { changeCase } from '../../shared/change-case.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import type { Transition } from '../../shared/domain/change.ts';
import type { ConsentWish } from '../../shared/domain/consent-changes.ts';
import { type ConsentAct, giveConsent as given } from '../../shared/domain/give-consent.ts';
import type { Municipality } from '../../shared/domain/municipality.ts';
import type { CaseStore } from '../../shared/ports.ts';
import { type ConsentNow, consentNow, type Deps as FindDeps, type NoConsent, obstacleTo } from './find-consent.ts';

export type Deps = FindDeps & {
  readonly cases: Pick<CaseStore, 'find' | 'timeline' | 'commit'>;
  readonly municipality: Municipality;
};

export type ConsentAsked = Pick<ConsentAct, 'language' | 'textHash'> & {
  /** What is to hold; judged anew when the consent changes before this is stored. */
  readonly wish: (now: ConsentNow) => ConsentWish;
  /** Whether this is still the consent that the person saw when they answered. */
  readonly isAsSeen: (ipCase: IpCase) => boolean;
  /** The assurance level of the login. */
  readonly level: string;
};

type Refused = NoConsent | 'changed-since' | 'nothing-new' | 'too-young' | 'of-age';

/** `given` also when all of it held already, so that sending twice is sending once. */
export type Given = { readonly result: 'given' | NoConsent | 'changed-since'; readonly ipCase: IpCase };

/** Takes in what the person wants to hold from now on: given, narrowed, renewed, withdrawn. */
export async function giveConsent(read: IpCase, asked: ConsentAsked, deps: Deps): Promise<Given> {
  const { ipCase, reason } = await changeCase<Refused>(read, (found) => judged(found, asked, deps), deps);
  if (reason === 'too-young' || reason === 'of-age') return { result: 'may-not-consent', ipCase };
  return { result: reason === undefined || reason === 'nothing-new' ? 'given' : reason, ipCase };
}

async function judged(ipCase: IpCase, asked: ConsentAsked, deps: Deps): Promise<Transition<Refused>> {
  const obstacle = obstacleTo(ipCase);
  if (obstacle) return { ok: false, reason: obstacle };
  const now = await consentNow(ipCase, deps);
  const act: ConsentAct = {
    wish: asked.wish(now),
    by: { who: 'person' },
    as: ipCase.role,
    how: { way: 'digital', level: asked.level },
    language: asked.language,
    textHash: asked.textHash,
    now: deps.now(),
  };
  const transition = given(ipCase, { sharing: now.sharing, act }, deps.municipality);
  return transition.ok && !asked.isAsSeen(ipCase) ? { ok: false, reason: 'changed-since' } : transition;
}
