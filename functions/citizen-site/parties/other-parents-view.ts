import { dayInNorway, type Instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { isOpenQuestion } from '../../../shared/domain/consent/consent.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { hearsInSeat } from '../../../shared/domain/parties/seats.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import { type ConsentSeen, consentSeen, eventsSeen } from '../consenting/consent-seen.ts';
import { revisionOf } from '../consenting/find-consent.ts';
import type { Wanted } from '../following/own-application.ts';
import { otherParentsSeat } from './parent-case.ts';

export type Deps = {
  readonly cases: Pick<CaseStore, 'find' | 'standing' | 'timeline' | 'notices' | 'contacts'>;
  readonly now: () => Date;
};

/**
 * A child's case as its other parent may see it: of whoever applied nothing at all, no address, no word of theirs; of the
 * case itself nothing before a leader has checked that this is the other parent.
 */
export type OtherParentsView = Pick<ConsentSeen, 'own' | 'sharing'> & {
  readonly ipCase: IpCase;
  readonly isLetIn: boolean;
  /** What they answered, oldest first. */
  readonly answers: readonly CaseEvent[];
  /** Why a date was moved or the case opened again, once they are let in: written for both parents. */
  readonly turns: readonly CaseEvent[];
  /** The child's name, once they are let in. */
  readonly child?: string;
  readonly hasAnswered: boolean;
  /** Services they have not said yes or no to. */
  readonly isAsked: boolean;
  readonly contactChangedAt?: Instant;
  /** Those that went, or are to go, to them; newest first. */
  readonly notices: readonly Notice[];
};

export async function otherParentsView(wanted: Wanted, deps: Deps): Promise<OtherParentsView | undefined> {
  const ipCase = await otherParentsSeat(wanted, deps);
  if (!ipCase) return undefined;
  const [timeline, notices] = await Promise.all([deps.cases.timeline(ipCase), deps.cases.notices(ipCase)]);
  const today = dayInNorway(deps.now());
  const { own, sharing, awaited, saidNo } = consentSeen(ipCase, timeline, { giver: 'otherParent', today });
  const answers = eventsSeen(timeline, 'otherParent');
  const changed = timeline.findLast(({ type, by }) => type === 'contact-changed' && by.who === 'otherParent');
  const isLetIn = hearsInSeat(ipCase.seats?.otherParent);
  const child = isLetIn ? (await deps.cases.contacts(ipCase))?.person.name : undefined;
  const isOpen = isOpenQuestion(own.plan) || isOpenQuestion(own.coordinator);
  return {
    ipCase,
    own,
    sharing,
    isLetIn,
    answers,
    turns: isLetIn ? timeline.filter(({ type }) => type === 'date-moved' || type === 'reopened') : [],
    ...(child && { child }),
    hasAnswered: revisionOf({ ipCase, events: answers }) > 0,
    isAsked: isOpen || awaited.some((id) => !saidNo.includes(id)),
    ...(changed && { contactChangedAt: changed.at }),
    notices: notices
      .filter(({ to }) => to.who === 'otherParent')
      .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)),
  };
}
