import type { Notice } from '../../../shared/domain/telling/notice.ts';
import type { Life } from '../living/live.ts';
import type { ProviderEvent } from '../living/provider-events.ts';
import type { Taken } from '../living/providers.ts';
import { type Instant, osloClock, osloDay, smsMoment } from '../oracle/calendar.ts';
import { type Course, courseOf } from '../oracle/course.ts';
import { pausesOf, plainlyOver } from '../stories/changes.ts';
import type { Bounds } from './compare.ts';
import { type Entry, ledgerOf } from './ledger.ts';

/** What the providers had to do with the notices: by notice. */
export type Post = {
  readonly taken: ReadonlyMap<string, readonly Taken[]>;
  readonly events: ReadonlyMap<string, readonly ProviderEvent[]>;
};

const minute = 60_000;
const hour = 60 * minute;
/** A day without proof, what comes before it and after it, and a window that has to open again. */
const settledWithin = 5 * 24 * hour;

/** Where a notice did not end as it may: sent once and in its hours, no longer true, or a person’s task. */
export function wrongEndings(life: Life, post: Post, { until, outages, changes }: Bounds): readonly string[] {
  const entries = ledgerOf(life);
  const settings = plainlyOver(life.key.municipality, changes);
  const pauses = pausesOf(life.key.municipality, changes);
  const course = courseOf(life.diary, { settings, outages });
  const told = entries.filter(
    ({ isTask, at }) => !isTask && at < until - settledWithin - longest([...outages, ...pauses]),
  );
  return [
    ...told
      .filter((entry) => !isSettled(entry, entries) && !isOverSince(entry, course))
      .map((entry) => wrong('never came to an end', entry)),
    ...told.filter(({ notices }) => notices.some((one) => isTwice(one, post))).map((one) => wrong('sent twice', one)),
    ...told.filter((entry) => isLate(entry, { post, life, outages })).map((entry) => wrong('sent too late', entry)),
    ...told
      .flatMap(({ notices }) => notices)
      .filter((one) => isOutsideHours(one, post))
      .map(outside),
    ...told.filter((entry) => isWhilePaused(entry, post, pauses)).map((entry) => wrong('sent while paused', entry)),
    ...told.filter((entry) => isAfterEnd(entry, post, life)).map((entry) => wrong('sent after the end', entry)),
  ];
}

const longest = (outages: Bounds['outages']) => Math.max(0, ...outages.map(({ from, to }) => to - from));
const wrong = (what: string, { at, what: about, to, notices }: Entry) =>
  `${what}: ${osloDay(at)} ${osloClock(at)} ${about} to ${to} (${notices.map(({ channel, state }) => `${channel} ${state}`).join(', ')})`;
const outside = ({ kind, occurrence }: Notice) => `text message outside its hours: ${kind} ${occurrence}`;

/** Arrived, taken back because it was no longer so, or somebody’s task. */
function isSettled({ notices, what, at }: Entry, entries: readonly Entry[]): boolean {
  if (notices.some(({ state }) => state === 'sent' || state === 'delivered' || state === 'superseded')) return true;
  if (what === 'received' || what === 'report-received') return notices.every(({ state }) => state !== 'waiting');
  return entries.some((other) => other.to === 'ring-or-write' && other.what === what && other.at >= at);
}

/** It came back, or was handed to somebody with the rest, when what it said was no longer so: nobody rings about that. */
function isOverSince({ notices, what, at }: Entry, { acts }: Course): boolean {
  const isBack = notices.some(
    ({ state, about }) => state === 'bounced' || state === 'failed' || (state === 'handed-to-person' && about),
  );
  return isBack && !isNews(what) && acts.some((act) => act.at > at && act.at < at + settledWithin);
}

/** How often it left for certain: what came back to be tried again does not count, nor a legal date’s one resending. */
function isTwice({ id, detail, legalDate }: Notice, { taken, events }: Post): boolean {
  const cameBack = new Set((events.get(id) ?? []).filter(({ what }) => what === 'soft').map(({ of }) => of.at));
  const resent = legalDate !== undefined && detail === 'resent-uncertain' ? 1 : 0;
  return (taken.get(id) ?? []).length > 1 + cameBack.size + resent;
}

const isOutsideHours = ({ id, channel, urgency }: Notice, { taken }: Post): boolean =>
  channel === 'sms' && urgency === 'in-window' && (taken.get(id) ?? []).some(({ at }) => smsMoment(at) !== at);

type Around = { readonly post: Post; readonly life: Life; readonly outages: Bounds['outages'] };

/** What met with no misfortune left at once, or when its window opened. */
function isLate({ notices, at }: Entry, { post, outages }: Around): boolean {
  const [first, ...others] = notices;
  if (!first || others.length > 0 || first.attempts > 0 || first.detail !== undefined) return false;
  const [left] = post.taken.get(first.id) ?? [];
  if (!left) return false;
  const opens = (from: Instant) => (first.channel === 'sms' && first.urgency === 'in-window' ? smsMoment(from) : from);
  const missed = outages.find(({ from, to }) => from <= left.at && opens(at) < to);
  return left.at > opens(missed ? missed.to : at) + hour;
}

/** The minute before, a function may still remember that nothing was. */
const isWhilePaused = ({ notices }: Entry, { taken }: Post, pauses: Bounds['outages']): boolean =>
  notices.some(({ id }) =>
    (taken.get(id) ?? []).some(({ at }) => pauses.some(({ from, to }) => from + minute <= at && at < to)),
  );

/** Nothing that was called for by an open question leaves once the case is over. */
function isAfterEnd({ notices, what }: Entry, { taken }: Post, { diary }: Life): boolean {
  const turns = diary.filter(({ did }) => did === 'withdraw' || did === 'close' || did === 'reopen');
  const latest = (at: Instant) =>
    turns.findLast((turn) => turn.at < at || (turn.at === at && turn.did === 'reopen'))?.did;
  return (
    !isNews(what) &&
    notices.some(({ id }) => (taken.get(id) ?? []).some(({ at }) => (latest(at) ?? 'reopen') !== 'reopen'))
  );
}

const news = [
  'closed',
  'withdrawn',
  'received',
  'routing',
  'consent-changed',
  'decision',
  'plan',
  'coordinator-assigned',
  'meeting-declined',
];

/** What has happened stays true, whatever becomes of the case. */
function isNews(what: string): boolean {
  return news.includes(what) || /^complaint-(received|forwarded|result)$|^information-answered$/.test(what);
}
