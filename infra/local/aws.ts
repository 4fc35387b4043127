import { createAwsStandIn } from './aws-stand-in.ts';
import { type CallRecord, createRoleGate, openCallRecord, type Roles } from './calls.ts';
import type { Clock } from './clock.ts';
import { createFaults, type Faults } from './faults.ts';
import type { LocalFunction } from './functions.ts';
import { serve } from './http.ts';
import { createMailGate, openInbox } from './inboxes/mail.ts';
import { type Messages, openMessages } from './inboxes/messages.ts';
import { createSms } from './inboxes/sms.ts';
import { createKeys } from './keys.ts';
import { createObjects } from './objects.ts';
import type { Place } from './place.ts';
import { createSecrets, keptKeyPair } from './sign-in/client-key.ts';
import type { StateFolder } from './state-folder.ts';
import { createEventBus, type EventBus } from './streams/event-bus.ts';
import type { Triggers } from './system-triggers.ts';

export type Aws = {
  readonly messages: Messages;
  readonly faults: Faults;
  readonly bus: EventBus;
  readonly calls: CallRecord;
  readonly stop: () => Promise<void>;
};

export type AwsParts = {
  readonly place: Place;
  readonly state: StateFolder;
  readonly clock: Clock;
  readonly triggers: Triggers;
  readonly roles: Roles;
  readonly functionByArn: (arn: string) => LocalFunction | undefined;
};

/** Everything of AWS that the functions call, but the table: mail, SMS, documents, keys, secrets, events. */
export async function startAws({ place, state, clock, triggers, roles, functionByArn }: AwsParts): Promise<Aws> {
  const messages = openMessages(state);
  const faults = createFaults();
  const calls = openCallRecord(state);
  const bus = createEventBus(triggers.rules, functionByArn);
  const standIn = createAwsStandIn({
    faults,
    place,
    refusal: createRoleGate(roles, calls, place),
    mail: createMailGate({ place, clock, messages, faults, bus, published: triggers.mailEvents }),
    objects: createObjects({ place, state, clock, faults, bus, scanned: triggers.scannedBuckets }),
    keys: createKeys(state),
    sms: createSms({ place, clock, messages, bus, destinations: triggers.smsEvents }),
    secrets: createSecrets(keptKeyPair(state, 'client-key.json').private),
  });
  const closeInbox = await openInbox(place, messages);
  const closeStandIn = await serve(place.port + 4, ['127.0.0.1'], standIn);
  const stop = async () => {
    await Promise.all([closeInbox(), closeStandIn()]);
  };
  return { messages, faults, bus, calls, stop };
}
