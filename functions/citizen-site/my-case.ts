import type { NamedAttachment } from '../../shared/domain/attachment.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import { type Sharing, sharingOn } from '../../shared/domain/consent.ts';
import { dayInNorway, type Instant } from '../../shared/domain/day.ts';
import type { CaseEvent } from '../../shared/domain/event.ts';
import { type ExchangeEvent, exchangeOf } from '../../shared/domain/information-exchange.ts';
import type { Notice } from '../../shared/domain/notice.ts';
import { sender, told, whoIsAsked } from '../../shared/domain/told.ts';
import type { CaseStore, StoredAnswers, View } from '../../shared/ports.ts';
import { type Deps as OwnDeps, ownApplication, type Wanted } from './own-application.ts';

export type Deps = OwnDeps & {
  readonly cases: Pick<CaseStore, 'find' | 'timeline' | 'notices' | 'attachments' | 'views'>;
};

export type MyCase = {
  readonly ipCase: IpCase;
  readonly answers: StoredAnswers;
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
  /** The rows of the consent that hold now. */
  readonly sharing: readonly Sharing[];
  /** Those that went, or are to go, to the one who looks; newest first. */
  readonly notices: readonly Notice[];
  /** Who has opened the case, newest first. */
  readonly views: readonly View[];
};

export async function myCase(wanted: Wanted, deps: Deps): Promise<MyCase | undefined> {
  const application = await ownApplication(wanted, deps);
  if (!application) return undefined;
  const [ipCase, events, notices, attachments, views] = await Promise.all([
    deps.cases.find(application),
    deps.cases.timeline(application),
    deps.cases.notices(application),
    deps.cases.attachments(application),
    deps.cases.views(application),
  ]);
  if (!ipCase) return undefined;
  const toldAll = told(ipCase) !== undefined;
  const contactChangedAt = events.findLast(({ type }) => type === 'contact-changed')?.at;
  return {
    ipCase,
    ...(contactChangedAt && { contactChangedAt }),
    answers: application.answers,
    toldAll,
    attachments,
    events: toldAll ? events : [],
    exchange: exchangeTold(ipCase, events),
    sharing: toldAll ? sharingOn(events, dayInNorway(deps.now())) : [],
    notices: newestFirst(
      notices.filter(({ to }) => to.who === sender(ipCase).who),
      ({ createdAt }) => createdAt,
    ),
    views: toldAll ? newestFirst(views, ({ at }) => at) : [],
  };
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
