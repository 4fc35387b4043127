import { healthMajority, isUnder } from '../calendar/age.ts';
import { addMonths, type Day, dayInNorway, instant, momentInNorway } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import type { Change } from '../change.ts';
import type { CaseEvent } from '../event.ts';
import type { NamedAttachment } from '../handling/attachment.ts';
import { askWithApplication } from '../parties/ask-other-parent.ts';
import type { Municipality, StaffMember } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import type { Application } from './application.ts';
import { newCase, openingNotices } from './open-case.ts';
import type { RegisteredAs } from './registered-as.ts';

/** What came on paper or by word of mouth, as an employee typed it in. */
export type Registration = {
  readonly reference: string;
  readonly application: Application;
  /** When it came; the municipality's time to answer counts from there. */
  readonly receivedOn: Day;
  readonly way: RegisteredAs['way'];
  readonly by: StaffMember['id'];
  /** The receipt is printed and handed over by whoever registers it. */
  readonly receiptByHand: boolean;
  /** The paper itself, scanned. */
  readonly document?: NamedAttachment;
  readonly now: Date;
};

const noon = 12;
const monthsBack = 12;

/** Why something cannot have come that day. A year back nobody waits any more: such a paper is a new conversation. */
export function obstacleToReceipt(receivedOn: Day, today: Day): 'in-future' | 'too-long-ago' | undefined {
  if (receivedOn > today) return 'in-future';
  return receivedOn < addMonths(today, -monthsBack) ? 'too-long-ago' : undefined;
}

/** Nobody knows the hour at which a paper came. */
export function receivedAtOn(receivedOn: Day, now: Date): Date {
  return receivedOn === dayInNorway(now) ? now : new Date(momentInNorway(receivedOn, noon));
}

/**
 * Transition 1, of paper and of what was said: the clock starts on the day it came. The rules of time begin there as
 * well, so that of each ladder the latest step that was missed goes at once (notices: a case registered late).
 */
export function registerCase(registration: Registration, municipality: Municipality): Change {
  const { reference, application, receivedOn, by, way, now, document } = registration;
  const at = instant(now);
  const today = dayInNorway(now);
  const receipt = { reference, application, receivedAt: receivedAtOn(receivedOn, now) };
  const ipCase: IpCase = { ...newCase(receipt, municipality, today), registered: { on: today, by, way } };
  const opened: Change = {
    after: ipCase,
    events: events(registration, ipCase),
    notices: openingNotices(ipCase, municipality, { on: today, receipt: !registration.receiptByHand }),
    tasks: tasks(ipCase, application, at),
    ...(document && { received: [document] }),
  };
  const change = askWithApplication(opened, application, at);
  return { ...change, after: withWakeAt(change.after, municipality) };
}

function events({ receivedOn, by: staffId, way, document, now }: Registration, { unit }: IpCase): readonly CaseEvent[] {
  const happened = { at: instant(now), by: { who: 'staff', staffId } } as const;
  return [
    { type: 'received', unit, way, on: receivedOn, ...happened },
    ...(document
      ? [{ type: 'attachment-received', document: document.id, purpose: document.purpose, ...happened } as const]
      : []),
  ];
}

/** What a paper left out and the rules need: ages decide who decides. */
function tasks(ipCase: IpCase, { birthDate }: Application, createdAt: IpCase['receivedAt']): Change['tasks'] {
  return [
    ...(ipCase.alone ? [{ id: 'assess-own-consent', kind: 'assess-own-consent', createdAt } as const] : []),
    ...(birthDate ? [] : [{ id: 'ask-birth-date', kind: 'ask-birth-date', createdAt } as const]),
  ];
}

/** Whether both parents are to be asked of somebody of this age; of an age that nobody knows, they may be. */
export function mayHaveParents(birthDate: Day | undefined, on: Day): boolean {
  return !birthDate || isUnder(healthMajority, birthDate, on);
}
