import { type Notice, type Recipient, type Task, thingsOf } from '../../../shared/domain/telling/notice.ts';
import { reminderKinds } from '../../../shared/domain/telling/reminder.ts';
import type { Life } from '../living/live.ts';
import type { Instant } from '../oracle/calendar.ts';
import { whatOf, whatOfTask } from './product-words.ts';

/** One thing that the product told, or tried to: all notices about it, by whichever channel. */
export type Entry = {
  readonly to: string;
  readonly what: string;
  readonly at: Instant;
  /** None: it is a task, or became one at once. */
  readonly notices: readonly Notice[];
  readonly isTask: boolean;
};

/** A case’s ledger in the oracle’s words, the earliest first; of a message about several things, each of them. */
export function ledgerOf({ notices, tasks }: Life): readonly Entry[] {
  const told = notices.flatMap((notice) => thingsIn(notice).map((thing) => ({ notice, thing })));
  const groups = Map.groupBy(told, ({ notice, thing }) => `${thing.kind} ${thing.occurrence} ${recipient(notice.to)}`);
  const sent = [...groups.values()].flatMap((group) => {
    const [first] = group.toSorted((a, b) => (a.notice.createdAt < b.notice.createdAt ? -1 : 1));
    if (!first) return [];
    const { notice, thing } = first;
    const at = Date.parse(notice.createdAt);
    const ofIt = group.map((each) => each.notice);
    return [{ to: recipient(notice.to), what: whatOf(thing), at, notices: ofIt, isTask: false }];
  });
  return [...sent, ...tasks.flatMap(entriesOfTask)].toSorted((a, b) => a.at - b.at);
}

type Thing = Pick<Notice, 'kind' | 'occurrence'>;

/** A message of several things that has to leave again says only what is still so; its name says all that it told. */
function thingsIn({ kind, occurrence, about }: Notice): readonly Thing[] {
  return about ? thingsNamed(occurrence) : [{ kind, occurrence }];
}

/** Several things are named by the kind and occurrence of each, with a plus between. */
function thingsNamed(whole: string): readonly Thing[] {
  return whole
    .split('+')
    .flatMap((name) =>
      reminderKinds
        .filter((kind) => name.startsWith(`${kind}:`))
        .map((kind) => ({ kind, occurrence: name.slice(kind.length + 1) })),
    );
}

function entriesOfTask(task: Task): readonly Entry[] {
  const what = whatOfTask(task);
  const at = Date.parse(task.createdAt);
  if (what !== undefined) return [{ to: 'task', what, at, notices: [], isTask: true }];
  const occurrence = task.id.slice(`${task.kind}:${task.about}:`.length);
  const named = thingsNamed(occurrence);
  return thingsOf(task).map((kind) => {
    const about = whatOf(named.find((thing) => thing.kind === kind) ?? { kind, occurrence });
    return { to: 'ring-or-write', what: about, at, notices: [], isTask: true };
  });
}

const recipient = (to: Recipient): string => (to.who === 'staff' ? to.staffId : to.who);
