import { type Day, dayInNorway, type Instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { sharingInForce } from '../../../shared/domain/consent/both-consent.ts';
import type { Sharing } from '../../../shared/domain/consent/consent.ts';
import { type ExchangeEvent, exchangeOf } from '../../../shared/domain/consent/information-exchange.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import type { NamedAttachment } from '../../../shared/domain/handling/attachment.ts';
import { sightOf } from '../../../shared/domain/parties/sees.ts';
import { runner, sender, told, whoIsAsked } from '../../../shared/domain/parties/told.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import type { StoredAnswers } from '../../../shared/ports/case-key.ts';
import type { CaseStore, View } from '../../../shared/ports/cases.ts';
import { type ConsentSeen, consentSeen, eventsSeen } from '../consenting/consent-seen.ts';
import { revisionOf } from '../consenting/find-consent.ts';
import type { Wanted } from './own-application.ts';
import { type OwnCase, type Deps as OwnDeps, ownCase } from './own-case.ts';

export type Deps = OwnDeps & {
  readonly cases: Pick<CaseStore, 'timeline' | 'notices' | 'attachments' | 'views'>;
};

export type MyCase = {
  readonly ipCase: IpCase;
  /** How they stand to it; see `OwnCase`. */
  readonly as: OwnCase['as'];
  /** What was sent, where they sent it. */
  readonly answers?: StoredAnswers;
  /** Whether they have ever answered about consent. */
  readonly hasAnswered: boolean;
  /** Whether what is decided and done is theirs to know: a claimed role waits until a leader has checked it. */
  readonly toldAll: boolean;
  /** When it was last changed how the one who looks is reached. */
  readonly contactChangedAt?: Instant;
  /** Oldest first. */
  readonly events: readonly CaseEvent[];
  /** What was asked for and answered; a claimed role has its own answers before it is checked. */
  readonly exchange: readonly ExchangeEvent[];
  /** What the one who looks has sent, and what its scan came to. */
  readonly attachments: readonly NamedAttachment[];
  /** What they have consented to, and of two parents whether the other has. */
  readonly own: ConsentSeen['own'];
  readonly sharing: readonly Sharing[];
  readonly other?: NonNullable<ConsentSeen['other']>;
  /** Those that went, or are to go, to the one who looks; newest first. */
  readonly notices: readonly Notice[];
  /** Who has opened the case, newest first. */
  readonly views: readonly View[];
};

export async function myCase(wanted: Wanted, deps: Deps): Promise<MyCase | undefined> {
  const found = await ownCase(wanted, deps);
  if (!found) return undefined;
  const { ipCase, as, answers } = found;
  const [events, notices, attachments, views] = await Promise.all([
    deps.cases.timeline(ipCase),
    deps.cases.notices(ipCase),
    deps.cases.attachments(ipCase),
    deps.cases.views(ipCase),
  ]);
  const toldAll = sightOf(as, ipCase) === 'case';
  const who = whoIs(as, ipCase);
  const today = dayInNorway(deps.now());
  const { own, sharing, other } =
    as === 'person' ? inForce(ipCase, events, today) : consentSeen(ipCase, events, { giver: 'main', today });
  const contactChangedAt = events.findLast(({ type }) => type === 'contact-changed')?.at;
  return {
    ipCase,
    as,
    ...(answers && { answers }),
    ...(contactChangedAt && { contactChangedAt }),
    toldAll,
    // What another sent and answered is the other's, as the application is.
    attachments: answers ? attachments : [],
    exchange: answers && as === 'main' ? exchangeTold(ipCase, events) : [],
    events: toldAll ? eventsSeen(events, 'main') : [],
    own,
    hasAnswered: revisionOf({ ipCase, events: eventsSeen(events, 'main') }) > 0,
    sharing: toldAll ? sharing : [],
    ...(toldAll && other && { other }),
    notices: newestFirst(
      notices.filter(({ to }) => to.who === who),
      ({ createdAt }) => createdAt,
    ),
    views: toldAll ? newestFirst(views, ({ at }) => at) : [],
  };
}

/** What holds, for a child whom others consent for; which of them has said what is theirs. */
function inForce(
  ipCase: IpCase,
  events: readonly CaseEvent[],
  today: Day,
): Pick<ConsentSeen, 'own' | 'sharing' | 'other'> {
  return { own: ipCase.consent, sharing: sharingInForce(ipCase, events, today) };
}

/** What staff noted on the telephone may be somebody else's words: whoever is not told all sees their own alone. */
function exchangeTold(ipCase: IpCase, events: readonly CaseEvent[]): readonly ExchangeEvent[] {
  const exchange = exchangeOf(events);
  if (told(ipCase)) return exchange;
  if (!whoIsAsked(ipCase)) return [];
  return exchange.filter(({ type, by }) => type === 'information-asked' || by.who === 'person');
}

function newestFirst<T>(all: readonly T[], moment: (each: T) => Instant): readonly T[] {
  return all.toSorted((a, b) => moment(b).localeCompare(moment(a)));
}

/** As whom they are told. */
function whoIs(as: MyCase['as'], ipCase: IpCase): Notice['to']['who'] {
  if (as === 'person') return as;
  return as === 'former' ? sender(ipCase).who : runner(ipCase).who;
}
