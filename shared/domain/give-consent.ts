import type { Role } from './application.ts';
import { withAnswer } from './ask-consent.ts';
import { type IpCase, isEnded } from './case.ts';
import type { Change, Transition } from './change.ts';
import { withClocks } from './clocks.ts';
import {
  type ConsentChange,
  type ConsentOfCase,
  type ConsentPart,
  type ConsentWay,
  isDeclined,
  pausesPlan,
  type Sharing,
} from './consent.ts';
import { type ConsentWish, changesWished, takesAway } from './consent-changes.ts';
import { dayInNorway, instant } from './day.ts';
import type { Actor } from './event.ts';
import { followers } from './followers.ts';
import { obstacleOfAge } from './may-consent.ts';
import type { Language, Municipality } from './municipality.ts';
import type { PlannedNotice, Task } from './notice.ts';
import { withWakeAt } from './wake.ts';

/** Somebody answers the consent form: who, how, and to exactly which words. */
export type ConsentAct = {
  readonly wish: ConsentWish;
  readonly by: Actor;
  /** As what the one who answered decides: an employee may note a guardian's word in the case of a neighbour. */
  readonly as: Role;
  readonly how: ConsentWay;
  readonly language: Language;
  /** SHA-256 (hex) of the text that was shown. */
  readonly textHash: string;
  readonly now: Date;
};

/**
 * Transition 11: consent given, renewed, narrowed or withdrawn, any part of it, whenever the person wants and without a
 * reason. `sharing` are the rows that hold now (see `sharingOf`). Access ends at once; a plan without consent is paused.
 */
export function giveConsent(
  before: IpCase,
  { sharing, act }: { readonly sharing: readonly Sharing[]; readonly act: ConsentAct },
  municipality: Municipality,
): Transition<'ended' | 'nothing-new' | 'too-young' | 'of-age'> {
  if (isEnded(before)) return { ok: false, reason: 'ended' };
  const tooYoung = obstacleOfAge(act.as, before, dayInNorway(act.now));
  if (tooYoung) return { ok: false, reason: tooYoung };
  const changes = changesWished(before, sharing, act.wish);
  if (changes.length === 0) return kept(before, act, municipality);
  const { as, how, language, textHash, by } = act;
  const at = instant(act.now);
  const after = withClocks(consented(withAnswer(before, act.wish), changes, act.now), municipality, act.now);
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'consent', as, how, language, textHash, changes, at, by }],
      notices: takesAway(changes, sharing) ? toldOfLess(before, act, municipality) : [],
      tasks: questions(before, after, at),
    },
  };
}

/** All of it held already: still an answer, where staff had asked for one. */
function kept(before: IpCase, { wish, by, now }: ConsentAct, municipality: Municipality): Transition<'nothing-new'> {
  const after = withAnswer(before, wish);
  if (after === before) return { ok: false, reason: 'nothing-new' };
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt({ ...after, version: before.version + 1 }, municipality),
      events: [{ type: 'consent-kept', at: instant(now), by }],
      notices: [],
      tasks: [],
    },
  };
}

function consented(before: IpCase, changes: readonly ConsentChange[], now: Date): IpCase {
  const consent = changes.reduce(noted, { ...before.consent, revision: before.consent.revision + 1 });
  const { coordinator, plan, ...rest } = before;
  const resumes = plan && pausesPlan(before.consent.plan) && !pausesPlan(consent.plan);
  return {
    ...rest,
    version: before.version + 1,
    consent,
    ...(coordinator && !isDeclined(consent.coordinator) && { coordinator }),
    // The clock of the revision starts anew when a paused plan goes on.
    ...(plan && { plan: resumes ? { ...plan, since: instant(now) } : plan }),
  };
}

function noted(consent: ConsentOfCase, change: ConsentChange): ConsentOfCase {
  if (change.part !== 'sharing') return { ...consent, [change.part]: change.change };
  const { id, to } = change.sharing;
  const others = consent.sharing.filter((row) => row.id !== id);
  return { ...consent, sharing: change.change === 'withdrawn' ? others : [...others, { id, to }] };
}

/**
 * Leader, coordinator and stand-in, each once: they must know before they ask or tell anybody anything more. Whoever
 * noted it for the person has just seen it.
 */
export function toldOfLess(
  before: IpCase,
  { by, now }: Pick<ConsentAct, 'by' | 'now'>,
  municipality: Municipality,
): PlannedNotice[] {
  return followers(before, municipality, dayInNorway(now))
    .filter((id) => by.who !== 'staff' || by.staffId !== id)
    .map((id) => ({
      kind: 'consent-changed',
      occurrence: `consent:${before.consent.revision + 1}`,
      to: { who: 'staff', staffId: id },
      language: municipality.language,
      urgency: 'at-once',
    }));
}

/** Once the plan is no longer wanted there is one question left: is the coordinator? */
function questions(before: IpCase, after: IpCase, at: Change['after']['sweptTo']): Task[] {
  const stopped = before.consent.plan === 'given' && after.consent.plan === 'withdrawn';
  if (!stopped || !(before.plan || before.coordinator) || isDeclined(after.consent.coordinator)) return [];
  const id = `ask-about-coordinator:${after.consent.revision}`;
  return [{ id, kind: 'ask-about-coordinator', createdAt: at }];
}

/** What is to hold when one part is taken back, or everything that was given. */
export function wishToWithdraw(
  what: 'all' | ConsentPart | { readonly row: string },
  { consent }: Pick<IpCase, 'consent'>,
  sharing: readonly Sharing[],
): ConsentWish {
  if (what === 'all') return { ...partsGiven(consent), sharing: [] };
  if (typeof what === 'string') return { [what]: 'no' };
  return { sharing: sharing.filter(({ id }) => id !== what.row) };
}

/** Who takes everything back has not refused what was never asked. */
function partsGiven({ plan, coordinator }: ConsentOfCase): ConsentWish {
  return { ...(plan === 'given' && { plan: 'no' }), ...(coordinator === 'given' && { coordinator: 'no' }) };
}
