import { healthMajority, isUnder, majority } from '../calendar/age.ts';
import { type Day, dayInNorway, instant } from '../calendar/day.ts';
import { endOf } from '../calendar/deadline.ts';
import type { IpCase, RoleCheck } from '../case.ts';
import type { Change } from '../change.ts';
import { noConsent } from '../consent/consent.ts';
import { lineOn, routeTo } from '../handling/routing.ts';
import { askWithApplication } from '../parties/ask-other-parent.ts';
import { reachOf } from '../parties/contacts.ts';
import { sender } from '../parties/told.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { PlannedNotice } from '../telling/notice.ts';
import { withWakeAt } from '../wake.ts';
import type { Application, Role } from './application.ts';

export type Receipt = {
  readonly reference: string;
  readonly application: Application;
  readonly receivedAt: Date;
};

/** Transition 1: the application becomes a case of its unit, its clocks running; receipt and routing mail planned. */
export function openCase({ reference, application, receivedAt }: Receipt, municipality: Municipality): Change {
  const at = instant(receivedAt);
  const on = dayInNorway(receivedAt);
  const ipCase = newCase({ reference, application, receivedAt }, municipality, on);
  const opened: Change = {
    after: ipCase,
    events: [{ type: 'received', unit: ipCase.unit, at, by: { who: 'person' } }],
    notices: openingNotices(ipCase, municipality, { on, receipt: true }),
    tasks: ipCase.alone ? [{ id: 'assess-own-consent', kind: 'assess-own-consent', createdAt: at }] : [],
  };
  const change = askWithApplication(opened, application, at);
  return { ...change, after: withWakeAt(change.after, municipality) };
}

/** The case as it begins, its clocks running from its receipt; ages are those of `today`. */
export function newCase(
  { reference, application, receivedAt }: Receipt,
  municipality: Municipality,
  today: Day,
): IpCase {
  const at = instant(receivedAt);
  return {
    ...described(application),
    ...young(application, today),
    ...ofParents(application, today),
    ...alone(application, today),
    municipality: municipality.id,
    reference,
    version: 1,
    status: 'received',
    unit: routeTo(application.unit, municipality),
    receivedAt: at,
    receivedOn: dayInNorway(receivedAt),
    ...answerDates(receivedAt, municipality),
    consent: noConsent,
    sweptTo: at,
  };
}

/** What the municipality owes whoever applies, counted from that moment. */
export function answerDates(from: Date, { deadlines }: Municipality) {
  const on = dayInNorway(from);
  const answerBy = endOf(on, deadlines.answer);
  const monthEnd = endOf(on, deadlines.preliminary);
  return {
    answerBy,
    preliminaryBy: monthEnd < answerBy ? monthEnd : answerBy,
    promisedBy: answerBy,
    promisedSince: instant(from),
  };
}

/** What the application itself says of its case. */
export function described(application: Application) {
  const { role, language, noticeChannel, wishes, birthDateMismatch, mandateAwaited, identityVerified, otherParent } =
    application;
  return {
    role,
    roleCheck: roleCheckOf(role),
    language,
    channel: noticeChannel,
    reach: {
      person: reachOf(application.person),
      applicant: reachOf(application.applicant),
      ...(otherParent && { otherParent: reachOf(otherParent) }),
    },
    restricted: application.protectedAddress,
    wishes,
    birthDateMismatch,
    mandateAwaited,
    ...(identityVerified === false && { identityVerified }),
    ...(application.callMe && {
      call: application.callWhen ? { when: application.callWhen } : {},
    }),
  };
}

/** A birth date stands on the case only where rules of age will need it. */
export function young({ birthDate }: Application, on: Day): Pick<IpCase, 'bornOn'> {
  return birthDate && isUnder(majority, birthDate, on) ? { bornOn: birthDate } : {};
}

/** Whose yes is needed for a child; whoever is 16 decides, and nobody asks a second parent. */
function ofParents({ birthDate, parents }: Application, on: Day): Pick<IpCase, 'parents'> {
  const isGrown = birthDate && !isUnder(healthMajority, birthDate, on);
  return parents && !isGrown ? { parents } : {};
}

/** A child's own application is accepted; whether its consent holds is for the leader to say (pbrl § 4-3 c). */
function alone({ role, birthDate }: Application, on: Day): Pick<IpCase, 'alone'> {
  return role === 'self' && birthDate && isUnder(healthMajority, birthDate, on) ? { alone: {} } : {};
}

function roleCheckOf(role: Role): RoleCheck {
  return role === 'self' ? 'not-needed' : 'unchecked';
}

type News = {
  /** The day on which the leader is told: who is away then is not. */
  readonly on: Day;
  /** Whether the sender is told by message that it has come. */
  readonly receipt: boolean;
};

export function openingNotices(ipCase: IpCase, municipality: Municipality, { on, receipt }: News): PlannedNotice[] {
  const [leader] = lineOn(ipCase, municipality, on);
  const shared = { occurrence: `received:${ipCase.receivedOn}`, date: ipCase.answerBy, urgency: 'at-once' } as const;
  const routing: PlannedNotice = {
    ...shared,
    kind: 'routing',
    to: { who: 'staff', staffId: leader },
    language: municipality.language,
  };
  if (!receipt) return [routing];
  return [{ ...shared, kind: 'receipt', to: sender(ipCase), language: ipCase.language }, routing];
}
