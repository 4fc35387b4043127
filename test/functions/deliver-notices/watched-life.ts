import type { IpCase } from '../../../shared/domain/case.ts';
import { isDigest } from '../../../shared/domain/telling/digest.ts';
import type { Notice, Task } from '../../../shared/domain/telling/notice.ts';
import { nextSmsMoment } from '../../../shared/notices/sending/sms-window.ts';
import type { Mail, SendResult, TextMessage } from '../../../shared/ports/sending.ts';
import type { World } from '../../notices/notice-world.ts';
import { nameOf } from '../../support/memory-state.ts';
import { type Accepted, fateOf } from './fates.ts';

/** A world with an observer, who knows the rules from what was promised and not from how they are kept. */
export type Life = {
  readonly world: World;
  /** Every message that a provider took, in order, also where nobody heard of it. */
  readonly accepted: readonly Accepted[];
  /** Happens once, when the product next comes to this step. */
  readonly once: (step: string, happening: () => void) => void;
  /** Nothing more comes between. */
  readonly quieten: () => void;
  /** All that is to be told of this message has been, unless a process died of it. */
  readonly told: (message: Accepted) => void;
  /** What went against the rules, in words. */
  readonly wrongs: () => readonly string[];
};

const open: ReadonlySet<Notice['state']> = new Set(['pending', 'waiting', 'in-digest', 'sending', 'uncertain']);
const ended: ReadonlySet<string> = new Set(['decided', 'withdrawn', 'closed']);
const stopped: ReadonlySet<string> = new Set(['withdrawn', 'closed']);
/** Reminders of the answer, true only until it is given. */
const ofAnswer = /^(take-case|call-applicant|answer-due|answer-overdue|preliminary-ready|preliminary-answer)$/;

const ofComplaint = /^complaint-(due|overdue|delayed)$/;
/** What the person is reminded of: one message a day, two a week. */
const toPerson = /^(rights-change|complaint-delayed|several-reminders)$/;

export function watched(world: World): Life {
  const accepted: Accepted[] = [];
  const wrongs: string[] = [];
  let between: { readonly step: string; readonly happening: () => void }[] = [];
  const lost = new Set<string>();
  const began = world.ipCase();

  world.stage.meanwhile = (step) => {
    const next = between.find((each) => each.step === step);
    if (!next) return;
    between = between.filter((each) => each !== next);
    next.happening();
  };

  const { notices } = world.deliverDeps;
  const { claim, claimLine } = notices;
  world.deliverDeps.notices = {
    ...notices,
    async claim(before, after, whileCase) {
      const claiming = claim(before, after, whileCase);
      // The store in memory has acted by now, and nobody has come after it.
      const ipCase = world.ipCase();
      const result = await claiming;
      const over = result === 'claimed' ? toldIn(after).filter((kind) => isOver(kind, ipCase)) : [];
      wrongs.push(...over.map((kind) => `${kind} is claimed of a case that is ${ipCase.status}`));
      const address = `${before.to.who} ${before.channel}`;
      if (result === 'claimed' && lost.has(address)) wrongs.push(`${address} is used although it bounced`);
      return result;
    },
    async claimLine(digest, line, whileCase) {
      const claiming = claimLine(digest, line, whileCase);
      const ipCase = world.state.cases.get(nameOf(line.before))?.ipCase;
      const result = await claiming;
      const { kind, state } = line.after;
      if (result === 'claimed' && state === 'sending' && (!ipCase || isOver(kind, ipCase))) {
        wrongs.push(`${kind} is claimed as a line of a case that is ${ipCase?.status ?? 'gone'}`);
      }
      return result;
    },
  };

  const taken = async (ref: Mail['notice'], channel: Notice['channel'], result: SendResult) => {
    if (result.result !== 'accepted' && result.result !== 'unknown') return result;
    const notice = { id: ref.noticeId, ...ref.key };
    accepted.push({ notice, channel, at: world.stage.now, fate: fateOf(accepted.length) });
    return result;
  };
  const { mailer, messenger } = world.deliverDeps;
  world.deliverDeps.mailer = {
    // Accepted before anything can die of it: the provider has it.
    async send(mail: Mail) {
      await taken(mail.notice, 'email', world.stage.answer);
      return mailer.send(mail);
    },
  };
  world.deliverDeps.messenger = {
    async send(message: TextMessage) {
      const { now } = world.stage;
      if (nextSmsMoment(now) !== now) wrongs.push(`an SMS leaves at ${now}`);
      await taken(message.notice, 'sms', world.stage.answer);
      return messenger.send(message);
    },
  };

  return {
    world,
    accepted,
    once: (step, happening) => void between.push({ step, happening }),
    quieten: () => {
      between = [];
    },
    told: ({ notice, channel, fate }) => {
      const found = world.everything().find(({ id }) => id === notice.id);
      const isRecorded = found?.state === 'bounced' || found?.detail === 'complaint';
      const isSevere = fate === 'bounces' || (fate === 'is-complained-of' && channel === 'email');
      if (isRecorded && isSevere && found.to.who === 'person') lost.add(`person ${channel}`);
    },
    wrongs: () => [
      ...wrongs,
      ...(ended.has(world.ipCase().status) || began.status !== 'received' ? [] : neverAsked(world)),
      ...world.everything().flatMap((notice) => wrongOf(notice, world, accepted)),
      ...unheard(world, accepted),
      ...tooMany(world),
    ],
  };
}

/** The things that a message tells of: mostly one. */
function toldIn({ kind, about }: Notice): readonly Notice['kind'][] {
  return about?.map((each) => each.kind) ?? [kind];
}

function isOver(kind: Notice['kind'], { status, complaint }: IpCase): boolean {
  if (ofComplaint.test(kind)) return complaint === undefined;
  return kind === 'rights-change' ? stopped.has(status) : ofAnswer.test(kind) && ended.has(status);
}

/** Of each the day it was first meant for; one more of the same goes another way when that one did not arrive. */
function tooMany({ notices }: World): readonly string[] {
  const reminders = [...notices.values()].filter(({ kind }) => toPerson.test(kind));
  const latestFirst = reminders.map((each) => [each.occurrence, each.createdAt.slice(0, 10)] as const).toReversed();
  const days = [...new Map(latestFirst).values()].toSorted();
  const isTooSoon = (on: string, index: number) => on === days[index + 1] || isWithinWeek(on, days[index + 2]);
  return days.filter(isTooSoon).map((on) => `the person is reminded too often from ${on} on`);
}

function isWithinWeek(on: string, later: string | undefined): boolean {
  return later !== undefined && Date.parse(later) - Date.parse(on) < 7 * 24 * 60 * 60_000;
}

/** Nobody takes the case in all these days: its leader has been told, or somebody has a task. */
function neverAsked({ notices, tasks }: World): readonly string[] {
  const kinds = [...notices.values()].map(({ kind }) => kind);
  const isAsked = kinds.includes('take-case') || [...tasks.values()].some(({ about }) => about === 'take-case');
  return isAsked ? [] : ['nobody is told that the case lies'];
}

function wrongOf(notice: Notice, world: World, accepted: readonly Accepted[]): readonly string[] {
  const { id, kind, state, detail } = notice;
  const own = accepted.filter((each) => each.notice.id === id);
  // After a passing failure it is tried again; after nobody knows, once more where the law names the day.
  const again = own.filter(({ fate }) => fate === 'is-full').length + (resent(notice, detail) ? 1 : 0);
  const isFresh = Date.parse(world.stage.now) - Date.parse(notice.createdAt) < 6 * 24 * 60 * 60_000;
  return [
    ...(own.length > 1 + again ? [`${kind} left ${own.length} times`] : []),
    ...(open.has(state) && !isFresh ? [`${kind} is still ${state}`] : []),
    ...(isLost(notice, world) ? [`${kind} ended as ${state} and nobody is asked to ring`] : []),
  ];
}

/** Lines that are said to have left, though no digest ever did. */
function unheard(world: World, accepted: readonly Accepted[]): readonly string[] {
  const left = accepted.some(({ notice }) => isDigest(notice));
  const lines = world.everything().filter(({ digestAt, sentAt }) => digestAt && sentAt);
  return left ? [] : lines.map(({ kind }) => `${kind} is said to have left in a digest`);
}

function resent({ legalDate }: Notice, detail: string | undefined): boolean {
  return legalDate !== undefined && detail !== undefined;
}

const undelivered: ReadonlySet<Notice['state']> = new Set([
  'failed',
  'bounced',
  'suppressed',
  'expired',
  'handed-to-person',
]);

/** It did not arrive, or was not wanted; nothing else tells it and there is no task, although it is still so. */
function isLost(notice: Notice, { state, ipCase }: World): boolean {
  // What becomes of a digest becomes of its lines, and each of them is looked at.
  if (notice.kind === 'digest') return false;
  const notices = state.notices.get(nameOf(notice)) ?? new Map<string, Notice>();
  const tasks = state.tasks.get(nameOf(notice)) ?? new Map<string, Task>();
  const isUnwanted = notice.detail === 'complaint';
  if (!isUnwanted && !undelivered.has(notice.state)) return false;
  const isOfCase = notice.reference === ipCase().reference;
  if (isOfCase && toldIn(notice).every((kind) => isOver(kind, ipCase()))) return false;
  const isSame = (each: Notice) => each.kind === notice.kind && each.occurrence === notice.occurrence;
  const instead = !isUnwanted && [...notices.values()].some((each) => isSame(each) && !undelivered.has(each.state));
  const whom = notice.to.who === 'staff' ? `:${notice.to.staffId}` : '';
  return !instead && !tasks.has(`ring-or-write:${notice.kind}:${notice.occurrence}${whom}`);
}
