import type { Life, LivedYear } from '../living/live.ts';
import type { Taken } from '../living/providers.ts';
import { type Instant, osloClock, osloDay } from '../oracle/calendar.ts';
import { type Digest, digestsOf, isOvertaken } from '../oracle/digests.ts';
import { expectedOf } from '../oracle/expect.ts';
import type { Told } from '../oracle/told.ts';
import { pausesOf, plainlyOver } from '../stories/changes.ts';
import { places } from '../stories/municipalities.ts';
import type { Bounds } from './compare.ts';
import { dayOfDigest, referencesIn, whatOf } from './product-words.ts';

const minute = 60_000;
/** A crash or two on the way, each made good by the next minute’s sweep. */
const slack = 30 * minute;
/** Throttled, failed and tried again for as long as that. */
const triedFor = 24 * 60 * minute;
/** In an outage nothing is tried again, so that what came too late for one mail may be in one a week later. */
const aWeek = 7 * triedFor;

/** A step, and whose case it is in. */
type Step = Told & { readonly life: Life };

/** Over all cases of a municipality: what its staff’s mails of the day should have told, and did. */
export function digestDifferences(year: LivedYear, bounds: Bounds): readonly string[] {
  const taken = Map.groupBy(year.taken, ({ noticeId }) => noticeId);
  return places.flatMap(({ municipality: { id } }) => ofMunicipality(id, { year, taken, bounds }));
}

type Around = {
  readonly year: LivedYear;
  readonly taken: ReadonlyMap<string, readonly Taken[]>;
  readonly bounds: Bounds;
};

function ofMunicipality(id: string, { year, taken, bounds }: Around): readonly string[] {
  const settings = plainlyOver(id, bounds.changes);
  const { outages, until } = bounds;
  const lives = year.lives.filter(({ key }) => key.municipality === id);
  const steps = lives.flatMap((life) =>
    expectedOf(life.diary, { settings, outages, until }).map((told): Step => ({ ...told, life })),
  );
  const idOf = new Map(settings.staff.map((member) => [member.email, member.id]));
  const mails = Map.groupBy(
    year.taken.filter((one) => one.municipality === id && dayOfDigest(one.reference) !== undefined),
    (one) => `${idOf.get(one.to) ?? one.to} ${dayOfDigest(one.reference)}`,
  );
  const expected = digestsOf(steps, { settings, outages });
  const pauses = pausesOf(id, bounds.changes);
  const known = new Map(expected.map((digest) => [`${digest.to} ${digest.day}`, digest]));
  return [
    ...expected.flatMap((digest) => wrongIn(digest, { steps, mails, pauses, until, taken })),
    ...[...mails].flatMap(([name, sent]) => unexpectedIn(name, sent, known)),
    ...[...mails].filter(([, sent]) => isTwice(sent, year)).map(([name]) => `a digest twice: ${name}`),
  ].map((line) => `${id}: ${line}`);
}

type Sent = {
  readonly steps: readonly Step[];
  readonly mails: ReadonlyMap<string, readonly Taken[]>;
  readonly pauses: Bounds['outages'];
  readonly until: Instant;
  readonly taken: Around['taken'];
};

/** Missing: a case that was still called for when the mail left, and is in no mail to this reader. */
function wrongIn(
  { to, day, closes, steps }: Digest<Step>,
  { mails, pauses, until, taken, ...all }: Sent,
): readonly string[] {
  const leaves = pauses.find(({ from, to: end }) => from <= closes && closes < end)?.to ?? closes;
  if (leaves > until - triedFor) return [];
  const sent = mails.get(`${to} ${day}`) ?? [];
  const at = sent[0]?.at ?? leaves;
  const own = steps.filter((step) => noticesOf(step, to).some(({ id }) => taken.has(id)));
  const later = [...mails].filter(([name]) => name.startsWith(`${to} `)).flatMap(([, others]) => others);
  const told = later.filter((mail) => mail.at >= closes && mail.at < at + aWeek).flatMap(referencesOf);
  const next = Math.min(until, ...later.filter((mail) => mail.at > at).map((mail) => mail.at));
  const mayBeLeftOut = (step: Step) => {
    const ofCase = all.steps.filter(({ life }) => life === step.life);
    const isOver = (step.until ?? 0) <= at + (wasTakenBack(step, to) ? triedFor : slack);
    return isOver || isTask(step, to) || isOvertaken(step, ofCase, cameTooLate(step, to, at) ? next : at);
  };
  const missing = steps.filter((step) => !told.includes(step.life.key.reference) && !mayBeLeftOut(step));
  return [
    ...own.map((step) => `a mail of its own: ${lineOf(step, to)}`),
    ...missing.map((step) => `missing in the digest of ${day}: ${lineOf(step, to)}`),
    ...(sent.some((mail) => mail.at < closes) ? [`too early: the digest of ${day} to ${to}`] : []),
  ];
}

/** Nobody was to be told of these cases that day, nor the day before, when it may have come too late for the mail. */
function unexpectedIn(
  name: string,
  sent: readonly Taken[],
  known: ReadonlyMap<string, Digest<Step>>,
): readonly string[] {
  const [to = '', day = ''] = name.split(' ');
  const left = sent[0]?.at ?? 0;
  const closes = known.get(name)?.closes ?? left;
  // One that had to wait takes in what came meanwhile.
  const before = [...known.values()].filter(
    (one) => one.to === to && (one.day <= day || one.closes <= left) && one.closes > closes - aWeek,
  );
  const expected = before.flatMap(({ steps }) => steps).filter((step) => (step.until ?? 0) > closes - slack);
  const references = expected.map(({ life }) => life.key.reference);
  const told = new Set(sent.flatMap(referencesOf));
  return [...told]
    .filter((one) => !references.includes(one))
    .map((one) => `unexpected in the digest of ${day} to ${to}: ${one}`);
}

const referencesOf = ({ text }: Taken): readonly string[] => referencesIn(text);

/** Nobody is told twice but for what came back to be tried again. */
function isTwice(sent: readonly Taken[], { events }: LivedYear): boolean {
  const names = new Set(sent.map(({ noticeId }) => noticeId));
  const cameBack = events.filter(({ what, of }) => what === 'soft' && names.has(of.noticeId)).map(({ of }) => of.at);
  return names.size > 1 || sent.length > 1 + new Set(cameBack).size;
}

function noticesOf({ life, what }: Step, to: string) {
  return life.notices.filter((one) => one.to.who === 'staff' && one.to.staffId === to && whatOf(one) === what);
}

/** Its mail was tried again for so long that it was no longer so. */
const wasTakenBack = (step: Step, to: string): boolean =>
  noticesOf(step, to).some(({ state }) => state === 'superseded');

/** A sweep or two died of it, and the mail had left: the next one says what has become of it. */
function cameTooLate(step: Step, to: string, left: Instant): boolean {
  const notices = noticesOf(step, to);
  return notices.length > 0 && notices.every(({ createdAt }) => Date.parse(createdAt) > left);
}

/** It could not be sent, and somebody has to ring or write instead. */
const isTask = (step: Step, to: string): boolean =>
  noticesOf(step, to).some(({ state }) => state === 'handed-to-person');

const lineOf = ({ at, what, life }: Step, to: string) =>
  `${osloDay(at)} ${osloClock(at)} ${what} to ${to}, ${life.key.reference}`;
