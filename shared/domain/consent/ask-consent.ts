import { dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isAppliedFor, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import type { StaffAct } from '../handling/take-case.ts';
import { decides, mayConsent } from '../parties/may-consent.ts';
import { tellMain } from '../parties/told.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import { type AskedPart, askedParts, type ConsentAsked } from './consent.ts';
import type { ConsentWish } from './consent-changes.ts';

/** What staff ask about, with a sentence of their own where they want to say why. */
export type ConsentQuestion = { readonly parts: readonly AskedPart[]; readonly text: string };

/** Nobody can answer on the site: the role that was claimed is not accepted (yet), or is none that decides. */
export type NobodyToAsk = 'ended' | 'role-not-accepted' | 'role-does-not-decide';

export function obstacleToAskConsent(ipCase: IpCase): NobodyToAsk | undefined {
  if (isEnded(ipCase) || !isAppliedFor(ipCase)) return 'ended';
  if (!decides(ipCase)) return 'role-does-not-decide';
  return mayConsent(ipCase) ? undefined : 'role-not-accepted';
}

/** What there is to ask about: a yes that holds is not asked for again; more can always be shared. */
export function partsToAsk({ consent }: Pick<IpCase, 'consent'>): readonly AskedPart[] {
  return askedParts.filter((part) => part === 'sharing' || consent[part] !== 'given');
}

/** Staff ask whoever decides about the consent for an answer, to be given whenever they want. */
export function askConsent(
  before: IpCase,
  { question, staffId, now }: StaffAct & { readonly question: ConsentQuestion },
  municipality: Municipality,
): Transition<NobodyToAsk | 'parts-missing' | 'given-already'> {
  const obstacle = obstacleToAskConsent(before);
  if (obstacle) return { ok: false, reason: obstacle };
  const parts = askedParts.filter((part) => question.parts.includes(part));
  const text = question.text.trim();
  if (parts.length === 0) return { ok: false, reason: 'parts-missing' };
  if (parts.some((part) => !partsToAsk(before).includes(part))) return { ok: false, reason: 'given-already' };
  const at = instant(now);
  const consentAsked: ConsentAsked = { on: dayInNorway(now), parts };
  const after = withWakeAt({ ...before, version: before.version + 1, consentAsked }, municipality);
  const message = { kind: 'consent-asked', occurrence: `asked:${after.version}`, urgency: 'in-window' } as const;
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'consent-asked', parts, ...(text && { text }), at, by: { who: 'staff', staffId } }],
      ...tellMain(after, message, at),
    },
  };
}

/** Without what holds already: one parent's yes can come to be enough while the other is asked. */
export function withoutGiven(ipCase: IpCase): IpCase {
  const { consentAsked, ...rest } = ipCase;
  if (!consentAsked) return ipCase;
  const parts = consentAsked.parts.filter((part) => partsToAsk(ipCase).includes(part));
  return parts.length === 0 ? rest : { ...rest, consentAsked: { ...consentAsked, parts } };
}

/** Without what this wish answers of it; the very same case where it answers nothing that was asked. */
export function withAnswer(before: IpCase, wish: ConsentWish): IpCase {
  const { consentAsked, ...rest } = before;
  if (!consentAsked) return before;
  const parts = consentAsked.parts.filter((part) => wish[part] === undefined);
  if (parts.length === consentAsked.parts.length) return before;
  return parts.length === 0 ? rest : { ...rest, consentAsked: { ...consentAsked, parts } };
}
