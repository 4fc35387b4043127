import * as z from 'zod/mini';
import {
  isOfDraft,
  type Notice,
  type NoticeKind,
  type NoticeState,
  type NoticeStep,
  type Task,
  type TaskKind,
} from '../../domain/telling/notice.ts';
import { once } from '../../once.ts';
import type { CaseKey } from '../../ports/case-key.ts';
import type { Row } from '../table/attribute-values.ts';
import { epochSeconds } from '../table/epoch.ts';
import { count, day, instant, oneOf, text } from '../table/parsing.ts';
import { noticeRowKey, taskRowKey } from '../table/row-keys.ts';
import { shardOf } from '../table/shard.ts';
import type { RowKey } from '../table/table.ts';
import { language, noticeChannel } from './case-literals.ts';
import { reminderKind, reminderShape } from './reminded-shape.ts';

export const noticeKind = oneOf<NoticeKind>({
  receipt: true,
  'report-receipt': true,
  routing: true,
  'report-routing': true,
  withdrawal: true,
  'preliminary-answer': true,
  'case-forwarded': true,
  'date-moved': true,
  'case-reopened': true,
  'complaint-receipt': true,
  'handed-over': true,
  reopened: true,
  'decision-ready': true,
  'information-asked': true,
  'information-due': true,
  'information-answered': true,
  'document-awaited': true,
  'consent-asked': true,
  'take-case': true,
  'call-applicant': true,
  'answer-due': true,
  'answer-overdue': true,
  'preliminary-ready': true,
  'decision-unopened': true,
  'coordinator-appointed': true,
  'plan-ready': true,
  'plan-revised': true,
  'revision-coming': true,
  meeting: true,
  'meeting-cancelled': true,
  'meeting-set': true,
  'meeting-off': true,
  'meeting-declined': true,
  'complaint-delayed': true,
  'complaint-forwarded': true,
  'complaint-result': true,
  'case-closed': true,
  invitation: true,
  'invitation-reminder': true,
  'several-reminders': true,
  'rights-change': true,
  coordination: true,
  'appoint-due': true,
  'appoint-overdue': true,
  'plan-due': true,
  'plan-overdue': true,
  'revision-due': true,
  'revision-overdue': true,
  'consent-changed': true,
  'needs-changed': true,
  'address-protected': true,
  'document-received': true,
  'complaint-received': true,
  'complaint-due': true,
  'complaint-overdue': true,
  'birthday-ahead': true,
  'rights-changed': true,
  closed: true,
  'emergency-access': true,
  digest: true,
  'draft-expiring': true,
  'draft-handed-over': true,
});

const state = oneOf<NoticeState>({
  'in-digest': true,
  waiting: true,
  pending: true,
  sending: true,
  sent: true,
  delivered: true,
  uncertain: true,
  bounced: true,
  failed: true,
  superseded: true,
  suppressed: true,
  expired: true,
  'handed-to-person': true,
});

export const recipient = once(() =>
  z.discriminatedUnion('who', [
    z.object({ who: z.literal('person') }),
    z.object({ who: z.literal('applicant') }),
    z.object({ who: z.literal('otherParent') }),
    z.object({ who: z.literal('staff'), staffId: text }),
  ]),
);

const noticeStep = once(() =>
  z.object({
    at: instant,
    state,
    detail: z.exactOptional(text),
    toHash: z.exactOptional(text),
  } satisfies Record<keyof NoticeStep, z.ZodMiniType>),
);

const noticeRow = once(() =>
  z.object({
    id: text,
    municipality: text,
    reference: text,
    kind: noticeKind,
    occurrence: text,
    to: recipient(),
    language,
    date: z.exactOptional(day),
    time: z.exactOptional(text),
    digestAt: z.exactOptional(instant),
    urgency: oneOf<Notice['urgency']>({ 'at-once': true, 'in-window': true }),
    legalDate: z.exactOptional(day),
    about: z.exactOptional(z.array(reminderShape())),
    channel: noticeChannel,
    state,
    attempts: count,
    dueAt: z.exactOptional(instant),
    createdAt: instant,
    sendableSince: z.exactOptional(instant),
    sentAt: z.exactOptional(instant),
    deliveredAt: z.exactOptional(instant),
    detail: z.exactOptional(text),
    steps: z.exactOptional(z.array(noticeStep())),
  } satisfies Record<keyof Notice, z.ZodMiniType>),
);

export function noticeFromRow(row: unknown): Notice {
  return noticeRow().parse(row);
}

/** Parsed on the way in as well: what is stored can be read, and carries no field that nobody named here. */
export function noticeToRow(notice: Notice, shards: number): RowKey & Row {
  return {
    ...noticeRowKey(notice, notice.id),
    ...noticeRow().parse(notice),
    shard: notice.dueAt && shardOf(notice, shards),
    // A draft that is not sent leaves nothing behind: longer than any draft and its last message live.
    ...(isOfDraft(notice.kind) && { ttl: epochSeconds(notice.createdAt) + draftNoticeSeconds }),
  };
}

const draftNoticeSeconds = 60 * 86_400;

const taskRow = once(() =>
  z.object({
    id: text,
    kind: oneOf<TaskKind>({
      'ring-or-write': true,
      'ring-other-parent': true,
      'correct-preliminary-answer': true,
      'send-letter': true,
      'ask-about-coordinator': true,
      'coordinator-absent': true,
      'agree-revision': true,
      'information-missing': true,
      'mandate-missing': true,
      'attachment-refused': true,
      'complaint-result-missing': true,
      'assess-own-consent': true,
      'assess-capacity': true,
      'talk-with-young': true,
      'bring-decision': true,
      'ask-anew': true,
      'show-finding': true,
      'ask-second-parent': true,
      'second-parent-answer': true,
      'letter-to-second-parent': true,
      'ask-person': true,
      'transfer-letter': true,
      'ask-birth-date': true,
    }),
    about: z.exactOptional(noticeKind),
    things: z.exactOptional(z.array(reminderKind)),
    createdAt: instant,
    doneAt: z.exactOptional(instant),
    doneBy: z.exactOptional(text),
  } satisfies Record<keyof Task, z.ZodMiniType>),
);

export function taskFromRow(row: unknown): Task {
  return taskRow().parse(row);
}

export function taskToRow(key: CaseKey, task: Task): RowKey & Row {
  return { ...taskRowKey(key, task.id), ...taskRow().parse(task) };
}
