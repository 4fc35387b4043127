import { type Day, dayInNorway, daysBetween } from '../calendar/day.ts';
import { appliedOn, type IpCase, isAppliedFor, isOpen } from '../case.ts';

/** A change of a case as the table tells of it: the case before, and after. */
export type SeenChange = { readonly before?: IpCase; readonly after: IpCase };

/**
 * Something that has happened and counts for ever, in the month of `on` and for the unit that had the case then.
 * `unrevised`: a plan's revision date passed, and no revision was recorded by then.
 */
export type Fact = Seen &
  (
    | { readonly fact: 'answered'; readonly days: number; readonly inTime: boolean }
    | { readonly fact: 'coordinator'; readonly days: number }
    | { readonly fact: 'unrevised' }
  );

type Seen = { readonly on: Day; readonly unit: string; readonly seenIn: Sighting };

/** Orders the changes of one case: of two, the later is greater (see `sightingOf`). */
export type Sighting = string;

/**
 * What a case has counted for so far. Each fact keeps the earliest change it was seen in and `latest` the last one, so
 * that it comes to the same whatever order changes are told in, and however often: DynamoDB streams tell at least once.
 */
export type Counted = {
  /** Grows with every write. */
  readonly writes: number;
  readonly latest: Sighting;
  /** As of the latest change: the unit, and what is owed by which day. */
  readonly unit: string;
  readonly answerBy?: Day;
  readonly revision?: Day;
  readonly facts: Readonly<Record<string, Fact>>;
};

/** With this change; the very same object when it tells nothing new. */
export function countedAfter(counted: Counted | undefined, change: SeenChange): Counted {
  const seenIn = sightingOf(change.after);
  const earlier = counted?.facts ?? {};
  const news = factsIn(change, seenIn).filter(([name, fact]) => isNews(earlier[name], fact));
  const isLatest = !counted || seenIn > counted.latest;
  if (counted && !isLatest && news.length === 0) return counted;
  const facts = { ...earlier, ...Object.fromEntries(news) };
  const writes = (counted?.writes ?? 0) + 1;
  return counted && !isLatest ? { ...counted, writes, facts } : { writes, ...stand(change.after, seenIn), facts };
}

function isNews(known: Fact | undefined, fact: Fact): boolean {
  return !known || fact.seenIn < known.seenIn;
}

/** People's changes raise the version; between them the sweep moves `sweptTo` on. */
export function sightingOf({ version, sweptTo }: Pick<IpCase, 'version' | 'sweptTo'>): Sighting {
  return `${String(version).padStart(9, '0')} ${sweptTo}`;
}

function stand(ipCase: IpCase, latest: Sighting): Omit<Counted, 'writes' | 'facts'> {
  const { unit, answerBy, plan, status } = ipCase;
  return {
    latest,
    unit,
    ...(isOpen(ipCase) && { answerBy }),
    ...(status === 'plan-active' && plan && { revision: plan.nextRevision }),
  };
}

type NamedFact = readonly [name: string, fact: Fact];

function factsIn({ before, after }: SeenChange, seenIn: Sighting): readonly NamedFact[] {
  return [...answered(after, seenIn), ...appointed(after, seenIn), ...(before ? unrevised(before, after, seenIn) : [])];
}

/** Once for each time to answer that ran: what a complaint changes is not answered anew. */
function answered(ipCase: IpCase, seenIn: Sighting): readonly NamedFact[] {
  const { decision, answerBy, unit } = ipCase;
  if (!decision || !isAppliedFor(ipCase)) return [];
  const { on } = decision;
  const inTime = on <= answerBy;
  return [
    [`answered ${answerBy}`, { fact: 'answered', on, unit, seenIn, days: daysBetween(appliedOn(ipCase), on), inTime }],
  ];
}

/** The first one after a decision; who comes in their place later is no answer to how long it took. */
function appointed({ decision, coordinator, unit }: IpCase, seenIn: Sighting): readonly NamedFact[] {
  if (!decision || !coordinator) return [];
  const on = coordinator.since;
  return [
    [`coordinator ${decision.on}`, { fact: 'coordinator', on, unit, seenIn, days: daysBetween(decision.on, on) }],
  ];
}

/** An active plan's date that had passed when this happened, say because the revision came after it. */
function unrevised({ status, plan, unit }: IpCase, after: IpCase, seenIn: Sighting): readonly NamedFact[] {
  if (status !== 'plan-active' || !plan || plan.nextRevision >= latestDayOf(after)) return [];
  const on = plan.nextRevision;
  return [[`unrevised ${on}`, { fact: 'unrevised', on, unit, seenIn }]];
}

/** By the case itself, so that a change told again a day later says the same. */
function latestDayOf({ sweptTo, plan, closing }: IpCase): Day {
  const moments = plan ? [sweptTo, plan.since] : [sweptTo];
  const days = [...moments.map((at) => dayInNorway(new Date(at))), ...(closing ? [closing.on] : [])];
  return days.reduce((latest, each) => (each > latest ? each : latest));
}
