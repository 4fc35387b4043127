import * as z from 'zod/mini';
import type { TimeOfDay, Wish } from '../../domain/applying/application.ts';
import type { CaseStatus, IpCase, RoleCheck } from '../../domain/case.ts';
import { noConsent } from '../../domain/consent/consent.ts';
import { type ContactOf, contactsOf } from '../../domain/parties/contacts.ts';
import { queuePlace } from '../../domain/queue.ts';
import type { NoticeChannel } from '../../domain/telling/notice.ts';
import { once } from '../../once.ts';
import type { Row } from '../table/attribute-values.ts';
import { count, day, instant, oneOf, text } from '../table/parsing.ts';
import { caseRowKey } from '../table/row-keys.ts';
import { shardOf } from '../table/shard.ts';
import type { RowKey } from '../table/table.ts';
import { afterDecision } from './after-decision.ts';
import { channel, language, noticeChannel, outcome, role } from './case-literals.ts';
import { disqualifiedShape } from './disqualified-shape.ts';
import { registeredShape } from './registered-shape.ts';
import { remindedShape, remindLaterShape } from './reminded-shape.ts';
import { reportShape } from './report-shape.ts';
import { parentsShape, seatsShape } from './seats-shape.ts';
import { whoDecides } from './who-decides.ts';

const reach = z.array(noticeChannel);

/**
 * Marks, beside `reach`, a channel by which this recipient cannot be reached: the address bounced for good, or its owner
 * complained. An attribute of its own, which no change of the case writes, so that a change made on an earlier reading
 * does not bring the channel back. Whoever stores another address removes the mark.
 */
export function lostChannel(who: ContactOf, channel: NoticeChannel): string {
  return `lost_${who}_${channel}`;
}

const mark = z.exactOptional(z.literal(true));

/** The row's fields; `dueAt`, under which the `due` index lists it, is the case's `wakeAt`. */
const caseRow = once(() =>
  z.object({
    municipality: text,
    reference: text,
    version: count,
    status: oneOf<CaseStatus>({
      reported: true,
      received: true,
      'in-progress': true,
      'awaiting-information': true,
      decided: true,
      'coordinator-appointed': true,
      'plan-active': true,
      'plan-paused': true,
      withdrawn: true,
      closed: true,
    }),
    unit: text,
    role,
    sentAs: z.exactOptional(role),
    roleCheck: oneOf<RoleCheck>({ 'not-needed': true, unchecked: true, accepted: true, refused: true, expired: true }),
    roleUntil: z.exactOptional(day),
    language,
    channel,
    reach: z.object({ person: reach, applicant: reach, otherParent: z.exactOptional(reach) }),
    seats: z.exactOptional(seatsShape()),
    parents: z.exactOptional(parentsShape()),
    bornOn: z.exactOptional(day),
    ...whoDecides(),
    reachSince: z.exactOptional(z.object({ sms: z.exactOptional(instant), email: z.exactOptional(instant) })),
    restricted: z.boolean(),
    wishes: z.array(
      oneOf<Wish>({ plan: true, coordinator: true, childrensCoordinator: true, changePlan: true, endPlan: true }),
    ),
    birthDateMismatch: z.boolean(),
    identityVerified: z.exactOptional(z.literal(false)),
    mandateAwaited: z.boolean(),
    call: z.exactOptional(
      z.object({
        when: z.exactOptional(oneOf<TimeOfDay>({ morning: true, midday: true, afternoon: true })),
        doneOn: z.exactOptional(day),
      }),
    ),
    report: z.exactOptional(reportShape()),
    registered: z.exactOptional(registeredShape()),
    receivedAt: instant,
    receivedOn: day,
    answerBy: day,
    preliminaryBy: day,
    promisedBy: day,
    promisedSince: instant,
    takenBy: z.exactOptional(text),
    handedOn: z.exactOptional(day),
    disqualified: z.exactOptional(z.array(disqualifiedShape())),
    remindedOn: z.exactOptional(remindedShape()),
    remindLater: z.exactOptional(remindLaterShape()),
    information: z.exactOptional(z.object({ askedOn: day, by: day, since: instant, missedOn: z.exactOptional(day) })),
    preliminaryAnswer: z.exactOptional(z.object({ on: day, by: text, promisedBy: day })),
    decision: z.exactOptional(
      z.object({
        outcome,
        on: day,
        by: text,
        toldOn: z.exactOptional(day),
        takenOverOn: z.exactOptional(day),
        openedOn: z.exactOptional(day),
      }),
    ),
    ...afterDecision(),
    sweptTo: instant,
    dueAt: z.exactOptional(instant),
  } satisfies Record<Exclude<keyof IpCase, 'wakeAt'> | 'dueAt' | 'coordination', z.ZodMiniType>),
);

const lostMarks = once(() =>
  z.object({
    lost_person_sms: mark,
    lost_person_email: mark,
    lost_applicant_sms: mark,
    lost_applicant_email: mark,
    lost_otherParent_sms: mark,
    lost_otherParent_email: mark,
  }),
);

/** Set when a task that brings the decision is ticked off; an attribute of its own for the same reason. */
const letterMark = once(() => z.object({ letterOn: z.exactOptional(day) }));

export function caseFromRow(row: unknown): IpCase {
  const parsed = caseRow().parse(row);
  const { dueAt, reach, coordinator: staffId, coordination, consent = noConsent, decision, ...fields } = parsed;
  const lost = Object.keys(lostMarks().parse(row));
  const left = contactsOf.flatMap((who) => {
    const channels = reach[who]?.filter((each) => !lost.includes(lostChannel(who, each)));
    return channels ? [[who, channels] as const] : [];
  });
  return {
    ...fields,
    consent,
    ...(decision && { decision: { ...decision, ...letterMark().parse(row) } }),
    reach: { ...reach, ...Object.fromEntries(left) },
    ...(staffId !== undefined && coordination && { coordinator: { staffId, ...coordination } }),
    ...(dueAt && { wakeAt: dueAt }),
  };
}

/**
 * Parsed on the way in as well: what is stored can be read, and carries no field that nobody named here.
 * The attributes a change of the case writes; undefined ones are to go, sealed ones are not among them.
 */
export function caseToRow(ipCase: IpCase, shards: number): RowKey & Row {
  const { wakeAt, coordinator, ...plain } = ipCase;
  const { staffId, ...coordination } = coordinator ?? {};
  const { dueAt, ...fields } = caseRow().parse({
    ...plain,
    ...(coordinator && { coordinator: staffId, coordination }),
    ...(wakeAt && { dueAt: wakeAt }),
  });
  const place = queuePlace(ipCase);
  return {
    ...caseRowKey(ipCase),
    ...absentUnlessSet,
    ...fields,
    list: place?.list,
    nextDeadline: place?.nextDeadline,
    id: ipCase.reference,
    dueAt,
    shard: dueAt && shardOf({ municipality: ipCase.municipality, id: ipCase.reference }, shards),
  };
}

/** An update must remove what a change took away (a case handed back has no `takenBy`). */
const absentUnlessSet = {
  sentAs: undefined,
  seats: undefined,
  parents: undefined,
  bornOn: undefined,
  roleUntil: undefined,
  alone: undefined,
  parentsGoOn: undefined,
  incapacity: undefined,
  heardOn: undefined,
  report: undefined,
  registered: undefined,
  identityVerified: undefined,
  call: undefined,
  takenBy: undefined,
  handedOn: undefined,
  disqualified: undefined,
  remindedOn: undefined,
  remindLater: undefined,
  information: undefined,
  consentAsked: undefined,
  preliminaryAnswer: undefined,
  decision: undefined,
  coordinator: undefined,
  coordination: undefined,
  appoint: undefined,
  makePlan: undefined,
  plan: undefined,
  meetings: undefined,
  complaint: undefined,
  moving: undefined,
  closing: undefined,
};

const queueFields = once(() =>
  z.object({ nextDeadline: day, openTasks: z.exactOptional(count), undelivered: z.exactOptional(z.number()) }),
);

export function queueRowFromRow(row: unknown) {
  const { nextDeadline, openTasks = 0, undelivered = 0 } = queueFields().parse(row);
  return { ipCase: caseFromRow(row), nextDeadline, openTasks, undelivered };
}
