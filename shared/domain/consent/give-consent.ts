import type { Role } from '../applying/application.ts';
import { dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isAppliedFor, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import { withClocks } from '../clocks.ts';
import type { Actor } from '../event.ts';
import { obstacleOfAge } from '../parties/may-consent.ts';
import type { Language, Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import { withAnswer } from './ask-consent.ts';
import { notedConsent, ownConsent, withAnswerOf } from './both-consent.ts';
import {
  type ConsentChange,
  type ConsentOfCase,
  type ConsentWay,
  isDeclined,
  pausesPlan,
  rowsAfter,
  type Sharing,
} from './consent.ts';
import { type ConsentWish, changesWished, takesAway } from './consent-changes.ts';
import { questions, refusals, rowsToAnswer, toldOfLess } from './consent-consequences.ts';

/** Somebody answers the consent form: who, how, and to exactly which words. */
export type ConsentAct = {
  readonly wish: ConsentWish;
  readonly by: Actor;
  /** As what the one who answered decides: an employee may note a guardian's word in the case of a neighbour. */
  readonly as: Role;
  /** Whose yes or no it is, where it is not that of whoever the case is run by. */
  readonly giver?: 'otherParent';
  readonly how: ConsentWay;
  readonly language: Language;
  /** SHA-256 (hex) of the text that was shown. */
  readonly textHash: string;
  readonly now: Date;
};

/** An answer and what it is measured by: the rows this one holds, and beside them the other parent's. */
export type ConsentAnswer = {
  readonly sharing: readonly Sharing[];
  readonly beside?: readonly Sharing[];
  readonly act: ConsentAct;
};

/**
 * Transition 11: consent given, renewed, narrowed or withdrawn, any part of it, whenever the person wants and without a
 * reason. Access ends at once; a plan without consent is paused. Of two parents each speaks for themself alone: what both
 * have said yes to holds.
 */
export function giveConsent(
  before: IpCase,
  answer: ConsentAnswer,
  municipality: Municipality,
): Transition<'ended' | 'nothing-new' | 'too-young' | 'of-age'> {
  // Nothing is consented to before it is applied for.
  if (isEnded(before) || !isAppliedFor(before)) return { ok: false, reason: 'ended' };
  const { sharing, act } = answer;
  const tooYoung = obstacleOfAge(act.as, before, dayInNorway(act.now));
  if (tooYoung) return { ok: false, reason: tooYoung };
  const own = { consent: { ...before.consent, ...saidBefore(before, act) } };
  const changes = changesWished(own, sharing, act.wish);
  if (changes.length === 0) return kept(before, act, municipality);
  const { as, giver, how, language, textHash, by } = act;
  const at = instant(act.now);
  const after = withClocks(consented(withoutQuestion(before, act), changes, answer), municipality, act.now);
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'consent', as, ...(giver && { giver }), how, language, textHash, changes, at, by }],
      notices: [
        ...(takesAway(changes, sharing) ? toldOfLess(before, act, municipality) : []),
        ...rowsToAnswer(changes, after, act),
      ],
      tasks: [...questions(before, after, at), ...refusals(changes, after, act)],
    },
  };
}

/** All of it held already: still an answer, where staff had asked for one. */
function kept(before: IpCase, act: ConsentAct, municipality: Municipality): Transition<'nothing-new'> {
  const after = withoutQuestion(before, act);
  if (after === before) return { ok: false, reason: 'nothing-new' };
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt({ ...after, version: before.version + 1 }, municipality),
      events: [{ type: 'consent-kept', at: instant(act.now), by: act.by }],
      notices: [],
      tasks: [],
    },
  };
}

/** What staff ask is asked of whoever runs the case, and answered by them. */
function withoutQuestion(before: IpCase, { giver, wish }: ConsentAct): IpCase {
  return giver ? before : withAnswer(before, wish);
}

function consented(before: IpCase, changes: readonly ConsentChange[], answer: ConsentAnswer): IpCase {
  const { now } = answer.act;
  const consent = before.parents
    ? ofTwo(before, changes, answer)
    : changes.reduce(noted, { ...before.consent, revision: before.consent.revision + 1 });
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

/** What an employee notes is that of the parent themself; on the site answers whoever claims to be it. */
function saidBefore(before: IpCase, { giver, by }: ConsentAct) {
  return by.who === 'staff' ? notedConsent(before, giver) : ownConsent(before, giver);
}

/** What one parent has said stands with what the other has; see `effective`. */
function ofTwo(before: IpCase, changes: readonly ConsentChange[], { sharing, beside = [], act }: ConsentAnswer) {
  const { giver = 'main' } = act;
  const { plan, coordinator } = changes.reduce(noted, { ...before.consent, ...saidBefore(before, act) });
  const rows = rowsAfter(sharing, changes);
  return withAnswerOf(
    before,
    { giver, own: { plan, coordinator }, isNoted: act.by.who === 'staff' },
    giver === 'main' ? { main: rows, otherParent: beside } : { main: beside, otherParent: rows },
  );
}

function noted(consent: ConsentOfCase, change: ConsentChange): ConsentOfCase {
  if (change.part !== 'sharing') return { ...consent, [change.part]: change.change };
  const { id, to } = change.sharing;
  const others = consent.sharing.filter((row) => row.id !== id);
  return { ...consent, sharing: change.change === 'withdrawn' ? others : [...others, { id, to }] };
}
