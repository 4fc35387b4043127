import type { Notice, Recipient } from '../../shared/domain/notice.ts';
import type { Life } from './live.ts';
import type { Instant } from './oracle/calendar.ts';
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

/** A case’s ledger in the oracle’s words, the earliest first. */
export function ledgerOf({ notices, tasks }: Life): readonly Entry[] {
  const groups = Map.groupBy(notices, ({ kind, occurrence, to }) => `${kind} ${occurrence} ${recipient(to)}`);
  const sent = [...groups.values()].flatMap((group) => {
    const [first] = group.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
    if (!first) return [];
    const at = Date.parse(first.createdAt);
    return [{ to: recipient(first.to), what: whatOf(first), at, notices: group, isTask: false }];
  });
  const waiting = tasks.flatMap((task) => {
    const what = whatOfTask(task);
    const at = Date.parse(task.createdAt);
    if (what !== undefined) return [{ to: 'task', what, at, notices: [], isTask: true }];
    const occurrence = task.id.slice(`${task.kind}:${task.about}:`.length);
    const about = task.about && whatOf({ kind: task.about, occurrence });
    return about ? [{ to: 'ring-or-write', what: about, at, notices: [], isTask: true }] : [];
  });
  return [...sent, ...waiting].toSorted((a, b) => a.at - b.at);
}

const recipient = (to: Recipient): string => (to.who === 'staff' ? to.staffId : to.who);
